import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, createContext, runInContext, Script } from 'node:vm';
import { followClock, realmOf } from './fake-sheets/realm';
import type { SheetSnapshot } from './fake-sheets/snapshot';
import { fakeSpreadsheet, type World, type WorldOptions } from './fake-sheets/world';

const root = join(__dirname, '../..');

/** Builds the add-on into a folder. */
export function buildAddon(folder: string): void {
  execFileSync(process.execPath, [join(root, 'scripts/build-addon.mjs'), folder], { cwd: root });
}

interface Built {
  readonly code: Script;
  /** The pages, by name without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
}

let built: Built | null = null;

/** The folder that a test run has built the add-on into; outside of a run, one that is built now and gone with the process. */
export function builtFolder(): string {
  const shared = process.env.TAIZHANG_TEST_ADDON;
  if (shared !== undefined) return shared;
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-addon-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  buildAddon(folder);
  return folder;
}

/** The built script and its pages, read once for a test file. */
function bundle(): Built {
  if (built === null) {
    const folder = builtFolder();
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    built = {
      code: new Script(read('Code.js'), { filename: 'Code.js' }),
      pages: Object.fromEntries(pages.map((file) => [file.slice(0, -'.html'.length), read(file)])),
    };
  }
  return built;
}

/** What Apps Script lacks of what a bare context has. */
const absent = ['console', 'WebAssembly', 'Intl', 'SharedArrayBuffer', 'Atomics'];

/** A context with neither Node nor browser in it. */
export function bareContext(): Context {
  const context = createContext({});
  runInContext(absent.map((name) => `delete globalThis.${name};`).join(''), context);
  return context;
}

/** A spreadsheet with the built add-on in it. */
export interface Addon {
  readonly world: World;
  readonly context: Context;
  /** Runs a global of the script to its end, as a click on the menu does. */
  run(name: string, ...args: readonly unknown[]): void;
  /** The message of the last toast. */
  said(): string;
  sheet(name: string): SheetSnapshot;
}

/** Opens a spreadsheet as of 15 July 2024 with the built script loaded. */
export function openAddon(options: WorldOptions = {}): Addon {
  const context = bareContext();
  const { code, pages } = bundle();
  const world = fakeSpreadsheet({ now: '2024-07-15T01:00:00Z', htmlFiles: pages, ...options, realm: realmOf(context) });
  Object.assign(context, world.globals);
  followClock(context, world.now);
  code.runInContext(context);
  return {
    world,
    context,
    run(name, ...args) {
      const act: unknown = context[name];
      if (typeof act !== 'function') throw new Error(`the script has no global ${name}`);
      Reflect.apply(act, undefined, args);
      world.endRun();
    },
    said: () => world.ui.toasts[world.ui.toasts.length - 1]?.message ?? '',
    sheet: (name) => world.sheet(name).snapshot(),
  };
}
