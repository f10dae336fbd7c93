import { renderFinding } from '../../../core/finding/render';
import { readSetting, readSettings, settingsOfTexts } from '../../../core/settings/read-settings';
import { settingNamed } from '../../../core/settings/settings-sheet';
import { settingRows, settingsTable } from '../../../core/settings/table';
import { locateTables } from '../../../core/table/locate-tables';
import { sheet, workbook } from '../../support/sheet';

function read(grid: ReturnType<ReturnType<typeof sheet>>) {
  const [table] = locateTables(workbook('台账.xlsx', grid), settingsTable).tables;
  if (table === undefined) throw new Error('no settings');
  return readSettings(table);
}

test('a settings sheet as offices fill it in', () => {
  const { settings, findings } = read(sheet('设置')`
    设置项       | 设置值             | 说明
    活动名称     | 2024年度民主生活会 |
    年度         | 2024年             |
    临期天数     | 5                  |
    满意度合格线 | 70%                |
    到会比例     | 2/3                |
    语言         | English            |
    本单位电话   | 0000               | 自己加的
  `);
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    campaign: '2024年度民主生活会',
    office: null,
    issuingBody: null,
    unit: null,
    year: 2024,
    satisfactionLine: { numerator: 70, denominator: 100 },
    formula: null,
    dueSoonDays: 5,
    quorum: { numerator: 2, denominator: 3 },
    language: 'en',
  });
});

test('what cannot be read counts as not set and is a finding at its cell; of two the first counts', () => {
  const { settings, findings } = read(sheet('设置')`
    设置项   | 设置值   | 说明
    年度     | 今年     |
    临期天数 | 3        |
    临期天数 | 7        |
  `);
  expect([settings.year, settings.dueSoonDays]).toEqual([null, 3]);
  expect(findings.map((finding) => renderFinding(finding, 'zh'))).toEqual([
    '台账.xlsx!设置!B2 [setting-unreadable] 请核对：设置“年度”写的是“今年”，认不出来，按没有设置处理；请写成四位数的年份，例如2024',
    '台账.xlsx!设置!B4 [setting-repeated] 请核对：设置“临期天数”写了两遍，只按第一遍；请删去多余的一行',
  ]);
});

test('the values of a new workbook are all readable, and its names are known in both languages', () => {
  for (const [id, { key, value }] of Object.entries(settingRows)) {
    expect(settingNamed(key.zh)).toBe(id);
    expect(settingNamed(` ${key.en.toUpperCase()} `)).toBe(id);
    if (value !== '') expect(readSetting(id as keyof typeof settingRows, value)).not.toBeNull(); // an id of the very table
  }
});

test.each([
  ['dueSoonDays', '-3'],
  ['dueSoonDays', '3.5'],
  ['year', '24'],
  ['satisfactionLine', '170%'],
  ['satisfactionLine', '0'],
  ['quorum', '0%'],
  ['formula', 'S9'],
  ['formula', 'S12'],
  ['quorum', '4/3'],
  ['language', '日语'],
] as const)('%s “%s” cannot be read', (id, text) => {
  expect(readSetting(id, text)).toBeNull();
});

test('full-width digits and 年度 are read', () => {
  expect(settingsOfTexts({ year: '２０２４年度', dueSoonDays: '７天' })).toMatchObject({ year: 2024, dueSoonDays: 7 });
});
