import fc from 'fast-check';
import type { Cell, Grid } from '../../../../core/table/grid';
import type { AbsenceNote } from '../../../../core/talk-plan/absences/absence';
import { usualTalks } from '../../../../core/talk-plan/pairs/registry';
import { makePlan, type TalkPlan } from '../../../../core/talk-plan/planning/make-plan';
import { type Replan, type ReplanRequest, replan } from '../../../../core/talk-plan/planning/replan';
import { randomRoster } from '../rosters-at-random';
import { type Asked, asked, at, judgedOf } from '../talks';

const range = { from: '2024-03-18', to: '2024-03-29', parts: ['上午', '下午'], everyDay: false } as const;
const away = (name: string, day: string, part = ''): AbsenceNote => ({
  at: { file: '请假.csv', row: 1 },
  ...{ name, unit: '', dateText: day, part, reason: '开会' },
  days: { first: day as '2024-03-18', last: day as '2024-03-18' },
});

/** The plan as an office keeps it: a sheet, the first talks held. */
function written(made: TalkPlan, held: number): Grid {
  const rows: (readonly (Cell | undefined)[])[] = [
    ['谈话人', '谈话对象', '计划谈话时间', '时段', '实际谈话时间', '谈话方式', '谈话人单位', '谈话对象单位'],
    ...made.talks.map(({ pair, date, part }, index) => [
      pair.talker.name,
      pair.talkee.name,
      { kind: 'date', day: date, shows: 'day' } as const,
      part,
      index < held ? ({ kind: 'date', day: date, shows: 'day' } as const) : undefined,
      '一对一、面对面',
      pair.talker.memberships[0]?.unit,
      pair.talkee.memberships[0]?.unit,
    ]),
  ];
  return {
    sheet: '谈心谈话计划表',
    hidden: false,
    merges: [],
    rows: rows.map((cells, index) => ({ row: index + 1, hidden: false, cells })),
  };
}

interface Case {
  readonly all: Asked;
  readonly made: TalkPlan;
  readonly run: (absences: readonly AbsenceNote[], change?: Partial<ReplanRequest>) => Replan;
}

function planned(all: Asked = asked(), held = 0): Case {
  const { pairs, finder } = all;
  const made = makePlan({ pairs, finder, range, absences: [], maxPerDay: null, rooms: null, at });
  const judged = judgedOf(written(made, held), all, '2024-03-18');
  return {
    all,
    made,
    run: (absences, change = {}) =>
      replan({ judged, pairs, slots: made.slots, notBefore: '2024-03-18', absences, finder, maxPerDay: null, rooms: null, ...change }),
  };
}

test('[R062] nothing new: nothing moves', () => {
  const { run, made } = planned();
  expect(run([])).toMatchObject({ changes: [], kept: made.talks.length });
});

test('[R062] a new absence moves only the talks of the absent person at that time', () => {
  const { run, made } = planned();
  const day = made.talks.find(({ pair }) => pair.talker.name === '李梅' || pair.talkee.name === '李梅');
  if (day === undefined) throw new Error('李梅 has talks');
  const hers = made.talks.filter(({ pair, date }) => date === day.date && [pair.talker.name, pair.talkee.name].includes('李梅'));
  const { changes } = run([away('李梅', day.date)]);
  expect(changes.map(({ id }) => id).sort()).toEqual(hers.map(({ pair }) => pair.id).sort());
  for (const { kind, absent, reason, to } of changes) {
    expect({ kind, absent: absent?.name, reason }).toEqual({ kind: 'moved', absent: '李梅', reason: '开会' });
    expect(to?.date).not.toBe(day.date);
  }
});

test('[R062] talks that were held never move', () => {
  const { run, made } = planned(asked(), 1000);
  const [first] = made.talks;
  expect(run([away('李梅', first?.date ?? ''), away('张建国', first?.date ?? '')])).toMatchObject({ changes: [], held: made.talks.length });
});

test('no talk moves to a slot that is over; one that cannot go anywhere is said with the reason', () => {
  const { run, made } = planned();
  const days = [...new Set(made.slots.map(({ date }) => date))];
  const { changes, missing } = run(
    days.map((day) => away('李梅', day)),
    { notBefore: '2024-03-20' },
  );
  expect(changes.filter(({ kind }) => kind === 'moved')).toEqual([]);
  expect(changes.every(({ kind, people }) => kind === 'unplaced' && people.some(({ name }) => name === '李梅'))).toBe(true);
  expect(missing.filter(({ reason }) => reason.kind === 'away').length).toBe(changes.length);
});

test('[R055] required talks the plan does not hold are added without moving any other', () => {
  const all = asked();
  const { made } = planned(all);
  const judged = judgedOf(written({ ...made, talks: made.talks.slice(2) }, 0), all, '2024-03-18');
  const { changes } = replan({
    judged,
    pairs: all.pairs,
    slots: made.slots,
    notBefore: null,
    absences: [],
    finder: all.finder,
    maxPerDay: null,
    rooms: null,
  });
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added']);
  expect(changes.map(({ id }) => id).sort()).toEqual(
    made.talks
      .slice(0, 2)
      .map(({ pair }) => pair.id)
      .sort(),
  );
});

test('[R062] laws of replanning: the new plan is sound, only who is away moves or makes way, doing it again changes nothing', () => {
  const absence = fc.record({ at: fc.nat(), whole: fc.boolean() });
  fc.assert(
    fc.property(randomRoster, fc.array(absence, { maxLength: 3 }), fc.nat({ max: 3 }), (grid, drawn, held) => {
      const all = asked(usualTalks, grid);
      const { run, made } = planned(all, held);
      const talks = made.talks.slice(held);
      const notes = drawn.flatMap(({ at: index, whole }) => {
        const talk = talks[index % Math.max(1, talks.length)];
        if (talk === undefined) return [];
        return [{ ...away(talk.pair.talker.name, talk.date, whole ? '' : talk.part), unit: talk.pair.talker.memberships[0]?.unit ?? '' }];
      });
      const { changes } = run(notes);
      const timeOf = new Map(made.talks.map(({ pair, date, part }) => [pair.id, `${date} ${part}`]));
      const heldIds = new Set(made.talks.slice(0, held).map(({ pair }) => pair.id));
      for (const { id, to, kind } of changes) {
        expect(heldIds.has(id)).toBe(false);
        if (to === null) timeOf.delete(id);
        else timeOf.set(id, `${to.date} ${to.part}`);
        if (kind === 'moved') expect(to).not.toBeNull();
      }
      const taken = new Set<string>();
      for (const { pair } of made.talks) {
        const time = timeOf.get(pair.id);
        if (time === undefined || heldIds.has(pair.id)) continue;
        for (const { id } of [pair.talker, pair.talkee]) {
          expect(taken.has(`${id} ${time}`)).toBe(false);
          taken.add(`${id} ${time}`);
        }
        const isClosed = notes.some(
          ({ name, unit, days, part }) =>
            time.startsWith(days?.first ?? '?') &&
            (part === '' || time.endsWith(part)) &&
            [pair.talker, pair.talkee].some((person) => all.finder.find(name, unit).includes(person)),
        );
        expect(isClosed).toBe(false);
      }
      const away1 = changes.filter(({ absent }) => absent !== null).length;
      const makingWay = changes.filter(({ kind, absent }) => kind === 'moved' && absent === null).length;
      expect(makingWay).toBeLessThanOrEqual(2 * away1);
      const again = {
        ...made,
        talks: made.talks.flatMap((talk) => {
          const [date, part] = timeOf.get(talk.pair.id)?.split(' ') ?? [];
          return date === undefined || part === undefined ? [] : [{ ...talk, date: date as '2024-03-18', part }];
        }),
      };
      const second = replan({
        judged: judgedOf(written(again, 0), all, '2024-03-18'),
        pairs: all.pairs,
        slots: made.slots,
        notBefore: '2024-03-18',
        absences: held === 0 ? notes : [],
        finder: all.finder,
        maxPerDay: null,
        rooms: null,
      });
      expect(second.changes.filter(({ kind }) => kind === 'moved')).toEqual([]);
    }),
    { seed: 4, numRuns: 60 },
  );
});
