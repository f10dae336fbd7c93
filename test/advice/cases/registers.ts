import type { FindingCode } from '../../../core/finding/finding';
import type { Grid } from '../../../core/table/grid';
import { type Advice, onLedger } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

function on(code: FindingCode, register: Grid, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice {
  return { code, files: { '征求意见台账.xlsx': [register] }, call: 'opinions @', write, ...more };
}

const roster = sheet('花名册')`
  所在单位     | 姓名   | 职务   | 角色
  青禾县教育局 | 张建国 | 局长   | 主要负责同志
  青禾县教育局 | 李梅   | 副局长 | 班子成员
`;
const feedback = (code: FindingCode, register: Grid, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice =>
  on(code, register, write, {
    files: { '征求意见台账.xlsx': [register], '花名册.xlsx': [roster] },
    call: 'feedback @1 --roster @2',
    ...more,
  });

const register = (id: string, target: string, person: string, verbatim: string) => sheet('征求意见台账')`
  编号  | 征求渠道 | 意见来源 | 意见对象  | 涉及人    | 意见原文
  ${id} | 座谈会   | 服务对象 | ${target} | ${person} | ${verbatim}
  Y-002 | 意见箱   | 党员     | 领导班子  |           | 会议太多，文件太多
`;

const ledger = sheet('整改台账')`
  填报单位：青禾县教育局
  序号 | 存在问题 | 具体表现 | 整改措施    | 责任人 | 完成时限   | 整改状态
  1    | 排队太久 | 45分钟   | 增开窗口4个 | 张建国 | 2024-12-31 | 整改中
`;

const ledgerWith = (problem: string, giver: string): Grid => sheet('整改台账')`
  填报单位：县教育局
  序号 | 存在问题   | 具体表现 | 整改措施    | 责任人 | 完成时限   | 整改状态 | 问题提出人
  1    | ${problem} | 45分钟   | 增开窗口4个 | 张建国 | 2024-12-31 | 整改中   | ${giver}
`;

/** What is said of opinions, and what a clerk then writes. */
export const registerAdvice: readonly Advice[] = [
  on(
    'giver-in-register',
    sheet('征求意见台账')`
    编号  | 征求渠道 | 意见来源 | 意见对象 | 意见原文           | 提意见人
    Y-001 | 座谈会   | 服务对象 | 领导班子 | 办事窗口排队太久   | 王五
    Y-002 | 意见箱   | 党员     | 领导班子 | 会议太多，文件太多 | 赵六
  `,
    {},
    {
      told: '台账里只写来源类别',
      becomes: [
        sheet('征求意见台账')`
    编号  | 征求渠道 | 意见来源 | 意见对象 | 意见原文
    Y-001 | 座谈会   | 服务对象 | 领导班子 | 办事窗口排队太久
    Y-002 | 意见箱   | 党员     | 领导班子 | 会议太多，文件太多
  `,
      ],
    },
  ),
  onLedger(
    'giver-in-ledger',
    ledgerWith('办事窗口排队太久', '王五'),
    {},
    {
      told: '请删去这一列',
      becomes: [
        sheet('整改台账')`
    填报单位：县教育局
    序号 | 存在问题         | 具体表现 | 整改措施    | 责任人 | 完成时限   | 整改状态
    1    | 办事窗口排队太久 | 45分钟   | 增开窗口4个 | 张建国 | 2024-12-31 | 整改中
  `,
      ],
    },
  ),
  onLedger('giver-in-problem', ledgerWith('群众钱小宝反映排队太久', '服务对象'), { B3: '群众反映排队太久' }, { told: '如写“群众反映”' }),
  on('opinion-id-twice', register('Y-002', '领导班子', '', '办事窗口排队太久'), { A3: 'Y-003' }, { told: '请给后一条另编一个号' }),
  on('opinion-id-missing', register('', '领导班子', '', '办事窗口排队太久'), { A2: 'Y-001' }, { told: '请补上编号' }),
  on('opinion-none', register('Y-001', '领导班子', '', '无'), { F2: '办事窗口排队太久' }, { told: '请把原话写上', elsewhere: true }),
  on('opinion-blank', register('Y-001', '领导班子', '', ''), { F2: '办事窗口排队太久' }, { told: '请补上原话', elsewhere: true }),
  on('opinion-repeats-above', register('Y-001', '领导班子', '', '同上'), { F2: '办事窗口排队太久' }, { told: '请把原话写全' }),
  on(
    'opinion-garbled',
    register('Y-001', '领导班子', '', '办事窗口���太久'),
    { F2: '办事窗口排队太久' },
    { told: '用正确的编码重新导出后登记' },
  ),
  feedback('target-unknown', register('Y-001', '其他', '', '饭菜凉'), { D2: '领导班子' }),
  feedback('target-unknown', register('Y-001', '其他', '', '饭菜凉'), { D2: '党组织' }),
  feedback('person-missing', register('Y-001', '个人', '', '批评人不分场合'), { E2: '李梅' }, { told: '请在“涉及人”写花名册里的姓名' }),
  feedback(
    'person-not-in-roster',
    register('Y-001', '个人', '李眉', '批评人不分场合'),
    { E2: '李梅' },
    { told: '请核对姓名写法', elsewhere: true },
  ),
  feedback(
    'person-not-in-roster',
    register('Y-001', '个人', '王强', '批评人不分场合'),
    {
      '花名册.xlsx!花名册!A4': '青禾县教育局',
      '花名册.xlsx!花名册!B4': '王强',
      '花名册.xlsx!花名册!C4': '副局长',
      '花名册.xlsx!花名册!D4': '班子成员',
    },
    { told: '确应反馈的，请补进花名册', elsewhere: true },
  ),
  on(
    'fingerprint-unreadable',
    sheet('征求意见台账')`
    编号  | 征求渠道 | 意见来源 | 意见对象 | 意见原文         | 原文指纹
    Y-001 | 座谈会   | 服务对象 | 领导班子 | 办事窗口排队太久 | 没有
  `,
    { F2: null },
    { told: '清空后由程序重新写入' },
  ),
  ...[
    ['link-unknown', '9', 1, '请核对编号'],
    ['link-unreadable', '见台账', '1', '请写编号'],
  ].map(
    ([code, link, write, told]): Advice => ({
      code: code as FindingCode,
      files: {
        '征求意见台账.xlsx': [
          sheet('征求意见台账')`
        编号  | 征求渠道 | 意见来源 | 意见对象 | 意见原文         | 关联问题
        Y-001 | 座谈会   | 服务对象 | 领导班子 | 办事窗口排队太久 | ${link as string}
      `,
        ],
        '整改台账.xlsx': [
          sheet('整改台账')`
        填报单位：青禾县教育局
        序号 | 存在问题         | 具体表现 | 整改措施       | 责任人 | 完成时限   | 整改状态
        1    | 办事窗口排队太久 | 45分钟   | 增开窗口4个    | 张建国 | 2024-12-31 | 整改中
      `,
        ],
      },
      call: 'trace @2 @1',
      told: told as string,
      elsewhere: true,
      write: { F2: write as string },
    }),
  ),
  {
    code: 'setting-unreadable',
    files: {
      '台账.xlsx': [
        ledger,
        sheet('设置')`
      设置项 | 设置值
      年度   | 今年
    `,
      ],
    },
    told: '请写成',
    write: { '设置!B2': 2024 },
  },
  {
    code: 'setting-repeated',
    files: {
      '台账.xlsx': [
        ledger,
        sheet('设置')`
      设置项 | 设置值
      年度   | 2024
      年度   | 2023
    `,
      ],
    },
    told: '请删去多余的一行',
    elsewhere: true,
    write: { '设置!A3': null, '设置!B3': null },
  },
];
