import { createContext, runInContext } from 'node:vm';
import { realmOf } from '../support/fake-sheets/realm';
import type { FakeSheet } from '../support/fake-sheets/sheet';
import type { FakeSpreadsheet } from '../support/fake-sheets/spreadsheet';
import { fakeSpreadsheet, type World, type WorldOptions } from '../support/fake-sheets/world';

/** The spreadsheet around the script, which a bound script always has. */
export function openBook(world: World): FakeSpreadsheet {
  const book = world.globals.SpreadsheetApp.getActive();
  if (!book) throw new Error('no spreadsheet around the script');
  return book;
}

export function openSheet(world: World, name: string): FakeSheet {
  const sheet = openBook(world).getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A world with one empty sheet 台账, and that sheet. */
export function emptyLedger(options: WorldOptions = {}): { readonly world: World; readonly sheet: FakeSheet } {
  const world = fakeSpreadsheet({ sheets: { 台账: [] }, ...options });
  return { world, sheet: openSheet(world, '台账') };
}

/** Runs a script in a context of its own with the services of a world around it; gives its global functions. */
export function runScript(
  code: string,
  options: WorldOptions = {},
): { readonly world: World; readonly functions: Readonly<Record<string, unknown>> } {
  const context = createContext({});
  const world = fakeSpreadsheet({ ...options, realm: realmOf(context) });
  Object.assign(context, world.globals);
  runInContext(code, context);
  return { world, functions: context };
}
