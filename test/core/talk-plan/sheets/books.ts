import type { Grid } from '../../../../core/table/grid';
import { type PlanCell, plannedValue, type SheetPlan } from '../../../../core/table/sheet-plan';
import { usualTalks } from '../../../../core/talk-plan/pairs/registry';
import { makePlan } from '../../../../core/talk-plan/planning/make-plan';
import type { PlanBook } from '../../../../core/talk-plan/sheets/plan-book';
import { coverageOf } from '../../../../core/talk-plan/talks/coverage';
import type { JudgedTalk } from '../../../../core/talk-plan/talks/judge-talks';
import { rosterOf } from '../../roster/rosters';
import { asked, at, bureau, today } from '../talks';

/** The bureau's plan over two weeks, as `taizhang plan` makes it, with what the test changes. */
export function bookOf(change: Partial<PlanBook> = {}, grid: Grid = bureau): PlanBook {
  const all = asked(usualTalks, grid);
  const range = { from: '2024-03-18', to: '2024-03-29', parts: ['上午', '下午'], everyDay: false } as const;
  const plan = makePlan({ pairs: all.pairs, finder: all.finder, range, absences: [], maxPerDay: null, rooms: null, at });
  const talks = plan.talks.map(({ pair: { id, talker, talkee, kinds }, date, part, place }) => ({
    id,
    talker,
    talkee,
    kinds,
    date,
    part,
    place,
    row: null,
  }));
  const judged = plan.talks.map(
    ({ pair }): JudgedTalk => ({
      talk: {} as JudgedTalk['talk'],
      status: 'planned',
      people: [pair.talker, pair.talkee],
      id: pair.id,
      pair,
    }),
  ); // coverage looks at the status alone
  return {
    roster: rosterOf(grid).roster,
    talks,
    loose: [],
    missing: plan.missing,
    coverage: coverageOf(all.pairs, judged),
    range,
    rooms: null,
    maxPerDay: null,
    requirements: usualTalks,
    absences: [],
    outcome: plan,
    today,
    language: 'zh',
    ...change,
  };
}

/** What a planned cell shows. */
export function shown(cell: PlanCell | undefined): string {
  const value = plannedValue(cell ?? null);
  return value === null ? '' : typeof value === 'object' ? value.day : String(value);
}

/** The body of a sheet as texts. */
export function bodyOf({ body }: SheetPlan): readonly (readonly string[])[] {
  return [...body].map((cells) => cells.map(shown));
}
