import type { Finding } from '../../core/finding/finding';
import { draftsOfNotes, type OpinionDraft } from '../../core/opinion/intake/draft';
import { type QuestionColumn, readQuestionnaire, struckAnswers } from '../../core/opinion/intake/questionnaire';
import { splitNotes } from '../../core/opinion/intake/split-notes';
import { readWorkbook } from '../xlsx/read-workbook';
import { RefusedFile } from '../xlsx/refused-file';
import { readBytesFile } from './needed-file';
import { textOfBytes } from './text-of-bytes';

/** What pasted notes or a questionnaire's export come to, for a person to look over. */
export interface NotesRead {
  readonly kind: 'notes' | 'questionnaire';
  readonly drafts: readonly OpinionDraft[];
  /** Stretches of notes that are no opinion, or answers that say nothing（无）. */
  readonly rest: number;
  /** The columns of an export by sheet, those left out with the reason. */
  readonly columns: readonly { readonly sheet: string; readonly column: QuestionColumn }[];
  /** What an export has lost, struck out, or hidden. */
  readonly findings: readonly Finding[];
}

/** A zip, as every .xlsx is: told by its first bytes, whatever the file is called. */
const isZip = (bytes: Buffer): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function readExport(bytes: Buffer, label: string): NotesRead {
  const { workbook, findings } = readWorkbook(bytes, label);
  const filled = workbook.sheets.filter(({ rows }) => rows.length > 1);
  const sheets = filled.filter(({ hidden }) => !hidden).map((grid) => ({ grid, read: readQuestionnaire(grid) }));
  const hidden = filled.filter((grid) => grid.hidden);
  return {
    kind: 'questionnaire',
    drafts: sheets.flatMap(({ read }) => read.drafts),
    rest: sheets.reduce((sum, { read }) => sum + read.saysNothing, 0),
    columns: sheets.flatMap(({ read: { sheet, columns } }) => columns.map((column) => ({ sheet, column }))),
    findings: [
      ...findings,
      ...hidden.map(({ sheet }): Finding => ({ code: 'sheet-hidden', at: { file: label, sheet }, params: { sheet } })),
      ...sheets.flatMap(({ grid, read }) => struckAnswers(label, grid, read)),
    ],
  };
}

/** Reads the notes of a meeting (a text file), or a questionnaire's export with one column per question (.xlsx, not .csv). Errors: UnreadableInput. */
export function readNotesFile(path: string): NotesRead {
  return readBytesFile(path, (bytes, label) => {
    if (isZip(bytes)) return readExport(bytes, label);
    // An export as text: its lines hold the names and telephone numbers of those who answered, and are no opinions.
    if (/\.[ct]sv$/iu.test(label)) throw new RefusedFile('file-csv', {});
    const notes = textOfBytes(bytes);
    const pieces = splitNotes(notes);
    const rest = pieces.filter(({ kind, body }) => kind === 'rest' && body.end > body.start).length;
    return { kind: 'notes', drafts: draftsOfNotes(notes, pieces), rest, columns: [], findings: [] };
  });
}
