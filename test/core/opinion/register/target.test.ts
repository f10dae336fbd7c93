import { readTarget } from '../../../../core/opinion/register/target';

test.each([
  ['党组织', ['organisation'], []],
  ['领导班子', ['team'], []],
  ['局党组班子', ['team'], []],
  ['个人', ['person'], []],
  ['班子成员', ['person'], []],
  ['张建国', ['person'], ['张建国']],
  ['领导班子、张建国（局长）', ['team', 'person'], ['张建国']],
  ['麦尔丹·木盖提', ['person'], ['麦尔丹·木盖提']],
  ['张 伟', ['person'], ['张 伟']],
  ['党委', ['organisation'], []],
  ['', [], []],
])('[R037] 意见对象 “%s” is read', (text, kinds, persons) => {
  expect(readTarget(text)).toEqual({ kinds, persons, unknown: [] });
});

test.each(['其他', '基教股', '教研室', '食堂', '全体干部', '办公室', '服务窗口', '机关作风'])('[R037] “%s” is nobody’s name', (text) => {
  expect(readTarget(text)).toEqual({ kinds: [], persons: [], unknown: [text] });
});

test('what is neither a kind nor a name is left to a person', () => {
  expect(readTarget('有关部门的窗口服务态度').unknown).toEqual(['有关部门的窗口服务态度']);
});
