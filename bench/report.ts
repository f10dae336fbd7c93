import { cpus, totalmem } from 'node:os';
import { baseline, type Job, product } from './jobs';
import type { Measurement } from './measure/interleave';
import { memorySource } from './measure/run-process';
import { logLogSlope } from './measure/statistics';

/** A goal of the project's own: so many times quicker, and so small a share of the memory, as plain exceljs. */
interface Goal {
  readonly job: string;
  readonly timesFaster?: number;
  readonly memoryShare?: number;
  readonly withinSeconds?: number;
}

const goals: readonly Goal[] = [
  { job: 'first-result', withinSeconds: 0.15 },
  { job: 'rows-register', timesFaster: 8 },
  { job: 'merge', timesFaster: 4, memoryShare: 1 / 2 },
  { job: 'overdue', timesFaster: 8, memoryShare: 1 / 4 },
];

const seconds = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(value < 1 ? 3 : 2));
const mebibytes = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(0));
const ratio = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 2 : 1)}×`);

/** What the job is judged by. */
function figureOf(job: Pick<Job, 'figure'>, measurement: Measurement): number {
  return job.figure === 'first-byte' ? (measurement.firstByteSeconds ?? Number.NaN) : measurement.wallSeconds;
}

/** The machine in one line. */
export function machine(): string {
  const [processor] = cpus();
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return `${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}`;
}

export function machineLine(runs: number): string {
  return `${machine()}; medians of ${runs} interleaved runs after one warm-up; memory by ${memorySource}`;
}

const head = ['job', 'program', 'seconds', 'CPU seconds', 'peak MiB', 'faster than exceljs', 'memory of exceljs', 'remarks'];

export function tableHead(): string {
  return `| ${head.join(' | ')} |\n|${head.map((_, column) => (column > 1 && column < 7 ? '---:' : '---')).join('|')}|`;
}

/** The rows of one job. Ratios are against plain exceljs in the same rounds. */
export function tableRows(job: Job, measurements: readonly Measurement[]): string {
  const base = measurements.find(({ lane }) => lane.program === baseline);
  const lines = measurements.map((measurement, index) => {
    const faster = base ? figureOf(job, base) / figureOf(job, measurement) : Number.NaN;
    const memory = base ? measurement.peakMiB / base.peakMiB : Number.NaN;
    const cells = [
      index === 0 ? job.title : '',
      measurement.lane.program,
      seconds(figureOf(job, measurement)),
      seconds(measurement.cpuSeconds),
      mebibytes(measurement.peakMiB),
      ratio(faster),
      ratio(memory),
      measurement.remarks.join('; '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return lines.join('\n');
}

/** How the same job grows with its rows, one line a program: seconds at each size, the slope, and the last doubling. */
export function growthRows(title: string, measurements: readonly Measurement[]): string {
  const programs = [...new Set(measurements.map(({ lane }) => lane.program))];
  const lines = programs.map((program) => {
    const own = measurements.filter(({ lane }) => lane.program === program);
    const points = own.map(({ lane, wallSeconds }) => ({ size: lane.rows, cost: wallSeconds }));
    const cpuPoints = own.map(({ lane, cpuSeconds }) => ({ size: lane.rows, cost: cpuSeconds }));
    const slope = (series: typeof points): string => logLogSlope(series).toFixed(2);
    const doubling = (points.at(-1)?.cost ?? Number.NaN) / (points.at(-2)?.cost ?? Number.NaN);
    const peaks = own.map(({ peakMiB }) => mebibytes(peakMiB)).join(' · ');
    const remarks = own.flatMap((measurement) => measurement.remarks).join('; ');
    const cells = [
      title,
      program,
      ...points.map(({ cost }) => seconds(cost)),
      slope(points),
      slope(cpuPoints),
      ratio(doubling),
      peaks,
      remarks,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return lines.join('\n');
}

export function growthHead(sizes: readonly number[]): string {
  const titles = [
    'job',
    'program',
    ...sizes.map((size) => `${size} rows`),
    'log-log slope',
    'slope of CPU',
    'last doubling',
    'peak MiB',
    'remarks',
  ];
  return `| ${titles.join(' | ')} |\n|${titles.map(() => '---').join('|')}|`;
}

/** One line a goal: what was asked, what was measured, reached or not. Empty when the product was not measured. */
export function goalLines(job: Job, measurements: readonly Measurement[]): string[] {
  const goal = goals.find((one) => one.job === job.id);
  const ours = measurements.find(({ lane }) => lane.program === product);
  const base = measurements.find(({ lane }) => lane.program === baseline);
  if (!goal || !ours) return [];
  const verdict = (reached: boolean): string => (reached ? 'reached' : 'NOT reached');
  const lines: string[] = [];
  if (goal.withinSeconds !== undefined) {
    const taken = figureOf(job, ours);
    lines.push(`${job.title}: within ${goal.withinSeconds} s; ${seconds(taken)} s: ${verdict(taken <= goal.withinSeconds)}`);
  }
  if (goal.timesFaster !== undefined && base) {
    const faster = figureOf(job, base) / figureOf(job, ours);
    lines.push(`${job.title}: at least ${goal.timesFaster}× faster than exceljs; ${ratio(faster)}: ${verdict(faster >= goal.timesFaster)}`);
  }
  if (goal.memoryShare !== undefined && base) {
    const share = ours.peakMiB / base.peakMiB;
    lines.push(`${job.title}: at most ${goal.memoryShare}× its memory; ${ratio(share)}: ${verdict(share <= goal.memoryShare)}`);
  }
  return lines;
}
