/** Headers of the two columns that marking writes, side by side: the day it reckons with, and what that means today. */
export const dueHeader = '自动到期日';
export const stateHeader = '逾期情况';

/** Where our two columns stand: the row of their headers and the first of them, both from 1. */
export interface OwnColumns {
  readonly row: number;
  readonly left: number;
}

/** Our columns in a sheet, known by their two headers side by side; null where they are not. */
export function findOwnColumns(values: readonly (readonly unknown[])[]): OwnColumns | null {
  for (const [at, line] of values.entries()) {
    const left = line.findIndex((value, column) => value === dueHeader && line[column + 1] === stateHeader);
    if (left >= 0) return { row: at + 1, left: left + 1 };
  }
  return null;
}

/** The numbers of our columns, which are no part of the office's table. */
export function ownColumnNumbers(values: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const found = findOwnColumns(values);
  return new Set(found === null ? [] : [found.left, found.left + 1]);
}
