import type { FindingParams } from '../finding/finding';
import type { ResolvedUnit } from './unit-resolver';

/** What is said of a unit that the list does not have: its rows, and the listed unit that it may well be. */
export function notListed({ name, likely }: ResolvedUnit, rows: number): FindingParams<'unit-not-listed'> {
  return { unit: name, rows, ...(likely !== undefined && { likely }) };
}
