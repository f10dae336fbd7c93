import { join } from 'node:path';
import type { FeedbackFile } from '../../core/opinion/feedback/feedback-books';
import type { Invocation } from '../command';
import type { Intake } from '../intake/collect-files';
import { filesOfOptions } from '../options/file-options';
import { checkOutput } from '../output/output-target';
import { makeFolder, namesFolder } from '../output/result-paths';
import { saveFile } from '../output/save-result';
import { saveWorkbook } from '../output/save-workbook';

/** Where everything goes: the folder that `-o` names, or the file, with `--one-book`. */
interface Target {
  readonly pathOf: (file: FeedbackFile, ending: string) => string;
  readonly folder: string | null;
}

function targetOf(out: string, oneBook: boolean): Target {
  const isFolder = !oneBook || namesFolder(out);
  const stem = out.replace(/\.xlsx$/iu, '');
  return isFolder
    ? { folder: out, pathOf: ({ name }, ending) => join(out, `${name}${ending}`) }
    : { folder: null, pathOf: ({ name, page }, ending) => (page === null ? `${stem}${ending}` : `${stem}-${name}${ending}`) };
}

/**
 * Writes the sheets and pages to hand out. All names are looked at before the first is written, so that a run that may not overwrite one
 * writes none. Errors: OutputFailed.
 */
export async function saveFeedback(
  call: Invocation,
  files: readonly FeedbackFile[],
  intake: Pick<Intake, 'files'>,
  oneBook: boolean,
): Promise<void> {
  const { out, dryRun, force } = call;
  if (out === null) return;
  const { pathOf, folder } = targetOf(out, oneBook);
  const inputs = intake.files.map(({ path }) => path);
  const leave = { force, inputs: [...inputs, ...filesOfOptions(call)] };
  if (!dryRun) {
    if (folder !== null) makeFolder(folder);
    for (const file of files) {
      await checkOutput(pathOf(file, '.xlsx'), leave);
      if (file.page !== null) await checkOutput(pathOf(file, '.html'), leave);
    }
  }
  for (const file of files) {
    await saveWorkbook(call, file.plan, pathOf(file, '.xlsx'), intake);
    if (file.page !== null) await saveFile(call, { path: pathOf(file, '.html'), chunks: [Buffer.from(file.page, 'utf8')], inputs });
  }
}
