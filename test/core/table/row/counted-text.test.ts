import { rectificationTable } from '../../../../core/rectification/table';
import type { Grid } from '../../../../core/table/grid';
import { readSheet } from '../../../../core/table/read-sheet';
import { countsOn } from '../../../../core/table/row/counted-text';
import { sheet } from '../../../support/sheet';

function read(grid: Grid): { readonly problems: readonly unknown[]; readonly said: readonly string[] } {
  const parsed = readSheet(rectificationTable, grid, '台账.xlsx').tables[0];
  return {
    problems: (parsed?.rows ?? []).map(({ cells }) => cells.problem),
    said: (parsed?.findings ?? []).filter(({ code }) => code.startsWith('row-')).map(({ code, at }) => `${code} ${at.row}`),
  };
}

test('二、 counts on from 一、, and （三） from （二）; other signs and words do not', () => {
  expect(countsOn('一、学习不深入', ' 二、调研不够')).toBe(true);
  expect(countsOn('（十九）学习不深入', '（二十）调研不够')).toBe(true);
  for (const text of ['三、调研不够', '（二）调研不够', '二是调研不够', '二', undefined, 2])
    expect(countsOn('一、学习不深入', text)).toBe(false);
  expect(countsOn('学习不深入', '一、调研不够')).toBe(false);
});

test('[R093] a problem numbered along with the others is a row, though nothing else is filled in', () => {
  const grid = sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    一、学习不深入 | 每月集中学习1次 | 张三 | 2024年1月底前
    二、调研不够
    三、会议多 | 精简会议 | 李四 | 2024年2月底前
  `;
  expect(read(grid)).toEqual({ problems: ['一、学习不深入', '二、调研不够', '三、会议多'], said: [] });
});

test('[R093] the first problem with nothing else filled in looks like a title, and it is asked', () => {
  const grid = sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    一、学习不深入
    二、调研不够 | 每月下基层5天 | 张三 | 2024年1月底前
  `;
  expect(read(grid)).toEqual({ problems: ['二、调研不够'], said: ['row-title-doubtful 2'] });
});

test('titles over rows with another count, or none, stay titles', () => {
  const inner = sheet('台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    一、领导班子
    （一）学习不深入 | 每月集中学习1次 | 张三 | 2024年1月底前
    （二）调研不够 | 每月下基层5天 | 张三 | 2024年1月底前
    二、班子成员
    会议多 | 精简会议 | 李四 | 2024年2月底前
    三、其他
    文件多 | 少发文件 | 李四 | 2024年2月底前
  `;
  expect(read(inner)).toEqual({ problems: ['（一）学习不深入', '（二）调研不够', '会议多', '文件多'], said: [] });
});
