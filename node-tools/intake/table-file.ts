import type { Finding } from '../../core/finding/finding';
import { type YearOf, yearsOfTables } from '../../core/rectification/ledger-year';
import { readItems } from '../../core/rectification/read-items';
import { type RectificationField, rectificationTable } from '../../core/rectification/table';
import { settingsIn } from '../../core/settings/read-settings';
import { cellTexts } from '../../core/table/cell-text';
import { locateEveryTable } from '../../core/table/locate-every-table';
import type { ParsedTable } from '../../core/table/parse-result';
import { readWorkbook } from '../xlsx/read-workbook';
import type { InputFile } from './collect-files';
import type { ReadingContext, RefusedInput } from './ledger-file';

/** One data row as programs get it: `row` is the sheet's own number, `fields` the texts as they stand. */
export interface RowObject {
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
export interface TableFile {
  readonly kind: 'read';
  readonly input: InputFile;
  readonly rows: Iterable<RowObject>;
  readonly findings: readonly Finding[];
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

function ledgerRows(
  parsed: ParsedTable<RectificationField>,
  file: string,
  today: ReadingContext['today'],
  yearOf: YearOf,
): { readonly rows: readonly RowObject[]; readonly findings: readonly Finding[] } {
  const { items, findings } = readItems(parsed, { today, year: yearOf(parsed) });
  const rows = items.map(({ sheet, row, unit, texts, deadline, status, inherited }): RowObject => {
    return {
      file,
      sheet,
      row,
      table: parsed.table.id,
      unit,
      fields: texts,
      due: deadline?.due ?? null,
      deadlineKind: deadline?.kind ?? null,
      status,
      inherited,
    };
  });
  return { rows, findings };
}

function* inOrder(parts: readonly Iterable<RowObject>[]): Generator<RowObject> {
  for (const part of parts) yield* part;
}

/** Reads every table of a workbook, of whatever kind. Errors: RefusedFile. */
export function readTableBytes(bytes: Buffer, input: InputFile, context: ReadingContext): TableFile | RefusedInput {
  const { workbook, findings: whileReading } = readWorkbook(bytes, input.label);
  const located = locateEveryTable(workbook);
  const findings = [...whileReading, ...located.findings];
  if (located.tables.length === 0) return { kind: 'refused', input, findings, secret: false };
  const settings = settingsIn(workbook);
  findings.push(...settings.findings);
  const yearOf = yearsOfTables({ today: context.today, named: context.year }, () => settings.settings.year);
  const parts = located.tables.map((parsed) => {
    if (!isLedger(parsed)) return plainRows(parsed, input.path);
    const { rows, findings: found } = ledgerRows(parsed, input.path, context.today, yearOf);
    findings.push(...found);
    return rows;
  });
  return { kind: 'read', input, rows: inOrder(parts), findings };
}
