import { opinionTable } from '../../../core/opinion/table';
import { rectificationTable } from '../../../core/rectification/table';
import type { Grid } from '../../../core/table/grid';
import { locateEveryTable } from '../../../core/table/locate-every-table';
import { locateTables } from '../../../core/table/locate-tables';
import type { Table } from '../../../core/table/schema';
import { talkTable } from '../../../core/talk-plan/table';
import { sheet, workbook } from '../../support/sheet';

const ledgersIn = (grid: Grid) => locateTables(workbook('县水利局.xlsx', grid), rectificationTable);
const codes = ({ findings }: ReturnType<typeof ledgersIn>) => findings.map(({ code, at: { row, column } }) => [code, row, column]);

const withTalks = sheet('台账')`
  填报单位：县水利局
  序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | | 序号 | 谈话人 | 谈话对象 | 计划谈话时间 | 完成情况
  1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底 | | 1 | 周立 | 李梅 | 2024-03-01 | 已完成
  2 | 供热质量不高 | 更换二次管网 | 王强 | 9月底 | | 2 | 周立 | 王强 | 2024-03-02 | 未完成
   | | | | | | 3 | 周立 | 赵敏 | 2024-03-02 | 已完成
`;

test('[F08] a blank column, or a second number, inside one ledger parts nothing', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | | 整改措施 | 责任人 | 完成时限 | | 意见建议 | 办理情况 | 责任单位
    1 | 会议多、文件多 | | 改用现场办公 | 李梅 | 6月底 | 已约谈 | 无 | 已压减 | 办公室
  `;
  const [parsed] = ledgersIn(grid).tables;
  expect(parsed?.columnOf).toMatchObject({ problem: 2, measure: 4, progress: 9, respUnit: 10 });
  const numbered = sheet('台账')`
    序号 | 存在问题 | 序号 | 整改措施 | 责任人 | 完成时限
    1 | 会议多、文件多 | 1 | 改用现场办公 | 李梅 | 6月底
  `;
  expect(ledgersIn(numbered).tables[0]?.columnOf).toMatchObject({ problem: 2, measure: 4 });
});

test('[F08] a ledger printed in two halves with its numbers repeated is one', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | | 序号 | 整改进展 | 整改状态
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底 | | 1 | 已压减三成 | 整改中
  `;
  expect(ledgersIn(grid).tables[0]?.rows[0]?.cells).toMatchObject({ progress: '已压减三成', status: '整改中' });
});

test('[R093] a ledger beside a plan of talks is read by its own columns and rows, and that is said', () => {
  const found = ledgersIn(withTalks);
  expect(found.tables.map(({ rows, frame }) => [rows.map(({ row }) => row), frame.reportingUnit])).toEqual([[[3, 4], '县水利局']]);
  expect(found.tables[0]?.columnOf).toEqual({ seq: 1, problem: 2, measure: 3, respPerson: 4, deadline: 5 });
  expect(codes(found)).toEqual([['table-beside-other', 2, 7]]);
});

test('[R093] a ledger right of a register of opinions is found, and 办理情况 stays with the opinions', () => {
  const grid = sheet('台账')`
    填报单位：县水利局
    序号 | 意见来源 | 意见建议 | 办理情况 | 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 群众 | 路灯不亮 | 已修复 | 1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底
    2 | 党员 | 停车难 | 正在规划
  `;
  const { tables } = ledgersIn(grid);
  expect(tables.map(({ rows, frame }) => [rows.map(({ row }) => row), frame.reportingUnit])).toEqual([[[3], '县水利局']]);
  expect(tables[0]?.columnOf).toEqual({ seq: 5, problem: 6, measure: 7, respPerson: 8, deadline: 9 });
  expect(locateTables(workbook('县水利局.xlsx', grid), opinionTable).tables[0]?.rows.map(({ row }) => row)).toEqual([3, 4]);
});

test('[F08] every kind of table in the row is found, each with its own columns', () => {
  const { tables, findings } = locateEveryTable(workbook('县水利局.xlsx', withTalks));
  expect(tables.map(({ table, rows, firstColumn }) => [table.id, rows.length, firstColumn])).toEqual([
    [rectificationTable.id, 2, undefined],
    [talkTable.id, 3, 7],
  ]);
  expect(findings.map(({ code }) => code)).not.toContain('table-beside-other');
});

test('[F08] titles over all columns of either table part them without a blank column', () => {
  const grid = sheet('台账')`
    整改台账 | < | < | < | 谈心谈话计划 | < | <
    存在问题 | 整改措施 | 责任人 | 完成时限 | 谈话人 | 谈话对象 | 完成情况
    会议多、文件多 | 改用现场办公 | 李梅 | 6月底 | 周立 | 李梅 | 已完成
  `;
  expect(ledgersIn(grid).tables[0]?.columnOf).toEqual({ problem: 1, measure: 2, respPerson: 3, deadline: 4 });
});

test('[F08] a table of no known kind beside a ledger leaves it alone too, where it has numbers of its own', () => {
  const grid = sheet('台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | | 序号 | 车辆调度 | 办理情况
    1 | 会议多、文件多 | 改用现场办公 | 李梅 | 6月底 | | 1 | 三号车 | 已完成
  `;
  const found = ledgersIn(grid);
  expect(found.tables[0]?.columnOf).toEqual({ seq: 1, problem: 2, measure: 3, respPerson: 4, deadline: 5 });
  expect(codes(found)).toEqual([['table-beside-other', 1, 7]]);
});

test('[R093] items right below the header of a ledger make no register of opinions of it, nor its group titles a plan of talks', () => {
  const grouped = sheet('台账')`
    序号 | 问题清单 | < | 整改措施及要求 | < | 责任落实 | < | 计划完成时间
    ^ | 反馈问题 | 问题表现 | 目标 | 任务措施 | 牵头部门 | 责任人 | ^
    1 | 会议多 | 一季度开会20次 | 减半 | 合并开会 | 办公室 | 李梅 | 6月底
  `;
  const listed = sheet('台账')`
    序号 | 问题来源 | 存在问题 | 具体表现 | 整改措施 | 责任人 | 整改时限 | 完成状态
    （1） | 调查研究 | 会议多 | 一季度开会20次 | 合并开会 | 李梅 | 6月底 | 整改中
    （2） | 征求意见 | 路灯不亮 | 老街3处 | 修复路灯 | 王强 | 7月底 | 整改中
    （3） | 巡察反馈 | 公开不及时 | 仅2次 | 每月公开 | 赵敏 | 8月底 | 已完成
  `;
  for (const grid of [grouped, listed]) {
    expect(locateEveryTable(workbook('县水利局.xlsx', grid)).tables.map(({ table }) => table.id)).toEqual(['rectification']);
    const others: readonly Table[] = [opinionTable, talkTable];
    for (const table of others) expect(locateTables(workbook('县水利局.xlsx', grid), table).tables).toEqual([]);
  }
});
