import { ownColumnsInLine, ownHeaders } from '../../../core/rectification/items/own-columns';
import { isDueText } from '../../../core/rectification/overdue/due-text';

/** Headers of the two columns that marking writes, side by side: the day it reckons with, and what that means today. */
export const dueHeader = ownHeaders.due;
export const stateHeader = ownHeaders.state;

/** Where our two columns stand: the row of their headers and the first of them, both from 1. */
export interface OwnColumns {
  readonly row: number;
  readonly left: number;
  /** The command has marked the ledger before it was uploaded: its one column stands where our two will, and its notes are still there. */
  readonly fromFile: boolean;
}

/** Our columns in a sheet, known by their two headers side by side; null where they are not. */
export function findOwnColumns(values: readonly (readonly unknown[])[]): OwnColumns | null {
  for (const [at, line] of values.entries()) {
    const left = ownColumnsInLine(line);
    if (left >= 0) return { row: at + 1, left: left + 1, fromFile: false };
  }
  return null;
}

/**
 * The column that the command may have left at the right end of a ledger: 逾期情况 over nothing but its own words. Whether it did, the
 * conditional formats of the sheet say.
 */
export function findFileColumn(values: readonly (readonly unknown[])[]): OwnColumns | null {
  const last = (values[0] ?? []).length - 1;
  const at = values.findIndex((line) => line[last] === stateHeader);
  const texts = at < 0 ? [] : values.slice(at + 1).flatMap((line) => (line[last] === '' ? [] : [line[last]]));
  const ours = texts.length > 0 && texts.every((text) => typeof text === 'string' && isDueText(text));
  return ours ? { row: at + 1, left: last + 1, fromFile: true } : null;
}
