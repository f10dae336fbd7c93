import type { SheetPlan } from '../core/table/sheet-plan';
import { applyPlan, type GidOf } from './apply-plan';
import { writing } from './trouble';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a sheet that this tool makes anew at every run; a user's own sheet of the same name does not carry it and is left alone. */
const madeKey = 'taizhang:made';

/** Names of the sheets made at every run; a number is added where a user's own sheet has the name. */
const madeNames = /^(?:疑点清单|汇总|口径说明)\d*$/u;

/** Whether a sheet is one of those this tool makes anew, and so no input. */
export function isMade(sheet: Sheet, name: string): boolean {
  return madeNames.test(name) && sheet.getDeveloperMetadata().some((entry) => entry.getKey() === madeKey);
}

function emptied(sheet: Sheet): Sheet {
  sheet.getFilter()?.remove();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().clearDataValidations().clearNote();
  return sheet.clear();
}

function ownOrNew(book: Book, name: string): Sheet {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}${number}`;
    const standing = book.getSheetByName(tried);
    if (standing === null) return book.insertSheet(tried, book.getNumSheets()).addDeveloperMetadata(madeKey);
    if (isMade(standing, tried)) return emptied(standing);
  }
}

/**
 * Makes a sheet of results anew, in the place where it stood; a user's sheet of that name is kept and a number added to ours.
 * Gives the sheet, whose name may differ from the plan's.
 */
export function makeSheet(book: Book, plan: SheetPlan, gidOf: GidOf): Sheet {
  return writing(plan.name, '全表', () => {
    const sheet = ownOrNew(book, plan.name);
    applyPlan(sheet, plan, gidOf);
    return sheet;
  });
}
