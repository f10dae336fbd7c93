import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import { parseTable } from '../../../core/table/locate-tables';
import { problemsOf } from '../../../core/trace/problems';
import { sheet } from '../../support/sheet';

test('rows of a merged problem, rows that repeat it and rows that leave it blank are one; cancelled rows are left out', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('台账')`
      序号 | 存在问题 | 原因分析 | 整改措施 | 责任人 | 完成时限  | 整改状态
      1    | 会议多   | 统筹不够 | 少开会   | 赵敏   | 2024.6.30 | 整改中
      ^    | ^        | 怕担责   | 合并会议 | 赵敏   | 2024.6.30 | 整改中
      2    | 文件多   | 统筹不够 | 少发文   | 赵敏   | 2024.6.30 | 整改中
      2    | 文件多   | 统筹不够 | 发短文   | 赵敏   | 2024.6.30 | 整改中
           |          |          | 发电子文 | 赵敏   | 2024.6.30 | 整改中
      3    | 学习少   |          | 多学习   | 赵敏   | 2024.6.30 | 取消
    `,
    '',
  );
  const items = parsed === null ? [] : readItems(parsed, { today: '2024-07-15', year: 2024 }).items;
  expect(problemsOf(items).map(({ id, problem, causes, measures }) => [id, problem, causes, measures.map(({ row }) => row)])).toEqual([
    ['1', '会议多', ['统筹不够', '怕担责'], [2, 3]],
    ['2', '文件多', ['统筹不够'], [4, 5, 6]],
  ]);
});

test('[R098] 待定, 暂无 and / are no measure and no cause', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('台账')`
      序号 | 存在问题 | 原因分析 | 整改措施 | 责任人 | 完成时限
      1    | 会议多   | 待补充   | 待定     | 赵敏   | 2024.6.30
      2    | 文件多   | /        | 暂无     | 赵敏   | 2024.6.30
    `,
    '',
  );
  const items = parsed === null ? [] : readItems(parsed, { today: '2024-07-15', year: 2024 }).items;
  expect(problemsOf(items).map(({ problem, causes, measures }) => [problem, causes, measures])).toEqual([
    ['会议多', [], []],
    ['文件多', [], []],
  ]);
});
