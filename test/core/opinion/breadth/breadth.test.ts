import { packNamed } from '../../../../core/campaign/registry';
import { type BreadthInput, breadthOf } from '../../../../core/opinion/breadth/breadth';
import type { Opinion } from '../../../../core/opinion/opinion';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import { sheet } from '../../../support/sheet';
import { tableIn } from '../../../support/table-in';

const pack = packNamed('advanced-nature-2005');
if (pack === null) throw new Error('no pack');

function opinionsIn(grid: ReturnType<ReturnType<typeof sheet>>): readonly Opinion[] {
  const parsed = tableIn(opinionTable, grid, '意见.xlsx');
  return readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 }).opinions;
}
const judged = (opinions: readonly Opinion[], more: Partial<BreadthInput> = {}) =>
  breadthOf(opinions, { pack, aspectsOf: () => [], principals: null, ...more });
const reached = (list: readonly { readonly name: string; readonly reached: boolean }[]) =>
  list.filter((one) => one.reached).map(({ name }) => name);

const register = opinionsIn(sheet('征求意见')`
  编号 | 征求渠道       | 意见来源   | 意见对象 | 涉及人 | 意见原文
  1    | 召开座谈会2场  | 党员       | 领导班子 |        | 会议多
  2    | 问卷调查       | 群众代表   | 党组织   |        | 学习少
  3    | 意见箱、热线   | 政协委员   | 个人     | 张建国 | 批评人不分场合
`);

test('[R029] [R036] [R037] [F21] channels, kinds of people and targets that were reached, in the words of the notices', () => {
  const breadth = judged(register);
  expect(reached(breadth.channels)).toEqual(['热线电话', '调查问卷', '意见箱', '座谈会']);
  expect(reached(breadth.audiences)).toEqual(['政协委员', '党员', '群众']);
  expect(reached(breadth.targets)).toEqual(['党组织', '领导班子', '个人']);
});

test('[R034] [R035] an opinion from a source or a channel that the campaign does not name stands under 其他, one without under its own; none drops out', () => {
  const { beyond, audiences } = judged(
    opinionsIn(sheet('征求意见')`
      编号 | 征求渠道 | 意见来源 | 意见对象 | 意见原文
      1    | 座谈会   | 信访     | 领导班子 | 答复慢
      2    | 院坝会   | 基层单位 | 领导班子 | 会议多
      3    | 座谈会   |          | 领导班子 | 发文多
      4    |          | 群众     | 领导班子 | 路灯不亮
    `),
  );
  expect(reached(audiences)).toEqual(['群众']);
  const there = { reached: true, count: null };
  expect(beyond).toEqual({ channel: { other: there, unwritten: there }, audience: { other: there, unwritten: there } });
  expect(judged(register).beyond.audience).toEqual({ other: { reached: false, count: 0 }, unwritten: { reached: false, count: 0 } });
});

test('[R036] who was asked and had nothing to say was heard; no count and no target comes of it', () => {
  const grid = sheet('征求意见')`
    编号 | 征求渠道 | 意见来源 | 意见对象 | 意见原文
    4    | 走访     | 服务对象 | 党组织   | 无意见
  `;
  const { asked } = readOpinions(tableIn(opinionTable, grid, '意见.xlsx'), grid, { today: '2024-12-31', year: 2024 });
  const [without, heard] = [judged(register), judged(register, { asked })];
  expect(without.openItems.map(({ name }) => name)).toContain('服务对象');
  expect(heard.openItems.map(({ name }) => name)).not.toContain('服务对象');
  expect(heard.opinions).toBe(3);
  expect(heard.audiences.find(({ name }) => name === '服务对象')?.count).toBe(0);
  expect(heard.targets).toEqual(without.targets);
});

test('[R036] [R038] [R039] what may not be missing is an open item of the next stage', () => {
  const { openItems, nextStage } = judged(register, { aspectsOf: ({ id }) => (id === '1' ? ['工作作风方面'] : []) });
  expect(openItems.map(({ kind, name }) => [kind, name])).toEqual([
    ['audience', '服务对象'],
    ['aspect', '理想信念方面'],
    ['aspect', '工作学习方面'],
  ]);
  expect(nextStage).toBe('分析评议');
});

test('[F26] whether anybody spoke of the principals is a count without names', () => {
  const principals = [
    { name: '张建国', unit: '' },
    { name: '李梅', unit: '教育局' },
  ];
  const breadth = judged(register, { principals });
  expect(breadth.principals).toEqual({ known: 2, spokenOf: 1, opinions: null });
  expect(JSON.stringify(breadth)).not.toMatch(/张建国|李梅/u);
  expect(judged(register).principals).toBeNull();
});

test('[F63] a small number of one kind of people is not shown, nor another that would give it away', () => {
  const many = (count: number, source: string) => Array.from({ length: count }, () => ({ ...register[0], texts: { source } })) as Opinion[]; // the fields of the first row, another source
  const counts = judged([...many(20, '党员'), ...many(2, '人大代表'), ...many(9, '群众')]).audiences;
  const shown = Object.fromEntries(counts.map(({ name, count }) => [name, count]));
  expect(shown.人大代表).toBeNull();
  expect(Object.values(shown).filter((count) => count === null).length).toBe(2);
  expect(shown.政协委员).toBe(0);
});

test('an empty register reaches nothing', () => {
  const breadth = judged([]);
  expect([breadth.opinions, reached(breadth.channels), breadth.openItems.length > 0]).toEqual([0, [], true]);
});

test('[R035] 党代表, 职工代表 and 纪检委员 are neither 人大代表 nor 政协委员; 两代表一委员 are both', () => {
  const audiencesOf = (source: string) =>
    reached(judged(register.slice(0, 1).map((opinion) => ({ ...opinion, texts: { ...opinion.texts, source } }))).audiences);
  expect(['县人大代表', '部分代表', '党代表', '职工代表', '纪检委员', '政协', '两代表一委员', '代表委员'].map(audiencesOf)).toEqual([
    ['人大代表'],
    ['人大代表'],
    [],
    ['群众'],
    [],
    ['政协委员'],
    ['人大代表', '政协委员'],
    ['人大代表', '政协委员'],
  ]);
});

const spoke = (sources: readonly string[]) =>
  sources.filter((source) => {
    const grid = sheet('征求意见')`
      编号 | 征求渠道 | 意见来源 | 意见对象 | 意见原文
      1    | 座谈会   | ${source} | 领导班子 | 会议多
    `;
    return judged(opinionsIn(grid)).audiences.some((one) => one.reached);
  });

test('[R036] people who were not asked or did not come, and an office named after them, are not reached', () => {
  expect(
    spoke([
      '未征求服务对象',
      '非服务对象',
      '服务对象（拟）',
      '服务对象，未到',
      '人大代表（请假）',
      '服务对象待补',
      '群众0人',
      '人大办公室',
      '政协机关',
    ]),
  ).toEqual([]);
  const people = [
    '管理服务对象',
    '服务对象20人',
    '部分群众代表',
    '困难群众',
    '少数民族群众',
    '无职党员',
    '非党员',
    '其他群众',
    '县人大代表',
  ];
  expect(spoke(people)).toEqual(people);
});

test('[R029] a way of asking that was only planned, put off or changed is not one that was gone', () => {
  const through = (channel: string) =>
    judged(
      opinionsIn(sheet('征求意见')`
        编号 | 征求渠道 | 意见来源 | 意见对象 | 意见原文
        1    | ${channel} | 群众 | 领导班子 | 会议多
      `),
    ).channels.some((one) => one.reached);
  expect(['拟开座谈会', '座谈会（取消）', '座谈会改书面', '座谈会，未开', '意见箱（空）', '走访（未成）'].filter(through)).toEqual([]);
  const ways = ['召开座谈会2场', '不记名问卷', '不定期走访', '无记名民主评议', '个别走访', '线上问卷', '发放问卷100份'];
  expect(ways.filter(through)).toEqual(ways);
});
