import { settingRows, settingsTable } from '../../../core/settings/table';
import { readHeader } from '../../../core/table/header/match';

test('[R001] campaign, office, year, line and quorum are settings', () => {
  expect(Object.values(settingRows).map(({ key }) => key.zh)).toEqual(
    expect.arrayContaining(['活动名称', '活动办', '年度', '满意度合格线', '临期天数', '语言']),
  );
});

test('[R119] line, formula and quorum start blank, so that those of the campaign count, and say what is usual', () => {
  const { satisfactionLine, formula, quorum } = settingRows;
  expect([satisfactionLine.value, formula.value, quorum.value]).toEqual(['', '', '']);
  expect([satisfactionLine.note.zh, quorum.note.zh]).toEqual([expect.stringContaining('通常是70%'), expect.stringContaining('通常是2/3')]);
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(settingsTable.columns)) {
    expect([zh, readHeader(settingsTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(settingsTable, en)]).toEqual([en, field]);
  }
});
