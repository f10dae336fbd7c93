import type { SheetPlan } from '../../core/table/sheet-plan';
import { writing } from '../run/trouble';
import { changeByNewSheet } from '../undo/sheet-step';
import { applyPlan } from './apply-plan';
import { insertFilled } from './insert-filled';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes a table that people fill in, as a new sheet at the end; a number is added to its name where that is `taken`. Gives the name. */
export function makeTable(book: Book, plan: SheetPlan, taken: ReadonlySet<string> = new Set()): string {
  let name = plan.name;
  for (let number = 2; taken.has(name); number++) name = `${plan.name}${number}`;
  writing(name, '全表', () => changeByNewSheet(name, plan, () => insertFilled(book, name, (sheet) => applyPlan(sheet, plan))));
  return name;
}
