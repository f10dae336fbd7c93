import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { outputs } from './data/paths';
import { endWith, inOwnProcess } from './measure/own-process';
import { type PlanResult, planCases, runCase } from './measure/plan-cases';
import { memorySource, runNode } from './measure/run-process';
import { logLogSlope, median } from './measure/statistics';
import { machine } from './report';

const usage = `Timetables of heart-to-heart talks: slots used against the lower bound, time, peak memory and growth.

  npx tsx bench/talk-plan.ts

  -n, --runs N      processes per case; the table shows medians (default 3)
  -s, --size N      only rosters of so many people; may be repeated
  -c, --cases N     small random plans compared with the exact solver (default 5000)
      --case ID     make one plan in this process and print it as JSON (with one --size); what the others are measured by
  -h, --help
The tables go to standard output, progress to standard error. Exit 1: a plan left a pair out that it should not have.
`;

const sizes = [7, 50, 500, 16_000] as const;
const growing = [2_000, 4_000, 8_000, 16_000] as const;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', short: 'n', default: '3' },
    size: { type: 'string', short: 's', multiple: true, default: [] },
    cases: { type: 'string', short: 'c', default: '5000' },
    case: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Measured extends PlanResult {
  readonly peakMiB: number;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function measure(size: number, id: string, runs: number): Promise<Measured> {
  const results: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await inOwnProcess<PlanResult>(__filename, size, id);
    results.push(result);
    process.stderr.write(`${size} ${id} ${shown(result.seconds)} s\n`);
  }
  const [first] = results;
  if (first === undefined) throw new RangeError('no runs');
  return {
    ...first,
    seconds: median(results.map(({ seconds }) => seconds)),
    cpuSeconds: median(results.map(({ cpuSeconds }) => cpuSeconds)),
    peakMiB: median(results.map(({ peakMiB }) => peakMiB)),
  };
}

const shown = (seconds: number): string => seconds.toFixed(seconds < 1 ? 3 : 2);

function row(
  title: string,
  { people, pairs, slots, rounds, lowerBound, kind, proved, unplaced, seconds, cpuSeconds, peakMiB, moved }: Measured,
): string {
  const proof = proved ? `yes (${kind})` : 'no';
  const figures = [
    people,
    pairs,
    slots,
    rounds,
    lowerBound,
    proof,
    unplaced,
    moved ?? '–',
    shown(seconds),
    shown(cpuSeconds),
    peakMiB.toFixed(0),
  ];
  return `| ${[title, ...figures].join(' | ')} |`;
}

/** Small plans and replans against the exact solver of the tests, in a process of its own. */
async function exactness(cases: string): Promise<string> {
  const stdoutFile = join(outputs, 'talk-plan-exactness.md');
  const stderrFile = join(outputs, 'talk-plan.log');
  const script = join(__dirname, '..', 'test', 'support', 'measure-exactness.ts');
  const { exitCode } = await runNode(['--import', 'tsx', script, cases], { stdoutFile, stderrFile });
  if (exitCode !== 0) throw new Error(readFileSync(stderrFile, 'utf8').slice(0, 500));
  return readFileSync(stdoutFile, 'utf8');
}

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const wanted = values.size.map(Number);
  if (values.case !== undefined) {
    print(JSON.stringify(runCase(wanted[0] ?? 7, values.case)));
    return 0;
  }
  mkdirSync(outputs, { recursive: true });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs must be a whole number from 1, not ${values.runs}`);
  print(`${machine()}; medians of ${runs} processes each, without the start of Node; memory of the whole process by ${memorySource}\n`);
  print('| case | people | talks | slots given | slots used | bound | proved | left out | moved | seconds | CPU seconds | peak MiB |');
  print('|---|---:|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|');
  let leftOut = 0;
  for (const size of wanted.length > 0 ? wanted : sizes) {
    for (const { id, title, mayLeaveOut } of planCases) {
      const measured = await measure(size, id, runs);
      if (!mayLeaveOut) leftOut += measured.unplaced;
      print(row(title, measured));
    }
  }
  if (wanted.length === 0) {
    print(`\n${await exactness(values.cases)}`);
    print(`| growth, CPU seconds | ${growing.join(' | ')} | slope |\n|---|${growing.map(() => '---:|').join('')}---:|`);
    for (const { id, title } of planCases.filter(({ grows }) => grows)) {
      const measured: Measured[] = [];
      for (const size of growing) measured.push(await measure(size, id, runs));
      const slope = logLogSlope(measured.map(({ pairs, cpuSeconds }) => ({ size: pairs, cost: cpuSeconds })));
      print(`| ${title} | ${measured.map(({ cpuSeconds }) => cpuSeconds.toFixed(2)).join(' | ')} | ${slope.toFixed(2)} |`);
    }
  }
  return leftOut > 0 ? 1 : 0;
}

endWith(main());
