import { resolve } from 'node:path';
import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import type { Invocation } from '../command';
import { type ExitCode, exitCodes } from '../exit-code';
import { filesOfOptions } from '../options/file-options';
import { UsageError } from '../options/usage-error';
import { requireWritable } from '../output/save-result';
import { startProgress } from '../print/progress';
import { collectFiles, type InputFile, type Intake } from './collect-files';
import { type LedgerFile, type ReadingContext, type RefusedInput, readLedgerFile } from './ledger-file';
import type { SubmissionFile } from './submission-file';
import { workersFor } from './threads/workers-for';

/** How a batch went, for the exit code and the closing lines. */
export interface Walk {
  readonly files: number;
  readonly ledgers: number;
  readonly refused: number;
  readonly secret: number;
  /** The labels of both of these. */
  readonly unread: readonly string[];
  readonly attention: boolean;
}

/** What counting needs to know of a file. */
type Countable = { readonly kind: 'read'; readonly findings: readonly Finding[] } | RefusedInput;

const withoutTable: ReadonlySet<string> = new Set(['table-missing', 'survey-missing']);

/** Tells a file that holds no table for this command and is there for an option（--units 单位名单.xlsx in the inbox itself）: it is not missed. */
function namedForOption(call: Invocation): (file: Countable) => boolean {
  const named = new Set(filesOfOptions(call).map((path) => resolve(path)));
  return (file) =>
    file.kind === 'refused' && named.has(resolve(file.input.path)) && file.findings.every(({ code }) => withoutTable.has(code));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const notBegun: Walk = { files: 0, ledgers: 0, refused: 0, secret: 0, unread: [], attention: false };

function counted(walk: Walk, file: Countable): Walk {
  const files = walk.files + 1;
  if (file.kind === 'read') {
    return { ...walk, files, ledgers: walk.ledgers + 1, attention: walk.attention || needsAttention(file.findings) };
  }
  const unread = [...walk.unread, file.input.label];
  return file.secret ? { ...walk, files, unread, secret: walk.secret + 1 } : { ...walk, files, unread, refused: walk.refused + 1 };
}

function sayPassedOver({ io, messages }: Invocation, { locks, others }: Intake): void {
  if (locks > 0) io.err(messages.run.skippedLocks({ count: locks }));
  if (others.length > 0) io.err(messages.run.skippedOthers({ names: others.slice(0, 5), count: others.length }));
}

/** The files that a call names, its unit list among them: for commands that find every table by its headers. */
export function wordsWithUnits({ positionals, units }: Invocation): readonly string[] {
  return units === null ? positionals : [...positionals, units];
}

/**
 * The files of a call, before any work is done on them.
 * Errors: `UsageError` when it names none, or nothing that could be a ledger; OutputFailed when the named output could not be written.
 */
export async function intakeOf(call: Invocation, words = call.positionals): Promise<Intake> {
  if (words.length === 0) throw new UsageError(call.messages.usage.filesNeeded());
  const intake = collectFiles(words);
  sayPassedOver(call, intake);
  if (intake.files.length === 0) throw new UsageError(call.messages.run.nothingToRead({ words }));
  await requireWritable(
    call,
    intake.files.map(({ path }) => path),
  );
  return intake;
}

/**
 * Reads the files of a call one after the other, in code-point order of their names; one that cannot be read is counted and the rest goes
 * on. Between files other events of the program have their turn, so that an interrupt need not wait for the last one.
 */
export async function walkFiles<Read extends { readonly kind: 'read'; readonly findings: readonly Finding[] }>(
  call: Invocation,
  { files }: Intake,
  read: (input: InputFile) => Read | RefusedInput,
  take: (file: Read | RefusedInput) => void,
): Promise<Walk> {
  const progress = startProgress(call.io, call.messages, files.length);
  const isOfOption = namedForOption(call);
  let walk = notBegun;
  for (const input of files) {
    const file = read(input);
    progress.step(input.label);
    if (isOfOption(file)) continue;
    walk = counted(walk, file);
    take(file);
    await nextTurn();
  }
  progress.end();
  return walk;
}

/**
 * The files of a call as a merge needs them, read on as many threads as `--jobs` says; handed over in code-point order of their names
 * whatever the number of threads.
 */
export async function walkSubmissions(
  call: Invocation,
  { files }: Intake,
  take: (file: SubmissionFile | RefusedInput) => void,
): Promise<Walk> {
  const progress = startProgress(call.io, call.messages, files.length);
  const context = { today: call.today, year: call.year, judge: true };
  const { readOnThreads } = await import('./threads/worker-pool');
  const read = await readOnThreads({ files, context }, workersFor(call, files.length), ({ label }) => progress.step(label));
  progress.end();
  const isOfOption = namedForOption(call);
  const told = read.filter((file) => !isOfOption(file));
  told.forEach(take);
  return told.reduce(counted, notBegun);
}

/** Says behind figures what is missing from them: the files that could not be read, or all of them. */
export function sayUnread({ io, messages }: Invocation, { ledgers, unread }: Pick<Walk, 'ledgers' | 'unread'>): void {
  if (ledgers === 0) io.err(messages.run.noneRead());
  else if (unread.length > 0) io.err(messages.run.notCounted({ count: unread.length }));
}

/** The ledgers of a call's files; with `judge` the rules are applied to them. */
export function walkLedgers(
  call: Invocation,
  intake: Intake,
  asked: Pick<ReadingContext, 'judge' | 'surveys' | 'toMark'>,
  take: (file: LedgerFile | RefusedInput) => void,
): Promise<Walk> {
  const context = { today: call.today, year: call.year, ...asked };
  return walkFiles(call, intake, (input) => readLedgerFile(input, context), take);
}

/** The gravest of what happened: 4 refused, 3 some unreadable, 1 findings, 0 clean. */
export function exitCodeOf(
  { secret, refused, attention }: Pick<Walk, 'secret' | 'refused' | 'attention'>,
  alsoAttention = false,
): ExitCode {
  if (secret > 0) return exitCodes.refused;
  if (refused > 0) return exitCodes.unreadable;
  return attention || alsoAttention ? exitCodes.findings : exitCodes.clean;
}
