import { carryOver } from '../../../core/carry/carry';
import type { CarryEntry, Mended } from '../../../core/carry/entries';

const entry = (text: string, mended: Mended, more: Partial<CarryEntry> = {}): CarryEntry => ({
  kind: 'problem',
  id: '1',
  file: '台账.xlsx',
  sheet: '台账',
  row: 2,
  unit: null,
  text,
  stateText: '',
  mended,
  ...more,
});

const verdict = (last: CarryEntry, ...now: CarryEntry[]) => {
  const [carried] = carryOver([last], now);
  return [carried?.verdict, carried?.reason];
};

test.each<[Mended, Mended | null, string, string]>([
  ['settled', null, 'mended', 'settled-and-gone'],
  ['open', null, 'undecided', 'open-and-gone'],
  ['unknown', null, 'undecided', 'silent-and-gone'],
  ['settled', 'open', 'relapsed', 'settled-but-again'],
  ['settled', 'unknown', 'relapsed', 'settled-but-again'],
  ['settled', 'settled', 'relapsed', 'said-again'],
  ['open', 'open', 'not-mended', 'open-again'],
  ['open', 'settled', 'mended', 'settled-this-year'],
  ['unknown', 'open', 'not-mended', 'open-again'],
  ['unknown', 'unknown', 'undecided', 'silent-this-year'],
])('[R040] [F27] last year %s, this year %s: %s', (before, after, expected, reason) => {
  const now = after === null ? [] : [entry('理论学习不系统、联系实际不够紧密', after)];
  expect(verdict(entry('理论学习不够系统，联系实际不紧', before), entry('公车加油不规范', 'open'), ...now)).toEqual([expected, reason]);
});

test('[R040] what was noted and cannot be read is not said to be missing', () => {
  const noted = entry('多下基层', 'unknown', { stateText: '已采纳' });
  expect(verdict(noted, entry('公车加油不规范', 'open'))).toEqual(['undecided', 'unclear-and-gone']);
  expect(verdict(noted, entry('多下基层', 'unknown'))).toEqual(['undecided', 'unclear-this-year']);
  expect(verdict(entry('多下基层', 'unknown'), entry('多下基层', 'unknown', { stateText: '吸收' }))).toEqual([
    'undecided',
    'unclear-this-year',
  ]);
});

test('[R040] where not all of this year could be read, not said again is no evidence', () => {
  const [carried] = carryOver([entry('公车加油不规范', 'settled')], [entry('会议多', 'open')], { allRead: false });
  expect([carried?.verdict, carried?.reason]).toEqual(['undecided', 'settled-not-all-read']);
});

test.each([
  ['校车超员', '校车仍有超员现象'],
  ['调研走马观花', '调查研究走马观花'],
  ['窗口办事慢，群众来回跑，意见大', '办事窗口慢，群众来回跑多次，反映强烈，意见很大'],
])('[R040] what was settled and is said again in other words（%s, %s）is not called mended', (before, after) => {
  expect(verdict(entry(before, 'settled'), entry('公车加油不规范', 'open'), entry(after, 'open'))[0]).not.toBe('mended');
  expect(verdict(entry(after, 'settled'), entry(before, 'open'))[0]).not.toBe('mended');
});

test.each([
  ['学习不深入', '调研不深入'],
  ['会议多', '会议多，文件多，检查考核多，基层疲于应付'],
  ['食堂饭菜贵', '食堂排队久'],
])('[R040] other matters share few words（%s, %s）', (before, after) => {
  expect(verdict(entry(before, 'settled'), entry(after, 'open'))).toEqual(['mended', 'settled-and-gone']);
});

test('[R040] the very row of a ledger kept on from year to year, still settled, is no relapse', () => {
  expect(verdict(entry('会议多、文件多', 'settled'), entry('会议多，文件多', 'settled'))).toEqual(['mended', 'settled-both']);
});

test('[R040] an opinion said again is not mended, whatever is noted of it', () => {
  expect(
    verdict(entry('路灯不亮，晚上不敢走', 'unknown', { kind: 'opinion' }), entry('路灯不亮晚上不敢走', 'unknown', { kind: 'opinion' })),
  ).toEqual(['not-mended', 'said-again']);
});

test('[R040] units are matched within themselves, also by a short name', () => {
  const last = entry('窗口办事慢，群众来回跑', 'open', { unit: '青禾县教育局' });
  expect(verdict(last, entry('窗口办事慢，群众来回跑', 'open', { unit: '水利局' }))[0]).toBe('undecided');
  expect(verdict(last, entry('窗口办事慢，群众来回跑', 'open', { unit: '县教育局' }))[0]).toBe('not-mended');
});

test('[R040] 第二人民医院 says nothing of 人民医院; the Party group of a bureau speaks for it', () => {
  const mended = (unit: string) => entry('窗口办事慢，群众来回跑', 'settled', { unit });
  const again = (unit: string) => entry('窗口办事慢，群众来回跑', 'open', { unit });
  expect(verdict(mended('县人民医院'), again('县第二人民医院'))).toEqual(['mended', 'settled-and-gone']);
  expect(verdict(mended('人民医院'), again('第二人民医院'))).toEqual(['mended', 'settled-and-gone']);
  expect(verdict(mended('县教育局'), again('青禾县教育局党组（盖章）'))).toEqual(['relapsed', 'settled-but-again']);
});

test('[R040] the evidence: every match with its place and its exact likeness, the most alike first', () => {
  const [carried] = carryOver(
    [entry('老旧小区供热投诉多，回复慢', 'open')],
    [entry('老旧小区供热投诉多，回复不及时', 'open', { row: 9 }), entry('老旧小区供热投诉多、回复慢', 'settled', { row: 4 })],
  );
  expect(carried?.matches.map(({ entry: { row }, likeness }) => [row, likeness])).toEqual([
    [4, 100],
    [9, 71],
  ]);
});

test('[R044] a thousand copies of one wording cost no more than one', () => {
  const many = Array.from({ length: 5000 }, (_, row) => entry('会议太多', 'open', { row }));
  const carried = carryOver(many, many);
  expect(carried).toHaveLength(5000);
  expect(carried.every(({ matches }) => matches.length === 5)).toBe(true);
});
