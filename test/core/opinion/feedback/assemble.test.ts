import { assembleFeedback } from '../../../../core/opinion/feedback/assemble';
import { feedbackFiles } from '../../../../core/opinion/feedback/feedback-books';
import { recipientsOf } from '../../../../core/opinion/feedback/people';
import { revealCheck } from '../../../../core/opinion/feedback/reveals';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import { readRoster } from '../../../../core/roster/read-roster';
import { rosterTable } from '../../../../core/roster/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const rosterGrid = sheet('花名册')`
  姓名   | 所在单位     | 职务
  赵敏   | 青禾县教育局 | 局长
  张建国 | 青禾县教育局 | 副局长
  王强   | 青禾县水利局 | 局长
  王强   | 城关镇       | 镇长
  李梅   | 城关镇       | 书记
`;
const people = parseTable(rosterTable, rosterGrid, '花名册.xlsx');
const recipients = recipientsOf(readRoster({ people: people === null ? [] : [people], units: [], at: { file: '' } }).roster);

function feedbackOf(grid: Grid, releases: readonly { readonly id: string; readonly by: string; readonly reason: string }[] = []) {
  const parsed = parseTable(opinionTable, grid, '意见.xlsx');
  const { opinions } = parsed === null ? { opinions: [] } : readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 });
  return assembleFeedback(opinions, {
    recipients,
    reveals: revealCheck({ names: new Set(['钱小宝']), contacts: new Set() }),
    releases: new Map(releases.map((release) => [release.id, release])),
    releasesAt: { file: '决定.txt' },
  });
}

const ids = (opinions: readonly { readonly id: string }[]): readonly string[] => opinions.map(({ id }) => id);

test('[R087] people stand in the order of the roster, whatever was said of them and how much', () => {
  expect(recipients.map(({ label }) => label)).toEqual(['赵敏', '张建国', '王强（青禾县水利局）', '王强（城关镇）', '李梅']);
  const { people: fed } = feedbackOf(sheet('意见')`
    编号 | 意见原文 | 意见对象
    A1   | 会议多   | 李梅
    A2   | 文件多   | 李梅
    A3   | 报表多   | 赵敏
  `);
  expect(fed.map(({ recipient }) => recipient.name)).toEqual(['赵敏', '李梅']);
});

test('[R041] [R042] opinions on the team go to its material, on persons to each person, on both to both', () => {
  const feedback = feedbackOf(sheet('意见')`
    编号 | 意见原文 | 意见对象           | 涉及人
    A1   | 会议多   | 领导班子           |
    A2   | 性子急   | 个人               | 赵敏、张建国
    A3   | 报表多   | 领导班子、个人     | 李梅
    A4   | 会风松   | 党组织             |
  `);
  expect(ids(feedback.team).length).toBe(2);
  expect(new Set(ids(feedback.team))).toEqual(new Set(['A1', 'A3']));
  expect(ids(feedback.organisation)).toEqual(['A4']);
  expect(feedback.people.map(({ recipient, opinions }) => [recipient.name, ids(opinions)])).toEqual([
    ['赵敏', ['A2']],
    ['张建国', ['A2']],
    ['李梅', ['A3']],
  ]);
});

test('[R042] the order on a sheet depends on the texts alone: registered in another order, by others, it is the same', () => {
  const one = feedbackOf(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 提出人
    A1   | 会议多   | 赵敏     | 冯大海
    A2   | 文件多   | 赵敏     | 孙丽
    A3   | 报表多   | 赵敏     | 孙丽
  `);
  const other = feedbackOf(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 提出人
    B7   | 报表多   | 赵敏     | 冯大海
    B8   | 会议多   | 赵敏     | 冯大海
    B9   | 文件多   | 赵敏     | 卫青山
  `);
  const texts = (feedback: typeof one) => feedback.people.map(({ opinions }) => opinions.map(({ verbatim }) => verbatim));
  expect(texts(one)).toEqual(texts(other));
  expect(texts(one)[0]).toHaveLength(3);
});

test('[R091] a sensitive row is in no output', () => {
  const feedback = feedbackOf(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 是否敏感
    A1   | 违规办酒 | 赵敏     | 是
    A2   | 会议多   | 领导班子 | 否
  `);
  expect(ids(feedback.sensitive)).toEqual(['A1']);
  expect(ids(feedback.handedOut)).toEqual(['A2']);
});

test('a person not in the roster, and one of two namesakes, are asked about; the unit tells namesakes apart', () => {
  const feedback = feedbackOf(sheet('意见')`
    编号 | 意见原文 | 意见对象 | 单位
    A1   | 会议多   | 王强     | 城关镇
    A2   | 文件多   | 王强     |
    A3   | 报表多   | 陈不在   |
  `);
  expect(feedback.people.map(({ recipient }) => recipient.label)).toEqual(['王强（城关镇）']);
  expect(feedback.findings.map(({ code, at }) => [code, at.row])).toEqual([
    ['person-twice-in-roster', 3],
    ['person-not-in-roster', 4],
  ]);
  expect(ids(feedback.unplaced)).toEqual(['A2', 'A3']);
});

const telling = sheet('意见')`
  编号 | 意见原文                 | 意见对象
  A1   | 我是财务科的，报销太慢   | 领导班子
  A2   | 钱小宝也这么说           | 赵敏
  A3   | 同上                     | 赵敏
  A4   | 会议多                   | 赵敏
  A4   | 我家住城南，路灯不亮     | 赵敏
`;

test('[F23] texts that may tell who gave them are held back, unchanged, until somebody decides with name and reason', () => {
  const held = feedbackOf(telling);
  expect(held.heldBack.map(({ opinion, hints }) => [opinion.id, hints])).toEqual([
    ['A1', ['own-unit']],
    ['A2', ['giver']],
    ['A3', ['repeats-above']],
    ['A4', ['own-story']],
  ]);
  const released = feedbackOf(telling, [
    { id: 'A1', by: '周正', reason: '本人同意' },
    { id: 'A4', by: '周正', reason: '本人同意' },
    { id: 'B9', by: '周正', reason: '本人同意' },
  ]);
  expect(released.released.map(({ release, opinion }) => [release.id, release.by, opinion.verbatim])).toEqual([
    ['A1', '周正', '我是财务科的，报销太慢'],
  ]);
  expect(released.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['release-ambiguous', 'release-unknown']));
});

test('[R042] a sheet holds a number and the original; no number of the register, unit, channel, date or source', () => {
  const files = feedbackFiles(
    feedbackOf(sheet('意见')`
      编号  | 意见原文 | 意见对象 | 单位   | 征求渠道 | 征求时间 | 意见来源
      Y-001 | ${'=会议多\n'} | 李梅 | 城关镇 | 意见箱   | 2024.6.1 | 服务对象
    `),
    { asOf: '2024-07-15', language: 'zh', oneBook: false },
  );
  expect(files.map(({ name }) => name)).toEqual(['05-反馈单-李梅']);
  const [plan] = files[0]?.plan.sheets ?? [];
  expect([...(plan?.body ?? [])]).toEqual([[1, '=会议多\n']]);
  expect(JSON.stringify(files)).not.toMatch(/Y-001|城关镇|意见箱|2024.6.1|服务对象/u);
});
