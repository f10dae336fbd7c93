import type { FindingCode } from '../../../core/finding/finding';
import type { Grid } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

const roster = sheet('花名册')`
  所在单位 | 姓名   | 职务       | 角色             | 政治面貌 | 分管部门 | 督导组
  县教育局 | 张建国 | 局长       | 主要负责同志     | 中共党员 |          | 第一督导组
  县教育局 | 李梅   | 副局长     | 班子成员         | 中共党员 | 办公室   | 第一督导组
  县教育局 | 孙浩   | 办公室主任 | 部门主要负责同志 | 中共党员 |          | 第一督导组
  县财政局 | 刘洋   | 局长       | 主要负责同志     | 中共党员 |          | 第一督导组
  县财政局 | 李梅   | 副局长     | 班子成员         | 中共党员 |          | 第一督导组
`;

/** Somebody on leave, beside a roster in which two people are called 李梅. */
function away(
  code: FindingCode,
  line: readonly [name: string, unit: string, days: string, part: string],
  write: NonNullable<Advice['write']>,
  more: Partial<Advice> = {},
): Advice {
  const [name, unit, days, part] = line;
  const absences: Grid = sheet('请假')`
    姓名    | 单位    | 请假日期 | 时段    | 事由
    ${name} | ${unit} | ${days}  | ${part} | 学习
  `;
  return {
    code,
    files: { '请假.xlsx': [absences], '花名册.xlsx': [roster] },
    call: 'plan @2 --away @1 --from 2024-07-15 --to 2024-07-26 --slots 上午、下午',
    write,
    elsewhere: true,
    ...more,
  };
}

/** What is said of people on leave and of units in rosters, and what a clerk then writes. */
export const peopleAdvice: readonly Advice[] = [
  away('absence-date-unreadable', ['张建国', '', '有空再说', ''], { C2: '2024-03-18' }, { brings: ['absence-outside'] }),
  away('absence-date-unreadable', ['张建国', '', '有空再说', ''], { C2: '2024-03-18至2024-03-20' }, { brings: ['absence-outside'] }),
  away('absence-date-unreadable', ['张建国', '', '有空再说', ''], { C2: '全程' }, { brings: ['plan-away-throughout'] }),
  away('absence-person-ambiguous', ['李梅', '', '2024-07-18', ''], { B2: '县教育局' }, { told: '请在“单位”一栏写明是哪个单位的' }),
  away('absence-person-missing', ['', '', '2024-07-18', ''], { A2: '张建国' }, { told: '请写姓名' }),
  away('absence-person-unknown', ['李眉', '', '2024-07-18', ''], { A2: '张建国' }, { told: '请核对姓名' }),
  away('absence-slot-unknown', ['张建国', '', '2024-07-18', '第九节'], { D2: '上午' }),
  away('absence-slot-unknown', ['张建国', '', '2024-07-18', '第九节'], { D2: null }, { told: '全天不在的留空' }),
  away(
    'plan-away-throughout',
    ['张建国', '', '全程', ''],
    { '花名册.xlsx!花名册!H1': '特殊情况', '花名册.xlsx!花名册!H2': '外出流动' },
    { told: '或在花名册“特殊情况”里写明原因' },
  ),
  {
    code: 'plan-no-slots',
    files: { '花名册.xlsx': [roster] },
    call: 'plan @ --from 2024-07-20 --to 2024-07-21 --slots 上午、下午',
    told: '命令里加 --every-day',
    callAgain: 'plan @ --from 2024-07-20 --to 2024-07-21 --slots 上午、下午 --every-day',
  },
  {
    code: 'plan-workdays-unknown',
    files: { '花名册.xlsx': [roster] },
    call: 'plan @ --from 2040-01-02 --to 2040-01-06 --slots 上午、下午',
    told: '命令里加 --every-day',
    callAgain: 'plan @ --from 2040-01-02 --to 2040-01-06 --slots 上午、下午 --every-day',
  },
  ...[
    ['unit-without-group', 'C3', '第一督导组', '请填上负责该单位的督导组'],
    ['unit-without-contact', 'D3', '李县长', '请填上联系该单位的领导'],
  ].map(
    ([code, cell, text, told]): Advice => ({
      code: code as FindingCode,
      files: {
        '单位名单.xlsx': [
          sheet('单位名单')`
        官方排序 | 单位名称 | 督导组     | 联系领导
        1        | 县教育局 | 第一督导组 | 王县长
        2        | 县民政局 |            |
      `,
        ],
        '花名册.xlsx': [roster],
      },
      call: 'plan @2 --units @1 --from 2024-07-15 --to 2024-07-26 --slots 上午、下午',
      told: told as string,
      write: { [cell as string]: text as string },
      elsewhere: true,
    }),
  ),
  {
    code: 'roster-unit-unlisted',
    files: {
      '单位名单.xlsx': [
        sheet('单位名单')`
        官方排序 | 单位名称     | 简称
        1        | 青禾县教育局 | 县教育局
      `,
      ],
      '花名册.xlsx': [roster],
    },
    call: 'plan @2 --units @1 --from 2024-07-15 --to 2024-07-26 --slots 上午、下午',
    told: '漏列的，请补进单位名单',
    write: { A3: 2, B3: '县财政局' },
    elsewhere: true,
  },
  {
    code: 'talk-person-ambiguous',
    files: {
      '谈话计划.xlsx': [
        sheet('谈心谈话计划表')`
        序号 | 谈话人 | 谈话对象 | 谈话方式       | 计划谈话时间 | 谈话对象单位
        1    | 张建国 | 李梅     | 一对一、面对面 | 2024-07-18   |
      `,
      ],
      '花名册.xlsx': [roster],
    },
    call: 'plan check @',
    told: '请在谈话人单位、谈话对象单位里写明',
    write: { F2: '县教育局' },
    elsewhere: true,
  },
];
