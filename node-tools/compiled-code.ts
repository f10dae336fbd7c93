import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** A CommonJS file made a function of what such a file finds around it. */
type ModuleFunction = (exports: object, require: NodeJS.Require, module: NodeJS.Module, filename: string, dirname: string) => void;

/** A file as V8 took it in. */
interface CompiledFile {
  readonly script: Script;
  /** The function; each call gives the same one. */
  readonly load: () => ModuleFunction;
}

/** The bytes of a file that may be missing: it only saves time. */
function bytesIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Where the compiled code of a file is kept, or would be: the name carries the CRC of the source, so that code never meets another source. */
export function keptCodeOf(file: string, bytes: Buffer): string {
  const { dir, name } = parse(file);
  return join(dir, `${name}-${crc32(bytes).toString(16).padStart(8, '0')}.code`);
}

/**
 * Takes in a CommonJS file, with the compiled code that was kept beside it where there is any. V8 refuses code that another version of it, or
 * other flags, made, and compiles the source as ever.
 */
export function compileFile(file: string): CompiledFile {
  const bytes = readFileSync(file);
  const cachedData = bytesIfThere(keptCodeOf(file, bytes));
  // V8 holds ASCII as it stands; anything else is decoded, and held in twice the memory.
  const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  const source = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  // The source is the one function expression written above.
  return { script, load: () => script.runInThisContext() as ModuleFunction };
}
