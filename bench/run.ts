import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleReader } from './bundle-reader';
import { growthSizes, outputs } from './data/paths';
import { ensureData } from './generate';
import { baseline, growthJobs, isInstalled, jobs, type Lane, product, productIsBuilt } from './jobs';
import { measureInterleaved } from './measure/interleave';
import { endWith } from './measure/own-process';
import { goalLines, growthHead, growthRows, machineLine, tableHead, tableRows } from './report';

const usage = `Whole-process wall time and peak memory of taizhang beside other readers and writers of .xlsx.

  npm run build && npm --prefix bench ci && npm run bench

  -n, --runs N      measured runs of each program after one warm-up (default 5)
  -j, --job ID      only this job; may be repeated: ${[...jobs, ...growthJobs].map(({ id }) => id).join(', ')}
  -p, --program P   only this program; may be repeated: ${product}, ${baseline}, exceljs streaming, sheetjs, hucre, read-excel-file, bare scan
  -h, --help
The table goes to standard output, progress to standard error. Exit 1: a program failed or gave a wrong answer.
`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', short: 'n', default: '5' },
    job: { type: 'string', short: 'j', multiple: true, default: [] },
    program: { type: 'string', short: 'p', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const wantsJob = (id: string): boolean => values.job.length === 0 || values.job.includes(id);
const wantsLane = ({ program }: Lane): boolean => isInstalled(program) && (values.program.length === 0 || values.program.includes(program));

/** Growth is asked of the product; of a peer only when it is named. */
function wantsGrowthLane(lane: Lane): boolean {
  return wantsLane(lane) && (lane.program === product || values.program.includes(lane.program));
}

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs must be a whole number from 1, not ${values.runs}`);
  for (const id of values.job) if (![...jobs, ...growthJobs].some((job) => job.id === id)) throw new RangeError(`no job called ${id}`);
  const { overdue } = await ensureData();
  mkdirSync(outputs, { recursive: true });
  await bundleReader();
  const overdueOf = (lane: Lane): number => overdue[String(lane.rows)] ?? 0;
  if (!productIsBuilt()) process.stderr.write('dist/taizhang.cjs is missing: `npm run build` first, or only the others are measured\n');
  if (!isInstalled('sheetjs')) process.stderr.write('the other readers are missing: `npm --prefix bench ci` installs them\n');

  let flawed = false;
  const goals: string[] = [];
  print(`${machineLine(runs)}\n`);
  const chosen = jobs.filter(({ id }) => wantsJob(id));
  if (chosen.length > 0) print(tableHead());
  for (const job of chosen) {
    const measurements = await measureInterleaved(job.lanes.filter(wantsLane), job, runs, overdueOf);
    print(tableRows(job, measurements));
    goals.push(...goalLines(job, measurements));
    flawed ||= measurements.some(({ remarks }) => remarks.length > 0);
  }
  const growing = growthJobs.filter(({ id, lanes }) => wantsJob(id) && lanes.some(wantsGrowthLane));
  if (growing.length > 0) print(`${chosen.length > 0 ? '\n' : ''}${growthHead(growthSizes)}`);
  for (const { title, lanes, id } of growing) {
    const check = id === 'growth-rows' ? 'lines' : 'marked';
    const measurements = await measureInterleaved(lanes.filter(wantsGrowthLane), { figure: 'whole', check }, runs, overdueOf);
    print(growthRows(title, measurements));
    flawed ||= measurements.some(({ remarks }) => remarks.length > 0);
  }
  if (goals.length > 0) print(`\n${goals.map((line) => `- ${line}`).join('\n')}`);
  return flawed ? 1 : 0;
}

endWith(main());
