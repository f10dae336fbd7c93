import { openAddon } from '../../support/addon';
import { office } from '../../support/addon-ledger';
import { register, roster } from '../../support/opinion-sheets';

const sheets = {
  说明: [['说明']],
  局整改台账: { ...office, hidden: true },
  花名册: { ...roster, hidden: true },
  征求意见台账: { ...register, hidden: true },
};

test.each([
  ['markOverdue', '局整改台账', '没有找到整改台账'],
  ['listTalks', '花名册', '没有找到花名册'],
  ['groupOpinions', '征求意见台账', '没有找到征求意见台账'],
])('%s says that the hidden sheet %s holds what it looks for, and leaves it alone', (entry, sheet, missing) => {
  const addon = openAddon({ sheets });
  const before = addon.world.snapshot();
  addon.run(entry);
  expect(addon.said()).toMatch(new RegExp(`^隐藏的工作表“${sheet}”没有读；要用的是它，就先取消隐藏，再点一次。${missing}`, 'u'));
  expect(addon.world.snapshot()).toEqual(before);
});

test('a hidden sheet that holds something else is not spoken of', () => {
  const addon = openAddon({ sheets: { 说明: [['说明']], 选项: { rows: [['是'], ['否']], hidden: true } } });
  addon.run('markOverdue');
  expect(addon.said()).toMatch(/^没有找到整改台账/u);
});

test('a table kept on a hidden sheet is not made a second time', () => {
  const addon = openAddon({ sheets });
  const before = addon.sheet('局整改台账');
  addon.run('buildSheets');
  expect(addon.world.sheetNames()).not.toContain('问题整改台账');
  expect(addon.sheet('局整改台账')).toEqual(before);
  expect(addon.said()).toContain('隐藏的“局整改台账”是问题整改台账，没有另建，也没有补；要用就先取消隐藏');
  expect(addon.said()).not.toContain('里是别的内容');
});
