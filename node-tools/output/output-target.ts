import { type BigIntStats, promises as fs } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failureOf, OutputFailed, systemCode } from './output-failed';

/** What stands where the output is to go. */
export interface OutputTarget {
  /** The file itself: symbolic links are followed, so that the link stays and what it names is replaced. */
  readonly path: string;
  readonly folder: string;
  /** Null when nothing is there. */
  readonly standing: BigIntStats | null;
}

/** Leave to write where something already stands. */
export interface OutputLeave {
  /** Replace an existing output; the old one is kept as a backup. */
  readonly force?: boolean;
  /** The files this run reads; an output that is one of them, also through a link, is refused. */
  readonly inputs?: readonly string[];
  /** The output is meant to be one of the inputs (`--clear` in place). */
  readonly inPlace?: boolean;
}

async function statOrNull(path: string): Promise<BigIntStats | null> {
  try {
    return await fs.stat(path, { bigint: true });
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await fs.lstat(path)).isSymbolicLink();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** An input that cannot be looked at is not the output, which was; reading it says what is wrong with it. */
async function inputOrNull(path: string): Promise<BigIntStats | null> {
  return await statOrNull(path).catch(() => null);
}

/** The inputs are asked about all at once: one after the other, a thousand of them take longer than reading them. */
async function isOneOf(inputs: readonly string[], standing: BigIntStats): Promise<boolean> {
  const found = await Promise.all(inputs.map(inputOrNull));
  return found.some((input) => input !== null && input.dev === standing.dev && input.ino === standing.ino);
}

async function look(path: string, { force = false, inputs = [], inPlace = false }: OutputLeave): Promise<OutputTarget> {
  const given = resolve(path);
  const file = basename(given);
  const standing = await statOrNull(given);
  if (standing === null) {
    if (await isLink(given)) throw new OutputFailed('output-not-a-file', { file });
    const folder = await fs.realpath(dirname(given));
    if (!(await fs.stat(folder)).isDirectory()) throw new OutputFailed('output-folder-missing', { file, folder });
    return { path: join(folder, file), folder, standing };
  }
  if (standing.isDirectory()) throw new OutputFailed('output-is-folder', { file });
  if (!standing.isFile()) throw new OutputFailed('output-not-a-file', { file });
  if (!inPlace && (await isOneOf(inputs, standing))) throw new OutputFailed('output-is-input', { file });
  if (!inPlace && !force) throw new OutputFailed('output-exists', { file });
  const real = await fs.realpath(given);
  return { path: real, folder: dirname(real), standing };
}

/**
 * Whether the output may be written, asked before the long work begins (and asked again by `writeOutput`).
 *
 * Errors: OutputFailed: the folder is missing, the target is a folder or no ordinary file, stands already, or is an input.
 */
export async function checkOutput(path: string, leave: OutputLeave): Promise<OutputTarget> {
  try {
    return await look(path, leave);
  } catch (error) {
    throw failureOf(error, path);
  }
}
