import { basename } from 'node:path';
import type { GatesReport } from '../core/gate/evaluate-gates';
import { linesToAppend } from '../core/log/append-log';
import { gateFacts } from '../core/log/gate-facts';
import { type LogReading, verifyLog } from '../core/log/verify-log';
import type { Invocation } from './command';
import { readTextSoFar } from './intake/needed-file';
import { putFile } from './output/save-result';

/** The log that `--log` names, as it stands before this run. */
interface GateLog {
  readonly path: string;
  readonly text: string;
  readonly reading: LogReading;
}

/** Reads the log that `--log` names, an empty one where there is none yet; null without the flag. Errors: UnreadableInput. */
export function readGateLog({ flags }: Invocation): GateLog | null {
  const path = flags.text('log');
  if (path === null) return null;
  const text = readTextSoFar(path);
  return { path, text, reading: verifyLog(text) };
}

/** Whether the log may be added to; says so where it is broken. */
export function isGateLogWhole({ io, messages }: Invocation, { path, reading: { broken } }: GateLog): boolean {
  if (broken !== null) io.err(messages.gates.command.logBroken({ file: basename(path), n: broken.n }));
  return broken === null;
}

/**
 * Adds to an intact log what the report holds and the log does not: signatures, overrides, extensions. The file is written anew as a whole, what stood
 * there first. Errors: OutputFailed.
 */
export async function appendGateLog(call: Invocation, { path, text, reading }: GateLog, report: GatesReport): Promise<void> {
  const { io, messages, dryRun } = call;
  const lines = linesToAppend(reading, gateFacts(report));
  if (dryRun) {
    if (lines.length > 0) io.err(messages.run.wouldWrite({ path }));
    return;
  }
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (lines.length > 0) await putFile(call, { path, content: [Buffer.from(`${start}${lines.join('\n')}\n`, 'utf8')], force: true });
  io.err(messages.gates.command.logged({ count: lines.length, file: path }));
}
