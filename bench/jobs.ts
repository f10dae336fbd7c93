import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asOf } from './data/ledger-row';
import { growthSizes, inboxFiles, inputs, largeRows, ledgerOf, outputs, ownReader, registerRows, root, rowsPerLedger } from './data/paths';

/** One program doing one job: what `node` gets, and what it must have produced for its figures to count. */
export interface Lane {
  readonly job: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Where its workbook goes, for the jobs that write one. */
  readonly output: string | null;
  /** Rows of the input: at least as many lines on standard output, or rows in the output. */
  readonly rows: number;
}

export interface Job {
  readonly id: string;
  readonly title: string;
  /** The figure that counts: the whole process, or the time until the first byte of its answer. */
  readonly figure: 'whole' | 'first-byte';
  /** What the answer is counted by: printed lines, the rows that a program says it counted, rows of the workbook written, or cells marked overdue. */
  readonly check: 'lines' | 'counted' | 'output-rows' | 'marked' | 'exists' | 'none';
  readonly lanes: readonly Lane[];
}

export const product = 'taizhang';
/** What every ratio is against. */
export const baseline = 'exceljs';
const command = join(root, 'dist', 'taizhang.cjs');
export const productIsBuilt = (): boolean => existsSync(command);

const peer = (name: string): string => join(root, 'bench', 'peers', name);
const needsInstall = ['sheetjs', 'hucre', 'read-excel-file'];
/** Is the program there to be run? The other readers are installed by `npm --prefix bench ci` only. */
export function isInstalled(program: string): boolean {
  if (program === product) return productIsBuilt();
  return !needsInstall.some((name) => program.startsWith(name)) || existsSync(join(root, 'bench', 'node_modules', 'xlsx'));
}

const readers: Readonly<Record<string, string>> = {
  exceljs: 'exceljs-read.cjs',
  'exceljs streaming': 'exceljs-stream-read.cjs',
  sheetjs: 'sheetjs-read.cjs',
  hucre: 'hucre-read.mjs',
  'read-excel-file': 'read-excel-file-read.cjs',
};

function readingLanes(job: string, file: string, rows: number): Lane[] {
  const common = { job, output: null, rows };
  const peers = Object.entries(readers).map(([program, script]) => ({ ...common, program, args: [peer(script), file] }));
  return [{ ...common, program: product, args: [command, 'rows', file] }, ...peers];
}

/** Lanes of a job that writes a workbook: ours as `command verb input -o output`, the peers as `script input output day`. */
function writingLanes(job: string, verb: string, input: string, rows: number, scripts: Readonly<Record<string, string>>): Lane[] {
  const output = (program: string): string => join(outputs, `${job}-${program.replaceAll(' ', '-')}.xlsx`);
  const ours = [command, verb, input, '-o', output(product), '--force', '--as-of', asOf];
  const peers = Object.entries(scripts).map(([program, script]) => {
    return { job, program, rows, output: output(program), args: [peer(script), input, output(program), asOf] };
  });
  return [{ job, program: product, rows, output: output(product), args: ours }, ...peers];
}

/** What Node itself needs before any program can answer. */
const bareNode: Lane = { job: 'first-result', program: 'Node alone', args: ['-e', 'console.log(1)'], output: null, rows: 1 };

/** Reading by itself: a file becomes cells, which are counted; ours without the command around it. */
function cellLanes(job: string, file: string, rows: number): Lane[] {
  const scripts = {
    [product]: ownReader,
    exceljs: peer('exceljs-cells.cjs'),
    sheetjs: peer('sheetjs-cells.cjs'),
    hucre: peer('hucre-cells.mjs'),
  };
  return Object.entries(scripts).map(([program, script]) => ({ job, program, args: [script, file], output: null, rows }));
}

/** The least that printing the register can cost a program in JavaScript. */
const bareScan: Lane = {
  job: 'rows-register',
  program: 'bare scan',
  args: [peer('bare-read.cjs'), inputs.register],
  output: null,
  rows: registerRows,
};

const largeLedger = ledgerOf(largeRows);
const mergers = {
  exceljs: 'exceljs-merge.cjs',
  'exceljs streaming': 'exceljs-stream-merge.cjs',
  sheetjs: 'sheetjs-merge.cjs',
  hucre: 'hucre-merge.mjs',
};
const markers = { exceljs: 'exceljs-overdue.cjs', 'exceljs streaming': 'exceljs-stream-overdue.cjs', hucre: 'hucre-overdue.mjs' };

/** The jobs of the table, in its order. */
export const jobs: readonly Job[] = [
  {
    id: 'first-result',
    title: `first result of a ledger of ${rowsPerLedger} rows`,
    figure: 'first-byte',
    check: 'lines',
    lanes: [...readingLanes('first-result', inputs.small, rowsPerLedger), bareNode],
  },
  {
    id: 'rows-register',
    title: `read the register, ${registerRows} × 12`,
    figure: 'whole',
    check: 'lines',
    lanes: [...readingLanes('rows-register', inputs.register, registerRows), bareScan],
  },
  {
    id: 'cells-register',
    title: `cells of the register, counted only`,
    figure: 'whole',
    check: 'counted',
    lanes: cellLanes('cells-register', inputs.register, registerRows),
  },
  {
    id: 'rows-large',
    title: `read the ledger, ${largeRows} × 13`,
    figure: 'whole',
    check: 'lines',
    lanes: readingLanes('rows-large', largeLedger, largeRows),
  },
  {
    id: 'merge',
    title: `merge ${inboxFiles} ledgers × ${rowsPerLedger} rows`,
    figure: 'whole',
    check: 'output-rows',
    lanes: writingLanes('merge', 'merge', inputs.inbox, inboxFiles * rowsPerLedger, mergers),
  },
  {
    id: 'overdue',
    title: `mark the overdue of ${largeRows} rows`,
    figure: 'whole',
    check: 'marked',
    lanes: writingLanes('overdue', 'overdue', largeLedger, largeRows, markers),
  },
  {
    id: 'summary',
    title: `sum up ${largeRows} rows`,
    figure: 'whole',
    check: 'exists',
    lanes: writingLanes('summary', 'summary', largeLedger, largeRows, { exceljs: 'exceljs-summary.cjs' }),
  },
];

/** The same job on ledgers of doubling length, for `rows` and `overdue`. */
export const growthJobs: readonly { readonly id: string; readonly title: string; readonly lanes: readonly Lane[] }[] = [
  {
    id: 'growth-rows',
    title: 'read',
    lanes: growthSizes.flatMap((size) => readingLanes(`growth-rows-${size}`, ledgerOf(size), size)),
  },
  {
    id: 'growth-overdue',
    title: 'mark the overdue',
    lanes: growthSizes.flatMap((size) =>
      writingLanes(`growth-overdue-${size}`, 'overdue', ledgerOf(size), size, { exceljs: 'exceljs-overdue.cjs' }),
    ),
  },
];
