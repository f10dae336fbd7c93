import { basename } from 'node:path';
import { needsAttention } from '../../core/finding/registry';
import { draftRegister } from '../../core/opinion/intake/draft-register';
import { questionPlace } from '../../core/opinion/intake/questionnaire';
import type { Invocation } from '../command';
import { type ExitCode, exitCodes } from '../exit-code';
import { type NotesRead, readNotesFile } from '../intake/notes-file';
import { requireWritable } from '../output/save-result';
import { saveWorkbook } from '../output/save-workbook';
import { findingObject } from '../print/finding-object';
import { printFindings } from '../print/print-findings';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';

function printDraftsJson(call: Invocation, { drafts, rest, columns, findings }: NotesRead): void {
  const numbered = drafts.map(({ verbatim, fingerprint, from, under }, at) => ({ number: at + 1, verbatim, fingerprint, from, under }));
  const asked = columns.map(({ sheet, column: { column, question, leftOut, answers } }) => ({ sheet, column, question, leftOut, answers }));
  const said = findings.map((finding) => findingObject(finding, call.language));
  printJson(call, 'opinions', { asOf: call.today, drafts: numbered, left: rest, columns: asked, findings: said });
}

function printDrafts(call: Invocation, { kind, drafts, rest, columns, findings }: NotesRead): void {
  const { io, messages } = call;
  const text = messages.opinion.sorting;
  printTable(
    io,
    'on a terminal',
    [{ heading: text.paste.number, align: 'right' }, { heading: text.paste.from }, { heading: text.paste.text, most: 80 }],
    drafts.map(({ verbatim, from }, at) => [String(at + 1), from, verbatim]),
  );
  for (const { sheet, column } of columns) {
    const { question, leftOut, answers } = column;
    io.err(text.question({ place: `${sheet}!${questionPlace(column)}`, question, leftOut, answers }));
  }
  printFindings(call, findings);
  io.err(kind === 'notes' ? text.pieces({ count: drafts.length, rest }) : text.answers({ count: drafts.length, rest }));
}

/**
 * How pasted notes or a questionnaire's export split into opinions, for a person to look over, word for word; `-o` writes them as a register to copy
 * from. Errors: UnreadableInput, OutputFailed.
 */
export async function previewNotes(call: Invocation, path: string): Promise<ExitCode> {
  const { out, json, language, today } = call;
  await requireWritable(call, [path]);
  const read = readNotesFile(path);
  if (json) printDraftsJson(call, read);
  else printDrafts(call, read);
  const code = needsAttention(read.findings) ? exitCodes.findings : exitCodes.clean;
  if (out === null) return code;
  const shared = read.kind === 'questionnaire' ? { channel: '调查问卷' } : {};
  const plan = draftRegister(read.drafts, { shared, asOf: today, language });
  const { whole } = await saveWorkbook(call, plan, out, { files: [{ path, label: basename(path) }] });
  return whole ? code : exitCodes.findings;
}
