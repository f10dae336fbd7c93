import type { Finding } from '../../core/finding/finding';
import { type Submission, submissionOf } from '../../core/merge/submission';
import type { InputFile } from './collect-files';
import { type ReadingContext, type RefusedInput, readLedgerFile } from './ledger-file';

/** A file as a merge needs it: without grids and parsed tables, so that it is small enough to go from one thread to another. */
export interface SubmissionFile {
  readonly kind: 'read';
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** What one file hands in to a merge. */
export function readSubmissionFile(input: InputFile, context: ReadingContext): SubmissionFile | RefusedInput {
  const file = readLedgerFile(input, context);
  if (file.kind === 'refused') return file;
  const submission = submissionOf(input.label, file.modified, file.sheets, file.findings, file.told);
  return { kind: 'read', findings: file.findings, submission };
}
