import type { Grid } from '../../../core/table/grid';
import { plannedValue } from '../../../core/table/sheet-plan';
import { blankWorkbook } from '../../../core/template/blank-workbook';
import { completionOf, missingSheets, type StandingTable, standingTables } from '../../../core/template/completion';
import { templates } from '../../../core/template/templates';
import { sheet, workbook } from '../../support/sheet';

const ledger = sheet('局整改台账')`
  青禾县教育局问题整改台账 |                  |        |               |          |
  序号                     | 存在问题         | 责任人 | 完成时限      | 整改状态 | 整改措施
  1                        | 理论学习不够系统 | 张建国 | 2024年6月底前 | 整改中   | 每月集中学习
`;

function only(...grids: readonly Grid[]): StandingTable {
  const [table] = standingTables(workbook('台账.xlsx', ...grids));
  if (table === undefined) throw new Error('no table');
  return table;
}

const bare = { notes: [], dropDowns: [] };
const all = (count: number) => ({ notes: Array.from({ length: count }, () => '有'), dropDowns: Array.from({ length: count }, () => true) });

test('the blank workbook itself lacks nothing', () => {
  for (const language of ['zh', 'en'] as const) {
    const grids = blankWorkbook(language, false).sheets.map(
      ({ name, head, body }): Grid => ({
        sheet: name,
        hidden: false,
        merges: [],
        rows: [...head.map(({ cells }) => cells), ...body].map((cells, at) => ({
          row: at + 1,
          hidden: false,
          cells: cells.map((cell) => {
            const value = plannedValue(cell);
            return value === null || value === '' || typeof value === 'object' ? undefined : value;
          }),
        })),
      }),
    );
    const book = workbook('台账.xlsx', ...grids);
    const standing = standingTables(book);
    expect(standing.map(({ template }) => template)).toEqual(templates);
    expect(missingSheets(book, standing, language)).toEqual({ missing: [], taken: [] });
    for (const table of standing) {
      const { columns, notes, dropDowns } = completionOf(table, standing, all(30), 20, language);
      expect({ columns, notes, dropDowns }).toEqual({ columns: null, notes: [], dropDowns: [] });
    }
  }
});

test('a table under another sheet name is not missing; a sheet of the name with something else is taken', () => {
  const book = workbook('台账.xlsx', ledger, sheet('设置')`随手记的设置`);
  const { missing, taken } = missingSheets(book, standingTables(book), 'zh');
  const all = blankWorkbook('zh', false).sheets.map(({ name }) => name);
  expect(missing.map(({ name }) => name)).toEqual(all.filter((name) => name !== '问题整改台账' && name !== '设置'));
  expect(taken).toEqual(['设置']);
});

test('missing columns come in the template’s order, right of everything in the sheet', () => {
  const table = only(ledger);
  const { columns } = completionOf(table, [table], bare, 9, 'zh');
  expect(columns).toMatchObject({ top: 2, left: 10 });
  expect(columns?.headers.slice(0, 3)).toEqual(['单位名称', '问题来源', '问题类别']);
  expect(columns?.headers).not.toContain('存在问题');
  expect(columns?.plan.columns).toHaveLength(columns?.headers.length ?? 0);
  expect(columns?.plan.dropDowns?.find(({ choices }) => choices.includes('限期整改'))?.range).toMatchObject({ top: 2, bottom: 501 });
});

test('a note goes to the row of the header’s own text, and only where there is none', () => {
  const two = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 整改责任 | <      | 完成时限
    ^    | ^        | ^        | 责任单位 | 责任人 | ^
    1    | 甲       | 乙       | 办公室   | 张建国 | 立行立改
  `;
  const table = only(two);
  const notes = ['', '请照实写', '', '', '', ''];
  const found = completionOf(table, [table], { ...all(6), notes }, 6, 'zh').notes;
  expect(found.map(({ row, column }) => [row, column])).toEqual([
    [1, 3],
    [2, 5],
    [1, 6],
  ]);
});

test('a list goes only over cells that hold what it offers', () => {
  const odd = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态 | 是否销号
    1    | 甲       | 乙       | 张建国 | 立行立改 | 差不多了 | 是
    2    | 丙       | 丁       | 李梅   | 立行立改 | 整改中   |
  `;
  const table = only(odd);
  const { dropDowns } = completionOf(table, [table], bare, 7, 'zh');
  expect(dropDowns).toEqual([{ range: { top: 2, left: 7, bottom: 501, right: 7 }, choices: ['是', '否'] }]);
});

test('lists end where another table begins below, and reach over all rows there are', () => {
  const stacked = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1    | 甲       | 乙       | 张建国 | 立行立改 | 整改中

    序号 | 责任单位 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    1    | 办公室   | 丙       | 丁       | 李梅   | 立行立改 | 整改中
  `;
  const standing = standingTables(workbook('台账.xlsx', stacked));
  expect(standing).toHaveLength(2);
  expect(standing.map((table) => completionOf(table, standing, bare, 7, 'zh').dropDowns[0]?.range)).toEqual([
    { top: 2, left: 6, bottom: 2, right: 6 },
    { top: 5, left: 7, bottom: 504, right: 7 },
  ]);
});

test('a header that two tables could claim is the one’s that claims more of it', () => {
  const people = sheet('名单')`
    序号 | 姓名   | 单位及职务     | 所在支部   | 分管领域
    1    | 张建国 | 县教育局局长   | 机关支部   | 基础教育
  `;
  expect(standingTables(workbook('台账.xlsx', people)).map(({ template }) => template.table.zh)).toEqual(['花名册']);
});

test('排期设置 of an uploaded plan has the headers of 设置 and is not taken for it', () => {
  const plan = sheet('排期设置')`
    设置项   | 设置值     | 说明
    起始日期 | 2024-06-03 |
  `;
  const book = workbook('谈话计划.xlsx', plan);
  expect(standingTables(book)).toEqual([]);
  expect(missingSheets(book, [], 'zh').missing.map(({ name }) => name)).toContain('设置');
});
