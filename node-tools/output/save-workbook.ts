import { basename } from 'node:path';
import type { Finding } from '../../core/finding/finding';
import type { WorkbookPlan } from '../../core/table/sheet-plan';
import type { Invocation } from '../command';
import type { Intake } from '../intake/collect-files';
import { printFindings } from '../print/print-findings';
import { saveResult } from './save-result';

/**
 * Makes a new workbook from its plan and saves it. What a cell of Excel cannot hold whole is said, with the place. Gives the names of the
 * sheets and whether everything was written as planned. Errors: OutputFailed.
 */
export async function saveWorkbook(
  call: Invocation,
  plan: WorkbookPlan,
  path: string,
  { files }: Pick<Intake, 'files'>,
): Promise<{ readonly sheetNames: readonly string[]; readonly whole: boolean }> {
  const { buildWorkbook } = await import('../xlsx/build/build-workbook');
  const { chunks, sheetNames, cutTexts, linksLeftOut } = await buildWorkbook(plan);
  await saveResult(call, { path, chunks, inputs: files.map((input) => input.path) });
  const file = basename(path);
  const findings: Finding[] = cutTexts.map(({ sheet, row, column, length }) => ({
    code: 'text-cut',
    at: { file, sheet, row, column },
    params: { length },
  }));
  printFindings(call, findings);
  if (linksLeftOut > 0) call.io.err(call.messages.run.linksLeftOut({ count: linksLeftOut }));
  return { sheetNames, whole: findings.length === 0 };
}
