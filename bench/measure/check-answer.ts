import { existsSync, readFileSync } from 'node:fs';
import type { Job, Lane } from '../jobs';
import { product } from '../jobs';
import { readParts } from './zip-entries';

const sheets = /^xl\/worksheets\/[^/]+\.xml$/u;
const styles = /^xl\/styles\.xml$/u;
/** What everybody in this bench makes an overdue cell: light red. */
const overdueFill = 'FFF4CCCC';

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

function countLines(file: string): number {
  let count = 0;
  for (const byte of readFileSync(file)) if (byte === 10) count += 1;
  return count;
}

/** Cells named by the ranges of a `sqref`. */
function cellsOfRanges(sqref: string): number {
  const place = (reference: string): readonly [number, number] => {
    const letters = reference.replace(/[^A-Z]/gu, '');
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [column, Number(reference.replace(/\D/gu, ''))];
  };
  return sqref.split(' ').reduce((sum, range) => {
    const [from = '', to = from] = range.split(':');
    const [left, top] = place(from);
    const [right, bottom] = place(to);
    return sum + (right - left + 1) * (bottom - top + 1);
  }, 0);
}

/** The differential formats of a workbook that fill a cell light red, by their index. */
function redFormats(file: string): ReadonlySet<number> {
  const [xml = ''] = readParts(file, styles).values();
  const list = /<dxfs\b.*?<\/dxfs>/su.exec(xml)?.[0] ?? '';
  const formats = [...list.matchAll(/<dxf>.*?<\/dxf>|<dxf\/>/gsu)].map(([format]) => format);
  return new Set(formats.flatMap((format, index) => (format.includes(`<bgColor rgb="${overdueFill}"/>`) ? [index] : [])));
}

/**
 * Cells that the product has marked as overdue: under a conditional format that carries its tag and fills light red. Its marks of other
 * states are yellow, and that of its text column has no look.
 */
function countMarked(file: string): number {
  const red = redFormats(file);
  let marked = 0;
  for (const xml of readParts(file, sheets).values()) {
    for (const [format, sqref = ''] of xml.matchAll(/<conditionalFormatting [^>]*sqref="([^"]*)"[^>]*>.*?<\/conditionalFormatting>/gsu)) {
      const look = /<cfRule [^>]*dxfId="(\d+)"/u.exec(format)?.[1];
      if (format.includes('taizhang:overdue') && look !== undefined && red.has(Number(look))) marked += cellsOfRanges(sqref);
    }
  }
  return marked;
}

/** Why the figures of this lane would not count, or null when it did its job. Looked at once, after the warm-up. */
export function wrongAnswer(job: Pick<Job, 'check'>, lane: Lane, stdoutFile: string, overdueRows: number): string | null {
  const short = (what: string, got: number, wanted: number): string | null => (got < wanted ? `${got} ${what} of ${wanted}` : null);
  if (lane.output !== null && !existsSync(lane.output)) return 'no output written';
  if (job.check === 'lines') return short('lines', countLines(stdoutFile), lane.rows);
  if (job.check === 'counted') return short('rows', Number(/"rows":(\d+)/u.exec(readFileSync(stdoutFile, 'utf8'))?.[1] ?? 0), lane.rows);
  if (lane.output === null) return null;
  const rowsOf = [...readParts(lane.output, sheets).values()].map((xml) => countMatches(xml, /<row[ >]/gu));
  if (job.check === 'output-rows') return short('rows', Math.max(0, ...rowsOf), lane.rows);
  if (job.check !== 'marked') return null;
  // A peer fills cells, which no sheet counts by itself, so it says how many on standard output.
  const marked =
    lane.program === product ? countMarked(lane.output) : Number(/"overdue":(\d+)/u.exec(readFileSync(stdoutFile, 'utf8'))?.[1] ?? 0);
  return marked === overdueRows ? short('rows', Math.max(0, ...rowsOf), lane.rows) : `${marked} marked of ${overdueRows}`;
}
