import type { IsoDate } from '../../calendar/iso-date';
import { quoted } from '../../finding/quotation';
import type { RectificationItem } from '../../rectification/item';
import { findOverdue } from '../../rectification/overdue/overdue';
import { isOpen } from '../../rectification/status/counting';
import { type RectificationField, rectificationTable } from '../../rectification/table';
import { type Check, type Evidence, firstOf, passedByAll, withoutTable } from '../check';

const demanded = ['measure', 'respPerson', 'deadline'] as const satisfies readonly RectificationField[];

/** Enough of a problem to know it by. */
const problemOf = ({ texts }: RectificationItem): string => quoted(texts.problem ?? '', 20);

const placeOf = ({ file, sheet, row }: RectificationItem): Evidence['at'] => ({ file, sheet, row });

/** Who answers for a measure: a person, or where the ledger names none, a unit. */
function lacks(item: RectificationItem): readonly string[] {
  const { texts } = item;
  return demanded
    .filter((field) => texts[field] === undefined && !(field === 'respPerson' && (texts.respUnit ?? texts.leadLeader) !== undefined))
    .filter((field) => !(field === 'deadline' && item.deadline !== null))
    .map((field) => rectificationTable.columns[field].zh);
}

/** The items that lack something: how many, then the first of them with what. */
function incompleteEvidence(items: readonly RectificationItem[], at: Evidence['at']): readonly Evidence[] {
  const incomplete = items.map((item) => ({ item, missing: lacks(item) })).filter(({ missing }) => missing.length > 0);
  const each = incomplete.map(
    ({ item, missing }): Evidence => ({
      at: placeOf(item),
      done: false,
      text: (words) => words.itemIncomplete({ problem: problemOf(item), missing }),
    }),
  );
  const count = incomplete.length;
  return [{ at: each[0]?.at ?? at, done: count === 0, text: (words) => words.itemsIncomplete({ count }) }, ...firstOf(each)];
}

/** The items past their day: how many, then the first of them with how late. What is handed in for acceptance is not held against the unit. */
function overdueEvidence(items: readonly RectificationItem[], today: IsoDate, at: Evidence['at']): readonly Evidence[] {
  const each = findOverdue(items, today).flatMap(({ item, state }): readonly Evidence[] => {
    if (state.kind !== 'overdue') return [];
    const { due, daysLate: days } = state;
    return [{ at: placeOf(item), done: false, text: (words) => words.itemOverdue({ problem: problemOf(item), due, days }) }];
  });
  const count = each.length;
  return [{ at: each[0]?.at ?? at, done: count === 0, text: (words) => words.itemsOverdue({ count }) }, ...firstOf(each)];
}

/**
 * 整改措施不到位的不放过: every item of the unit's ledger has a measure, somebody who answers for it and a deadline, and none is overdue. That the measures
 * are good is for people to sign.
 *
 * Source: “整改措施不到位的不放过” (R116), “列出整改清单，明确整改时限，制定可操作、能落实的具体整改措施” (R094).
 */
export const measuresInPlace: Check = (input) => {
  const { items } = input.records;
  const [first] = items;
  if (first === undefined) return withoutTable('rectification', rectificationTable, input);
  const at = placeOf(first);
  const open = items.filter(isOpen).length;
  const evidence: readonly Evidence[] = [
    { at, done: true, text: (words) => words.items({ count: items.length, open }) },
    ...incompleteEvidence(items, at),
    ...overdueEvidence(items, input.today, at),
  ];
  return { state: passedByAll(evidence), evidence, missing: [] };
};
