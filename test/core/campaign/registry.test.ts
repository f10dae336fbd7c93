import type { CampaignPack } from '../../../core/campaign/pack';
import { defaultPackId, packNamed, packNames, readOwnPack } from '../../../core/campaign/registry';

const packs = packNames.map(({ id }) => [id, packNamed(id)] as const);
const named = (id: string): CampaignPack => {
  const pack = packNamed(id);
  if (pack === null) throw new Error(`no pack ${id}`);
  return pack;
};

test.each(packs)('[F02] the shipped pack %s is whole, every name with its sentence', (id, pack) => {
  expect(pack?.id).toBe(id);
});

test('[F02] a pack is found by id, Chinese or English name', () => {
  expect([packNamed('年度民主生活会')?.id, packNamed('Annual democratic life meeting')?.id, packNamed('某某活动')]).toEqual([
    defaultPackId,
    defaultPackId,
    null,
  ]);
});

test('[R007] [R008] stages differ by campaign: three overlapping links, or 学习动员、分析评议、整改提高', () => {
  expect(named('mass-line-2014').stages.map(({ name }) => name)).toEqual([
    '学习教育、听取意见',
    '查摆问题、开展批评',
    '整改落实、建章立制',
  ]);
  expect(named('advanced-nature-2005').stages.map(({ name, months }) => [name, months])).toEqual([
    ['学习动员', null],
    ['分析评议', 1],
    ['整改提高', null],
  ]);
});

test('[R009] [R016] [R022] months of a campaign, days of 回头看', () => {
  const { monthsAtLeast, lookBackDays } = named('mass-line-2014');
  expect([monthsAtLeast, lookBackDays]).toEqual([3, 2]);
});

test('[R045] [R046] [R048] [R049] [R050] classification lists have a name and any length', () => {
  const lengths = packs.flatMap(([, pack]) => (pack?.lists ?? []).map(({ id, headings }) => [id, headings.length]));
  expect(Object.fromEntries(lengths)).toEqual({
    'four-winds': 4,
    'three-problems': 3,
    'four-mirrors': 4,
    'three-aspects': 3,
    'five-aspects': 5,
    'six-aspects': 6,
    'six-fields': 6,
  });
});

test('[R051] 四个对照 and 四个找一找 go with the campaign that asked for them, with their sentence, and with no other', () => {
  expect(named('original-aspiration-2019').checkLists.map(({ name, items }) => [name, items.length])).toEqual([
    ['四个对照', 4],
    ['四个找一找', 4],
  ]);
  for (const { source } of named('original-aspiration-2019').checkLists) expect(source).toContain('‘四个对照’‘四个找一找’要求');
  expect(packs.filter(([, pack]) => (pack?.checkLists ?? []).length > 0).map(([id]) => id)).toEqual(['original-aspiration-2019']);
});

test('[R018] [R019] each stage says which gates stand before it is left: groups or gates the campaign has, every gate somewhere', () => {
  for (const [, pack] of packs) {
    const groups = new Set((pack?.gates ?? []).map(({ group }) => group));
    const asked = new Set((pack?.stages ?? []).flatMap(({ gates }) => gates));
    expect([...groups].filter((group) => !asked.has(group))).toEqual([]);
    expect(pack?.stages.every(({ gates }) => gates.length > 0)).toBe(true);
  }
});

test('[F02] a stage may name single gates; one that the pack does not have is said at its place', () => {
  const stage = (gates: readonly string[]) => ({ id: 'a', name: '会前准备', source: '通知', months: null, gates, milestones: [] });
  const own = (gates: readonly string[]) => ({
    basedOn: 'blank',
    id: 'ours',
    name: { zh: '我局', en: 'Ours' },
    source: '通知',
    stages: [stage(gates)],
  });
  expect(readOwnPack(own(['stage', 'convene-2'])).problems).toEqual([]);
  expect(readOwnPack(own(['convene-9'])).problems).toEqual([
    { path: 'stages[1].gates[1]', trouble: { kind: 'nowhere', found: 'convene-9' } },
  ]);
});

test('[R029] [R030] [R031] [R032] [R033] every campaign offers the channels of all notices', () => {
  for (const [, pack] of packs) {
    expect(pack?.breadth.channels.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['意见箱', '登门入户', '电子邮箱', '深入基层一线', '举报转办']),
    );
  }
});

test('[R076] [R081] [R114] [R117] [R118] six 不开, four 不放过, five checkpoints', () => {
  const { gates } = named('mass-line-2014');
  const of = (group: string) => gates.filter((gate) => gate.group === group).length;
  expect([of('convene'), of('release'), of('checkpoint')]).toEqual([6, 4, 5]);
});

test('[R055] [R058] [R059] 三个必谈 stop the meeting, 原则上 warns, the rest is counted', () => {
  const duty = Object.fromEntries(named('annual-meeting').talks.map(({ kind, duty: asked }) => [kind, asked]));
  expect([duty['members-each-other'], duty['members-own-branch'], duty['party-masses']]).toEqual(['must', 'principle', 'counted']);
  expect(named('mass-line-2014').talks.find(({ kind }) => kind === 'supervisors-team')?.duty).toBe('must');
});

test('[F02] an office writes its own pack on the base of ours: its keys replace ours as a whole', () => {
  const { pack } = readOwnPack({
    basedOn: 'annual-meeting',
    id: 'our-bureau',
    name: { zh: '我局', en: 'Our bureau' },
    source: '局党组通知',
    quorum: { share: '90%', source: '“到会人数不低于应到人数的90%”' },
  });
  expect([pack?.quorum.share, pack?.stages.length, pack?.survey.threshold]).toEqual(['90%', 3, '70%']);
});

test('[F02] what is wrong with a pack is said at its place', () => {
  const { problems } = readOwnPack({
    basedOn: 'annual-meeting',
    id: 'ours',
    name: { zh: '我局' },
    source: '',
    aspects: 'seven-aspects',
    quorum: { share: '九成', source: '局党组通知' },
    lookBackDays: '两天',
    gates: [
      { id: 'a', group: 'convene', check: 'weather', name: '天气不好的不开', source: '局党组通知' },
      { id: 'a', group: 'convene', check: 'human', name: '人不到的不开' },
    ],
    colour: 'red',
  });
  expect(problems.map(({ path, trouble }) => [path, trouble.kind])).toEqual([
    ['name.en', 'missing'],
    ['source', 'no-source'],
    ['quorum.share', 'share'],
    ['gates[1].check', 'choice'],
    ['gates[2].source', 'no-source'],
    ['gates[2].id', 'twice'],
    ['lookBackDays', 'type'],
    ['colour', 'unknown-key'],
    ['aspects', 'nowhere'],
  ]);
});

test.each([null, 'text', 3, [], { basedOn: 'nothing' }])('%j is no pack', (value) => {
  expect(readOwnPack(value).pack).toBeNull();
});
