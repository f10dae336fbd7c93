import { locateSheets } from '../locate-sheets';
import { findTarget } from '../relationships';
import { readSharedStrings, type SharedStrings } from '../shared-strings';
import { greaterThan } from '../xml/xml-bytes';
import { decodeEscapes, readText } from '../xml/xml-text';
import type { PackageDraft } from './package-draft';
import { type RowIndex, readColumn, type SheetLayout } from './sheet-layout';
import { attributeOf, collectInside, type Element } from './xml/element';
import { attributeStart } from './xml/scan-elements';

/** A cell of a sheet and where it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Element;
}

/** What a cell holds: a text somebody or something wrote, a formula (its result, or itself where that is blank), or another value as the file states it; null where it is empty. */
export interface CellContent {
  readonly kind: 'text' | 'formula' | 'value';
  readonly text: string;
}

/** The cells of one row of the index. */
export function cellsOfRow({ bytes, part }: SheetLayout, rows: RowIndex, index: number): readonly PlacedCell[] {
  const close = rows.closes.at(index);
  if (close < 0) return [];
  const end = bytes.indexOf(greaterThan, close) + 1;
  let column = 0;
  return collectInside(bytes, part, { tag: rows.tags.at(index), end }, (name, depth) => depth === 1 && name === 'c').map((cell) => {
    const reference = attributeStart(bytes, cell.nameEnd, cell.open - 1, 'r');
    column = (reference < 0 ? 0 : readColumn(bytes, reference)) || column + 1;
    return { row: rows.numbers.at(index), column, cell };
  });
}

/** Gives what cells of a sheet hold. The workbook's shared strings are looked up when the first cell asks for them. */
export function contentReader(draft: PackageDraft, { bytes, part }: SheetLayout): (cell: Element) => CellContent | null {
  let strings: SharedStrings | undefined;
  const sharedString = (index: number): string | undefined => {
    const { sharedStringsPart } = locateSheets(draft);
    const name = sharedStringsPart === undefined ? undefined : findTarget(draft, sharedStringsPart)?.name;
    if (name === undefined) return undefined;
    strings ??= readSharedStrings(draft.read(name), name);
    return strings.get(index);
  };
  return (cell) => {
    const inside = collectInside(bytes, part, cell, (name) => name === 'v' || name === 't' || name === 'f');
    if (inside.length === 0) return null;
    const textOf = ({ selfClosed, open }: Element): string => (selfClosed ? '' : readText(bytes, open, part).text);
    const texts = inside.filter(({ name }) => name !== 'f').map(textOf);
    const kind = attributeOf(bytes, cell, 't', part) ?? 'n';
    const formula = inside.find(({ name }) => name === 'f');
    if (formula !== undefined) return { kind: 'formula', text: decodeEscapes(texts.join('')) || `=${textOf(formula)}` };
    const isText = kind === 's' || kind === 'inlineStr' || kind === 'str';
    const text = kind === 's' ? (sharedString(Number(texts[0] ?? Number.NaN)) ?? '') : decodeEscapes(texts.join(''));
    return text === '' ? null : { kind: isText ? 'text' : 'value', text };
  };
}
