import { messagesIn } from '../../i18n/messages';
import type { WorkbookPlan } from '../../table/sheet-plan';
import { coverageSheet, missingSheet } from './coverage-sheet';
import { matrixSheet } from './matrix-sheet';
import type { PlanBook } from './plan-book';
import { planSheet } from './plan-sheet';
import { absencesSheet, planSettingsSheet } from './settings-sheet';
import { slipsSheet } from './slips-sheet';
import { byDaySheet, byPersonSheet } from './view-sheets';

/** Of more talks the views by person, which hold each twice, would make a workbook that nobody can open, nor this program read again. */
const mostShownTwice = 20_000;

/** Whether the plan is too large for the views by person and the slips; calendars are the way then, or a plan for each unit. */
export function isTooLargeForSlips({ talks }: Pick<PlanBook, 'talks'>): boolean {
  return talks.length > mostShownTwice;
}

/** The workbook of a plan: the table to work in, then its views for the office, the people and the gates. */
export function planWorkbook(book: PlanBook, extra: Parameters<typeof planSheet>[1] = []): WorkbookPlan {
  const matrix = matrixSheet(book);
  return {
    title: messagesIn(book.language).talk.titles.plan,
    asOf: book.today,
    sheets: [
      planSheet(book, extra),
      byDaySheet(book),
      ...(isTooLargeForSlips(book) ? [] : [byPersonSheet(book), slipsSheet(book)]),
      coverageSheet(book),
      missingSheet(book),
      ...(matrix === null ? [] : [matrix]),
      planSettingsSheet(book),
      ...(book.absences.length === 0 ? [] : [absencesSheet(book)]),
    ],
  };
}
