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
  ['张副局长', ['张副局长']],
  ['欧阳副书记', ['欧阳副书记']],
  ['李常务副县长', ['李常务副县长']],
  ['张副局长（张三）', ['张三']],
  ['赵主任（赵亮）', ['赵亮']],
  ['赵主任（李亮）', ['赵主任']],
  ['局党组书记', ['局党组书记']],
  ['纪检委员', ['纪检委员']],
  ['驻村工作队队长', ['驻村工作队队长']],
  ['驻村工作队队长王强', ['王强']],
  ['王学局长', ['王学']],
  ['张登科局长', ['张登科']],
  ['买买提江局长', ['买买提江']],
  ['张 建 国', ['张 建 国']],
  ['张 三 李 四', ['张 三', '李 四']],
  ['王 国 华 李 建 国', ['王 国 华', '李 建 国']],
  ['一、张建国 二、李梅', ['张建国', '李梅']],
  ['（1）张建国（2）李梅', ['张建国', '李梅']],
  ['县委常委、组织部部长 李梅', ['李梅']],
  ['党组书记、局长 张建国；党组成员、副局长 李梅', ['张建国', '李梅']],
  ['张建国 局党组书记、局长', ['张建国']],
  ['李梅-办公室主任', ['李梅']],
  ['麦尔丹-木盖提', ['麦尔丹-木盖提']],
  ['张建国牵头，李梅配合', ['张建国', '李梅']],
  ['由张建国负责', ['张建国']],
  ['责任领导张建国', ['张建国']],
  ['组织部部长（李梅）', ['李梅']],
  ['党组成员、各科室负责人', ['党组成员', '各科室负责人']],
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

test('the two parts of a name written by its sound are one person, with a space as with a dot', () => {
  expect(splitNames('买买提 艾力')).toEqual(['买买提 艾力']);
  expect(splitNames('迪丽努尔 艾合买提、李梅')).toEqual(['迪丽努尔 艾合买提', '李梅']);
  expect(splitNames('阿不都热依木 买买提 张三')).toEqual(['阿不都热依木 买买提', '张三']);
  expect(personKey('买买提 艾力')).toBe(personKey('买买提·艾力'));
  for (const two of ['张三 李四', '古丽 张伟', '阿依古丽 李梅', '张建国 买买提', '王丽娜 古丽娜尔', '马明 王强']) {
    expect([two, splitNames(two).length]).toEqual([two, 2]);
  }
});

test('names that lost the sign between them are parted where it can be done in one way, and places and stand-ins are left', () => {
  expect(splitNames('张建国李梅')).toEqual(['张建国', '李梅']);
  expect(splitNames('张建国→李梅')).toEqual(['张建国', '李梅']);
  expect(splitNames('张建国（组长）李梅（副组长）')).toEqual(['张建国', '李梅']);
  for (const one of ['农业农村局', '古丽米热汗', '麦麦提艾力', '王家庄李家庄', '江苏省张建国', '李梅代张建国', '张三李四', '欧阳建国']) {
    expect([one, splitNames(one)]).toEqual([one, [one]]);
  }
});

test('等 and a group behind a name are no part of it, and lines of a narrow cell belong together', () => {
  expect(splitNames('张建国等')).toEqual(['张建国']);
  expect(splitNames('张建国、李梅等5人')).toEqual(['张建国', '李梅']);
  expect(splitNames('张建国及班子成员')[0]).toBe('张建国');
  expect(splitNames('局长\n张建国\n副局长\n李梅')).toEqual(['张建国', '李梅']);
  expect(splitNames('张建\n国')).toEqual(['张建国']);
  expect(splitNames('张三\n李四')).toEqual(['张三', '李四']);
  expect(splitNames('何等')).toEqual(['何等']);
});
