import { columnLetter } from './column-letter';
import { type InboxFile, inbox } from './inbox';
import type { LedgerSheet } from './ledger-spec';
import { headerRows, type ResolvedRow, resolvedRows } from './placed-rows';
import { isTrulyOverdue, sampleAsOf, sampleYear } from './truth';
import { sampleUnits } from './unit-list';

type LedgerInboxFile = Extract<InboxFile, { fate: 'read' | 'same as another' }>;

function expectedRow(sheet: LedgerSheet, unit: string, { row, line, texts, inherited }: ResolvedRow): object {
  return {
    sheet: sheet.name,
    row,
    unit,
    unitText: texts.unit ?? sheet.unitText,
    seq: texts.seq ?? null,
    problem: texts.problem ?? null,
    measure: texts.measure ?? null,
    respPerson: texts.respPerson ?? null,
    deadlineText: texts.deadline ?? null,
    due: line.due,
    deadlineKind: line.deadlineKind,
    statusText: texts.status ?? null,
    status: line.status,
    overdue: isTrulyOverdue(line.due, line.status),
    inherited,
    hidden: line.hidden,
  };
}

/** Columns of the fields the product knows; the office's own columns are listed apart. */
function expectedColumns(sheet: LedgerSheet): object {
  const known = sheet.columns.map(({ key }, index) => ({ key, letter: columnLetter(index + 1) }));
  const own = ({ key }: { readonly key: string }): boolean => key.startsWith('x') || key.endsWith('2');
  return {
    columnOf: Object.fromEntries(known.filter((column) => !own(column)).map(({ key, letter }) => [key, letter])),
    otherColumns: known.filter(own).map(({ letter }) => letter),
  };
}

function expectedFindings({ ledger }: LedgerInboxFile): readonly object[] {
  const ofSheets = (ledger.sheetFlaws ?? []).map(({ kind, sheet, cell }) => ({
    sheet: sheet ?? null,
    cell: cell ?? null,
    row: null,
    field: null,
    kind,
  }));
  const ofCells = ledger.sheets.flatMap((sheet) =>
    sheet.kind !== 'ledger' || sheet.role !== 'read'
      ? []
      : resolvedRows(sheet).flatMap(({ row, line }) =>
          line.flaws.map(({ kind, field }) => {
            const column = sheet.columns.findIndex(({ key }) => key === field) + 1;
            if (column === 0) throw new Error(`${ledger.file}: no column ${field}`);
            return { sheet: sheet.name, cell: `${columnLetter(column)}${row}`, row, field, kind };
          }),
        ),
  );
  return [...ofSheets, ...ofCells];
}

function expectedFile(entry: InboxFile): object {
  const { file, unit, fate } = entry;
  if (fate === 'refused' || fate === 'skipped') return { file, unit, fate, why: entry.why };
  const sheet = entry.ledger.sheets.find((candidate) => candidate.kind === 'ledger' && candidate.role === 'read');
  if (sheet?.kind !== 'ledger') throw new Error(`${file}: no ledger to read`);
  const rows = resolvedRows(sheet).map((row) => expectedRow(sheet, unit, row));
  return {
    file,
    unit,
    fate,
    ...(fate === 'same as another' ? { sameAs: entry.ledger.file } : {}),
    sheet: sheet.name,
    header: headerRows(sheet),
    ...expectedColumns(sheet),
    rows,
    findings: expectedFindings(entry),
  };
}

/** What is truly in the sample, from the script's own data and no parser: the measure for the tests of everything that reads it. */
export function expectedSample(): object {
  const unitsRead = new Set(inbox.filter(({ fate }) => fate === 'read').map(({ unit }) => unit));
  return {
    asOf: sampleAsOf,
    ledgerYear: sampleYear,
    units: sampleUnits,
    unitsWithoutReadableLedger: sampleUnits.filter(({ name }) => !unitsRead.has(name)).map(({ name }) => name),
    /** Several different files of one unit; the newest by the date the sheet states is the one that counts. */
    copies: [
      {
        unit: '青禾县教育局',
        files: ['县教育局整改台账.xlsx', '县教育局整改台账最终版.xlsx', '县教育局整改台账(1).xlsx'],
        newest: '县教育局整改台账(1).xlsx',
      },
    ],
    files: inbox.map(expectedFile),
  };
}
