import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { bareContext } from './addon';
import { followClock, realmOf } from './fake-sheets/realm';
import { fakeSpreadsheet, type World, type WorldOptions } from './fake-sheets/world';

const root = join(__dirname, '../..');
const bundles = new Map<string, string>();

/** One module of the add-on as a script that leaves its exports in `Part`. */
export function bundled(module: string): string {
  const known = bundles.get(module);
  if (known !== undefined) return known;
  const made = execFileSync(
    join(root, 'node_modules/.bin/esbuild'),
    [module, '--bundle', '--format=iife', '--global-name=Part', '--target=es2020', '--charset=utf8', '--log-level=error'],
    { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );
  bundles.set(module, made);
  return made;
}

/**
 * One module of the add-on, built as the add-on is and run in a bare context: `expression` speaks of its exports as `Part`. What it gives
 * comes back as plain data. The day is 15 July 2024.
 */
export function runModule(module: string, expression: string, options: WorldOptions): { readonly world: World; readonly result: unknown } {
  const context = bareContext();
  const world = fakeSpreadsheet({ now: '2024-07-15T01:00:00Z', ...options, realm: realmOf(context) });
  Object.assign(context, world.globals);
  followClock(context, world.now);
  runInContext(bundled(module), context);
  const text: unknown = runInContext(`JSON.stringify(${expression})`, context);
  return { world, result: JSON.parse(String(text)) };
}
