import fc from 'fast-check';
import { type GroupingState, groupInSlices, groupOpinions } from '../../../../core/opinion/alike/group-opinions';

const voices = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([id, text]) => ({ id, text }));
const membersOf = (texts: Readonly<Record<string, string>>) =>
  groupOpinions(voices(texts)).map(({ members }) => members.map(({ id }) => id));

test('[F24] the same opinion in several words is one group, its originals named, the commonest wording standing for it', () => {
  const groups = groupOpinions(
    voices({
      'A-1': '开会要短一些，半小时能讲清的不要讲半天',
      'A-2': '开会要短一些，半小时能讲清的不要讲半天。',
      'A-3': '希望开会短一些，半小时能讲清的，不要讲半天',
      'B-1': '办事窗口要一次把话说清楚，不要让人来回跑',
    }),
  );
  expect(groups).toEqual([
    {
      representative: 'A-1',
      because: 'said-most',
      sameWording: 2,
      wordings: 2,
      members: [
        { id: 'A-1', likeness: 100 },
        { id: 'A-2', likeness: 100 },
        { id: 'A-3', likeness: expect.any(Number) },
      ],
    },
    { representative: 'B-1', because: 'only', sameWording: 1, wordings: 1, members: [{ id: 'B-1', likeness: 100 }] },
  ]);
  expect(groups[0]?.members[2]?.likeness).toBeLessThan(100);
});

test('[F24] what denies it, what names another day or another place is another opinion', () => {
  expect(membersOf({ 1: '窗口服务态度好', 2: '窗口服务态度不好' }).length).toBe(2);
  expect(membersOf({ 1: '整改任务要在3月底前全部完成', 2: '整改任务要在6月底前全部完成' }).length).toBe(2);
  expect(membersOf({ 1: '东关村的路灯坏了很久没人修', 2: '西关村的路灯坏了很久没人修' }).length).toBe(2);
  expect(membersOf({ 1: '办事要等3天才有人答复', 2: '办事要等三天才有人答复' }).length).toBe(1);
});

test('what all share（希望进一步加强……）brings nothing together that is about other things', () => {
  const things = [
    '路灯',
    '供暖',
    '垃圾清运',
    '停车管理',
    '门诊排队',
    '公交班次',
    '村务公开',
    '水价',
    '噪声',
    '绿化',
    '食堂',
    '课后服务',
    '养老',
    '道路',
  ];
  const texts = Object.fromEntries(things.map((thing, at) => [String(at), `希望进一步加强对${thing}问题的重视程度，切实抓好落实`]));
  expect(membersOf(texts).length).toBe(things.length);
});

test('[F24] one opinion in very many wordings stays together, however much of the register it is', () => {
  const texts = Array.from({ length: 40 }, (_, at) => {
    const text = [...'办事窗口要一次把话说清楚不要让人来回跑白跑一趟群众有意见也不知道找谁反映才有人管'];
    text[(at * 3) % text.length] = String.fromCodePoint(0x4e00 + at * 101);
    return text.join('');
  });
  expect(membersOf(Object.fromEntries(texts.map((text, at) => [String(at), text])))[0]?.length).toBeGreaterThanOrEqual(30);
});

test('no opinions, empty ones and one of forty thousand characters', () => {
  expect(groupOpinions([])).toEqual([]);
  expect(membersOf({ 1: '', 2: '', 3: '？' }).map((ids) => ids.length)).toEqual([2, 1]);
  expect(
    membersOf({ 1: '意见很长。'.repeat(8000), 2: '𠮷㐂👍🏽', 3: '𠮷㐂' })
      .flat()
      .sort(),
  ).toEqual(['1', '2', '3']);
});

const parts = [
  '会议',
  '文件',
  '太多',
  '态度',
  '不',
  '好',
  '要',
  '3月',
  '6月',
  '底前',
  '东关村',
  '西关村',
  '，',
  '希望',
  '加强',
  '供暖',
  '学习',
] as const;
const register = fc
  .array(fc.array(fc.constantFrom(...parts), { minLength: 0, maxLength: 12 }), { maxLength: 30 })
  .map((texts) => texts.map((words, at) => ({ id: `Y${String(at).padStart(3, '0')}`, text: words.join('') })));

test('[F24] every id is in exactly one group and the representative is one of its members, for any register', () => {
  fc.assert(
    fc.property(register, (all) => {
      const groups = groupOpinions(all);
      expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id));
      for (const { representative, members } of groups) expect(members.some(({ id }) => id === representative)).toBe(true);
    }),
    { seed: 20240715, numRuns: 60 },
  );
});

test('[F24] the order of the register changes no group, and slices give what one go gives', () => {
  const plain = (all: readonly { readonly id: string; readonly text: string }[]) =>
    groupOpinions(all).map((group) => ({ ...group, members: [...group.members].sort((a, b) => (a.id < b.id ? -1 : 1)) }));
  fc.assert(
    fc.property(
      register.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(plain(shuffled)).toEqual(plain(all));
        const steps = groupInSlices(all);
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(step.value).toEqual(groupOpinions(all));
      },
    ),
    { seed: 20240715, numRuns: 60 },
  );
});

test('grouping in slices tells how far it is, never going back', () => {
  const all = Array.from({ length: 1600 }, (_, at) => ({ id: String(at), text: `第${at}条意见说的是各不相同的事情${at * 7919}` }));
  const said = [...groupInSlices(all)].map(({ percent }) => percent);
  expect(said.length).toBeGreaterThan(3);
  expect([...said].sort((a, b) => a - b)).toEqual(said);
});

test('[F24] grouping stopped anywhere and gone on with in another run gives what one go gives', () => {
  const all = Array.from({ length: 2600 }, (_, at) => ({
    id: String(at),
    text: `${['办事窗口', '会议文件', '冬季供暖', '村务公开'][at % 4]}的问题${'甲乙丙丁戊己庚辛壬癸'.slice(at % 7, (at % 7) + 3)}${at % 650}要改一改`,
  }));
  const whole = groupOpinions(all);
  expect(whole.length).toBeGreaterThan(100);
  let state: GroupingState | undefined;
  let runs = 0;
  for (;;) {
    const step = groupInSlices(all, state).next();
    runs += 1;
    if (step.done === true) {
      expect(step.value).toEqual(whole);
      break;
    }
    state = JSON.parse(JSON.stringify(step.value.state())) as GroupingState; // what was just written
  }
  expect(runs).toBeGreaterThan(4);
});
