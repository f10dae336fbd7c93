import type { FindingCode } from '../../../core/finding/finding';
import type { Grid } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

type Files = Advice['files'];

function on(code: FindingCode, files: Files, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice {
  return { code, files, call: 'merge @ --json', write, elsewhere: true, ...more };
}

/** A unit's ledger of these problems. */
function ledger(unit: string, ...problems: readonly string[]): Grid {
  const drawn = sheet('整改台账')`
    ${unit === '' ? '问题整改台账' : `填报单位：${unit}`}
    序号 | 存在问题 | 具体表现 | 整改措施 | 责任人 | 完成时限 | 整改状态
  `;
  const rows = problems.map((problem, at) => ({
    row: at + 3,
    hidden: false,
    cells: [at + 1, problem, '上半年3次', `${problem}：办公室核查2次并通报`, `${unit.slice(1, 3)}王芳`, '2024-12-31', '整改中'],
  }));
  return { ...drawn, rows: [...drawn.rows, ...rows] };
}

/** A draft of one ledger, which differs from the others in its last problem. */
const drafts = (last: string): Grid => ledger('青禾县教育局', '会议偏多', '下基层偏少', '学习不够深入', '接待不规范', last);

const units = sheet('单位名单')`
  官方排序 | 单位名称     | 简称
  1        | 青禾县教育局 | 县教育局
  2        | 青禾县财政局 | 县财政局
`;
const listed = 'merge @1 --units @2 --json';

const listWithoutOrder = sheet('单位名单')`
  官方排序 | 单位名称     | 简称
  一号     | 青禾县教育局 | 县教育局
  2        | 青禾县财政局 | 县财政局
`;

/** What is said when ledgers are merged, and what is then done. */
export const mergeAdvice: readonly Advice[] = [
  on('unit-unknown', { '台账.xlsx': [ledger('', '会议多')] }, { A1: '填报单位：青禾县教育局' }, { told: '请在表头上方写“填报单位：××”' }),
  on('unit-unknown', { '台账.xlsx': [ledger('', '会议多')] }, { H2: '单位名称', H3: '青禾县教育局' }, { told: '或增加“单位名称”一栏' }),
  on(
    'unit-from-file-name',
    { '青禾县教育局整改台账.xlsx': [ledger('', '会议多')] },
    { A1: '填报单位：青禾县教育局' },
    { told: '可在表头上方写“填报单位：××”' },
  ),
  on(
    'unit-zero-report',
    { '台账.xlsx': [ledger('青禾县教育局')] },
    { A3: 1, B3: '会议多', C3: '3次', D3: '核查2次', E3: '王芳', F3: '2024-12-31', G3: '整改中' },
    { told: '请核对是否确实没有事项' },
  ),
  on(
    'units-may-be-one',
    { '台账.xlsx': [ledger('青禾县教育局', '会议多')], '二.xlsx': [ledger('县教育局', '文件多')] },
    { A1: '填报单位：县教育局' },
    { told: '请把单位写成一样', brings: ['copies-all-taken'] },
  ),
  on(
    'unit-cell-blank',
    {
      '台账.xlsx': [
        sheet('整改台账')`
    序号 | 单位名称     | 存在问题 | 具体表现 | 整改措施    | 责任人 | 完成时限   | 整改状态
    1    | 青禾县教育局 | 会议多   | 3次      | 核查2次     | 王芳   | 2024-12-31 | 整改中
    2    |              | 文件多   | 3件      | 清理2次     | 王芳   | 2024-12-31 | 整改中
    3    | 青禾县财政局 | 调研少   | 3次      | 下乡2次     | 刘洋   | 2024-12-31 | 整改中
  `,
      ],
    },
    { B3: '青禾县教育局' },
    { told: '请逐行填上单位名称' },
  ),
  on(
    'unit-only-responsible',
    {
      '台账.xlsx': [
        sheet('整改台账')`
    序号 | 责任单位     | 存在问题 | 具体表现 | 整改措施    | 责任人 | 完成时限   | 整改状态
    1    | 青禾县教育局 | 会议多   | 3次      | 核查2次     | 王芳   | 2024-12-31 | 整改中
    2    | 青禾县财政局 | 文件多   | 3件      | 清理2次     | 刘洋   | 2024-12-31 | 整改中
  `,
      ],
    },
    { B1: '单位名称' },
    { told: '请把这一栏的表头改为“单位名称”' },
  ),
  on(
    'unit-only-responsible',
    {
      '台账.xlsx': [
        sheet('整改台账')`
    问题整改台账
    序号 | 责任单位     | 存在问题 | 具体表现 | 整改措施    | 责任人 | 完成时限   | 整改状态
    1    | 青禾县教育局 | 会议多   | 3次      | 核查2次     | 王芳   | 2024-12-31 | 整改中
    2    | 青禾县财政局 | 文件多   | 3件      | 清理2次     | 刘洋   | 2024-12-31 | 整改中
  `,
      ],
    },
    { A1: '填报单位：青禾县教育局' },
    { told: '不是的，请在表头上方写“填报单位：××”' },
  ),
  on(
    'possible-duplicate',
    { '台账.xlsx': [ledger('青禾县教育局', '会议多、文件多的问题突出', '调查研究不够深入扎实', '会议多文件多的问题突出。')] },
    {},
    { told: '确属重复的由报送单位删去一行', drop: [5] },
  ),
  on(
    'copies-undecided',
    { '甲.xlsx': [drafts('文件多')], '乙.xlsx': [drafts('调研少')] },
    {},
    { told: '用 --use 写明文件名后再合并一次', callAgain: 'merge @ --json --use 青禾县教育局=乙.xlsx', brings: ['copies-chosen'] },
  ),
  on(
    'copies-chosen',
    { '甲.xlsx': [drafts('文件多')], '乙.xlsx': [drafts('调研少')] },
    {},
    {
      call: 'merge @ --json --use 青禾县教育局=乙.xlsx',
      told: '用 --use 把那一份一并写明',
      callAgain: 'merge @ --json --use 青禾县教育局=乙.xlsx --use 青禾县教育局=甲.xlsx',
      brings: ['copies-chosen-several', 'possible-duplicate'],
    },
  ),
  on(
    'copies-chosen-several',
    { '甲.xlsx': [drafts('文件多')], '乙.xlsx': [drafts('调研少')] },
    {},
    {
      call: 'merge @ --json --use 青禾县教育局=乙.xlsx --use 青禾县教育局=甲.xlsx',
      told: '只要其中一稿的，用 --use "青禾县教育局=文件名" 写明',
      callAgain: 'merge @ --json --use 青禾县教育局=甲.xlsx',
      brings: ['copies-chosen'],
    },
  ),
  on(
    'copies-alike-by-name',
    {
      '教育局.xlsx': [ledger('青禾县教育局', '会议多', '文件多', '接待多', '检查多')],
      '教育局(1).xlsx': [ledger('青禾县教育局', '调研少', '学习少', '走访少', '谈心少')],
    },
    {},
    { told: '请把不用的一稿移出文件夹再合并一次', callAgain: 'merge @2 --json' },
  ),
  on(
    'copies-years-differ',
    { '2023年台账.xlsx': [ledger('青禾县教育局', '会议多', '文件多')], '2024年台账.xlsx': [ledger('青禾县教育局', '调研少', '接待多')] },
    {},
    { told: '往年的台账请移出文件夹再合并一次', callAgain: 'merge @2 --json' },
  ),
  on(
    'choice-unknown',
    { '甲.xlsx': [drafts('文件多')], '乙.xlsx': [drafts('调研少')] },
    {},
    {
      call: 'merge @ --json --use 丙.xlsx',
      told: '要与疑点清单里显示的一致',
      callAgain: 'merge @ --json --use 乙.xlsx',
      brings: ['copies-chosen'],
    },
  ),
  on(
    'unit-not-reported',
    { '甲.xlsx': [ledger('青禾县教育局', '会议多')], '单位名单.xlsx': [units] },
    {},
    {
      call: listed,
      told: '也应报一份空台账（零报告）',
      callAgain: 'merge @1 @3 --units @2 --json',
      brings: ['unit-zero-report'],
      also: { '县财政局.xlsx': [ledger('青禾县财政局')] },
    },
  ),
  on(
    'unit-otherwise-named',
    { '县教育局.xlsx': [ledger('青禾县财政局', '会议多')], '单位名单.xlsx': [units] },
    { A1: '填报单位：青禾县教育局' },
    { call: listed, told: '表里写错的，请改“填报单位”或单位一栏' },
  ),
  on(
    'unit-not-listed',
    { '甲.xlsx': [ledger('青禾县教委', '会议多')], '单位名单.xlsx': [units] },
    { '单位名单.xlsx!单位名单!D1': '曾用名', '单位名单.xlsx!单位名单!D2': '青禾县教委' },
    { call: listed, told: '请在单位名单里补上简称或曾用名' },
  ),
  on(
    'unit-not-listed',
    { '甲.xlsx': [ledger('青禾县审计局', '会议多')], '单位名单.xlsx': [units] },
    { '单位名单.xlsx!单位名单!A4': 3, '单位名单.xlsx!单位名单!B4': '青禾县审计局' },
    { call: listed, told: '应报送的，请加入单位名单' },
  ),
  on(
    'unit-order-missing',
    {
      '甲.xlsx': [ledger('青禾县教育局', '会议多')],
      '单位名单.xlsx': [listWithoutOrder],
    },
    { '单位名单.xlsx!单位名单!A2': 5 },
    { call: listed, told: '请填上数字，例如 5' },
  ),
  on(
    'unit-order-missing',
    {
      '甲.xlsx': [ledger('青禾县教育局', '会议多')],
      '单位名单.xlsx': [listWithoutOrder],
    },
    { '单位名单.xlsx!单位名单!A2': 3.5 },
    { call: listed, told: '插在中间的可写 3.5' },
  ),
  on(
    'unit-list-empty',
    {
      '甲.xlsx': [ledger('青禾县教育局', '会议多')],
      '单位名单.xlsx': [
        sheet('Sheet1')`
    名录
    某某
  `,
      ],
    },
    { '单位名单.xlsx!Sheet1!A1': '单位名称', '单位名单.xlsx!Sheet1!A2': '青禾县教育局' },
    { call: 'merge @1 --units @2', told: '单位名单要有“单位名称”一列，每行一个单位' },
  ),
  on(
    'unit-by-ending',
    { '甲.xlsx': [ledger('教育局', '会议多')], '单位名单.xlsx': [units] },
    { '单位名单.xlsx!单位名单!A4': 3, '单位名单.xlsx!单位名单!B4': '教育局' },
    { call: listed, told: '请在单位名单里加上该单位', brings: ['unit-not-reported'] },
  ),
  on(
    'unit-alias-ambiguous',
    {
      '甲.xlsx': [ledger('教育局', '会议多')],
      '单位名单.xlsx': [
        sheet('单位名单')`
    官方排序 | 单位名称     | 简称
    1        | 青禾县教育局 | 教育局
    2        | 柳林县教育局 | 教育局
  `,
      ],
    },
    { '单位名单.xlsx!单位名单!C2': '青禾教育局', '单位名单.xlsx!单位名单!C3': '柳林教育局' },
    { call: listed, told: '请在单位名单里改用能分清的简称' },
  ),
];
