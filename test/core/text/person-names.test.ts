import { isPersonName, peopleKey, personKey, splitNames } from '../../../core/text/person-names';

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
  ['张三和李四', ['张三', '李四']],
  ['张和平与李四', ['张和平', '李四']],
  ['局长张三及副局长李四', ['张三', '李四']],
  ['欧阳和平', ['欧阳和平']],
  ['张三及分管领导', ['张三及分管领导']],
  ['张三+李四', ['张三', '李四']],
  ['1.张三 2.李四', ['张三', '李四']],
  ['张三 13800000000', ['张三']],
  ['张三；配合：李四', ['张三', '李四']],
  ['牵头：张三 配合：李四', ['张三', '李四']],
  ['局长（张三）', ['张三']],
  ['（张三）', ['张三']],
  ['（时任）张三', ['张三']],
  ['党委副书记、镇长张三', ['张三']],
  ['党委委员、副镇长：张三', ['张三']],
  ['张三党组书记、局长', ['张三']],
  ['书记张三、局长李四', ['张三', '李四']],
  ['纪委书记张三', ['张三']],
  ['张三纪委书记', ['张三']],
  ['主任委员张三', ['张三']],
  ['财务股股长李四', ['李四']],
  ['青禾县教育局局长麦尔丹·木盖提', ['麦尔丹·木盖提']],
  ['张局长', ['张局长']],
  ['各镇镇长', ['各镇镇长']],
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

test('[R086] namesakes told apart by a bracket are two people, a title or a unit in it tells nobody apart', () => {
  expect(peopleKey('张伟（大）')).toBe('张伟（大）');
  expect(peopleKey('张伟(小)、李四')).toBe('张伟（小）、李四');
  expect(peopleKey('张伟（局长）')).toBe('张伟');
});
