import { renderFinding } from '../../../../core/finding/render';
import { type NamedUnit, submissionOf } from '../../../../core/merge/submission';
import { otherwiseNamed } from '../../../../core/merge/units/otherwise-named';
import { groupByUnit } from '../../../../core/merge/units/unit-groups';
import { readItems } from '../../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../../core/rectification/table';
import { type UnitEntry, unitResolver } from '../../../../core/roster/unit-resolver';
import type { Grid } from '../../../../core/table/grid';
import { locateTables } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const list: readonly UnitEntry[] = [
  { name: '青禾县教育局', aliases: ['县教育局'] },
  { name: '青禾县民政局' },
  { name: '青禾县纪委', aliases: ['县纪委'] },
];

function handedIn(file: string, sheets: readonly Grid[]) {
  const { tables } = locateTables({ file, sheets, modified: null }, rectificationTable);
  const read = tables.map((parsed) => {
    const grid = sheets.find((one) => one.sheet === parsed.sheet);
    if (grid === undefined) throw new Error('no grid');
    return { parsed, grid, items: readItems(parsed, { today: '2024-03-15', year: 2024 }).items };
  });
  return submissionOf(file, null, read, []);
}

function said(file: string, sheets: readonly Grid[], units = list): readonly string[] {
  const submission = handedIn(file, sheets);
  const resolver = unitResolver(units);
  const groups = groupByUnit([submission], resolver, []).map(({ unit, parts }) => ({ unit, rows: parts.flatMap(({ rows }) => rows) }));
  return otherwiseNamed(submission, groups, resolver).map((finding) => renderFinding(finding, 'zh'));
}

const ledger = (above: string, name = '整改台账') => sheet(name)`
  ${above}
  序号 | 存在问题         | 整改措施 | 责任人 | 完成时限
  1    | 会议文件偏多     | 压减会议 | 王强   | 2024年6月底
  2    | 校舍检查不够细致 | 检查两次 | 赵敏   | 2024年6月底
`;
const withUnits = (above: string, ...units: readonly string[]) => sheet('整改台账')`
  ${above}
  序号 | 单位名称    | 存在问题         | 整改措施 | 责任人 | 完成时限
  1    | ${units[0] ?? ''} | 会议文件偏多     | 压减会议 | 王强   | 2024年6月底
  2    | ${units[1] ?? ''} | 校舍检查不够细致 | 检查两次 | 赵敏   | 2024年6月底
`;

test('[R003] a form of another unit’s, filled in and sent under the own name, is asked about', () => {
  expect(said('县教育局整改台账.xlsx', [ledger('填报单位：县民政局')])).toEqual([
    '县教育局整改台账.xlsx [unit-otherwise-named] 请核对：文件名写的是“县教育局”，表里各行的单位是“青禾县民政局”，2行都按“青禾县民政局”统计；请核对是哪个单位报的；表里写错的，请改“填报单位”或单位一栏；文件名写错的，请改文件名',
  ]);
  expect(said('台账.xlsx', [withUnits('青禾县教育局问题整改台账', '县民政局', '县民政局')])).toEqual([
    expect.stringContaining('标题写的是“青禾县教育局”，表里各行的单位是“青禾县民政局”，2行都按'),
  ]);
  expect(said('台账.xlsx', [withUnits('填报单位：县教育局', '县民政局', '县民政局')], [])).toEqual([
    expect.stringContaining('“填报单位”写的是“县教育局”，表里各行的单位是“县民政局”'),
  ]);
});

test('[R003] without a list, 第二人民医院 under 填报单位：人民医院 is asked about', () => {
  expect(said('台账.xlsx', [withUnits('填报单位：人民医院', '第二人民医院', '第二人民医院')], [])).toEqual([
    expect.stringContaining('“填报单位”写的是“人民医院”，表里各行的单位是“第二人民医院”'),
  ]);
});

test('[R003] rows of another unit among a unit’s own are pointed at', () => {
  expect(said('台账.xlsx', [withUnits('填报单位：县教育局', '县教育局', '县民政局')])).toEqual([
    '台账.xlsx!整改台账!第4行 [unit-otherwise-named] 请核对：“填报单位”写的是“县教育局”，单位一栏有1行写的是“青禾县民政局”，这几行不算“县教育局”的，按单位一栏统计；请核对是哪个单位的事项；写错的，请改单位一栏',
  ]);
});

test.each([
  ['one name', '县教育局整改台账.xlsx', [ledger('填报单位：青禾县教育局')]],
  ['who found it is not who reports', '县纪委反馈问题整改台账.xlsx', [ledger('填报单位：县教育局')]],
  ['a name the list does not know', '县信访局.xlsx', [ledger('填报单位：县教育局')]],
  ['a ledger collected from several', '县教育局.xlsx', [withUnits('问题整改台账', '县民政局', '县纪委')]],
  ['a sheet for each unit', '台账.xlsx', [ledger('填报单位：县教育局', '一'), ledger('填报单位：县民政局', '二')]],
  [
    'no rows',
    '县教育局.xlsx',
    [
      sheet('整改台账')`
    填报单位：县民政局
    序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
  `,
    ],
  ],
] as const)('%s: nothing to say', (_, file, sheets) => {
  expect(said(file, sheets)).toEqual([]);
});

test('without a list a short name is no other name', () => {
  expect(said('台账.xlsx', [withUnits('填报单位：县人力资源和社会保障局', '县人社局', '县人社局')], [])).toEqual([]);
  expect(said('县教育局.xlsx', [ledger('填报单位：县民政局')], [])).toEqual([]);
});

test('[R003] without a list, a sheet that is called after one unit in a file called after another is asked about', () => {
  expect(said('县财政局整改台账.xlsx', [ledger('问题整改台账', '县教育局')], [])).toEqual([
    expect.stringContaining('文件名写的是“县财政局”，表里各行的单位是“县教育局”，2行都按“县教育局”统计'),
  ]);
  // the same unit, a short name, a unit that is printed, a sheet for each unit
  expect(said('教育局整改台账.xlsx', [ledger('问题整改台账', '县教育局')], [])).toEqual([]);
  expect(said('县人社局整改台账.xlsx', [ledger('问题整改台账', '县人力资源和社会保障局')], [])).toEqual([]);
  expect(said('县财政局整改台账.xlsx', [ledger('填报单位：县财政局', '县教育局')], [])).toEqual([]);
  expect(said('县财政局汇总.xlsx', [ledger('问题整改台账', '县教育局'), ledger('问题整改台账', '县民政局')], [])).toEqual([]);
});

test('what a file goes by is told from its 填报单位, its title and its name', () => {
  const named = (file: string, above: string): readonly NamedUnit[] => handedIn(file, [ledger(above)]).named;
  expect(named('县教育局.xlsx', '填报单位：县民政局')).toEqual([
    { name: '县民政局', by: 'printed' },
    { name: '县教育局', by: 'file-name' },
  ]);
  expect(named('台账.xlsx', '县教育局问题整改台账')).toEqual([{ name: '县教育局', by: 'title' }]);
});
