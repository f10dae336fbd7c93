import { join } from 'node:path';
import { calendarFiles } from '../../core/talk-plan/calendar/calendar-file';
import type { PlanBook } from '../../core/talk-plan/sheets/plan-book';
import type { Invocation } from '../command';
import { checkOutput } from '../output/output-target';
import { makeFolder } from '../output/result-paths';
import { putFile } from '../output/save-result';

/** Writes a calendar file for each person of the plan into the folder that `--ics` names, which is made where it is missing. Errors: OutputFailed. */
export async function saveCalendars(call: Invocation, book: PlanBook): Promise<void> {
  const { flags, dryRun, force, io, messages } = call;
  const folder = flags.text('ics');
  if (folder === null) return;
  const files = calendarFiles(book);
  const { wroteCalendars, wouldWriteCalendars } = messages.talk.command;
  if (dryRun) {
    io.err(wouldWriteCalendars({ count: files.length, folder }));
    return;
  }
  makeFolder(folder);
  // All of them can be written, or none is.
  for (const { name } of files) await checkOutput(join(folder, name), { force });
  for (const { name, text } of files) await putFile(call, { path: join(folder, name), content: [Buffer.from(text, 'utf8')], force });
  io.err(wroteCalendars({ count: files.length, folder }));
}
