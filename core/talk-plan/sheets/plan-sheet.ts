import { messagesIn } from '../../i18n/messages';
import { homeUnit, postOf } from '../../roster/roster';
import { columnName } from '../../table/address';
import { cellText } from '../../table/cell/text';
import type { Cell, CellRange } from '../../table/grid';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titleSpan } from '../../table/title-span';
import { headerCell, headerNote, styleOfKind } from '../../template/table-sheet';
import { type TalkField, talkTable } from '../table';
import { statusOf } from '../talks/judge-talks';
import { type TalkRow, talkTopics } from '../talks/read-talks';
import { exemptText, isExcused, kindsText, outcomeText, type PlanBook, type ShownTalk, spansUnits } from './plan-book';

/** The columns in the order an office reads a plan, with widths that fit a page of A4 across. */
const layout: readonly (readonly [TalkField, number])[] = [
  ['seq', 5],
  ['plannedDate', 11.5],
  ['slot', 7],
  ['talker', 10],
  ['talkerPost', 13],
  ['talkerUnit', 15],
  ['talkee', 10],
  ['talkeePost', 13],
  ['talkeeUnit', 15],
  ['talkType', 20],
  ['place', 11],
  ['appointed', 8],
  ['method', 13],
  ['actualDate', 11.5],
  ['ptTeam', 6.5],
  ['ptSelf', 6.5],
  ['ptOther', 6.5],
  ['ptCriticism', 8],
  ['ptMeasures', 6.5],
  ['reason', 11],
  ['opinionsFed', 9],
  ['status', 9],
  ['recorder', 8.5],
  ['remark', 11],
];

/** Kept from an earlier plan where it holds them, to the right. */
const kept: readonly TalkField[] = [
  'content',
  'problemsRaised',
  'suggestions',
  'followup',
  'talkeeAttitude',
  'signature',
  'talkCount',
  'talkTime',
  'category',
  'source',
  'unit',
];

/** Short texts stand better in the middle. */
const centred: ReadonlySet<TalkField> = new Set<TalkField>(['slot', 'place', 'appointed', 'method', 'opinionsFed']);

const tick = '√';
const methods = talkTable.columns.method.choices ?? [];

/** A cell of an earlier plan as it is written again. */
function again(cell: Cell | undefined): PlanCell {
  if (typeof cell === 'object' && cell.kind === 'date' && cell.shows === 'day' && cell.time === undefined) return { day: cell.day };
  if (typeof cell === 'number') return cell;
  const text = cellText(cell);
  return text === '' ? null : text;
}

interface Shape {
  readonly fields: readonly TalkField[];
  readonly widths: ReadonlyMap<TalkField, number>;
  /** Columns of the earlier plan that no field claims, by their place there. */
  readonly extra: readonly { readonly column: number; readonly header: string }[];
}

function shapeOf(book: PlanBook, extra: Shape['extra']): Shape {
  const rows = [...book.talks.flatMap(({ row }) => (row === null ? [] : [row])), ...book.loose];
  const units = spansUnits(book) || rows.some(({ cells }) => cells.talkerUnit !== undefined || cells.talkeeUnit !== undefined);
  const fields = layout.map(([field]) => field).filter((field) => units || (field !== 'talkerUnit' && field !== 'talkeeUnit'));
  const more = kept.filter((field) => rows.some(({ cells }) => cells[field] !== undefined));
  return { fields: [...fields, ...more], widths: new Map(layout), extra };
}

function derived(book: PlanBook, talk: ShownTalk): PlanCell {
  const { states } = messagesIn(book.language).talk;
  if (isExcused(talk)) return states.exempt;
  if (talk.row === null) return states[talk.date === null ? 'undated' : 'planned'];
  return states[statusOf({ ...talk.row, planned: talk.date }, book.today)];
}

function timeCells({ date, part, place }: ShownTalk): Partial<Record<TalkField, PlanCell>> {
  return { plannedDate: date === null ? null : { day: date }, slot: part === '' ? null : part, place };
}

/** Of a row read before, the time where it has changed; what nobody changed stays as it stands, a date nobody can read too. */
function changedCells(talk: ShownTalk): Partial<Record<TalkField, PlanCell>> {
  const { date, part, place, row } = talk;
  if (row === null || row.planned !== date || row.part !== part) return timeCells(talk);
  return row.place === (place ?? '') ? {} : { place };
}

function rowCells(book: PlanBook, talk: ShownTalk, number: number, { fields, extra }: Shape): readonly PlanCell[] {
  const { talker, talkee, kinds, row } = talk;
  const usual: Partial<Record<TalkField, PlanCell>> = {
    talker: talker.label,
    talkerPost: postOf(talker),
    talkerUnit: homeUnit(talker),
    talkee: talkee.label,
    talkeePost: postOf(talkee),
    talkeeUnit: homeUnit(talkee),
    talkType: kindsText(kinds, book.language),
    method: methods[0] ?? null,
    remark: exemptText(talk, book.language),
    ...timeCells(talk),
  };
  const set: Partial<Record<TalkField, PlanCell>> = { ...changedCells(talk), seq: number, status: derived(book, talk) };
  const cells = fields.map((field): PlanCell => (field in set ? set[field] : (again(row?.cells[field]) ?? usual[field])) ?? null);
  return [...cells, ...othersOf(row, extra)];
}

function othersOf(row: TalkRow | null, extra: Shape['extra']): readonly PlanCell[] {
  return extra.map(({ column }) => again(row?.others.find((other) => other.column === column)?.cell));
}

function looseCells(row: TalkRow, { fields, extra }: Shape): readonly PlanCell[] {
  return [...fields.map((field) => again(row.cells[field])), ...othersOf(row, extra)];
}

const headerRow = 3;

function columnsOf({ fields, widths, extra }: Shape): SheetPlan['columns'] {
  return [
    ...fields.map((field) => ({
      width: widths.get(field) ?? talkTable.columns[field].width ?? 14,
      style: centred.has(field) ? ('centre' as const) : styleOfKind[talkTable.columns[field].cell],
    })),
    ...extra.map(() => ({ width: 14, style: 'text' as const })),
  ];
}

function headOf({ language, talks, loose, outcome, roster }: PlanBook, { fields, extra }: Shape): SheetPlan['head'] {
  const { titles, countLine } = messagesIn(language).talk;
  const line = outcome === null ? countLine({ talks: talks.length + loose.length }) : outcomeText(outcome, talks.length, roster, language);
  const names = [
    ...fields.map((field) => headerCell(talkTable.columns[field], language)),
    ...extra.map(({ header }) => ({ value: header, style: 'header' as const })),
  ];
  return [
    { cells: [titles.plan], style: 'title', height: 34 },
    { cells: [line], style: 'subtitle' },
    { cells: names, style: 'header', height: 44 },
  ];
}

/** The cells of a field, from the first talk to the row `bottom`. */
function cellsOf(field: TalkField, { fields }: Shape, bottom: number): CellRange {
  const column = fields.indexOf(field) + 1;
  return { top: headerRow + 1, left: column, bottom, right: column };
}

function dropDownsOf(shape: Shape, bottom: number): NonNullable<SheetPlan['dropDowns']> {
  return [
    { range: cellsOf('method', shape, bottom), choices: methods },
    { range: cellsOf('appointed', shape, bottom), choices: talkTable.columns.appointed.choices ?? [] },
    ...talkTopics.map((topic) => ({ range: cellsOf(topic, shape, bottom), choices: [tick] })),
  ];
}

/** Tints from the first column to the talkee: what is late, what is held and counts, what is held and does not count. */
function highlightsOf(shape: Shape, bottom: number): NonNullable<SheetPlan['highlights']> {
  const range = { ...cellsOf('talkee', shape, bottom), left: 1 };
  const first = (field: TalkField): string => `$${columnName(shape.fields.indexOf(field) + 1)}${headerRow + 1}`;
  const [planned, actual, method] = [first('plannedDate'), first('actualDate'), first('method')];
  const topics = talkTopics.map((topic) => `${first(topic)}<>""`).join(',');
  const counts = `AND(${topics},OR(${method}="",ISNUMBER(SEARCH("面",${method})),ISNUMBER(SEARCH("一对一",${method}))))`;
  return [
    { tag: 'talk-overdue', range, formula: `AND(${actual}="",ISNUMBER(${planned}),${planned}<TODAY())`, tint: 'overdue' },
    { tag: 'talk-held', range, formula: `AND(${actual}<>"",${counts})`, tint: 'settled' },
    { tag: 'talk-open', range, formula: `AND(${actual}<>"",NOT(${counts}))`, tint: 'warning' },
  ];
}

/**
 * 谈心谈话计划表: one talk a row with the columns its record needs, drop-downs, tints for what is held and what is late. Columns and cells that an
 * earlier plan held are kept.
 *
 * Source: “什么时间谁和谁谈要有具体的时间安排表” (R054).
 */
export function planSheet(book: PlanBook, extra: Shape['extra'] = []): SheetPlan {
  const { language, talks, loose } = book;
  const shape = shapeOf(book, extra);
  const { fields } = shape;
  const columns = columnsOf(shape);
  const bodyCount = talks.length + loose.length;
  const bottom = headerRow + Math.max(bodyCount, 1);
  return {
    name: messagesIn(language).talk.sheets.plan,
    columns,
    head: headOf(book, shape),
    body: {
      *[Symbol.iterator]() {
        for (const [at, talk] of talks.entries()) yield rowCells(book, talk, at + 1, shape);
        for (const row of loose) yield looseCells(row, shape);
      },
    },
    bodyCount,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: titleSpan(columns) })),
    freeze: { rows: headerRow, columns: fields.indexOf('talkee') + 1 },
    autoFilter: { top: headerRow, left: 1, bottom, right: columns.length },
    printTitleRows: { top: headerRow, bottom: headerRow },
    landscape: true,
    dropDowns: dropDownsOf(shape, bottom),
    highlights: highlightsOf(shape, bottom),
    notes: fields.flatMap((field, at) => {
      const text = headerNote(talkTable.columns[field], language);
      return text === null ? [] : [{ row: headerRow, column: at + 1, text }];
    }),
    protectHeader: true,
  };
}
