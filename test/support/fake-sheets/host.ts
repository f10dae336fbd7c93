import type { BookModel } from './book-model';
import { type ErrorArguments, type ErrorCode, FakeMisuse } from './errors';
import type { Box } from './layer';
import type { Realm } from './realm';
import type { FormulaContent, SheetModel } from './sheet-model';
import type { Scalar } from './typed-text';
import type { UiLog } from './ui-log';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export interface User {
  readonly email: string;
  /** Owner and editor may write; a reader may not. */
  readonly role: 'owner' | 'editor' | 'reader';
}

/** Points where nobody has seen what real Sheets does. What is written must come out right either way. */
export interface OpenQuestions {
  /** What a leading apostrophe is in a cell of format '@': the mark for text that vanishes, or the first letter of the text. */
  readonly apostropheInTextFormat: 'vanishes' | 'stays';
  /** What a text beginning with = is in a cell of format '@'. */
  readonly equalsInTextFormat: 'text' | 'formula';
  /** The number format that a date has which was typed without one: the one it is shown by, or the plain one of all cells. */
  readonly formatOfTyped: 'as shown' | 'plain';
  /** When a write that is refused says so: in its own call, or when the bundled writes are carried out. */
  readonly refusals: 'at once' | 'at flush';
}

/** What every fake needs of the world it stands in. */
export interface Host {
  readonly realm: Realm;
  readonly book: BookModel;
  readonly open: OpenQuestions;
  readonly ui: UiLog;
  user(): User;
  /** Milliseconds; stands still unless a test or `Utilities.sleep` moves it. */
  now(): number;
  sleep(milliseconds: number): void;
  /** Before any member runs: checks the authorisation and counts the call. */
  enter(type: string, member: string, sheet: string | null): void;
  /** Whether a refusal is kept until the bundled writes are carried out; the call it came of then seems to have gone well. */
  putsOff(error: unknown): boolean;
  /** Something was written that only `flush` is sure to have carried out. */
  changed(): void;
  /** The result of a formula that a script has written, or null. */
  resultOf(formula: string, sheet: string, row: number, column: number): Scalar | null;
  /** Throws what the real service would. */
  fail<C extends ErrorCode>(code: C, ...details: ErrorArguments<C>): never;
}

/** Stops a test that does what real Sheets would not report. */
export function misuse(text: string): never {
  throw new FakeMisuse(text);
}

/** How Apps Script names what it was given, in its complaint about a signature. */
export function givenAs(values: readonly unknown[]): string {
  return values
    .map((value) => {
      if (value === null) return 'null';
      if (Array.isArray(value)) return value.length > 0 ? `${givenAs([value[0]])}[]` : 'number[]';
      if (typeof value === 'object')
        return Object.prototype.toString.call(value) === '[object Object]' ? '(class)' : Object.prototype.toString.call(value).slice(8, -1);
      return typeof value === 'string' ? 'String' : typeof value;
    })
    .join(',');
}

const touches = (box: Box, other: Box): boolean =>
  box.top <= other.bottom && other.top <= box.bottom && box.left <= other.right && other.left <= box.right;

const within = (outer: Box, inner: Box): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** Whether the present user may edit what a protection covers. A warning stops nobody: it asks people, not scripts. */
export function mayEdit(user: User, protection: SheetModel['protections'][number]): boolean {
  if (user.role === 'reader') return false;
  if (protection.warningOnly || user.role === 'owner' || protection.editors === 'everyone') return true;
  return protection.editors.includes(user.email);
}

/** Before anything is written into cells: readers may not, nor anybody whom a protection keeps out. */
export function checkWrite(host: Host, sheet: SheetModel, box: Box): void {
  const user = host.user();
  if (user.role === 'reader') host.fail('readerWrites');
  for (const protection of sheet.protections) {
    if (!touches(protection.box, box) || mayEdit(user, protection)) continue;
    if (protection.unprotected.some((free) => within(free, box))) continue;
    host.fail('protectedCell');
  }
  host.changed();
}

/** Before formats or lists of cells are set: columns of a table whose type is set take neither, nor do they give up their own. */
export function checkUntyped(host: Host, sheet: SheetModel, box: Box, what: 'typedFormat' | 'typedValidation'): void {
  if (sheet.typedColumns.some((typed) => touches(typed, box))) host.fail(what);
}

/** Before anything about the file itself is changed. */
export function checkEditor(host: Host): void {
  if (host.user().role === 'reader') host.fail('readerWrites');
  host.changed();
}

/** The result to show of a formula. Loud where no test has said what it gives. */
export function resultOrMisuse(content: FormulaContent, where: string): Scalar {
  return content.result ?? misuse(`nobody has told the fake what ${content.formula} in ${where} gives; say it with formulaResult`);
}
