import type { Finding } from '../../core/finding/finding';
import { unitOfFile } from '../../core/merge/submission';
import { rowUnits, type UnitOfRow } from '../../core/merge/units/row-units';
import type { RectificationItem } from '../../core/rectification/item';
import { yearsOfTables } from '../../core/rectification/items/ledger-year';
import { readItems } from '../../core/rectification/items/read-items';
import { type RectificationField, rectificationTable } from '../../core/rectification/table';
import type { UnitResolver } from '../../core/roster/unit-resolver';
import { settingsIn } from '../../core/settings/read-settings';
import { cellTexts } from '../../core/table/cell/text';
import { locateEveryTable } from '../../core/table/locate-every-table';
import type { ParsedTable } from '../../core/table/parse-result';
import type { InputFile } from './collect-files';
import type { ReadingDays, RefusedInput } from './ledger-file';
import { readBook } from './read-book';

/** One data row as programs get it: `row` is the sheet's own number, `fields` the texts as they stand. */
interface RowObject {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly table: string;
  readonly unit: string | null;
  readonly fields: Readonly<Partial<Record<string, string>>>;
  readonly due: string | null;
  readonly deadlineKind: string | null;
  readonly status: string | null;
  readonly inherited: readonly string[];
}

/** The rows of every table of a file. */
interface TableFile {
  readonly kind: 'read';
  readonly input: InputFile;
  readonly rows: Iterable<RowObject>;
  readonly findings: readonly Finding[];
}

/** A ledger of the file, its rows understood. */
interface Ledger {
  readonly parsed: ParsedTable<RectificationField>;
  readonly items: readonly RectificationItem[];
}

function isLedger(parsed: ParsedTable): parsed is ParsedTable<RectificationField> {
  return parsed.table.id === rectificationTable.id;
}

/** Rows of a table whose cells need no understanding beyond their text. */
function* plainRows({ table, sheet, frame, rows }: ParsedTable, file: string): Generator<RowObject> {
  for (const row of rows) {
    const fields = cellTexts(row.cells);
    const unit = fields.unit?.trim() ?? frame.reportingUnit;
    yield {
      file,
      sheet,
      row: row.row,
      table: table.id,
      unit,
      fields,
      due: null,
      deadlineKind: null,
      status: null,
      inherited: row.inherited,
    };
  }
}

/** Rows of a ledger; their units are those that a summary and a merge count them for. */
function* ledgerRows({ parsed, items }: Ledger, file: string, unitOf: UnitOfRow): Generator<RowObject> {
  for (const item of items) {
    const { sheet, row, texts, deadline, status, inherited } = item;
    yield {
      file,
      sheet,
      row,
      table: parsed.table.id,
      unit: unitOf(item)?.name ?? null,
      fields: texts,
      due: deadline?.due ?? null,
      deadlineKind: deadline?.kind ?? null,
      status,
      inherited,
    };
  }
}

function* inOrder(parts: readonly Iterable<RowObject>[]): Generator<RowObject> {
  for (const part of parts) yield* part;
}

/** Reads every table of a workbook, of whatever kind; `units` knows the units of ledgers. Errors: RefusedFile. */
export function readTableBytes(
  bytes: Buffer,
  input: InputFile,
  { today, year }: ReadingDays,
  units: Pick<UnitResolver, 'resolve'>,
): TableFile | RefusedInput {
  const { workbook, findings: whileReading } = readBook(bytes, input.label);
  const located = locateEveryTable(workbook);
  const unread = [...whileReading, ...located.findings];
  if (located.tables.length === 0) return { kind: 'refused', input, findings: unread, secret: false };
  const settings = settingsIn(workbook);
  const yearOf = yearsOfTables({ today, named: year }, () => settings.settings.year);
  const read = located.tables.filter(isLedger).map((parsed) => {
    return { parsed, ...readItems(parsed, { today, year: yearOf(parsed) }) };
  });
  const ledgers = new Map<ParsedTable, Ledger>(read.map((ledger) => [ledger.parsed as unknown as ParsedTable, ledger])); // the very table of the list, by its own fields
  const findings = [...unread, ...settings.findings, ...read.flatMap((ledger) => ledger.findings)];
  const rows = read.flatMap(({ items }) => items.map((item) => ({ item })));
  const unitOf = rowUnits({ ...unitOfFile(input.label, read), rows }, units);
  const parts = located.tables.map((parsed) => {
    const ledger = ledgers.get(parsed);
    return ledger === undefined ? plainRows(parsed, input.path) : ledgerRows(ledger, input.path, unitOf);
  });
  return { kind: 'read', input, rows: inOrder(parts), findings };
}
