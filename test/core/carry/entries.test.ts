import { opinionEntries, problemEntries } from '../../../core/carry/entries';
import { readOpinions } from '../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../core/opinion/table';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import { parseTable } from '../../../core/table/locate-tables';
import { sheet } from '../../support/sheet';

test('[R040] a problem is settled when all its measures are; 长期坚持 is never settled', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('台账')`
      编号 | 存在问题 | 整改措施 | 责任人 | 完成时限  | 整改状态
      1    | 会议多   | 少开会   | 赵敏   | 2023.6.30 | 已完成
      ^    | ^        | 合并会议 | 赵敏   | 2023.6.30 | 整改中
      2    | 文件多   | 少发文   | 赵敏   | 2023.6.30 | 已销号
      3    | 学习少   | 多学习   | 赵敏   | 长期坚持  | 长期坚持
      4    | 走访少   | 多走访   | 赵敏   | 2023.6.30 |
    `,
    '2023.xlsx',
  );
  const items = parsed === null ? [] : readItems(parsed, { today: '2024-07-15', year: 2023 }).items;
  expect(problemEntries(items, '2024-07-15').map(({ id, text, mended, stateText }) => [id, text, mended, stateText])).toEqual([
    ['1', '会议多', 'open', '已完成；整改中'],
    ['2', '文件多', 'settled', '已销号'],
    ['3', '学习少', 'open', '长期坚持'],
    ['4', '走访少', 'unknown', ''],
  ]);
});

test('[R040] a row that adds a person with a state of their own, and no measure, keeps the problem open', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('台账')`
      编号 | 存在问题 | 整改措施 | 责任人 | 完成时限   | 整改状态
      1    | 会议多   | 少开会   | 赵敏   | 2023.6.30  | 已完成
      ^    | ^        |          | 李梅   | 2023.12.31 | 整改中
      2    | 文件多   | 少发文   | 赵敏   | 2023.6.30  | 已完成
      ^    | ^        |          | 李梅   | 2023.6.30  |
    `,
    '2023.xlsx',
  );
  const items = parsed === null ? [] : readItems(parsed, { today: '2024-07-15', year: 2023 }).items;
  expect(problemEntries(items, '2024-07-15').map(({ mended, stateText }) => [mended, stateText])).toEqual([
    ['open', '已完成；整改中'],
    ['settled', '已完成'],
  ]);
});

test('[R040] [R042] an opinion keeps its words and what is noted of its handling; sensitive ones stay out', () => {
  const grid = sheet('意见')`
    编号 | 意见原文      | 意见对象 | 办理情况         | 反馈情况 | 是否敏感
    A1   | ${' 路灯不亮 '} | 领导班子 | 已解决           |          |
    A2   | 食堂太贵      | 领导班子 | 正在与承包方协商 |          |
    A3   | 热水不热      | 领导班子 |                  |          |
    A4   | 违规办酒      | 赵敏     | 已解决           |          | 是
  `;
  const parsed = parseTable(opinionTable, grid, '2023.xlsx');
  const opinions = parsed === null ? [] : readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 }).opinions;
  expect(opinionEntries(opinions).map(({ id, text, mended }) => [id, text, mended])).toEqual([
    ['A1', ' 路灯不亮 ', 'settled'],
    ['A2', '食堂太贵', 'open'],
    ['A3', '热水不热', 'unknown'],
  ]);
});
