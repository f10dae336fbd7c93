/** What stands in one cell of a column that marking fills: its header, a text of ours to the letter, or what somebody else wrote. */
export type ColumnRole = 'header' | 'ours' | 'text' | 'value';

/** A column that marking fills, told apart: what may go, and what others wrote in it, which stays. */
export interface ToldColumn<Cell> {
  readonly gone: readonly Cell[];
  readonly words: readonly Cell[];
}

/**
 * Tells the cells of a column that marking fills, given from the top. Ours are our texts, and the header where nobody else wrote under it. A
 * column whose first text is neither is somebody's by now: null.
 */
export function tellColumn<Cell extends { readonly role: ColumnRole }>(cells: readonly Cell[]): ToldColumn<Cell> | null {
  if (cells.find(({ role }) => role !== 'value')?.role === 'text') return null;
  const words = cells.filter(({ role }) => role === 'text' || role === 'value');
  const gone = cells.filter(({ role }) => role === 'ours' || (role === 'header' && words.length === 0));
  return { gone, words };
}
