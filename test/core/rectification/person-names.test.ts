import { isPersonName, peopleKey, personKey, splitNames } from '../../../core/rectification/person-names';

test.each([
  ['张建国、李梅', ['张建国', '李梅']],
  ['张建国，李梅；王强', ['张建国', '李梅', '王强']],
  ['张建国\n李梅', ['张建国', '李梅']],
  ['张建国 李梅', ['张建国', '李梅']],
  ['张 建国', ['张 建国']],
  ['王　强、李 梅', ['王 强', '李 梅']],
  ['张建国（局长）、李梅(副局长)', ['张建国', '李梅']],
  ['局长张建国', ['张建国']],
  ['张建国同志', ['张建国']],
  ['责任人：张建国', ['张建国']],
  ['麦尔丹·木盖提', ['麦尔丹·木盖提']],
  ['副局长 李梅', ['李梅']],
  ['李梅 副局长', ['李梅']],
  ['局长、李梅', ['局长', '李梅']],
  ['', []],
])('%j holds %j', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test('spellings of one person have one key, other people another', () => {
  expect(personKey('张 建国')).toBe('张建国');
  expect(personKey('张建囯')).toBe('张建国');
  expect(personKey('麦尔丹.木盖提')).toBe(personKey('麦尔丹•木盖提'));
  expect(personKey('张建军')).not.toBe(personKey('张建国'));
});

test('units and groups are no persons', () => {
  for (const text of ['办公室', '各支部', '班子成员', '人事股', '全体党员']) expect(isPersonName(text)).toBe(false);
  for (const text of ['张建国', '李梅', '欧阳建华', '麦尔丹·木盖提']) expect(isPersonName(text)).toBe(true);
});

test('people named in another order, or twice, are the same group', () => {
  expect(peopleKey('李梅、张建国')).toBe(peopleKey('张 建国，李梅，李梅'));
  expect(peopleKey('  ')).toBe('');
});
