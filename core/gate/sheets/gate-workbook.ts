import { messagesIn } from '../../i18n/messages';
import type { WorkbookPlan } from '../../table/sheet-plan';
import type { GateBook } from './gate-book';
import { gatesSheet } from './gates-sheet';
import { problemSheet } from './problem-sheet';
import { reviewSheet } from './review-sheet';
import { selfCheckSheet } from './self-check-sheet';
import { taskSheet } from './task-sheet';
import { timelineSheet } from './timeline-sheet';

/** The workbook of a unit's gates: forms to print and to sign by hand. */
export function gateWorkbook(book: GateBook): WorkbookPlan {
  const { language, today } = book;
  const sheets = [
    gatesSheet(book, 'convene'),
    gatesSheet(book, 'release'),
    gatesSheet(book, 'stage'),
    selfCheckSheet(book),
    timelineSheet(book),
    reviewSheet(book),
    taskSheet(book),
    problemSheet(book),
  ];
  return { title: messagesIn(language).gates.titles.convene, asOf: today, sheets: sheets.filter((sheet) => sheet !== null) };
}
