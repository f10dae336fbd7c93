import { type MarkTag, markTags } from '../../../../core/marking/mark-tags';
import { palette } from '../../../../core/table/palette';
import type { Tint } from '../../../../core/table/sheet-plan';
import type { Mark } from '../conditional-marks';
import type { Note } from '../notes/note-text';
import type { TextColumn } from '../text-column';
import type { SheetPatch, WorkbookPatch } from '../workbook-patch';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All items read, or null when one of them cannot be. */
function readAll<Item>(value: Json | undefined, read: (item: Json) => Item | null): readonly Item[] | null {
  if (!Array.isArray(value)) return null;
  const items: Item[] = [];
  for (const one of value) {
    const item = read(one);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function isPlace(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function readText(value: Json | undefined): { readonly row: number; readonly text: string } | null {
  return isObject(value) && isPlace(value.row) && typeof value.text === 'string' ? { row: value.row, text: value.text } : null;
}

function readNote(value: Json): Note | null {
  const text = readText(value);
  return text !== null && isObject(value) && isPlace(value.column) ? { row: text.row, column: value.column, text: text.text } : null;
}

function isTint(value: Json | undefined): value is Tint {
  return typeof value === 'string' && Object.hasOwn(palette, value);
}

function readMark(value: Json): Mark | null {
  if (!isObject(value) || !isTint(value.tint)) return null;
  const cells = readAll(value.cells, (cell) => (typeof cell === 'string' ? cell : null));
  return cells === null ? null : { tint: value.tint, cells };
}

function readColumn(value: Json): TextColumn | null {
  if (!isObject(value)) return null;
  const { header: statedHeader, rows: statedRows, width, column } = value;
  const header = readText(statedHeader);
  const rows = readAll(statedRows, readText);
  if (header === null || rows === null) return null;
  if ((width !== undefined && typeof width !== 'number') || (column !== undefined && !isPlace(column))) return null;
  return { header, rows, ...(width === undefined ? {} : { width }), ...(column === undefined ? {} : { column }) };
}

function readSheet(value: Json): SheetPatch | null {
  if (!isObject(value) || typeof value.sheet !== 'string') return null;
  const marks = value.marks === undefined ? undefined : readAll(value.marks, readMark);
  const notes = value.notes === undefined ? undefined : readAll(value.notes, readNote);
  const texts = value.texts === undefined ? undefined : readColumn(value.texts);
  if (marks === null || notes === null || texts === null) return null;
  return { sheet: value.sheet, ...(marks && { marks }), ...(notes && { notes }), ...(texts && { texts }) };
}

function isTag(value: Json | undefined): value is MarkTag {
  return typeof value === 'string' && Object.hasOwn(markTags, value);
}

/** A patch as a journal keeps it, or null for what is none. What it does is only believed once it has been made again. */
export function readPatch(value: Json | undefined): WorkbookPatch | null {
  if (!isObject(value) || !isTag(value.tag) || (value.language !== 'zh' && value.language !== 'en')) return null;
  const sheets = readAll(value.sheets, readSheet);
  return sheets === null ? null : { tag: value.tag, language: value.language, sheets };
}

/** A patch with nothing undefined or superfluous in it, as it would come back from a journal, so that equal patches compare equal. */
export function normalPatch(patch: WorkbookPatch): WorkbookPatch {
  // A WorkbookPatch is plain data; its optional fields may be undefined, which the reading passes over.
  const normal = readPatch(patch as unknown as Json);
  if (normal === null) throw new Error('a patch must name rows and columns from 1');
  return normal;
}
