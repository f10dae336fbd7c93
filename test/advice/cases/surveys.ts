import type { FindingCode } from '../../../core/finding/finding';
import type { Grid } from '../../../core/table/grid';
import type { Advice } from '../../support/follow-advice';
import { sheet } from '../../support/sheet';

function on(code: FindingCode, survey: Grid, write: NonNullable<Advice['write']>, more: Partial<Advice> = {}): Advice {
  return { code, files: { '满意度.xlsx': [survey] }, call: 'satisfaction @', write, ...more };
}

/** One unit's survey with these numbers. */
const one = (issued: string, returned: string, valid: string, yes: string, fair: string, no: string) => sheet('满意度测评')`
  单位名称 | 测评对象   | 发出票数  | 收回票数    | 有效票数 | 满意   | 基本满意 | 不满意
  县教育局 | 民主生活会 | ${issued} | ${returned} | ${valid} | ${yes} | ${fair}  | ${no}
`;

const villages = sheet('满意度测评')`
  村名 | 户数 | 人数
  甲村 | 3  | 4
`;

const threeRounds = sheet('满意度测评')`
  单位名称 | 测评对象   | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
  县教育局 | 民主生活会 | 50       | 50       | 50       | 30   | 5        | 15
  县教育局 | 民主生活会 | 50       | 50       | 50       | 40   | 5        | 5
`;

/** What is said of surveys and ballots, and what a clerk then writes. */
export const surveyAdvice: readonly Advice[] = [
  on(
    'survey-base-missing',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 发出票数 | 收回票数 | 有效票数 | 应到人数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 50       | 50       | 50       |          | 30   | 15       | 5
  `,
    { F2: 60 },
    { told: '请补填这一栏', call: 'satisfaction @ --formula S3', elsewhere: true },
  ),
  on('survey-count-fraction', one('50', '50', '50', '0.6', '15', '5'), { F2: 30 }, { told: '请填票数，不要填比例' }),
  on('survey-count-negative', one('50', '50', '50', '-3', '15', '5'), { F2: 30 }, { told: '请按票样核对后改成0或正整数' }),
  on(
    'survey-count-not-a-count',
    one('50', '50', '50', '三十多', '15', '5'),
    { F2: 87, C2: 107, D2: 107, E2: 107 },
    { told: '请只填数字，如87' },
  ),
  on('survey-grades-over-valid', one('50', '50', '40', '30', '15', '5'), { E2: 50 }, { told: '请对照票样重新计票', elsewhere: true }),
  on(
    'survey-grades-under-valid',
    one('50', '50', '50', '30', '15', '3'),
    { I1: '弃权', I2: 2 },
    { told: '请补填“弃权”一栏', elsewhere: true },
  ),
  on(
    'survey-grades-under-valid',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 发出票数 | 收回票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 50       | 50       | 30   | 15       | 3
  `,
    { H1: '有效票数', H2: 48 },
    { told: '是无效票的，请补填“有效票数”一栏', elsewhere: true },
  ),
  on('survey-base-missing', one('50', '50', '50', '', '', ''), { F2: 30, G2: 15, H2: 5 }, { told: '请补填', elsewhere: true }),
  on(
    'survey-over-due',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 应到人数 | 实到人数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 50       | 55       | 50       | 50       | 30   | 15       | 5
  `,
    { D2: 50 },
    { told: '请核对应到人数和这个数' },
  ),
  on(
    'survey-missing',
    sheet('满意度测评')`
    单位名称 | 测评对象 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    |  |  |  |  |  |
  `,
    { A2: '县教育局', B2: '民主生活会', C2: 50, D2: 50, E2: 30, F2: 15, G2: 5 },
    { told: '填单位名称和各等次票数', elsewhere: true },
  ),
  on('survey-missing', villages, { A1: '单位名称', B1: '满意', C1: '不满意' }, { told: '汇总表要有“单位名称”“满意”等栏', elsewhere: true }),
  on(
    'survey-missing',
    villages,
    {},
    {
      told: '测评票一行一票，一栏一题，格里写满意、基本满意等',
      becomes: [
        sheet('测评票')`
    对领导班子 | 对民主生活会
    满意       | 基本满意
    满意       | 满意
    不满意     | 满意
  `,
      ],
      brings: ['survey-unit-missing'],
    },
  ),
  on('survey-no-valid-ballots', one('50', '50', '0', '0', '0', '0'), { E2: 50, F2: 45, H2: 5 }, { told: '请核对票数', elsewhere: true }),
  on('survey-returned-over-issued', one('40', '50', '50', '30', '15', '5'), { C2: 50 }, { told: '请核对发出、收回票数', elsewhere: true }),
  on('survey-valid-over-returned', one('60', '50', '60', '30', '25', '5'), { D2: 60 }, { told: '请核对收回、有效票数', elsewhere: true }),
  on(
    'survey-rounds-mixed',
    threeRounds,
    { I1: '轮次', I2: '第一轮', I3: '第二轮' },
    { told: '请增加“轮次”一栏（第一轮、第二轮）', elsewhere: true },
  ),
  on(
    'survey-rounds-mixed',
    threeRounds,
    { I1: '测评时间', I2: '2024-05-06', I3: '2024-06-07' },
    { told: '或填“测评时间”', elsewhere: true, brings: ['survey-rounds-by-date'] },
  ),
  on(
    'survey-rounds-mixed',
    threeRounds,
    { I1: '参评人员类别', I2: '党员', I3: '群众' },
    { told: '是不同人员分别测评的，填“参评人员类别”', elsewhere: true },
  ),
  on(
    'survey-rounds-by-date',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 测评时间   | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 2024-05-06 | 50       | 50       | 50       | 30   | 5        | 15
    县教育局 | 民主生活会 | 2024-06-07 | 50       | 50       | 50       | 40   | 5        | 5
  `,
    { J1: '轮次', J2: '第一轮', J3: '第二轮' },
    { told: '最好增加“轮次”一栏，写第一轮、第二轮', elsewhere: true },
  ),
  on(
    'survey-too-few-present',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 应到人数 | 实到人数 | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 100      | 50       | 50       | 50       | 50       | 30   | 15       | 5
  `,
    { C2: 80 },
    { told: '请核对人数', elsewhere: true },
  ),
  on(
    'survey-middle-grade',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 发出票数 | 收回票数 | 有效票数 | 满意 | 一般 | 不满意
    县教育局 | 民主生活会 | 50       | 50       | 50       | 30   | 15   | 5
  `,
    { G1: '不太满意' },
  ),
  on(
    'survey-rate-differs',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意 | 满意率
    县教育局 | 民主生活会 | 50       | 50       | 50       | 30   | 15       | 5      | 60%
  `,
    { I2: '90%' },
    { told: '请核对票数和算法' },
  ),
  on(
    'survey-unit-missing',
    sheet('满意度测评')`
    测评对象   | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    民主生活会 | 50       | 50       | 50       | 30   | 15       | 5
  `,
    {},
    {
      told: '或在表头上方写“填报单位：××”',
      becomes: [
        sheet('满意度测评')`
    填报单位：县教育局
    测评对象   | 发出票数 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    民主生活会 | 50       | 50       | 50       | 30   | 15       | 5
  `,
      ],
    },
  ),
  on(
    'ballot-names-voter',
    sheet('测评票')`
    单位名称 | 姓名   | 对领导班子 | 对民主生活会
    县教育局 | 张建国 | 满意       | 满意
    县教育局 | 李梅   | 满意       | 不满意
  `,
    {},
    {
      told: '请删去这一栏再存档',
      becomes: [
        sheet('测评票')`
    单位名称 | 对领导班子 | 对民主生活会
    县教育局 | 满意       | 满意
    县教育局 | 满意       | 不满意
  `,
      ],
    },
  ),
  on(
    'ballot-off-scale',
    sheet('测评票')`
    单位名称 | 对领导班子 | 对民主生活会
    县教育局 | 满意       | 优秀
    县教育局 | 满意       | 不满意
    县教育局 | 满意       | 不满意
  `,
    { C2: '满意' },
    { told: '请对照原票核对，录错的改正' },
  ),
  on(
    'ballot-several-marks',
    sheet('测评票')`
    单位名称 | 对领导班子 | 对民主生活会
    县教育局 | 满意       | 满意、不满意
    县教育局 | 满意       | 不满意
    县教育局 | 满意       | 不满意
  `,
    { C2: '满意' },
    { told: '请对照原票核对，录错的改正' },
  ),
  on(
    'ballot-several-marks',
    sheet('测评票')`
    票号 | 单位名称 | 满意 | 基本满意 | 不满意
    1    | 县教育局 | √    | √        |
    2    | 县教育局 | √    |          |
  `,
    { C2: '' },
    { told: '请对照原票核对，录错的改正' },
  ),
  on(
    'ballot-tick-unclear',
    sheet('测评票')`
    票号 | 单位名称 | 满意 | 基本满意 | 不满意
    1    | 县教育局 | √    |          |
    2    | 县教育局 | 1    |          |
    3    | 县教育局 | √    |          |
  `,
    { C3: '√' },
    { told: '划了的写“√”，没划的清空' },
  ),
  on(
    'ballot-unmarked',
    sheet('测评票')`
    票号 | 单位名称 | 满意 | 基本满意 | 不满意
    1    | 县教育局 | √    |          |
    2    | 县教育局 |      |          |
    3    | 县教育局 |      | √        |
  `,
    { C3: '√' },
    { told: '漏录的补上' },
  ),
  on(
    'survey-questions-mixed',
    {
      ...sheet('测评票')`
    序号 | 对民主生活会 |        | 对组织生活会 |
         | 满意         | 不满意 | 满意         | 不满意
    1    | √            |        |              | √
    2    | √            |        | √            |
  `,
      merges: [
        { top: 1, bottom: 1, left: 2, right: 3 },
        { top: 1, bottom: 1, left: 4, right: 5 },
      ],
    },
    {},
    {
      told: '请把两项测评分放到两个工作表',
      becomes: [
        sheet('民主生活会')`
    单位名称 | 满意 | 不满意
    县教育局 | √    |
    县教育局 | √    |
  `,
        sheet('组织生活会')`
    单位名称 | 满意 | 不满意
    县教育局 | √    |
    县教育局 | √    |
  `,
      ],
    },
  ),
  on(
    'ballots-unmarked-behind',
    sheet('测评票')`
    序号 | 单位名称 | 满意 | 基本满意 | 不满意
    1    | 县教育局 | √    |          |
    2    | 县教育局 |      |          |
  `,
    { F1: '弃权', F3: '√' },
    { told: '请增加“弃权”一栏，在这些行划“√”', elsewhere: true },
  ),
  on(
    'survey-small-way',
    sheet('满意度测评')`
    单位名称 | 测评对象   | 参评人员类别 | 收回票数 | 有效票数 | 满意 | 基本满意 | 不满意
    县教育局 | 民主生活会 | 电话测评     | 3        | 3        | 2    | 0        | 1
    县教育局 | 民主生活会 | 测评表       | 50       | 50       | 40   | 5        | 5
  `,
    { D2: 8, E2: 8, F2: 7 },
    { told: '补够票数再算', call: 'satisfaction @ --formula S4', elsewhere: true },
  ),
];
