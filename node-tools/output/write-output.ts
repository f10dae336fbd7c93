import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { basename } from 'node:path';
import { release, removeAtExit, removeOurs, sweepTemporaries, temporaryPath } from './leftovers';
import { failureOf, OutputFailed } from './output-failed';
import { lockOutput, sweepLocks } from './output-lock';
import { checkOutput, type OutputLeave, type OutputTarget } from './output-target';
import { findOwnerFile } from './owner-file';
import { keepBackup, placeNew, syncFolder } from './place-output';

/** A file to write. */
export interface OutputRequest extends Omit<OutputLeave, 'inPlace'> {
  readonly path: string;
  /** The bytes, in pieces; walked once. */
  readonly content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Looks at the bytes as they were read back from the disk, and throws if they are not a file one could hand out. */
  readonly verify?: (written: Buffer) => void | Promise<void>;
  /** Says that the output is one of the inputs, on purpose, and holds the bytes that were read from it: they must still be there. */
  readonly inPlaceOf?: Buffer;
  /** The moment that a backup is named after. */
  readonly now?: Date;
}

/** What became of it. */
export interface OutputReport {
  /** The file written, links followed. */
  readonly path: string;
  /** Where the replaced file went; null when nothing stood there or it already held these very bytes. */
  readonly backup: string | null;
  /** False when the file already held these very bytes and was left alone. */
  readonly changed: boolean;
  /** The owner file beside it (`~$台账.xlsx`): some program has the output open, and its user should be told. */
  readonly openIn: string | null;
}

/** An error of whoever makes the bytes, not of the writing: it goes through as it is. */
class SourceFailed extends Error {
  constructor(override readonly cause: unknown) {
    super('source failed');
  }
}

async function* fromSource(content: OutputRequest['content']): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    throw new SourceFailed(error);
  }
}

async function writePieces(temporary: string, content: OutputRequest['content'], mode: number | null): Promise<string> {
  const hash = createHash('sha256');
  const handle = await fs.open(temporary, 'wx');
  try {
    for await (const piece of fromSource(content)) {
      hash.update(piece);
      await handle.writeFile(piece);
    }
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readBack(temporary: string, expected: string, { path, verify }: OutputRequest): Promise<void> {
  const written = await fs.readFile(temporary);
  if (digest(written) !== expected) throw new OutputFailed('output-damaged', { file: basename(path) });
  try {
    await verify?.(written);
  } catch (error) {
    throw new SourceFailed(error);
  }
}

async function replace(temporary: string, target: OutputTarget, expected: string, request: OutputRequest): Promise<string | null> {
  const file = basename(target.path);
  const standing = await fs.readFile(target.path);
  if (request.inPlaceOf !== undefined && !standing.equals(request.inPlaceOf)) throw new OutputFailed('output-input-changed', { file });
  if (digest(standing) === expected) return null;
  const backup = await keepBackup(target.path, request.now ?? new Date());
  try {
    await fs.rename(temporary, target.path);
  } catch (error) {
    await fs.rm(backup, { force: true });
    throw error;
  }
  return backup;
}

async function write(request: OutputRequest, leave: OutputLeave): Promise<OutputReport> {
  const target = await checkOutput(request.path, leave);
  const lock = await lockOutput(target.path);
  const temporary = temporaryPath(target.folder, basename(target.path));
  removeAtExit(temporary);
  try {
    await sweepTemporaries(target.folder);
    await sweepLocks(target.folder);
    const openIn = await findOwnerFile(target.path);
    const mode = target.standing === null ? null : Number(target.standing.mode & 0o7777n);
    const expected = await writePieces(temporary, request.content, mode);
    await readBack(temporary, expected, request);
    await lock.confirm();
    const { standing, path } = await checkOutput(target.path, leave);
    const backup =
      standing === null ? await placeNew(temporary, path).then(() => null) : await replace(temporary, target, expected, request);
    await syncFolder(target.folder);
    return { path, backup, changed: standing === null || backup !== null, openIn };
  } finally {
    await removeOurs(temporary);
    release(temporary);
    await lock.release();
  }
}

/**
 * Writes a file whole or not at all: a temporary file beside it is written, forced to the disk, read back and verified, and only then
 * given the name; what stood there is kept as `原名.bak-时间`. One run at a time writes an output. A run that is interrupted leaves
 * nothing behind; what one that was killed outright leaves, the next run in that folder sweeps.
 *
 * Skips:  an existing output that already holds these bytes is left alone (no backup, its time unchanged).
 * Errors: OutputFailed, its sentence fit for the user; whatever `content` or `verify` throws goes through. In every case what stood there
 *         before still stands there.
 */
export async function writeOutput(request: OutputRequest): Promise<OutputReport> {
  const { force = false, inputs = [], inPlaceOf, path } = request;
  try {
    return await write(request, { force, inputs, inPlace: inPlaceOf !== undefined });
  } catch (error) {
    throw error instanceof SourceFailed ? error.cause : failureOf(error, path);
  }
}
