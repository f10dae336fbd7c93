import { countsOf } from '../../lists/counts';
import { grouped } from '../../lists/grouped';
import { bareText } from '../../rectification/checks/cell-says';
import { once } from '../../table/once';
import { peopleKey } from '../../text/person-names';
import type { SubmittedRow } from '../submission';

/** What a row speaks of, its spaces and signs left out. */
interface Spoken {
  readonly problem: string;
  readonly measure: string;
  readonly people: string;
}

/** A ledger's rows, ready to be looked for in another. Rows without a problem or a measure speak of nothing. */
export interface SpokenRows {
  readonly rows: readonly Spoken[];
  readonly byProblem: ReadonlyMap<string, readonly Spoken[]>;
}

/** Units of one county name the same leaders, and every row names somebody. */
const peopleOf = once(peopleKey);

/** The rows by what they speak of. A row without a problem goes by its measure. */
export function spokenRows(submitted: readonly SubmittedRow[]): SpokenRows {
  const rows = submitted
    .map(({ item: { texts } }): Spoken => {
      const measure = bareText(texts.measure ?? '');
      return { problem: bareText(texts.problem ?? '') || measure, measure, people: peopleOf(texts.respPerson ?? texts.leadLeader ?? '') };
    })
    .filter(({ problem }) => problem !== '');
  return { rows, byProblem: grouped(rows, ({ problem }) => problem) };
}

/** A blank says nothing against the other. */
function agree(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

/** By whom and how, where both are said: what stays when a problem is reworded. */
function doneHow({ measure, people }: Spoken): string {
  return measure === '' || people === '' ? '' : `${people}\n${measure}`;
}

/** The ways of doing that stand in one row alone: 加强学习 in every row tells nothing of which row it is. */
function singleWays(rows: readonly Spoken[]): ReadonlySet<string> {
  return new Set([...countsOf(rows.map(doneHow))].filter(([how, count]) => how !== '' && count === 1).map(([how]) => how));
}

/**
 * How many of the rows have no counterpart in the other ledger. A counterpart has the same problem and, as far as both say, the same
 * measure or the same people: 理论学习不够深入 of two leaders, each with a measure of his own, are two matters. Where the problem is
 * worded anew, measure and people together tell it, if no other row of either ledger has them.
 */
export function rowsLacking(own: SpokenRows, other: SpokenRows): number {
  const unmet = own.rows.filter(({ problem, measure, people }) => {
    const same = other.byProblem.get(problem) ?? [];
    return !same.some((row) => agree(row.measure, measure) || agree(row.people, people));
  });
  if (unmet.length === 0) return 0;
  const [ownWays, otherWays] = [singleWays(own.rows), singleWays(other.rows)];
  return unmet.filter((row) => !ownWays.has(doneHow(row)) || !otherWays.has(doneHow(row))).length;
}
