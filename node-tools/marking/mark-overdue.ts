import { readFileSync } from 'node:fs';
import type { Finding } from '../../core/finding/finding';
import { type OverdueMarks, overdueMarks } from '../../core/rectification/overdue-marks';
import type { Invocation } from '../command';
import { dueOptionsOf } from '../due-soon-option';
import type { InputFile } from '../intake/collect-files';
import type { LedgerFile } from '../intake/ledger-file';
import { clearWorkbook, markWorkbook } from '../xlsx/patch/patch-workbook';
import { reportFindings } from '../xlsx/patch/report-findings';
import type { SheetPatch } from '../xlsx/patch/workbook-patch';
import { readWorkbook } from '../xlsx/read-workbook';
import { saveBesideName } from './result-folder';

/** Notes beyond this make a workbook slow to open; the text column has no limit. */
const mostNotes = 2000;

interface LedgerMarks extends OverdueMarks {
  readonly headerRow: number;
}

/** Two ledgers on one sheet share its marks and its column; the column's header stands in the first header's row. */
function bySheet(marks: readonly LedgerMarks[], header: string): readonly SheetPatch[] {
  return [...new Set(marks.map(({ sheet }) => sheet))].map((sheet) => {
    const own = marks.filter((mark) => mark.sheet === sheet);
    return {
      sheet,
      marks: own.flatMap(({ tints }) => tints),
      notes: own.flatMap(({ notes }) => notes),
      texts: {
        header: { row: Math.min(...own.map(({ headerRow }) => headerRow)), text: header },
        rows: own.flatMap(({ texts }) => texts),
        width: 18,
      },
    };
  });
}

/** Writes a copy of a ledger with what is overdue marked. Gives what there is to tell about it. Errors: RefusedFile, OutputFailed. */
export async function saveMarked(call: Invocation, file: LedgerFile, inputs: readonly InputFile[]): Promise<readonly Finding[]> {
  const { io, language, messages, today } = call;
  const header = messages.overdue.column();
  const options = { today, language, mostNotes, ...dueOptionsOf(call) };
  const marks = file.sheets.map(
    ({ parsed, grid, items }): LedgerMarks => ({ ...overdueMarks(parsed, grid, items, options), headerRow: parsed.headerBottom }),
  );
  const { chunks, report } = await markWorkbook(readFileSync(file.input.path), {
    tag: 'overdue',
    language,
    sheets: bySheet(marks, header),
  });
  const shown = marks.reduce((sum, { notes }) => sum + notes.length, 0);
  const total = marks.reduce((sum, { overdue }) => sum + overdue, 0);
  if (shown < total) io.err(messages.overdue.commentsCapped({ shown, total }));
  await saveBesideName(call, file.input, chunks, inputs);
  return reportFindings(file.input.label, report, header);
}

/** Writes a copy of a workbook with our overdue marks taken out. Errors: RefusedFile (a classified file among them), OutputFailed. */
export async function saveCleared(call: Invocation, input: InputFile, inputs: readonly InputFile[]): Promise<readonly Finding[]> {
  const { io, messages } = call;
  const bytes = readFileSync(input.path);
  readWorkbook(bytes, input.label); // refuses what must not be copied
  const { chunks, changed, report } = await clearWorkbook(bytes, 'overdue');
  if (!changed) io.err(messages.overdue.nothingToClear({ file: input.label }));
  await saveBesideName(call, input, chunks, inputs);
  return reportFindings(input.label, report, messages.overdue.column());
}
