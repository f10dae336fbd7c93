import { serialOfDay } from '../../core/calendar/excel-serial';
import type { PlanCell, PlanValue } from '../../core/table/sheet-plan';

/** Excel takes no more in a cell, and what is written here must survive a download. */
export const longestText = 32_767;

/**
 * A text as `setValues` takes it without reading anything into it: the leading apostrophe is the sheet's own mark for text and no part of the
 * value. The cell must not be of the format '@', in which nobody knows what an apostrophe is.
 */
export function textInput(text: string): string {
  return text === '' ? '' : `'${text.slice(0, longestText)}`;
}

/** A value as `setValues` takes it: texts as texts, dates as the sheet's own count of days under a date format. */
export function inputOf(value: PlanValue): string | number {
  if (value === null) return '';
  if (typeof value === 'string') return textInput(value);
  if (typeof value === 'number') return value;
  return serialOfDay(value.day, '1900') ?? textInput(value.day);
}

/** The value of a planned cell, without its style and link. */
export function plannedValue(cell: PlanCell): PlanValue {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

/** A link to a cell of this spreadsheet, labelled; the label is one of ours and holds no quotation mark that is not doubled. */
export function linkInput(gid: number, cell: string, label: string): string {
  return `=HYPERLINK("#gid=${gid}&range=${cell}","${label.replace(/"/g, '""')}")`;
}
