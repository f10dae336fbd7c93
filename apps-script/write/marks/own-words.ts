import { tellColumn } from '../../../core/rectification/items/marked-column';
import { ownWriting, roleOf } from '../../../core/rectification/items/own-columns';
import { columnName } from '../../../core/table/address';
import type { CellRange } from '../../../core/table/grid';
import type { CellContent } from '../../../core/undo/packed-cells';
import type { ContentAt } from '../../read/contents';
import type { OwnColumns } from './own-columns';

/** A cell of our columns that holds what somebody has written there. */
export interface OwnWord {
  readonly row: number;
  readonly column: number;
}

/** What people wrote into our two columns, and which cells therefore stay as they are: when marking, and when clearing. */
export interface OwnWords {
  readonly words: readonly OwnWord[];
  readonly stays: (row: number, column: number) => boolean;
}

const isEmpty = (content: CellContent): content is null => content === null || (typeof content === 'string' && content.trim() === '');

/** Tells people's words in our columns from ours. Clearing leaves the header over them too. */
export function wordsIn({ top, left, bottom }: CellRange, at: ContentAt, own: OwnColumns | null, clearing: boolean): OwnWords {
  // The one column of the command stands where the first of ours will.
  const writings = own?.fromFile === true ? [ownWriting.state, ownWriting.state] : [ownWriting.due, ownWriting.state];
  const words: OwnWord[] = [];
  const staying = new Set<string>();
  for (const [offset, writing] of writings.entries()) {
    const column = left + offset;
    const cells = Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column })).flatMap((place) => {
      const content = at(place.row, place.column);
      return isEmpty(content) ? [] : [{ ...place, role: roleOf(content, writing) }];
    });
    const theirs = cells.filter(({ role }) => role === 'text' || role === 'value');
    const gone = new Set(tellColumn(cells)?.gone ?? []);
    words.push(...theirs.map(({ row }) => ({ row, column })));
    for (const cell of clearing ? cells.filter((one) => !gone.has(one)) : theirs) staying.add(`${cell.row}:${column}`);
  }
  return { words, stays: (row, column) => staying.has(`${row}:${column}`) };
}

/** So many cells are named; of more only how many they are. */
const mostNamed = 5;

/** Where people's words stand, in a sentence: `“整改台账”表的I4、I7`. */
export function wordPlaces(sheet: string, words: readonly OwnWord[]): string {
  const names = words.slice(0, mostNamed).map(({ row, column }) => `${columnName(column)}${row}`);
  return `“${sheet}”表的${names.join('、')}${words.length > mostNamed ? `等${words.length}格` : ''}`;
}
