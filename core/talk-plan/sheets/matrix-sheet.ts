import { partsOf } from '../../calendar/civil-day';
import type { IsoDate } from '../../calendar/iso-date';
import { messagesIn } from '../../i18n/messages';
import { byUnit, hasRole, type Person, type Roster } from '../../roster/roster';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { pairId } from '../pairs/pair-id';
import type { PairCoverage } from '../talks/coverage';
import type { PlanBook } from './plan-book';

/** Larger teams are not drawn; their pairs stand in the other sheets. */
const largestTeam = 40;

/** The teams in official order: the principal first, then by name. */
function teamsOf({ people, units }: Roster): readonly { readonly unit: string; readonly team: readonly Person[] }[] {
  const teams = byUnit(people, 'teamMember');
  const order = [...units.map(({ name }) => name), ''];
  return order.flatMap((unit) => {
    const team = teams.get(unit) ?? [];
    const first = [...team].sort((a, b) => Number(hasRole(b, 'principal')) - Number(hasRole(a, 'principal')));
    return team.length < 2 || team.length > largestTeam ? [] : [{ unit, team: first }];
  });
}

function shortDay(day: IsoDate): string {
  const { month, date } = partsOf(day);
  return `${month}.${date}`;
}

/** 覆盖矩阵: each team with itself; a tick for a talk held, the day of one to come, 缺 for none. Null where no unit has a team. */
export function matrixSheet(book: PlanBook): SheetPlan | null {
  const { coverage, language, roster } = book;
  const { sheets, titles, matrix: words, coverage: names } = messagesIn(language).talk;
  const teams = teamsOf(roster);
  if (teams.length === 0) return null;
  const covered = new Map(coverage.pairs.map((one) => [one.pair.id, one]));
  const planned = new Map(book.talks.map(({ id, date }) => [id, date]));
  const said = (one: PairCoverage | undefined): string => {
    if (one === undefined) return words.none;
    if (one.state === 'done') return words.done;
    if (one.state === 'open') return words.open;
    if (one.state === 'exempt') return words.exempt;
    if (one.state === 'group' || one.state === 'other-method') return words.notCounted;
    const day = planned.get(one.pair.id);
    return day === undefined || day === null ? words.missing : shortDay(day);
  };
  const body = teams.flatMap(({ unit, team }): readonly (readonly PlanCell[])[] => [
    [
      { value: unit === '' ? names.unnamed : unit, style: 'header' },
      ...team.map(({ label }): PlanCell => ({ value: label, style: 'header' })),
    ],
    ...team.map((person): readonly PlanCell[] => [
      { value: person.label, style: 'header' },
      ...team.map((other) => (other === person ? words.self : said(covered.get(pairId(person.id, other.id))))),
    ]),
    [],
  ]);
  const widest = Math.max(...teams.map(({ team }) => team.length));
  return {
    name: sheets.matrix,
    columns: [{ width: 22, style: 'centre' }, ...Array.from({ length: widest }, () => ({ width: 10, style: 'centre' as const }))],
    head: [{ cells: [titles.matrix], style: 'title', height: 34 }],
    body,
    bodyCount: body.length,
    merges: [{ top: 1, left: 1, bottom: 1, right: widest + 1 }],
    freeze: { rows: 1, columns: 1 },
    landscape: true,
  };
}
