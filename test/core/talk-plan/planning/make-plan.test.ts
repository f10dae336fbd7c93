import fc from 'fast-check';
import type { AbsenceNote } from '../../../../core/talk-plan/absences/absence';
import { usualTalks } from '../../../../core/talk-plan/pairs/registry';
import { makePlan, type PlanRequest, slotsNeeded, type TalkPlan, trulyMissing } from '../../../../core/talk-plan/planning/make-plan';
import { sheet } from '../../../support/sheet';
import { randomRoster } from '../rosters-at-random';
import { type Asked, asked, at, pairNames } from '../talks';

const range = { from: '2024-03-18', to: '2024-03-29', parts: ['上午', '下午'], everyDay: false } as const;
const plan = ({ pairs, finder }: Asked, change: Partial<PlanRequest> = {}): TalkPlan =>
  makePlan({ pairs, finder, range, absences: [], maxPerDay: null, rooms: null, at, ...change });
const away = (name: string, first: string, last: string): AbsenceNote => ({
  at: { file: '请假.csv', row: 1 },
  ...{ name, unit: '', dateText: '', part: '', reason: '' },
  days: { first: first as '2024-03-18', last: last as '2024-03-18' },
});

/** Nobody twice at a time, nobody while away, and every pair in one of the two lists. */
function expectSound(made: TalkPlan, { pairs }: Asked): void {
  const taken = new Set<string>();
  for (const { pair, date, part } of made.talks) {
    for (const { id } of [pair.talker, pair.talkee]) {
      expect(taken.has(`${id} ${date} ${part}`)).toBe(false);
      taken.add(`${id} ${date} ${part}`);
      const slot = made.slots.findIndex((one) => one.date === date && one.part === part);
      expect(made.away.slots.get(id)?.has(slot) ?? false).toBe(false);
    }
  }
  expect([...made.talks, ...made.missing].map(({ pair }) => pair.id).sort()).toEqual(pairs.map(({ id }) => id));
}

test('[R054] every required pair has its time or its reason, in the fewest slots, which is said and proved', () => {
  const all = asked();
  const made = plan(all);
  expectSound(made, all);
  expect(trulyMissing(made)).toEqual([]);
  expect(pairNames(made.missing.map(({ pair }) => pair))).toEqual(['张建国—康德厚', '李梅—康德厚', '王强—康德厚']);
  expect(made).toMatchObject({ rounds: 5, lowerBound: 5, proved: true });
});

test('[R055] seven leaders who all meet need seven slots, not six: one of them sits out in each', () => {
  const names = ['张一', '李二', '王三', '赵四', '钱五', '孙六', '周七'];
  const drawn = ['姓名 | 职务 | 角色', ...names.map((name, index) => `${name} | 干部 | ${index === 0 ? '主要负责同志' : '班子成员'}`)].join(
    '\n',
  );
  const seven = asked(usualTalks, sheet('花名册')(Object.assign([drawn], { raw: [drawn] })));
  expect(plan(seven)).toMatchObject({ rounds: 7, lowerBound: 7, proved: true, bound: { kind: 'overfull' } });
});

test('[R062] an impossible absence names the person, and the rest is planned', () => {
  const all = asked();
  const made = plan(all, { absences: [away('李梅', '2024-03-01', '2024-04-30')] });
  expectSound(made, all);
  expect(made.findings).toMatchObject([{ code: 'plan-away-throughout', params: { name: '李梅', talks: 5 } }]);
  expect(trulyMissing(made).every(({ reason }) => reason.kind === 'away' && reason.blockers.some(({ name }) => name === '李梅'))).toBe(
    true,
  );
});

test('[R054] no slots: nothing is planned, everything is explained', () => {
  const all = asked();
  const made = plan(all, { range: { ...range, from: '2024-05-01', to: '2024-05-03' } });
  expectSound(made, all);
  expect(made.talks).toEqual([]);
  expect(made.findings.map(({ code }) => code)).toEqual(['plan-no-slots']);
  expect(trulyMissing(made).every(({ reason }) => reason.kind === 'no-slots')).toBe(true);
});

test('[R058] where time is short, what is asked in principle gives way to what is required', () => {
  const all = asked();
  const made = plan(all, { range: { ...range, to: '2024-03-19' } });
  expectSound(made, all);
  const dutyLost = trulyMissing(made).map(({ pair }) => pair.duty);
  expect(dutyLost.length).toBeGreaterThan(0);
  expect(new Set(dutyLost)).toEqual(new Set(['principle']));
});

test('without a last day there is room for everything, past absences and under a day’s limit', () => {
  const all = asked();
  const made = plan(all, { range: { ...range, to: null }, maxPerDay: 1, absences: [away('李梅', '2024-03-18', '2024-03-29')] });
  expectSound(made, all);
  expect(trulyMissing(made)).toEqual([]);
  const perDay = new Map<string, number>();
  for (const { pair, date } of made.talks)
    for (const { id } of [pair.talker, pair.talkee]) perDay.set(`${id} ${date}`, (perDay.get(`${id} ${date}`) ?? 0) + 1);
  expect(Math.max(...perDay.values())).toBe(1);
});

test('rooms hold one talk a slot', () => {
  const all = asked();
  const made = plan(all, { rooms: ['谈话室'] });
  expectSound(made, all);
  expect(new Set(made.talks.map(({ date, part, place }) => `${date} ${part} ${place}`)).size).toBe(made.talks.length);
});

test('[R062] an appointment that is agreed on stays, inside the range and outside', () => {
  const all = asked();
  const [first, second] = all.pairs.filter(({ exempt }) => exempt === null);
  if (first === undefined || second === undefined) throw new Error('the bureau has pairs');
  const appointments = new Map([
    [first.id, { date: '2024-03-28', part: '下午', place: '会议室' } as const],
    [second.id, { date: '2024-03-11', part: '上午', place: null } as const],
  ]);
  const made = plan(all, { appointments });
  const timeOf = (id: string) => made.talks.find(({ pair }) => pair.id === id);
  expect(timeOf(first.id)).toMatchObject({ date: '2024-03-28', part: '下午', place: '会议室' });
  expect(timeOf(second.id)).toMatchObject({ date: '2024-03-11', part: '上午' });
  expect([...made.talks, ...made.missing]).toHaveLength(all.pairs.length);
});

test('slots that are surely enough: the busiest person’s and one, by what a day and the rooms hold', () => {
  const { pairs } = asked();
  const required = pairs.filter(({ exempt }) => exempt === null);
  expect(slotsNeeded(required, { maxPerDay: null, rooms: null }, 2)).toBe(6);
  expect(slotsNeeded(required, { maxPerDay: 1, rooms: null }, 2)).toBe(12);
  expect(slotsNeeded(required, { maxPerDay: null, rooms: ['一'] }, 2)).toBe(required.length);
  expect(slotsNeeded([], { maxPerDay: null, rooms: null }, 2)).toBe(0);
});

test('[R054] whatever the roster and the absences: no pair is lost, nobody is booked twice, and the order of rows changes nothing', () => {
  const absence = fc.record({
    name: fc.constantFrom('赵伟', '李娜', '王静'),
    from: fc.integer({ min: 18, max: 24 }),
    days: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(randomRoster, fc.array(absence, { maxLength: 3 }), fc.boolean(), fc.nat(), (grid, absences, narrow, seed) => {
      const notes = absences.map(({ name, from, days }) =>
        away(name, `2024-03-${from}`, `2024-03-${String(Math.min(31, from + days)).padStart(2, '0')}`),
      );
      const change = { absences: notes, range: { ...range, to: narrow ? ('2024-03-19' as const) : range.to } };
      const all = asked(usualTalks, grid);
      const made = plan(all, change);
      expectSound(made, all);
      const [header, ...rest] = grid.rows;
      const turned = seed % Math.max(1, rest.length);
      const rows = [header, ...rest.slice(turned), ...rest.slice(0, turned)].flatMap((row, index) =>
        row === undefined ? [] : [{ ...row, row: index + 1 }],
      );
      const again = plan(asked(usualTalks, { ...grid, rows }), change);
      const shown = ({ talks }: TalkPlan) => talks.map(({ pair, date, part, place }) => [pair.id, date, part, place]);
      expect(shown(again)).toEqual(shown(made));
      if (!narrow && notes.length === 0 && made.talks.length > 0) expect(made.rounds - made.lowerBound).toBeLessThanOrEqual(1);
    }),
    { seed: 4, numRuns: 60 },
  );
});
