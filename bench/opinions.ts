import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runInSheets, type SheetsRun } from './addon/sheets-runs';
import { outputs } from './data/paths';
import { type FeedbackResult, runFeedbackCase } from './measure/feedback-case';
import { type OpinionResult, opinionCases, runOpinionCase } from './measure/opinion-cases';
import { endWith, inOwnProcess } from './measure/own-process';
import { logLogSlope, median } from './measure/statistics';
import { machineLine } from './report';

const usage = `Grouping and sorting of opinions: time, peak memory and growth, each case in a process of its own.

  npx tsx bench/opinions.ts

      --feedback    only the sheets to hand out, of 20,000 opinions(or of the sizes given)
      --sheets      only the add-on's entries, on a spreadsheet that stands for Google's, with 18,969 opinions(or the sizes given)
  -n, --runs N      processes per case; the table shows medians (default 3)
  -s, --size N      only registers of so many opinions; may be repeated
      --case ID     go through one register in this process and print it as JSON (with one --size); what the others are measured by
  -h, --help
The tables go to standard output, progress to standard error. Exit 1: an opinion was in no group or in two.
`;

const sizes = [18_969, 200_000] as const;
const growing = [25_000, 50_000, 100_000, 200_000] as const;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', short: 'n', default: '3' },
    size: { type: 'string', short: 's', multiple: true, default: [] },
    case: { type: 'string' },
    feedback: { type: 'boolean', default: false },
    sheets: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Measured extends OpinionResult {
  readonly peakMiB: number;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function measure(size: number, id: string, runs: number): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await inOwnProcess<OpinionResult>(__filename, size, id);
    results.push(result);
    process.stderr.write(`${size} ${id} ${result.groupingSeconds.toFixed(2)} s\n`);
  }
  const [first] = results;
  if (first === undefined) throw new RangeError('no runs');
  return {
    ...first,
    groupingSeconds: median(results.map(({ groupingSeconds }) => groupingSeconds)),
    groupingCpuSeconds: median(results.map(({ groupingCpuSeconds }) => groupingCpuSeconds)),
    sortingSeconds: median(results.map(({ sortingSeconds }) => sortingSeconds)),
    peakMiB: median(results.map(({ peakMiB }) => peakMiB)),
  };
}

/** What the six minutes of a run are spent on: milliseconds that a service call is taken to last. */
const callTakes = 1000;
const entries = ['groupOpinions', 'classifyOpinions', 'checkBreadth', 'makeFeedback'] as const;

async function tabulateFeedback(wanted: readonly number[]): Promise<void> {
  print('| opinions | files | held back | assembling, s | workbooks, s | peak MiB |\n|---:|---:|---:|---:|---:|---:|');
  for (const size of wanted.length > 0 ? wanted : [20_000]) {
    const { opinions, files, heldBack, assemblingSeconds, buildingSeconds, peakMiB } = await inOwnProcess<FeedbackResult>(
      __filename,
      size,
      'feedback',
    );
    print(`| ${[opinions, files, heldBack, assemblingSeconds.toFixed(2), buildingSeconds.toFixed(2), peakMiB.toFixed(0)].join(' | ')} |`);
  }
}

async function tabulateSheets(wanted: readonly number[]): Promise<void> {
  print(`A service call is taken to last ${callTakes / 1000} s.\n`);
  print('| entry | opinions | clicks | service calls | CPU s here | peak MiB |\n|---|---:|---:|---:|---:|---:|');
  for (const size of wanted.length > 0 ? wanted : [18_969]) {
    for (const entry of entries) {
      const { clicks, calls, cpuSeconds, peakMiB } = await inOwnProcess<SheetsRun>(__filename, size, `sheets:${entry}`);
      print(`| ${[entry, size, clicks, calls, cpuSeconds.toFixed(1), peakMiB.toFixed(0)].join(' | ')} |`);
    }
  }
}

/** The table of every register in these sizes; gives how many times an opinion stood in no group, or in two. */
async function tabulateRegisters(wanted: readonly number[], runs: number): Promise<number> {
  print(
    '| register | opinions | groups | largest | grouping, s | CPU s | sorting, s | peak MiB |\n|---|---:|---:|---:|---:|---:|---:|---:|',
  );
  let misplaced = 0;
  for (const { id, title } of opinionCases) {
    for (const size of wanted) {
      const { groups, largest, placedOnce, groupingSeconds, groupingCpuSeconds, sortingSeconds, peakMiB } = await measure(size, id, runs);
      if (!placedOnce) misplaced += 1;
      print(
        `| ${[title, size, groups, largest, groupingSeconds.toFixed(2), groupingCpuSeconds.toFixed(2), sortingSeconds.toFixed(2), peakMiB.toFixed(0)].join(' | ')} |`,
      );
    }
  }
  return misplaced;
}

async function tabulateGrowth(runs: number): Promise<void> {
  print(`\n| growth, CPU seconds of grouping | ${growing.join(' | ')} | slope |\n|---|${growing.map(() => '---:|').join('')}---:|`);
  for (const { id, title } of opinionCases) {
    const measured: Measured[] = [];
    for (const size of growing) measured.push(await measure(size, id, runs));
    const slope = logLogSlope(measured.map(({ opinions, groupingCpuSeconds }) => ({ size: opinions, cost: groupingCpuSeconds })));
    print(`| ${title} | ${measured.map(({ groupingCpuSeconds }) => groupingCpuSeconds.toFixed(2)).join(' | ')} | ${slope.toFixed(2)} |`);
  }
}

/** One case in this process. */
async function runCase(size: number, id: string): Promise<object> {
  if (id === 'feedback') return runFeedbackCase(size);
  if (id.startsWith('sheets:')) return runInSheets(id.slice('sheets:'.length), size, callTakes);
  return runOpinionCase(size, id);
}

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const wanted = values.size.map(Number);
  if (values.case !== undefined) {
    print(JSON.stringify(await runCase(wanted[0] ?? 1000, values.case)));
    return 0;
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs must be a whole number from 1, not ${values.runs}`);
  mkdirSync(outputs, { recursive: true });
  print(`${machineLine(runs)}\n`);
  if (values.feedback) await tabulateFeedback(wanted);
  if (values.sheets) await tabulateSheets(wanted);
  if (values.feedback || values.sheets) return 0;
  const misplaced = await tabulateRegisters(wanted.length > 0 ? wanted : sizes, runs);
  if (wanted.length === 0) await tabulateGrowth(runs);
  return misplaced > 0 ? 1 : 0;
}

endWith(main());
