import { settingRows, settingsTable } from '../../../core/settings/table';
import { readHeader } from '../../../core/table/header-match';

test('[R001] [R119] campaign, office, year and the 70 % line are settings', () => {
  expect(settingRows.satisfactionLine.value).toBe('70%');
  expect(Object.values(settingRows).map(({ key }) => key.zh)).toEqual(
    expect.arrayContaining(['活动名称', '活动办', '年度', '满意度合格线', '临期天数', '语言']),
  );
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(settingsTable.columns)) {
    expect([zh, readHeader(settingsTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(settingsTable, en)]).toEqual([en, field]);
  }
});
