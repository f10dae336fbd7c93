import { closing, closingInField } from './closing';
import { columnNumbers, translatedHeader } from './column-signs';
import { nothingToReport, numberAlone } from './empty-rows';
import { example, prompts } from './examples';
import { nextProblem, numberedItem, numberOfMerged, unnumberedItem } from './items';
import { besideNoteLabel, note, noteGoesOn, noteHeading, numberedNote } from './notes';
import type { RowRule } from './rule';
import { loneTitle, sectionTitle, titleBesideMerges, titleBesideNumber } from './sections';
import { belowSignature, dayAlone, signature } from './signatures';
import { countedSection, countRow, numberedTotal, pageCount, statusCounts, totalAtNumber, totalLine } from './totals';
import { unread } from './unread';

/**
 * How rows below the header are told, in this order: the first rule that applies decides. What is certain by more than words comes first, what
 * is told by words next, what is told by its place alone last; which of two rules must stand before the other, and by what row that shows, is in the
 * test of this list.
 */
export const rowRules: readonly RowRule[] = [
  // What a number says: that of a note, of a column, of a total, of an item. Behind it no word makes an item anything else.
  nothingToReport,
  noteGoesOn,
  numberedNote,
  columnNumbers,
  translatedHeader,
  numberedTotal,
  numberedItem,
  // Totals and examples are told by their words, however much stands beside them.
  totalAtNumber,
  totalLine,
  countedSection,
  countRow,
  example,
  prompts,
  // Rows that merged cells reach into from above.
  besideNoteLabel,
  numberOfMerged,
  numberAlone,
  // Notes and signatures: words, and little beside them.
  note,
  noteHeading,
  signature,
  dayAlone,
  // Titles, but for the problem that counts on with those above it.
  nextProblem,
  sectionTitle,
  titleBesideNumber,
  titleBesideMerges,
  // What stands below the items.
  belowSignature,
  statusCounts,
  pageCount,
  closingInField,
  closing,
  // What is told by its place alone.
  unnumberedItem,
  loneTitle,
  unread,
];
