import { errorTexts } from './errors';
import { misuse } from './host';
import { isDate } from './realm';
import type { World } from './world';

/** The error that a page's failure handler gets: a message, nothing of the server's own error. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

const isPlain = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]' || Array.isArray(value);

/** What may not go between page and script stands at a path; null where all may. Undefined in an array becomes null, in an object it goes. */
function forbidden(value: unknown, path: string, above: readonly object[]): string | null {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : path;
  if (typeof value !== 'object' || isDate(value) || !isPlain(value)) return path;
  if (above.includes(value)) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = forbidden(inner, path === '' ? key : `${path}.${key}`, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

/** Across the border as Google takes it: a copy. */
function copy(world: World, value: unknown): unknown {
  return value === undefined ? undefined : world.realm.JSON.parse(JSON.stringify(value));
}

/**
 * Calls a function of the script as `google.script.run` does from a page.
 *
 * Refused: a name that is no global function or ends in `_`; Dates, functions and cycles in the arguments (as live), in the result
 * (live the page silently gets null; here the test stops). A thrown error reaches the page as its message alone.
 */
export function runFromPage(world: World, functions: Readonly<Record<string, unknown>>, name: string, args: readonly unknown[]): unknown {
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (typeof called !== 'function' || name.endsWith('_')) throw new TypeError(`google.script.run.${name} is not a function`);
  if (world.twoAccounts()) throw new ScriptError(errorTexts.twoAccounts());
  const bad = forbidden(args, '', []);
  if (bad !== null) throw new TypeError(`Failed due to illegal value in property: ${bad}`);
  const before = world.as({ authMode: 'FULL' });
  try {
    const result: unknown = Reflect.apply(
      called,
      undefined,
      args.map((arg) => copy(world, arg)),
    );
    const lost = forbidden(result, 'result', []);
    if (lost !== null) misuse(`${name} gives the page something it will not get: ${lost}`);
    return copy(world, result);
  } catch (error) {
    if (error instanceof Error && error.name === 'FakeMisuse') throw error;
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    throw new ScriptError(message);
  } finally {
    world.as({ authMode: before });
  }
}
