import { settingsIn } from '../../../core/settings/read-settings';
import { settingsSheetIn } from '../../../core/settings/settings-sheet';
import { sheet, workbook } from '../../support/sheet';

const ledger = sheet('整改台账')`
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  1 | 会议多 | 合并会议 | 李梅 | 6月底前 | 整改中
`;
const settings = (name: string, year: string) => sheet(name)`
  设置项 | 设置值
  年度 | ${year}
`;

test('a workbook of ledgers alone sets nothing', () => {
  expect(settingsSheetIn(workbook('台账.xlsx', ledger))).toBeNull();
});

test('the sheet named 设置 counts before any other; one by another name is found by the settings it names', () => {
  expect(settingsIn(workbook('台账.xlsx', ledger, settings('参数', '2022'), settings('设置', '2023'))).settings.year).toBe(2023);
  expect(settingsIn(workbook('台账.xlsx', ledger, settings('参数', '2022'))).settings.year).toBe(2022);
});

test('排期设置 of a talk plan is no sheet of settings', () => {
  expect(settingsSheetIn(workbook('计划.xlsx', settings('排期设置', '2022')))).toBeNull();
});
