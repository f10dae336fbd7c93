import { rectificationTable } from '../../../../core/rectification/table';
import { parseTable } from '../../../../core/table/locate-tables';
import { drawnRows, sheet } from '../../../support/sheet';

function passedOver(grid: ReturnType<ReturnType<typeof sheet>>): readonly (number | undefined)[] {
  const parsed = parseTable(rectificationTable, grid, '县教育局.xlsx');
  return (parsed?.findings ?? []).flatMap(({ code, at }) => (code === 'row-passed-over' ? [at.row] : []));
}

test('[R093] a row that begins like a subtotal or a signature and is filled in like an item is told', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不深入 | 每月集中学习 | 张三 | 6月底
    小计 | 会议过多 | 每月精简会议 | 李四 | 7月底
    2 | 文件过多 | 每季度清理文件 | 王五 | 8月底
  `;
  expect(passedOver(grid)).toEqual([3]);
  const unnumbered = sheet('整改台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限
    学习不深入 | 每月集中学习 | 张三 | 6月底
    负责人：会议多，讲话长 | 每月精简会议 | 李四负责 | 7月底
  `;
  expect(passedOver(unnumbered).length + (parseTable(rectificationTable, unnumbered, '县教育局.xlsx')?.rows.length ?? 0)).toBe(2);
});

test('totals, notes, signatures and titles as offices write them are passed over in silence', () => {
  const grid = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    一 | 领导班子 | | |
    1 | 学习不深入 | 每月集中学习 | 张三 | 6月底
    小计 | 问题1个 | 措施1条 | 1人 |
    合计 | 1 | 1 | 1 |
    注：本表一式两份，报县委组织部 | | | |
    填表人： | 张三 | 审核人： | 李四 | 2024年7月5日
    填表人：张三 | | 审核人：李四 | | 联系电话：3851234
  `;
  expect(passedOver(grid)).toEqual([]);
});

test('[R093] problems that begin with the word of a note or speak of seals and signatures are items', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('整改台账')`
      存在问题 | 原因分析 | 整改措施 | 责任人 | 完成时限
      学习不深入 | 重视不够 | 每月集中学习 | 张三 | 6月底
      要求、标准不高 | 把关不严 | | |
      报销单无经办人签字 | 制度执行不严 | | |
      第一项目部管理混乱
      会议过多 | 统筹不够 | 少开会 | 李四 | 7月底
      文件过多 | 统筹不够 | 少发文 | 王五 | 8月底
    `,
    '县教育局.xlsx',
  );
  expect(parsed?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
});

test('[R093] 一、会议太多，没有时间抓落实 in a ledger without 序号, and 二 | 会议过多 among 1 and 3, are asked about; a title that names its rows is not', () => {
  const doubtful = (grid: ReturnType<ReturnType<typeof sheet>>) =>
    parseTable(rectificationTable, grid, '县教育局.xlsx')?.findings.flatMap(({ code, at }) =>
      code === 'row-title-doubtful' ? [at.row] : [],
    );
  expect(
    doubtful(sheet('整改台账')`
      存在问题 | 整改措施 | 责任人 | 完成时限
      一、会议太多，没有时间抓落实
      学习不深入 | 每月集中学习 | 张三 | 6月底
      （二）思想认识方面存在的不足
      文件过多 | 每季度清理文件 | 王五 | 8月底
      三、作风不实 | < | < | <
      文件过长 | 每季度清理文件 | 王五 | 8月底
    `),
  ).toEqual([2]);
  expect(
    doubtful(sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      一、会议太多，没有时间抓落实
      1 | 学习不深入 | 每月集中学习 | 张三 | 6月底
    `),
  ).toEqual([]);
  expect(
    doubtful(sheet('整改台账')`
      序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
      1 | 学习不深入 | 每月集中学习 | 张三 | 6月底
      二 | 会议过多
      3 | 文件过多 | 每季度清理文件 | 王五 | 8月底
      二 | 班子成员个人问题
      4 | 文件过长 | 每季度清理文件 | 王五 | 8月底
    `),
  ).toEqual([3]);
});

test('[R093] 附：… and 单位：… that find fault where problems stand, above further items, are asked about; notes below the items are not', () => {
  const doubted = (grid: ReturnType<ReturnType<typeof sheet>>) =>
    parseTable(rectificationTable, grid, '县教育局.xlsx')?.findings.flatMap(({ code, at }) =>
      code === 'row-title-doubtful' ? [at.row] : [],
    );
  const ledger = sheet('整改台账')`
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
    1 | 学习不深入 | 每月集中学习 | 张三 | 6月底
    说明：各栏未填的退回
    | 附：2023年决算报表未按时公开
    | 单位：财务报销不规范，审批把关不严
    2 | 会议过多 | 少开会 | 李四 | 7月底
    | 附：未尽事项由办公室解释
  `;
  expect(doubted(ledger)).toEqual([4, 5]);
  const parsed = parseTable(rectificationTable, ledger, '县教育局.xlsx');
  expect(parsed?.rows.map(({ row, cells }) => [row, cells.unit])).toEqual([
    [2, undefined],
    [6, undefined],
  ]);
});

test('[R093] a problem that begins like a total, a note or a signature and has no more than a status beside it is told', () => {
  const grid = sheet('整改台账')`
    存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
    学习不深入 | 每月集中学习 | 张三 | 6月底 | 整改中
    总计3万元未入账 | | | | 整改中
    备注：决算未按时公开 | | | | 未整改
    负责人：履职不到位 | | | | 整改中
    部门负责人：会议多 | | | | 整改中
    会议过多 | 少开会 | 李四 | 7月底 | 整改中
    合计：未完成2项 | | | | 已完成1项
    填表人：张三 | | 审核人：李四 | |
  `;
  expect(passedOver(grid)).toEqual([3, 4, 5, 6]);
});

test('[R093] 汇总：数据不准, 审核：不严 and 公章使用未登记 alone where problems stand are items, 合计：未完成2项 and 审核：王强 are none', () => {
  const parsed = parseTable(
    rectificationTable,
    sheet('整改台账')`
      存在问题 | 整改措施 | 责任人 | 完成时限
      学习不深入 | 每月集中学习 | 张三 | 6月底
      汇总：数据不准
      审核：不严
      公章使用未登记
      会议过多 | 少开会 | 李四 | 7月底
      文件过多 | 少发文 | 王五 | 8月底
      合计：未完成2项
      审核：王强
    `,
    '县教育局.xlsx',
  );
  expect(parsed?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
});

describe('[R093] 注：…, 电话：…, 合计：… in 存在问题 with other cells filled', () => {
  const texts = [
    '注：三处漏报',
    '备注：会议记录后补',
    '说明：台账写错两处',
    '要求：层层加码',
    '电话：无人接听',
    '日期：两处涂改',
    '时间：随意更改会期',
    '部门：推诿扯皮',
    '单位：推诿扯皮',
    '党组：推诿扯皮',
    '联系人：张三长期缺岗',
    '审核：群众反映强烈',
    '统计：一人兼三岗',
    '导出时间：随意更改',
    '台账盖章随意',
    '合计：三处漏报',
    '小计：台账写错两处',
  ];
  const filled = [
    '整改中 |',
    '| 6月底 |',
    '| 2024年6月30日 |',
    '| @2024-06-30 |',
    '张三 | |',
    '| | 整改中',
    '| | √',
    '张三 | 6月底 | 整改中',
    '| 立行立改 | 已完成',
  ];
  const places: readonly (readonly [string, (row: string) => string, number])[] = [
    ['among the items', (row) => `${row}\n文件过多 | 少发文 | 王五 | 8月底 | 整改中`, 3],
    ['as the last', (row) => row, 3],
    ['below a note', (row) => `注：本表一式两份\n${row}`, 4],
  ];
  const table = (numbered: boolean, rows: string) =>
    drawnRows(
      '整改台账',
      `存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态\n会议过多 | 少开会 | 李四 | 7月底 | 整改中\n${rows}`
        .split('\n')
        .map((line, at) => (numbered ? `${at === 0 ? '序号' : at === 1 ? '1' : ''} | ${line}` : line))
        .join('\n'),
    );

  test.each(places)('%s are items, or are pointed out', (_, around, row) => {
    const lost = texts.flatMap((text) =>
      filled.flatMap((cells) =>
        [true, false].flatMap((numbered) => {
          const grid = table(numbered, around(`${text} | | ${cells}`));
          const parsed = parseTable(rectificationTable, grid, '县教育局.xlsx');
          const isSaid = parsed?.rows.some((item) => item.row === row) || passedOver(grid).includes(row);
          return isSaid ? [] : [`${text} | | ${cells}`];
        }),
      ),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    '填表人：张三 | 审核人：李四 | 联系电话：3851234 | 2024年7月5日 |',
    '填表人： | 张三 | | 审核人： | 李四',
    '单位：（盖章） | 负责人：张三 | | | 填表日期：2024年7月5日',
    '填报单位：县水利局 | | | 2024年7月5日 |',
    '单位负责人签字： | | | 分管领导签字： |',
    '审核人：李四 | | | @2024-07-05 |',
    '日期：2024年7月5日 | | | | 联系人：张三',
    '联系人：张三 | | | | 办公室',
    '合计 | 3 | | | ',
    '小计 | | | 3项 | 2项',
    '班子小计 | | 3 | | 已完成2项，整改中1项',
    '合计：3项 | | | | 均已完成',
    '总计：三项 | | | | 均已完成',
  ])('%s is no item, and nothing is asked', (row) => {
    for (const numbered of [true, false]) {
      const grid = table(numbered, row);
      expect(parseTable(rectificationTable, grid, '县教育局.xlsx')?.rows.map((item) => item.row)).toEqual([2]);
      expect(passedOver(grid)).toEqual([]);
    }
  });
});
