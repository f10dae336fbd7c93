import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { findingLine } from '../../core/marking/finding-line';
import { cellName } from '../../core/table/address';
import { shownCell } from '../../core/table/cell/shown-cell';
import type { Invocation } from '../command';
import type { InputFile } from '../intake/collect-files';
import type { LedgerFile } from '../intake/ledger-file';
import { readUnchanged } from '../intake/read-file';
import type { Note } from '../xlsx/patch/notes/note-text';
import { reportFindings } from '../xlsx/patch/report-findings';
import { saveBesideName } from './result-folder';

interface NotedFinding extends Note {
  /** The row that it speaks of, where the note stands at another row's cell. */
  readonly of: number;
}

/**
 * Comments at the cells of one sheet that a person should look at; several findings of a cell stand in one comment. A cell that a merged area covers
 * is seen at the area's first cell; what stands there then names the row that it speaks of.
 */
function notesOf(file: LedgerFile, sheet: string, { language, messages }: Invocation): readonly Note[] {
  const merges = file.sheets.find(({ parsed }) => parsed.sheet === sheet)?.grid.merges ?? [];
  const noted = file.findings.flatMap((finding): NotedFinding[] => {
    const { at } = finding;
    if (at.sheet !== sheet || at.row === undefined || levelOf(finding) === 'note') return [];
    return [{ ...shownCell({ merges }, at.row, at.column ?? 1), text: findingLine(finding, language), of: at.row }];
  });
  const moved = new Set(noted.filter(({ row, of }) => row !== of).map(({ row, column }) => cellName(row, column)));
  return noted.map(({ row, column, text, of }) => ({
    row,
    column,
    text: moved.has(cellName(row, column)) ? messages.check.ofRow({ row: of, text }) : text,
  }));
}

/**
 * Writes a copy of the unit's own workbook with its findings as comments, ready to be sent back. Findings of a row as a whole stand at its
 * first cell; those of the sheet or the file belong to no cell. Gives what there is to tell about it. Errors: RefusedFile, OutputFailed.
 */
export async function saveCommented(call: Invocation, file: LedgerFile, inputs: readonly InputFile[]): Promise<readonly Finding[]> {
  const { io, language, messages } = call;
  const names = [...new Set(file.sheets.map(({ parsed }) => parsed.sheet))];
  const sheets = names.map((sheet) => ({ sheet, notes: notesOf(file, sheet, call) }));
  const { markWorkbook } = await import('../xlsx/patch/patch-workbook');
  const bytes = readUnchanged(file.input.path, file.fingerprint);
  const { chunks, report } = await markWorkbook(bytes, { tag: 'check', language, sheets });
  const cells = new Set(sheets.flatMap(({ sheet, notes }) => notes.map(({ row, column }) => `${sheet}!${row}!${column}`)));
  const commented = sheets.reduce((sum, { notes }) => sum + notes.length, 0);
  const elsewhere = file.findings.filter((finding) => levelOf(finding) !== 'note').length - commented;
  io.err(messages.check.commented({ count: cells.size }));
  if (elsewhere > 0) io.err(messages.check.elsewhere({ count: elsewhere }));
  await saveBesideName(call, file.input, chunks, inputs);
  return reportFindings(file.input.label, report, '');
}
