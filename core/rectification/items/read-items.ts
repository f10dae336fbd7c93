import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import { cellText, cellTexts } from '../../table/cell/text';
import { trueDay } from '../../table/cell/true-day';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { saysNothing } from '../checks/cell-says';
import { gatherAssumedYears } from '../deadline/assumed-years';
import { deadlinesInForce, type FieldReport } from '../deadline/in-force';
import { type SettleDeadline, statedDeadlines } from '../deadline/stated-due';
import type { RectificationItem, RectType } from '../item';
import type { ReadingDay } from '../reading-day';
import { settledStatuses } from '../status/counting';
import { statusAtEndOfProgress, statusInProgress } from '../status/progress-text';
import { statusUntold } from '../status/untold';
import { type Status, statusNames } from '../status/vocabulary';
import { type RectificationField, rectificationTable } from '../table';
import { type CellReader, cellReader } from './cell-reader';
import { titleYearDoubt } from './title-year';
import { type ToldUnit, unitTeller } from './told-unit';

/** What was read: an item for each data row, and a finding at each cell that could not be read, or not without a doubt. */
export interface ReadItems {
  readonly items: readonly RectificationItem[];
  readonly findings: readonly Finding[];
}

type Row = TableRow<RectificationField>;

/** Statuses that 是否销号 = 是 makes 已销号; an open status stands against it and is followed (see the check `closed-against-status`). */
const closable: ReadonlySet<Status> = new Set<Status>(['done', 'done_sustained', 'pending_acceptance', 'closed', 'ongoing']);

/** How the cells of a sheet are read, and how its deadlines are settled by the days it states. */
interface RowReaders {
  readonly reader: CellReader;
  readonly settle: SettleDeadline;
  /** The section titles and sheet names that told a status, each with the first row under it. */
  readonly headings: Map<string, { readonly row: number; readonly status: Status }>;
}

/** Where no column is the status: what 完成情况 begins with, else what the section or the sheet’s name says of its rows, else what 完成情况 ends with. */
function statusBesides(
  { sheet }: ParsedTable<RectificationField>,
  { row, section }: Row,
  texts: RectificationItem['texts'],
  { reader: { status, heading: read }, headings }: RowReaders,
): Status | null {
  const told = texts.progress === undefined ? null : statusInProgress(texts.progress, status);
  if (told !== null) return told;
  for (const heading of [...(section?.split('／').reverse() ?? []), sheet]) {
    const said = read(heading);
    if (said === null) continue;
    if (!headings.has(heading)) headings.set(heading, { row, status: said });
    return said;
  }
  return texts.progress === undefined ? null : statusAtEndOfProgress(texts.progress, status);
}

function statusOf(
  parsed: ParsedTable<RectificationField>,
  row: Row,
  texts: RectificationItem['texts'],
  readers: RowReaders,
): Status | null {
  const { status, closed, words } = readers.reader;
  const told = parsed.columnOf.status === undefined ? statusBesides(parsed, row, texts, readers) : null;
  const own = texts.status === undefined ? told : status(texts.status);
  if (texts.closed === undefined) return own;
  const isClosed = closed(texts.closed);
  // 销号情况: 申请销号 tells the status too where nothing else does.
  if (isClosed !== true && own === null) return words(texts.closed);
  if (isClosed !== true) return own;
  return own === null || closable.has(own) ? 'closed' : own;
}

type DayField = 'actualDate' | 'closedDate' | 'verifyDate';

function dayOf(field: DayField, { cells, inherited }: Row, reader: CellReader, report: FieldReport): IsoDate | null {
  const reading = reader.day(cells[field]);
  if (reading === null) return null;
  const { day, assumed } = reading;
  const text = cellText(cells[field]);
  const column = rectificationTable.columns[field].zh;
  if (inherited.includes(field) || saysNothing(text)) return day;
  if (day === null) report(field, { code: 'date-unreadable', params: { text, column } });
  else if (assumed) report(field, { code: 'date-assumed', params: { text, column, day } });
  return day;
}

function typeOf(
  { inherited }: Row,
  { rectType: text }: RectificationItem['texts'],
  reader: CellReader,
  report: FieldReport,
): RectType | null {
  if (text === undefined) return null;
  const type = reader.answeredType(text);
  if (type === null && !inherited.includes('rectType') && !saysNothing(text))
    report('rectType', { code: 'type-unknown', params: { text } });
  return type === false ? null : type;
}

/** A status nobody can read; 立行立改 under 整改状态 is a type in the wrong column. */
function reportStatus({ inherited }: Row, { status: text }: RectificationItem['texts'], reader: CellReader, report: FieldReport): void {
  if (text === undefined || reader.status(text) !== null || inherited.includes('status') || saysNothing(text)) return;
  const code = reader.rectType(text) === null ? 'status-unknown' : 'status-is-type';
  report('status', { code, params: { text } });
}

/** 是否销号: 同意 is no answer; where it would count as closed, somebody has to say. Words of a status（已整改）are understood. */
function reportClosed(
  { inherited }: Row,
  { closed: text }: RectificationItem['texts'],
  status: Status | null,
  { closed, words }: CellReader,
  report: FieldReport,
): void {
  if (text === undefined || inherited.includes('closed') || saysNothing(text) || closed(text) !== null || words(text) !== null) return;
  if (status === null || closable.has(status)) report('closed', { code: 'closed-unknown', params: { text } });
}

const dateFields = (Object.keys(rectificationTable.columns) as RectificationField[]) // the keys of a Record<RectificationField, …>
  .filter((field) => ['date', 'deadline'].includes(rectificationTable.columns[field].cell));

/** The days of date and deadline cells that hold true dates; null where there are none, as in most rows. */
function datesOf({ cells }: Row): Partial<Record<RectificationField, IsoDate>> | null {
  let dates: Partial<Record<RectificationField, IsoDate>> | null = null;
  for (const field of dateFields) {
    const day = trueDay(cells[field]);
    if (day === null) continue;
    dates ??= {};
    dates[field] = day;
  }
  return dates;
}

function itemOf(
  parsed: ParsedTable<RectificationField>,
  row: Row,
  told: ToldUnit,
  readers: RowReaders,
  report: FieldReport,
): RectificationItem {
  const { file, sheet } = parsed;
  const { reader } = readers;
  const texts = cellTexts(row.cells);
  const status = statusOf(parsed, row, texts, readers);
  reportStatus(row, texts, reader, report);
  reportClosed(row, texts, status, reader, report);
  const { deadline, originalDeadline } = deadlinesInForce(row, texts, status !== null && settledStatuses.has(status), readers, report);
  const dates = datesOf(row);
  // Each property by its name: spreading one object into another takes several times as long, and ledgers have 100,000 rows.
  const item: { -readonly [Key in keyof RectificationItem]: RectificationItem[Key] } = {
    file,
    sheet,
    row: row.row,
    hidden: row.hidden,
    unit: told.unit,
    office: told.office,
    unitLeftBlank: told.unitLeftBlank,
    section: row.section,
    texts,
    inherited: row.inherited,
    deadline,
    originalDeadline,
    status,
    rectType: typeOf(row, texts, reader, report),
    actualDate: dayOf('actualDate', row, reader, report),
    closedDate: dayOf('closedDate', row, reader, report),
    verifyDate: dayOf('verifyDate', row, reader, report),
  };
  if (row.detailRows !== undefined) item.detailRows = row.detailRows;
  if (dates !== null) item.dates = dates;
  return item;
}

/** Where the statuses come from, if no column is the status: 完成情况, section titles, the sheet's name. */
function statusOrigins(
  { file, sheet, headerBottom, columnOf, headerOf }: ParsedTable<RectificationField>,
  items: readonly RectificationItem[],
  { reader, headings }: RowReaders,
): readonly Finding[] {
  if (columnOf.status !== undefined) return [];
  const findings: Finding[] = [];
  const { progress, problem } = columnOf;
  const isTold = ({ status, texts: { progress: text } }: RectificationItem): boolean =>
    status !== null &&
    text !== undefined &&
    (statusInProgress(text, reader.status) !== null || statusAtEndOfProgress(text, reader.status) === status);
  const told = progress === undefined ? undefined : items.find(isTold);
  if (progress !== undefined && told !== undefined && told.texts.closed === undefined) {
    const header = (headerOf.progress ?? rectificationTable.columns.progress.zh).replace(/\s+/gu, '');
    findings.push({ code: 'status-from-progress', at: { file, sheet, row: headerBottom, column: progress }, params: { header } });
  }
  for (const [heading, { row, status }] of headings) {
    const { zh, en } = statusNames[status];
    const at = { file, sheet, row };
    const params = { heading: quoted(heading), status: { zh, en } };
    findings.push({ code: 'status-from-heading', at: problem === undefined ? at : { ...at, column: problem }, params });
  }
  return findings;
}

/**
 * The rows of a ledger with their cells understood: deadline, status (with 是否销号 taken in; from 完成情况, a section title or the sheet’s name where no column is the status), type, days; the unit from the row's own
 * column, else from 填报单位, else null (see `unitTeller`).
 *
 * Skips: nothing; every row of the table gives an item, hidden ones too. Texts stay as they stand.
 * Errors: none; what cannot be read is a finding at its cell, said once for a merged cell; a year that the title doubts, one at the header.
 */
export function readItems(parsed: ParsedTable<RectificationField>, context: ReadingDay): ReadItems {
  const readers: RowReaders = { reader: cellReader(parsed, context), settle: statedDeadlines(parsed, context), headings: new Map() };
  const tellUnit = unitTeller(parsed);
  const findings: Finding[] = [];
  const items = parsed.rows.map((row) =>
    itemOf(parsed, row, tellUnit(row), readers, (field, { code, params }) => {
      const column = parsed.columnOf[field];
      const at = { file: parsed.file, sheet: parsed.sheet, row: row.row };
      // code and params come paired from one reading; the union cannot carry that through the callback
      findings.push({ code, at: column === undefined ? at : { ...at, column }, params } as Finding);
    }),
  );
  findings.push(...statusOrigins(parsed, items, readers), ...statusUntold(parsed, items, context.today));
  const doubt = titleYearDoubt(items, parsed, context.year);
  const gathered = gatherAssumedYears(findings);
  return { items, findings: doubt === null ? gathered : [...gathered, doubt] };
}
