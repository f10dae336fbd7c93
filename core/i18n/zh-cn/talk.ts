import type { Duty } from '../../campaign/pack';
import type { PairState } from '../../talk-plan/talks/coverage';
import type { BoundKind, UnplacedReason } from '../../talk-plan/timetable/schedule';

const duties: Readonly<Record<Duty, string>> = { must: '必谈', principle: '原则上应谈', counted: '只计数' };

const states: Readonly<Record<PairState, string>> = {
  done: '已谈',
  open: '已谈，未谈透',
  group: '不是一对一，不计',
  'other-method': '不是面对面，不计',
  planned: '待谈',
  overdue: '过期未谈',
  undated: '未定时间',
  exempt: '免谈',
  missing: '缺',
};

const bounds: Readonly<Record<BoundKind, (p: { readonly people: readonly string[]; readonly count: number }) => string>> = {
  none: () => '没有要排的谈话',
  degree: ({ people, count }) => `${people[0] ?? ''}一人就有${count}场`,
  overfull: ({ people }) => `${people.length}人要互相谈，每个时段总有人轮空`,
  rooms: () => '场所只有这么多',
  availability: ({ people }) => `${people.slice(0, 3).join('、')}${people.length > 3 ? '等' : ''}都在的时段只有这些`,
  search: () => '更少的时段都试过，排不下',
};

const unplaced: Readonly<Record<UnplacedReason, (p: { readonly people: string }) => string>> = {
  'no-slots': () => '没有可用的时段',
  'same-person': () => '是同一个人',
  'fixed-time': ({ people }) => `约定的时间排不了${people === '' ? '' : `（${people}）`}`,
  away: ({ people }) => `${people === '' ? '两人' : people}不在，没有两人都在的时段`,
  busy: ({ people }) => `两人都在的时段，${people === '' ? '总有一人' : people}都已排满`,
  'day-limit': ({ people }) => `${people === '' ? '两人' : people}每天的场数已满`,
  rooms: () => '两人都有空的时段，场所已占满',
  travel: ({ people }) => `${people === '' ? '两人' : people}来不及在两地之间往返`,
};

/** Talk plans: what sheets, appointments and the command say. English holds the same keys. */
export const zhTalk = {
  duties,
  states,
  bounds,
  unplaced,
  exempt: (p: { readonly name: string; readonly text: string }) => `免谈：${p.name}${p.text}`,
  listMark: '、',
  weekdays: ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  sheets: {
    plan: '谈心谈话计划表',
    byDay: '按日安排',
    byPerson: '按人安排',
    slips: '预约单',
    coverage: '覆盖情况',
    missing: '缺谈清单',
    matrix: '覆盖矩阵',
    settings: '排期设置',
    absences: '请假外出',
  },
  titles: {
    plan: '谈心谈话计划表',
    byDay: '谈心谈话安排（按日）',
    byPerson: '谈心谈话安排（按人）',
    slips: '谈心谈话预约单',
    coverage: '谈心谈话覆盖情况',
    missing: '缺谈和免谈清单',
    matrix: '班子成员谈心谈话覆盖矩阵',
    settings: '排期设置',
    absences: '请假外出',
  },
  planLine: (p: {
    readonly talks: number;
    readonly rounds: number;
    readonly bound: number;
    readonly why: string;
    readonly proved: boolean;
  }) =>
    p.talks === 0
      ? '没有要排的谈话'
      : p.rounds < p.bound
        ? `共${p.talks}场，用${p.rounds}个时段；要全部排下，最少需${p.bound}个时段（${p.why}）`
        : `共${p.talks}场，用${p.rounds}个时段；最少需${p.bound}个时段（${p.why}）${p.proved ? '，已证明不能再少' : '，还不能证明不能再少'}`,
  countLine: (p: { readonly talks: number }) => `共${p.talks}场`,
  missingLine: (p: { readonly count: number; readonly exempt: number }) =>
    `${p.count === 0 ? '应谈的都已安排' : `${p.count}对应谈的还缺`}${p.exempt === 0 ? '' : `，免谈${p.exempt}对`}`,
  byDay: ['日期', '星期', '时段', '地点', '谁和谁谈', '谈话类型'],
  byPerson: ['所属', '本人', '日期', '时段', '地点', '和谁谈', '对方职务'],
  slip: {
    columns: ['序', '日期', '时段', '地点', '和谁谈', '对方职务', '谈话类型'],
    foot: ['请提前准备，一对一、面对面谈；时间有变，请尽早告知。', '五个谈透：班子、个人、对方的问题，拟在会上批评的意见，改进的措施。'],
    whole: (p: { readonly talks: number }) => `${p.talks}场`,
    unset: '待定',
  },
  coverage: {
    byKind: ['谈话类型', '要求', '应谈', '免谈', '已谈', '未谈透', '不计', '待谈', '缺', '覆盖率'],
    byUnit: ['单位（必谈）', '', '应谈', '免谈', '已谈', '未谈透', '不计', '待谈', '缺', '覆盖率'],
    total: '合计（一场谈话满足几项的只算一次）',
    beyond: (p: { readonly talks: number }) => `应谈之外另有${p.talks}场`,
    formula: '覆盖率＝已谈÷应谈；已谈＝一对一、面对面，五个谈透都打√，或写明理由；免谈的不在应谈之内',
    unnamed: '本单位',
  },
  missing: ['谁', '单位', '和谁', '单位', '要求', '依据', '情况', '原因'],
  matrix: { done: '√', missing: '缺', exempt: '免', self: '—', notCounted: '不计', open: '未透', none: '' },
  slipName: (p: { readonly name: string; readonly post: string; readonly unit: string }) =>
    [p.name, p.post, p.unit].filter((part) => part !== '').join('　'),
  settings: {
    from: '起始日期',
    to: '截止日期',
    slots: '时段',
    rooms: '场所',
    perDay: '每人每天最多场数',
    everyDay: '休息日也用',
    kinds: '谈话类型',
    result: '排期结果',
    yes: '是',
    no: '否',
    unlimited: '不限',
    notes: {
      from: '改了要重新排才起作用。',
      to: '',
      slots: '一个时段一人只排一场。',
      rooms: '写了场所的，一个场所一个时段只排一场。',
      perDay: '',
      everyDay: '否：只用工作日（含调休上班的周末）。',
      kinds: '',
      result: '',
    },
  },
  calendar: {
    summary: (p: { readonly name: string }) => `谈心谈话：与${p.name}`,
    summaryPart: (p: { readonly name: string; readonly part: string }) => `谈心谈话（${p.part}）：与${p.name}`,
    description: (p: { readonly kinds: string; readonly post: string }) =>
      `${p.post === '' ? '' : `对方职务：${p.post}\n`}谈话类型：${p.kinds}\n一对一、面对面。五个谈透：班子的问题、个人的问题、对方的问题、拟在会上批评的意见、改进的措施。`,
    name: (p: { readonly name: string }) => `${p.name}的谈心谈话`,
  },
  changes: {
    moved: '改时间',
    added: '补排',
    unplaced: '排不下',
    headings: ['情况', '谁', '和谁', '原来', '改为', '为什么'],
    absent: (p: { readonly name: string; readonly reason: string }) => `${p.name}不在${p.reason === '' ? '' : `（${p.reason}）`}`,
    giveWay: '给别的谈话让出时间',
    addedWhy: '应谈而计划里没有',
    undatedWhy: '原来没有定时间',
    line: (p: {
      readonly moved: number;
      readonly added: number;
      readonly unplaced: number;
      readonly kept: number;
      readonly held: number;
    }) => `改${p.moved}场，补${p.added}场，排不下${p.unplaced}场；其余${p.kept}场不变，已谈的${p.held}场不动`,
    none: '没有要改的',
  },
  command: {
    wroteCalendars: (p: { readonly count: number; readonly folder: string }) => `日历文件${p.count}份，存在${p.folder}`,
    wouldWriteCalendars: (p: { readonly count: number; readonly folder: string }) => `会在${p.folder}写日历文件${p.count}份（本次没有写）`,
    awayNeeded: () => '请用 --away 写明新的请假表',
    toBeforeFrom: (p: { readonly from: string; readonly to: string }) => `截止日期${p.to}在起始日期${p.from}之前；请改 --from 或 --to`,
    slotsClash: (p: { readonly a: string; readonly b: string }) => `时段“${p.a}”和“${p.b}”重叠，同一个人会撞时间；请改成不重叠的时段`,
    slotUnreal: (p: { readonly part: string }) => `时段“${p.part}”不是一段时间；请写成 9:00-10:00 这样，先写开始、后写结束，或写上午、下午`,
    roomsNeeded: () => '--rooms 后面要写谈话场所，或间数（至少 1 间）；场所不限的不写 --rooms',
    slotsNeeded: () => '--slots 后面要写时段，如 上午、下午 或 9:00-10:00、10:00-11:00',
    blankWithin: (p: { readonly option: string; readonly text: string; readonly words: readonly string[] }) =>
      `${p.option} 里的“${p.text}”像是几个，只用空格隔开；是几个的用顿号隔开，写成 ${p.option} ${p.words.join('、')}，是一个的去掉空格，写成 ${p.words.join('')}`,
    unknownKind: (p: { readonly value: string; readonly choices: readonly string[] }) =>
      `没有“${p.value}”这种谈话；可选：${p.choices.join('、')}`,
    slipsLeft: (p: { readonly talks: number }) => `共${p.talks}场，太多，没有做“按人安排”和“预约单”；请用 --ics 给每人一份日历，或分单位排`,
    sheetsLeft: (p: { readonly sheets: readonly string[] }) => `原计划里的这些工作表没有带到新文件（原文件还在）：${p.sheets.join('、')}`,
    headings: {
      when: '时间',
      talker: '谈话人',
      talkee: '谈话对象',
      place: '地点',
      kinds: '类型',
      reason: '原因',
      duty: '要求',
      state: '情况',
      talk: '谈话',
    },
    covered: (p: { readonly done: number; readonly asked: number; readonly exempt: number }) =>
      `必谈${p.asked}对，已谈${p.done}对${p.exempt === 0 ? '' : `，免谈${p.exempt}对`}`,
    people: (p: { readonly people: number; readonly units: number; readonly pairs: number }) =>
      `花名册${p.people}人${p.units === 0 ? '' : `，${p.units}个单位`}，应谈${p.pairs}对`,
  },
};
