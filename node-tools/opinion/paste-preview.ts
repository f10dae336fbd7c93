import { draftsOfNotes } from '../../core/opinion/intake/draft';
import { splitNotes } from '../../core/opinion/intake/split-notes';
import type { Invocation } from '../command';
import { type ExitCode, exitCodes } from '../exit-code';
import { readTextFile } from '../intake/people-files';
import { printTable } from '../print-table';

/** How pasted notes split into opinions, for a person to look over; nothing is written and no word changed. Errors: UnreadableInput. */
export function previewNotes({ io, json, today, messages }: Invocation, path: string): ExitCode {
  const notes = readTextFile(path).replace(/^\ufeff/u, '');
  const pieces = splitNotes(notes);
  const drafts = draftsOfNotes(notes, pieces);
  const rest = pieces.filter(({ kind, body }) => kind === 'rest' && body.end > body.start).length;
  const text = messages.opinion.sorting;
  if (json) {
    const numbered = drafts.map(({ verbatim, fingerprint, from, under }, at) => ({ number: at + 1, verbatim, fingerprint, from, under }));
    io.out(JSON.stringify({ schema: 1, command: 'opinions', asOf: today, drafts: numbered, left: rest }));
    return exitCodes.clean;
  }
  printTable(
    io,
    'on a terminal',
    [{ heading: text.paste.number, align: 'right' }, { heading: text.paste.from }, { heading: text.paste.text, most: 80 }],
    drafts.map(({ verbatim, from }, at) => [String(at + 1), from, verbatim]),
  );
  io.err(text.pieces({ count: drafts.length, rest }));
  return exitCodes.clean;
}
