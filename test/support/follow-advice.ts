import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCivilDay } from '../../core/calendar/civil-day';
import type { FindingCode } from '../../core/finding/finding';
import { cellName } from '../../core/table/address';
import type { Cell, CellRange, Grid } from '../../core/table/grid';
import { bookDrawn } from './drawn-book';
import { taizhang } from './run-cli';

/** One finding as an office gets it, and what a clerk does who takes its sentence at its word. */
export interface Advice {
  readonly code: FindingCode;
  /** What is handed in, by file name; the first is the one that is mended. */
  readonly files: Readonly<Record<string, readonly Grid[]>>;
  /** The call, in which `@` is the files in their order and `@2` the second of them; `check @` unless said. */
  readonly call?: string;
  /** The call after mending, where the sentence tells to call otherwise. */
  readonly callAgain?: string;
  /** Files that are handed in with the mended ones. */
  readonly also?: Readonly<Record<string, readonly Grid[]>>;
  /** Words of the sentence that are followed; the text of the first cell written unless said. */
  readonly told?: string;
  /** What is written, by cell (`E3`, `设置!B4`, `花名册.xlsx!花名册!C3`); null empties it. The cell the finding names is the first unless `elsewhere`. */
  readonly write?: Readonly<Record<string, Cell | null>>;
  /** Ranges that are no longer merged, of the first sheet. */
  readonly unmerge?: readonly string[];
  /** The first file as it is mended, where more is done to it than writing into cells. */
  readonly becomes?: readonly Grid[];
  /** Rows deleted, of the first sheet. */
  readonly drop?: readonly number[];
  /** Whether the sentence sends the clerk to another cell than its own. */
  readonly elsewhere?: true;
  /** What is newly said of the mended file because it now says more: a proof is asked of what is done. */
  readonly brings?: readonly FindingCode[];
}

/** Advice on the ledger of one bureau: its sheets, and what is written into them. */
export function onLedger(
  code: FindingCode,
  sheets: Grid | readonly Grid[],
  write: NonNullable<Advice['write']>,
  more: Partial<Advice> = {},
): Advice {
  return { code, files: { '县教育局.xlsx': 'sheet' in sheets ? [sheets] : sheets }, write, ...more };
}

/** What came of following a sentence. */
export interface Followed {
  /** The finding's own line before anything was written; null where there was none. */
  readonly line: string | null;
  /** Why the advice does not work, as sentences; none where it does. */
  readonly faults: readonly string[];
  /** Everything that is said of the mended file. */
  readonly after: readonly string[];
}

function cellsWith(grid: Grid, row: number, column: number, cell: Cell | null): Grid {
  const old = grid.rows.find((one) => one.row === row) ?? { row, hidden: false, cells: [] };
  const cells = Array.from({ length: Math.max(old.cells.length, column) }, (_, at) =>
    at + 1 === column ? (cell ?? undefined) : old.cells[at],
  );
  const rows = [...grid.rows.filter((one) => one.row !== row), { ...old, cells }].sort((a, b) => a.row - b.row);
  return { ...grid, rows };
}

/** What the cell holds after a text was typed: of a whole day Excel and WPS make a date. */
function typed(cell: Cell | null): Cell | null {
  return typeof cell === 'string' && isCivilDay(cell) ? { kind: 'date', day: cell, shows: 'day' } : cell;
}

function placeOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function isMerge({ top, left, bottom, right }: CellRange, range: string): boolean {
  return `${cellName(top, left)}:${cellName(bottom, right)}` === range;
}

function withoutRows(grid: Grid, gone: readonly number[]): Grid {
  const up = (row: number): number => row - gone.filter((one) => one < row).length;
  return {
    ...grid,
    rows: grid.rows.filter(({ row }) => !gone.includes(row)).map((row) => ({ ...row, row: up(row.row) })),
    merges: grid.merges.map((merge) => ({ ...merge, top: up(merge.top), bottom: up(merge.bottom) })),
  };
}

function mended({ files, write = {}, unmerge = [], drop = [], becomes }: Advice): Readonly<Record<string, readonly Grid[]>> {
  const books = new Map(Object.entries(files).map(([file, sheets]) => [file, [...sheets]]));
  const [firstFile = ''] = books.keys();
  if (becomes !== undefined) books.set(firstFile, [...becomes]);
  for (const [name, cell] of Object.entries(write)) {
    const parts = name.split('!');
    const { row, column } = placeOf(parts.at(-1) ?? '');
    const sheets = books.get(parts.length === 3 ? (parts[0] ?? '') : firstFile) ?? [];
    const wanted = parts.at(-2) ?? sheets[0]?.sheet ?? '';
    const at = sheets.findIndex(({ sheet }) => sheet === wanted);
    const grid = sheets[at] ?? { sheet: wanted, hidden: false, rows: [], merges: [] };
    sheets[at === -1 ? sheets.length : at] = cellsWith(grid, row, column, typed(cell));
  }
  const [first, ...rest] = books.get(firstFile) ?? [];
  if (first !== undefined) {
    const merges = first.merges.filter((merge) => !unmerge.some((range) => isMerge(merge, range)));
    books.set(firstFile, [withoutRows({ ...first, merges }, drop), ...rest]);
  }
  return Object.fromEntries(books);
}

function pathsOf(word: string, paths: readonly string[]): readonly string[] {
  const [, number] = /^@(\d*)$/u.exec(word) ?? [];
  return number === undefined ? [word] : number === '' ? paths : [paths[Number(number) - 1] ?? ''];
}

async function saidOf(folder: string, files: Readonly<Record<string, readonly Grid[]>>, call: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths = Object.entries(files).map(([name, sheets]) => {
    const path = join(folder, name);
    writeFileSync(path, bookDrawn(sheets));
    return path;
  });
  const { code, err, out } = await taizhang(call.split(' ').flatMap((word) => pathsOf(word, paths)));
  if (code === 2 || code === 70) throw new Error([...out, ...err].join('\n'));
  const said = call.includes('--json') ? findingsOf(out.join('\n')) : err.filter((line) => /\[[a-z][a-z0-9-]+\]/u.test(line));
  return said.map((line) => line.replaceAll(`${folder}/`, ''));
}

/** The findings that a command gives as data, each as the line it would print. */
function findingsOf(json: string): readonly string[] {
  const { findings = [] } = JSON.parse(json) as {
    readonly findings?: readonly { place: string; code: string; reason: string; fix: string }[];
  }; // as the command writes them
  return findings.map(({ place, code, reason, fix }) => `${place} [${code}] ${reason}；${fix}`);
}

const codeOf = (line: string): string => /\[([a-z][a-z0-9-]+)\]/u.exec(line)?.[1] ?? '';
const placeAndCode = (line: string): string => line.slice(0, line.indexOf(']') + 1);

/** Hands the files in, does what the finding's sentence says, hands them in again. */
export async function followAdvice(advice: Advice, folder: string): Promise<Followed> {
  const { code, files, call = 'check @', callAgain = call, also = {}, write = {}, elsewhere, brings = [], drop = [] } = advice;
  const before = await saidOf(join(folder, 'before'), files, call);
  const line = before.find((one) => codeOf(one) === code) ?? null;
  const after = await saidOf(join(folder, 'after'), { ...mended(advice), ...also }, callAgain);
  if (line === null) return { line, faults: [`never said; said was ${before.join(' / ')}`], after };
  const faults: string[] = [];
  const [firstCell, firstText] = Object.entries(write)[0] ?? [];
  const told = advice.told ?? (typeof firstText === 'string' ? firstText : '');
  if (!line.includes(told)) faults.push(`the sentence does not say “${told}”`);
  const named = placeAndCode(line).split(' ')[0] ?? '';
  if (elsewhere === undefined && firstCell !== undefined && !named.endsWith(`!${firstCell}`))
    faults.push(`it names ${named}, not ${firstCell}`);
  const was = before.filter((one) => codeOf(one) === code).length;
  const is = after.filter((one) => codeOf(one) === code).length;
  if (is >= was) faults.push('it is still said');
  const known = new Set(before.map(drop.length === 0 ? placeAndCode : codeOf));
  for (const one of after) {
    if (known.has(drop.length === 0 ? placeAndCode(one) : codeOf(one)) || brings.some((code) => code === codeOf(one))) continue;
    faults.push(`newly said: ${one}`);
  }
  for (const code of brings) if (!after.some((one) => codeOf(one) === code)) faults.push(`${code} is not said`);
  return { line, faults, after };
}
