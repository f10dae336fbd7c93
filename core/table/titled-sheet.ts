import type { PlanCell, SheetPlan } from './sheet-plan';

/** The rows above the body of a titled sheet: title, subtitle, header. */
export const titledHead = 3;

/** Rows that are counted here, or a stream of them that is walked once and so has to say how many it gives. */
type Body =
  | { readonly body: readonly (readonly PlanCell[])[]; readonly bodyCount?: never }
  | { readonly body: SheetPlan['body']; readonly bodyCount: number };

/** What a titled sheet is made from; other furniture is given as a sheet plan has it. */
export type TitledSheet = Frame & Body;

interface Frame extends Pick<SheetPlan, 'name' | 'columns' | 'dropDowns' | 'filledIn'> {
  readonly title: string;
  /** What the sheet shows, and as of when. */
  readonly subtitle: string;
  readonly header: readonly PlanCell[];
  /** The last column that title and subtitle run over; all columns unless said. */
  readonly titleTo?: number;
  /** Columns that stay in view; none unless said. */
  readonly frozen?: number;
  /** Whether the rows can be filtered by their header; a form to print cannot. */
  readonly filtered?: boolean;
  /** Rows of the body, from 0, whose first cell runs over the whole width. */
  readonly wide?: readonly number[];
}

/** Columns by width alone: narrow ones hold a number or a word and are centred, wide ones hold text. */
export function plainColumns(widths: readonly number[]): SheetPlan['columns'] {
  return widths.map((width) => ({ width, style: width < 13 ? 'centre' : 'text' }));
}

/** What the catalogues say of a sheet of results. */
export interface SheetWords {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
}

/** The words of a sheet in their places. */
export function headOf({ name, title, note, columns }: SheetWords): Pick<Frame, 'name' | 'title' | 'subtitle' | 'header'> {
  return { name, title, subtitle: note, header: columns };
}

/** One row under the header at least, so that a range below it is never empty. */
export function bodyBottom(rows: number): number {
  return titledHead + Math.max(1, rows);
}

/**
 * A sheet of rows under a title, a line that says what it shows, and one header row, which stays in view and is repeated on every printed page.
 * Most sheets of results look like this, in a workbook and in a shared sheet.
 */
export function titledSheet(sheet: TitledSheet): SheetPlan {
  const { name, title, subtitle, header, columns, body, titleTo = columns.length, frozen = 0, filtered = false, wide = [] } = sheet;
  const bodyCount = sheet.bodyCount === undefined ? sheet.body.length : sheet.bodyCount;
  const across = (row: number, right: number) => ({ top: row, left: 1, bottom: row, right });
  return {
    name,
    columns,
    head: [
      { cells: [title], style: 'title', height: 34 },
      { cells: [subtitle], style: 'subtitle' },
      { cells: header, style: 'header', height: 28 },
    ],
    body,
    bodyCount,
    merges: [across(1, titleTo), across(2, titleTo), ...wide.map((row) => across(row + titledHead + 1, columns.length))],
    freeze: { rows: titledHead, columns: frozen },
    ...(filtered ? { autoFilter: { ...across(titledHead, columns.length), bottom: bodyBottom(bodyCount) } } : {}),
    printTitleRows: { top: titledHead, bottom: titledHead },
    landscape: true,
    ...(sheet.dropDowns === undefined ? {} : { dropDowns: sheet.dropDowns }),
    ...(sheet.filledIn === undefined ? {} : { filledIn: sheet.filledIn }),
  };
}
