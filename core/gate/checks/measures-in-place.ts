import { quoted } from '../../finding/quotation';
import type { RectificationItem } from '../../rectification/item';
import { findOverdue } from '../../rectification/overdue';
import { settledStatuses } from '../../rectification/status/counting';
import { type RectificationField, rectificationTable } from '../../rectification/table';
import { type Check, type Evidence, firstOf, withoutTable } from '../check';

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

/**
 * 整改措施不到位的不放过: every item of the unit's ledger has a measure, somebody who answers for it and a deadline, and none is overdue. That the measures
 * are good is for people to sign.
 *
 * Source: “整改措施不到位的不放过” (R116), “列出整改清单，明确整改时限，制定可操作、能落实的具体整改措施” (R094).
 */
export const measuresInPlace: Check = (input) => {
  const { records, today } = input;
  const { items } = records;
  const [first] = items;
  if (first === undefined) return withoutTable('rectification', rectificationTable, input);
  const open = items.filter(({ status }) => status === null || !settledStatuses.has(status));
  const incomplete = items.map((item) => ({ item, missing: lacks(item) })).filter(({ missing }) => missing.length > 0);
  const late = findOverdue(items, today);
  return {
    state: incomplete.length + late.length === 0 ? 'pass' : 'fail',
    evidence: [
      { at: placeOf(first), done: true, text: (words) => words.items({ count: items.length, open: open.length }) },
      {
        at: placeOf(incomplete[0]?.item ?? first),
        done: incomplete.length === 0,
        text: (words) => words.itemsIncomplete({ count: incomplete.length }),
      },
      ...firstOf(
        incomplete.map(
          ({ item, missing }): Evidence => ({
            at: placeOf(item),
            done: false,
            text: (words) => words.itemIncomplete({ problem: problemOf(item), missing }),
          }),
        ),
      ),
      { at: placeOf(late[0]?.item ?? first), done: late.length === 0, text: (words) => words.itemsOverdue({ count: late.length }) },
      ...firstOf(
        late.flatMap(({ item, state }): readonly Evidence[] =>
          state.kind !== 'overdue'
            ? []
            : [
                {
                  at: placeOf(item),
                  done: false,
                  text: (words) => words.itemOverdue({ problem: problemOf(item), due: state.due, days: state.daysLate }),
                },
              ],
        ),
      ),
    ],
    missing: [],
  };
};
