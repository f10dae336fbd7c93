import type { Language } from '../i18n/local-text';
import type { CellKind, Column, Table } from '../table/schema';
import type { CellStyle, PlanCell, SheetPlan } from '../table/sheet-plan';
import { titleSpan } from '../table/title-span';
import { evenWidths, usualWidth } from './even-widths';

/** How cells of a kind look. */
export const styleOfKind: Readonly<Record<CellKind, CellStyle>> = {
  text: 'text',
  seq: 'centre',
  names: 'centre',
  date: 'date',
  deadline: 'centre',
  status: 'centre',
  rect_type: 'centre',
  yes_no: 'centre',
  count: 'integer',
  rate: 'percent',
};

/** Rows of a blank template that are drawn with a grid; drop-downs reach further. */
const drawnRows = 30;

/** What to make of a table: which columns, which rows. */
export interface TableSheetContent<Field extends string> {
  readonly fields: readonly Field[];
  readonly title: string;
  /** Lines between the title and the header, e.g. 填报单位（盖章）：. */
  readonly subtitles: readonly string[];
  readonly body: readonly (readonly PlanCell[])[];
  /** Rows below the header that get drop-downs, filled or not. */
  readonly room: number;
  readonly language: Language;
}

/** The fields a blank template shows, in the schema's order. */
export function templateFields<Field extends string>(table: Table<Field>): readonly Field[] {
  const fields = Object.keys(table.columns) as Field[]; // keys of a Record<Field, …> are its fields
  return fields.filter((field) => table.columns[field].optional !== true);
}

/** A template's header cell: required columns stand out. */
export function headerCell(column: Column, language: Language): { readonly value: string; readonly style: CellStyle } {
  return { value: column[language], style: column.required === true ? 'requiredHeader' : 'header' };
}

/** What the note at a template's header says; null where there is nothing to say. */
export function headerNote({ note, required, choices }: Column, language: Language): string | null {
  const says = note?.[language] ?? (choices === undefined ? '' : language === 'zh' ? '从下拉列表中选一项。' : 'Choose from the list.');
  const must = required === true ? (language === 'zh' ? '必填。' : 'Required. ') : '';
  return says === '' && must === '' ? null : `${must}${says}`;
}

/** A sheet of the table as templates show it: title, header with notes, drop-downs, widths, frozen header, filter, print set-up. */
export function tableSheet<Field extends string>(table: Table<Field>, content: TableSheetContent<Field>): SheetPlan {
  const { fields, title, subtitles, body, room, language } = content;
  const columns = fields.map((field) => table.columns[field]);
  const even = evenWidths(columns.map(({ width }) => width ?? usualWidth));
  const widths = columns.map(({ cell }, at) => ({ width: even[at] ?? usualWidth, style: styleOfKind[cell] }));
  const headerRow = subtitles.length + 2;
  const blank = Math.max(0, Math.min(room, drawnRows) - body.length);
  const last = fields.length;
  const wide = (row: number) => ({ top: row, left: 1, bottom: row, right: titleSpan(widths) });
  return {
    name: table[language],
    columns: widths,
    head: [
      { cells: [title], style: 'title', height: 34 },
      ...subtitles.map((line) => ({ cells: [line], style: 'subtitle' as const })),
      {
        cells: columns.map((column) => headerCell(column, language)),
        style: 'header',
        height: 32,
      },
    ],
    body: [...body, ...Array.from({ length: blank }, () => fields.map(() => null))],
    bodyCount: body.length + blank,
    merges: last > 1 ? Array.from({ length: headerRow - 1 }, (_, at) => wide(at + 1)) : [],
    freeze: { rows: headerRow, columns: Math.min(2, last) },
    autoFilter: { top: headerRow, left: 1, bottom: headerRow + Math.max(room, body.length), right: last },
    printTitleRows: { top: headerRow, bottom: headerRow },
    landscape: true,
    dropDowns: columns.flatMap(({ choices }, at) =>
      choices === undefined
        ? []
        : [{ range: { top: headerRow + 1, left: at + 1, bottom: headerRow + Math.max(room, body.length), right: at + 1 }, choices }],
    ),
    notes: columns.flatMap((column, at) => {
      const text = headerNote(column, language);
      return text === null ? [] : [{ row: headerRow, column: at + 1, text }];
    }),
    protectHeader: true,
  };
}
