import type { FindingOf } from '../../finding/finding';

/** What is left of a note on unknown columns where some of them turn out to be known; nothing where all are. `columnOf` gives the column of a line. */
export function stillUnknown(
  note: FindingOf<'columns-unknown'>,
  isUnknown: (line: string) => boolean,
  columnOf: (line: string) => number | undefined,
): readonly FindingOf<'columns-unknown'>[] {
  const headers = note.params.headers.filter(isUnknown);
  const [first] = headers;
  const column = first === undefined ? undefined : columnOf(first);
  return column === undefined ? [] : [{ ...note, at: { ...note.at, column }, params: { headers } }];
}
