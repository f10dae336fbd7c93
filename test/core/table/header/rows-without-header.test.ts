import { rectificationTable } from '../../../../core/rectification/table';
import { rowsWithoutHeader } from '../../../../core/table/header/rows-without-header';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const ledger = parseTable(
  rectificationTable,
  sheet('整改台账1')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不够 | 每月学习 | 张三 | 6月底
  `,
  '区教育局.xlsx',
);
const looked = (grid: ReturnType<ReturnType<typeof sheet>>) => (ledger === null ? null : rowsWithoutHeader(grid, ledger));

test('numbered rows in the columns of the table go on with it, below a title too', () => {
  const rest = sheet('整改台账2')`
    整改台账（续） | < | < | < | <
    2 | 会议多 | 合并会议 | 李四 | 7月底
    3 | 文件多 | 精简文件 | 王五 | 7月底
    填表人：张三
  `;
  expect(looked(rest)).toEqual({ sheet: '整改台账2', count: 2, like: '整改台账1' });
});

test('a sheet with a header of its own, without numbers, or with other columns filled is something else', () => {
  const contacts = sheet('联系人')`
    序号 | 姓名 | 职务 | 科室 | 电话
    1 | 张三 | 科长 | 办公室 | 3851234
  `;
  const duties = sheet('值班')`
    周一 | 张三 | 李四 | 办公室 | 3851234
  `;
  const counts = sheet('统计')`
    1 | 县教育局 | 12 | |
    2 | 县财政局 | 9 | |
  `;
  expect([contacts, duties, counts].map(looked)).toEqual([null, null, null]);
});
