import { type LaidTalk, makeRoom, type RoomLimits } from '../../../core/talk-plan/make-room';

const slots = ['2024-03-18', '2024-03-19', '2024-03-20'].map((date) => ({ date: date as '2024-03-18', part: '上午' }));
const limits = (change: Partial<RoomLimits> = {}): RoomLimits => ({
  slots,
  away: { slots: new Map(), reasonOf: () => '', findings: [] },
  maxPerDay: null,
  rooms: null,
  closedBefore: 0,
  ...change,
});
const laid = (id: string, a: string, b: string, slot: number, movable = true): LaidTalk => ({
  id,
  people: [a, b],
  slot,
  place: null,
  movable,
});

test('a free slot is taken first', () => {
  expect(makeRoom(limits(), [laid('x', 'a', 'c', 0)])('t', ['a', 'b'])).toEqual([{ id: 't', slot: 1, place: null }]);
});

test('one talk gives way where that is enough', () => {
  const talks = [laid('x', 'a', 'c', 0), laid('y', 'b', 'd', 1), laid('z', 'a', 'd', 2)];
  expect(makeRoom(limits(), talks)('t', ['a', 'b'])).toEqual([
    { id: 't', slot: 0, place: null },
    { id: 'x', slot: 1, place: null },
  ]);
});

test('a talk that must stay stays, and where nothing can give way there is no room', () => {
  const talks = [laid('x', 'a', 'c', 0, false), laid('y', 'a', 'd', 1, false), laid('z', 'a', 'e', 2, false)];
  expect(makeRoom(limits(), talks)('t', ['a', 'b'])).toBeNull();
});

test('absences, past slots, rooms and the day’s limit bind those that give way too', () => {
  const away = { slots: new Map([['b', new Set([0, 1])]]), reasonOf: () => '', findings: [] };
  expect(makeRoom(limits({ away, closedBefore: 1 }), [laid('x', 'a', 'c', 2)])('t', ['a', 'b'])).toEqual([
    { id: 't', slot: 2, place: null },
    { id: 'x', slot: 1, place: null },
  ]);
  const full = slots.map((_, slot): LaidTalk => ({ id: `r${slot}`, people: [`p${slot}`, `q${slot}`], slot, place: '一', movable: false }));
  expect(makeRoom(limits({ rooms: ['一'] }), full)('t', ['a', 'b'])).toBeNull();
});
