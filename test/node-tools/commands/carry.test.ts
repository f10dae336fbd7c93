import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

function book(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(join(folder, name), makeBook({ sheets: [{ name: '表', rows: sheetRows(rows) }] }));
  return join(folder, name);
}

const lastYear = book('2023.xlsx', [
  ['序号', '查摆问题', '具体整改措施', '具体责任人', '整改时限', '当前状态'],
  ['1', '理论学习不够系统，联系实际不紧', '每月学习', '赵敏', '2023年底前', '已销号'],
  ['2', '老旧小区供热投诉多，回复慢', '换管网', '李梅', '2023年底前', '整改中'],
  ['3', '公车加油不规范', '一车一卡', '李梅', '2023年底前', '已完成'],
  ['4', '办公用房超标', '腾退', '李梅', '2023年底前', ''],
]);
const thisYear = book('2024.xlsx', [
  ['编号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
  ['1', '理论学习不系统、联系实际不够紧密', '每周学习', '赵敏', '2024年底前', '整改中'],
  ['2', '老旧小区供热投诉多，回复不及时', '设专线', '李梅', '2024年底前', '整改中'],
]);

test('[R040] [F27] other headers, other words: 反弹, 未改, 已改, 无法判断, each with its evidence', async () => {
  const { out, err, code } = await taizhang(['去年', lastYear, thisYear]);
  expect(code).toBe(1);
  expect(out.map((line) => line.split('\t').filter((_, at) => at !== 2))).toEqual([
    ['反弹', '2023.xlsx!表!2', '去年写的是办结，今年又提出来了', '2024.xlsx!表!2', '68%'],
    ['未改', '2023.xlsx!表!3', '去年没有办结，今年仍没有办结', '2024.xlsx!表!3', '71%'],
    ['已改', '2023.xlsx!表!4', '去年写的是办结，今年没有再提', '', ''],
    ['无法判断', '2023.xlsx!表!5', '去年没写办理情况，今年没有相近的内容', '', ''],
  ]);
  expect(err.join('\n')).toContain('去年 4 项：看来已改 1，未改 1，反弹 1，无法判断 1；都要由人核对确认');
});

test('[R040] the list to confirm holds last year’s words and an empty column for a person', async () => {
  const path = join(folder, '核对.xlsx');
  await taizhang(['carry', lastYear, thisYear, '-o', path]);
  const rows = readWorkbook(readFileSync(path), '').workbook.sheets[0]?.rows ?? [];
  expect(rows.slice(3).map(({ cells }) => [cells[2], cells[4], cells[10]])).toEqual([
    ['理论学习不够系统，联系实际不紧', '反弹', undefined],
    ['老旧小区供热投诉多，回复慢', '未改', undefined],
    ['公车加油不规范', '已改', undefined],
    ['办公用房超标', '无法判断', undefined],
  ]);
});

test('[R040] a year that could not be read is not compared: nothing is 已改 because its file was not there', async () => {
  const [roster, path] = [
    book('名册.xlsx', [
      ['姓名', '职务', '角色'],
      ['赵敏', '局长', '主要负责同志'],
    ]),
    join(folder, '不写.xlsx'),
  ];
  for (const [words, says] of [
    [[lastYear, join(folder, '没有.xlsx')], '今年的表里没有读到问题或意见，没有比'],
    [[lastYear, roster], '今年的表里没有读到问题或意见，没有比'],
    [[roster, thisYear], '去年的表里没有读到问题或意见，没有比'],
  ] as const) {
    const { out, err, code } = await taizhang(['carry', ...words, '-o', path]);
    expect({ code, out, written: existsSync(path) }).toEqual({ code: 3, out: [], written: false });
    expect(err.join('\n')).toContain(says);
    expect(err.join('\n')).toMatch(/\[(?:file|table)-missing\]/u);
  }
});

test('[R040] a folder of this year with a file that could not be read proves of nothing that it is gone', async () => {
  const now = join(folder, '今年');
  mkdirSync(now);
  copyFileSync(thisYear, join(now, '2024.xlsx'));
  writeFileSync(join(now, '坏.xlsx'), 'PK');
  const { out, err, code } = await taizhang(['carry', lastYear, now]);
  expect(code).toBe(3);
  expect(out[2]).toMatch(/^无法判断\t.*今年读成的文件里没有再提，但有文件没有读成/u);
  expect(err.join('\n')).toContain('有 1 份文件没有读成');
});

test('the same file for both years is a slip of the hand', async () => {
  expect(await taizhang(['carry', lastYear, lastYear])).toMatchObject({
    code: 2,
    out: [],
    err: [expect.stringContaining('同一个文件'), expect.any(String)],
  });
});

test('two inputs, no more and no fewer', async () => {
  expect((await taizhang(['carry', lastYear])).code).toBe(2);
  expect((await taizhang(['carry', lastYear, thisYear, thisYear])).code).toBe(2);
});

test('[R040] two files of one name are told by their folders', async () => {
  for (const [year, from] of [
    ['2023', lastYear],
    ['2024', thisYear],
  ] as const) {
    mkdirSync(join(folder, year), { recursive: true });
    copyFileSync(from, join(folder, year, '台账.xlsx'));
  }
  const { out } = await taizhang(['去年', join(folder, '2023', '台账.xlsx'), join(folder, '2024', '台账.xlsx')]);
  expect(out[0]).toContain('2023/台账.xlsx!表!2');
  expect(out[0]).toContain('2024/台账.xlsx!表!2');
});
