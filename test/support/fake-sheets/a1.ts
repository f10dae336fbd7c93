import { cellName, columnName, columnNumber } from '../../../core/table/address';
import type { Box } from './layer';

/** What a range was made of: A1 notation may name whole rows or columns, numbers never do. */
export type Whole = 'rows' | 'columns' | 'sheet' | null;

export interface Place {
  /** The sheet that the notation names, null where it names none. */
  readonly sheet: string | null;
  readonly box: Box;
  readonly whole: Whole;
}

/** Reads A1 notation as Sheets does (`B2`, `A1:C3`, `A:C`, `3:5`, `A2:C`, `整改台账!A1`, `'1 月'!A1`); null where it is none. */
export function parseA1(text: string, bounds: { readonly rows: number; readonly columns: number }): Place | null {
  const [, quoted, plain, body = ''] = /^(?:(?:'((?:[^']|'')*)'|([^'!]*))!)?([^!]*)$/.exec(text.trim()) ?? [];
  const cells = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/.exec(body);
  if (!cells || body === '' || body.startsWith(':') || body.endsWith(':')) return null;
  const [, left, top, right, bottom] = cells;
  const single = !body.includes(':');
  if (single && !(left && top)) return null;
  if (!single && ((!left && right) || (left && !right && !bottom))) return null;
  const box = {
    top: top ? Number(top) : 1,
    left: left ? columnNumber(left) : 1,
    bottom: single ? Number(top) : bottom ? Number(bottom) : bounds.rows,
    right: single && left ? columnNumber(left) : right ? columnNumber(right) : left && bottom ? columnNumber(left) : bounds.columns,
  };
  const whole: Whole = !left && !right ? 'rows' : !top && !bottom ? 'columns' : null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    box: {
      top: Math.min(box.top, box.bottom),
      bottom: Math.max(box.top, box.bottom),
      left: Math.min(box.left, box.right),
      right: Math.max(box.left, box.right),
    },
    whole,
  };
}

/** A1 notation of a range, without its sheet; a range that is a whole protected sheet has none. */
export function printA1({ top, left, bottom, right }: Box, whole: Whole = null): string {
  if (whole === 'sheet') return '';
  if (whole === 'rows') return `${top}:${bottom}`;
  if (whole === 'columns') return `${columnName(left)}:${columnName(right)}`;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}
