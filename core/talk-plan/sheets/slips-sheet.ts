import { inBrackets } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { homeUnit, type Person, postOf } from '../../roster/roster';
import type { CellRange } from '../../table/grid';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { pairRules } from '../pairs/registry';
import type { PlanBook, ShownTalk } from './plan-book';
import { otherOf, peopleInOrder, talksOf } from './view-sheets';

/** Widths that a page of A4 takes upright in its own size, whatever font stands in for 宋体. */
const columns = [
  { width: 4, style: 'centre' },
  { width: 11, style: 'date' },
  { width: 8, style: 'centre' },
  { width: 10, style: 'centre' },
  { width: 10, style: 'centre' },
  { width: 13, style: 'text' },
  { width: 20, style: 'text' },
] as const;

/** Points of a page of A4, upright, between its margins; a row of one line takes 20, of two 34.5. */
const pageHeight = 740;
const oneLine = 20;
const perLine = 14.5;

/** Lines that a text takes in so many columns of characters; Chinese characters are two columns wide. */
function linesIn(text: string, room: number): number {
  const width = [...text].reduce((sum, sign) => sum + (sign >= '\u2e80' ? 2.16 : 1.08), 0);
  return Math.ceil(width / (room - 0.7));
}

const heightOf = (lines: number): number => Math.max(oneLine, Math.max(1, lines) * perLine + 5.5);

/** The height of a row of a talk. */
function rowHeight(cells: readonly PlanCell[]): number {
  return heightOf(Math.max(...cells.map((cell, at) => (typeof cell === 'string' ? linesIn(cell, columns[at]?.width ?? 10) : 1))));
}

const wholeWidth = columns.reduce((sum, { width }) => sum + width, 0);

/** The height of a row whose text stands over all the columns. */
function wideHeight([cell]: readonly PlanCell[]): number {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : '';
  return heightOf(linesIn(typeof value === 'string' ? value : '', wholeWidth));
}

function talkCells(talk: ShownTalk, person: Person, number: number, { language }: PlanBook): readonly PlanCell[] {
  const { unset } = messagesIn(language).talk.slip;
  const other = otherOf(talk, person);
  return [
    number,
    talk.date === null ? unset : { day: talk.date },
    talk.part,
    talk.place ?? '',
    other.label,
    postOf(other),
    talk.kinds.map((kind) => pairRules[kind].short[language]).join(messagesIn(language).talk.listMark),
  ];
}

/** A slip: the person's name, the talks, the reminder. */
function slipOf(person: Person, talks: readonly ShownTalk[], book: PlanBook): readonly (readonly PlanCell[])[] {
  const { slip, slipName, titles } = messagesIn(book.language).talk;
  const name = slipName({ name: person.label, post: postOf(person), unit: homeUnit(person) });
  return [
    [{ value: `${titles.slips}　${name}${inBrackets(slip.whole({ talks: talks.length }), book.language)}`, style: 'total' }],
    slip.columns.map((value): PlanCell => ({ value, style: 'header' })),
    ...talks.map((talk, at) => talkCells(talk, person, at + 1, book)),
    ...slip.foot.map((value): readonly PlanCell[] => [{ value, style: 'note' }]),
  ];
}

/**
 * 预约单: one slip a person, as many whole slips on a page as fit, so that they can be cut apart and handed out. A slip longer than a page goes on
 * over the next.
 *
 * Source: “要提前预约，有准备地谈” (R062).
 */
export function slipsSheet(book: PlanBook): SheetPlan {
  const { sheets, slip: words } = messagesIn(book.language).talk;
  const reminders = words.foot.length;
  const own = talksOf(book);
  const body: (readonly PlanCell[])[] = [];
  const merges: CellRange[] = [];
  const breaksAfter: number[] = [];
  let used = 0;
  for (const person of peopleInOrder(book)) {
    const slip = slipOf(person, own.get(person) ?? [], book);
    // The name and the reminders stand over all the columns.
    const isWide = (at: number): boolean => at === 0 || at >= slip.length - reminders;
    const height = slip.reduce((sum, cells, at) => sum + (isWide(at) ? wideHeight(cells) : rowHeight(cells)), oneLine);
    if (used > 0 && used + height > pageHeight) {
      breaksAfter.push(body.length);
      used = 0;
    }
    const top = body.length + 1;
    for (const at of slip.keys()) if (isWide(at)) merges.push({ top: top + at, left: 1, bottom: top + at, right: columns.length });
    body.push(...slip, []);
    used += height;
    if (used > pageHeight) used %= pageHeight;
  }
  return {
    name: sheets.slips,
    columns,
    head: [],
    body,
    bodyCount: body.length,
    merges,
    landscape: false,
    breaksAfter,
  };
}
