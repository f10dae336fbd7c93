import type { Finding } from '../../core/finding/finding';
import type { Language } from '../../core/i18n/local-text';
import { grouped } from '../../core/lists/grouped';
import type { RectificationItem } from '../../core/rectification/item';
import { dueTextOfRow } from '../../core/rectification/overdue/due-text';
import { type OverdueMarks, overdueMarks } from '../../core/rectification/overdue/marks';
import { cellName } from '../../core/table/address';
import { lastRowOf } from '../../core/table/parse-result';
import type { Invocation } from '../command';
import type { InputFile } from '../intake/collect-files';
import type { LedgerFile } from '../intake/ledger-file';
import { readBytes, readUnchanged } from '../intake/read-file';
import { dueOptionsOf } from '../options/due-soon-option';
import { reportFindings } from '../xlsx/patch/report-findings';
import type { SheetPatch } from '../xlsx/patch/workbook-patch';
import { readWorkbook } from '../xlsx/read-workbook';
import { saveBesideName } from './result-folder';

/** Notes beyond this make a workbook slow to open; the text column has no limit. */
const mostNotes = 2000;

interface LedgerMarks extends OverdueMarks {
  readonly headerRow: number;
  /** The last row of the ledger. */
  readonly lastRow: number;
  /** The column 逾期情况 that a shared sheet has been marked with; its texts are renewed in their place. */
  readonly column: number | null;
}

/**
 * The texts beside the rows of a sheet. Where ledgers stand side by side, a row's text says whose it is by the deadline's cell, because the column
 * stands beside one of them only.
 */
function rowTexts(own: readonly LedgerMarks[], language: Language): readonly { readonly row: number; readonly text: string }[] {
  if (own.length === 1) return own[0]?.texts ?? []; // as nearly always: each row has one text
  const texts = own.flatMap((marks) => marks.texts.map(({ row, text }) => ({ row, cell: cellName(row, marks.deadlineColumn), text })));
  const isShared = (row: number): boolean => own.filter(({ headerRow, lastRow }) => headerRow < row && row <= lastRow).length > 1;
  return [...grouped(texts, ({ row }) => row)].map(([row, list]) => ({
    row,
    text: isShared(row) ? dueTextOfRow(list, language) : list.map(({ text }) => text).join(''),
  }));
}

/** Two ledgers on one sheet share its marks and its column; the column's header stands in the first header's row. */
function bySheet(marks: readonly LedgerMarks[], header: string, language: Language): readonly SheetPatch[] {
  return [...new Set(marks.map(({ sheet }) => sheet))].map((sheet) => {
    const own = marks.filter((mark) => mark.sheet === sheet);
    return {
      sheet,
      marks: own.flatMap(({ tints }) => tints),
      notes: own.flatMap(({ notes }) => notes),
      texts: {
        header: { row: Math.min(...own.map(({ headerRow }) => headerRow)), text: header },
        rows: rowTexts(own, language),
        ...(own[0]?.column ? { column: own[0].column } : {}),
        width: 18,
      },
    };
  });
}

/** The marks with a text for each of these rows, blank where there is nothing to say: what stood there before must not stay. */
function renewed(marks: OverdueMarks, items: readonly RectificationItem[]): OverdueMarks {
  const said = new Map(marks.texts.map(({ row, text }) => [row, text]));
  const rows = items.flatMap(({ row, detailRows = [] }) => [row, ...detailRows]);
  return rows.length === 0 ? marks : { ...marks, texts: rows.map((row) => ({ row, text: said.get(row) ?? '' })) };
}

/** What marking a file adds to it. */
export interface MarkedLedger {
  readonly input: InputFile;
  /** Of the bytes the marks were found in. */
  readonly fingerprint: string;
  readonly marks: readonly LedgerMarks[];
}

/** The marks of a file's ledgers. */
export function markLedger(call: Invocation, { input, fingerprint, sheets, settings }: LedgerFile): MarkedLedger {
  const options = { today: call.today, language: call.language, mostNotes, ...dueOptionsOf(call, settings) };
  const marks = sheets.map(
    ({ parsed, grid, items, own }): LedgerMarks => ({
      ...renewed(overdueMarks(parsed, grid, items, options), own === null ? [] : items),
      headerRow: own?.row ?? parsed.headerBottom,
      lastRow: items.reduce((last, item) => Math.max(last, lastRowOf(item)), 0),
      column: own === null ? null : own.left + 1,
    }),
  );
  return { input, fingerprint, marks };
}

/** Writes a copy of a file with what is overdue marked. Gives what there is to tell about it. Errors: RefusedFile, OutputFailed. */
export async function saveMarked(
  call: Invocation,
  { input, fingerprint, marks }: MarkedLedger,
  inputs: readonly InputFile[],
): Promise<readonly Finding[]> {
  const { io, language, messages } = call;
  const header = messages.overdue.column();
  const { markWorkbook } = await import('../xlsx/patch/patch-workbook');
  const bytes = readUnchanged(input.path, fingerprint);
  const { chunks, report } = await markWorkbook(bytes, { tag: 'overdue', language, sheets: bySheet(marks, header, language) });
  const shown = marks.reduce((sum, { notes }) => sum + notes.length, 0);
  const total = marks.reduce((sum, { overdue }) => sum + overdue, 0);
  if (shown < total) io.err(messages.overdue.commentsCapped({ shown, total }));
  await saveBesideName(call, input, chunks, inputs);
  return reportFindings(input.label, report, header);
}

/** Writes a copy of a workbook with our overdue marks taken out. Gives whether there were any, and what there is to tell. Errors: RefusedFile (a classified file among them), OutputFailed. */
export async function saveCleared(
  call: Invocation,
  input: InputFile,
  inputs: readonly InputFile[],
): Promise<{ readonly changed: boolean; readonly findings: readonly Finding[] }> {
  const { io, messages } = call;
  const bytes = readBytes(input.path);
  readWorkbook(bytes, input.label); // refuses what must not be copied
  const { clearWorkbook } = await import('../xlsx/patch/patch-workbook');
  const { chunks, changed, report } = await clearWorkbook(bytes, 'overdue');
  if (!changed) io.err(messages.overdue.nothingToClear({ file: input.label }));
  await saveBesideName(call, input, chunks, inputs, changed ? messages.overdue.cleared : undefined);
  return { changed, findings: reportFindings(input.label, report, messages.overdue.column()) };
}
