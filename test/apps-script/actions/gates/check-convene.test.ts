import { openAddon } from '../../../support/addon';
import type { SheetSeed } from '../../../support/fake-sheets/seed';
import { expectSameTwiceAndUndone } from '../../../support/run-again';

const unit = '青禾县教育局';
const roster: SheetSeed = {
  rows: [['花名册'], ['所在单位', '姓名', '职务', '角色'], [unit, '张建国', '局长', '主要负责同志'], [unit, '李梅', '副局长', '班子成员']],
};
const opinions: SheetSeed = {
  rows: [
    ['征求意见台账'],
    ['序号', '单位', '征求渠道', '意见来源', '意见对象', '意见原文'],
    [1, unit, '座谈会', '服务对象', '领导班子', '=多下基层'],
    [2, unit, '意见箱', '群众', '个人', '开会短一些'],
  ],
};
const sheets = { 花名册: roster, 征求意见台账: opinions };

test.each([
  ['checkConvene', '六个不开检查表', '征求意见不深入的不开', '[R076]'],
  ['reviewRelease', '四个不放过审核表', '群众不满意的不放过', '[R117]'],
])('%s makes %s with every gate, from the tables, and only reads those: %s %s', (entry, name, gate) => {
  const addon = openAddon({ sheets });
  const before = [addon.sheet('花名册'), addon.sheet('征求意见台账')];
  addon.run(entry);
  expect([addon.sheet('花名册'), addon.sheet('征求意见台账')]).toEqual(before);
  expect(Object.values(addon.sheet(name).values)).toContain(gate);
  expect(addon.said()).toMatch(new RegExp(`通过\\d+个，不通过\\d+个，待人工确认\\d+个；已列入“${name}”，由人签字`, 'u'));
});

test('[R076] [R081] no gate passes for lack of data', () => {
  const addon = openAddon({ sheets: { 花名册: roster } });
  addon.run('checkConvene');
  expect(addon.said()).toContain('通过0个，');
});

test('[F73] an override without a name or a reason is refused and nothing is written', () => {
  const signOffs: SheetSeed = {
    rows: [
      ['关口签字'],
      ['单位', '关口', '结论', '签字人', '日期', '特批理由'],
      [unit, '征求意见不深入的不开', '特批', '', '2024-07-10', ''],
    ],
  };
  const addon = openAddon({ sheets: { ...sheets, 关口签字: signOffs } });
  const before = addon.world.snapshot().sheets;
  addon.run('checkConvene');
  expect(addon.said()).toContain('处特批没有写明签字人或理由');
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('a spreadsheet without any of the tables passes no gate', () => {
  const addon = openAddon({ sheets: { 随手记: { rows: [['今天开会']] } } });
  addon.run('checkConvene');
  expect(addon.said()).toContain('通过0个，');
});

test('twice gives the same spreadsheet, and undo takes the form away', () => {
  const addon = openAddon({ sheets });
  expectSameTwiceAndUndone(addon, () => addon.run('checkConvene'));
});
