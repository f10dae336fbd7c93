import fc from 'fast-check';
import { compareMoves, compareSlots, type Exactness, noneYet, smallReplan } from './plan-exactness';
import { smallRequest } from './timetables';

/** Prints how often small random plans and replans are as good as the exact solver's; `npx tsx` this file, with a number of cases. */
const cases = Number(process.argv[2] ?? 1000);
const slots = noneYet();
const moves = noneYet();
for (const request of fc.sample(smallRequest, { numRuns: cases, seed: 1 })) compareSlots(request, slots);
for (const replan of fc.sample(smallReplan, { numRuns: cases, seed: 1 })) compareMoves(replan, moves);
const line = (title: string, { exact, oneMore, worse, leftOut }: Exactness): string =>
  `| ${[title, cases, exact, oneMore, worse, leftOut].join(' | ')} |\n`;
process.stdout.write(
  '| against the exact optimum | cases | as good | one more | worse | a pair left out that need not be |\n' +
    '|---|---:|---:|---:|---:|---:|\n' +
    line('slots of a plan', slots) +
    line('moves of a replan', moves),
);
