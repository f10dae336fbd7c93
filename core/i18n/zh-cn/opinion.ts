import type { Reason, Verdict } from '../../carry/carry';
import type { OrphanKind } from '../../trace/orphans';
import { zhSorting } from './sorting';

const verdicts: Readonly<Record<Verdict, string>> = { mended: '已改', 'not-mended': '未改', relapsed: '反弹', undecided: '无法判断' };

const reasons: Readonly<Record<Reason, string>> = {
  'settled-and-gone': '去年写的是办结，今年没有再提',
  'near-this-year': '今年有用词相近的内容，是不是同一件事请核对',
  'settled-not-all-read': '去年写的是办结，今年读成的文件里没有再提，但有文件没有读成',
  'settled-both': '去年办结，今年台账里同一条仍是办结',
  'settled-this-year': '今年台账写的是办结',
  'open-again': '去年没有办结，今年仍没有办结',
  'settled-but-again': '去年写的是办结，今年又提出来了',
  'said-again': '今年又提出来了',
  'open-and-gone': '去年没有办结，今年没有相近的内容',
  'silent-and-gone': '去年没写办理情况，今年没有相近的内容',
  'unclear-and-gone': '去年写的办理情况看不出办没办结，今年没有相近的内容',
  'silent-this-year': '两年都没写办理情况',
  'unclear-this-year': '两年写的办理情况看不出办没办结',
};

/** What the commands on opinions print beside findings. */
export const zhOpinion = {
  sorting: zhSorting,
  feedback: {
    rosterNeeded: () => '请用 --roster 写明花名册，反馈单按花名册的人和次序生成',
    notCompared: () => '有文件没有读成，这次没有核对原文指纹，指纹文件没有动',
    rosterEmpty: () => '花名册里没有读到人',
    read: (p: { opinions: number; people: number }) => `读到 ${p.opinions} 条意见，花名册 ${p.people} 人`,
    person: (p: { name: string; count: number }) => `${p.name}\t${p.count} 条`,
    team: (p: { count: number }) => `对领导班子 ${p.count} 条，另成一份材料，供写班子检视剖析材料时吸收`,
    organisation: (p: { count: number }) => `对党组织 ${p.count} 条，同上`,
    heldBack: (p: { count: number }) => `留下待定 ${p.count} 条：原文可能看得出是谁说的，由专人决定，用 --release 放行`,
    released: (p: { id: string; by: string; reason: string }) => `放行：${p.id}（${p.by}：${p.reason}）`,
    sensitive: (p: { count: number }) => `标为敏感 ${p.count} 条：没有写进任何输出，请按规定书面报告`,
    unplaced: (p: { count: number }) => `没有落到人的 ${p.count} 条：对象不明，或涉及人不在花名册里`,
    unchecked: () => '没有用 --givers 给出意见人名单，只按写法和表里写着的姓名检查原文；给了名单会再查一遍姓名和联系方式',
    columns: { name: '姓名', count: '条数' },
    kept: (p: { path: string; count: number }) => `原文指纹 ${p.count} 条，记在 ${p.path}`,
    held: {
      name: '反馈待定',
      title: '反馈前由专人决定的意见',
      note: '这些意见的原文可能看得出是谁说的，已经留下。可以原样反馈的，写上决定人和理由，再点一次“生成个人反馈单”；程序不改原文。',
      columns: ['编号', '位置', '可能露出什么', '决定人', '理由', '结果'],
      waiting: '留下待定',
      released: '已放行',
      useless: '不起作用',
    },
  },
  trace: {
    totals: (p: { opinions: number; problems: number; measures: number; links: number }) =>
      `意见 ${p.opinions} 条，问题 ${p.problems} 个，措施 ${p.measures} 条；意见与问题的对应 ${p.links} 处`,
    headings: { kind: '情况', number: '编号', place: '位置', text: '问题' },
    kinds: {
      opinionsWithoutProblem: '意见没有归入问题',
      unanswered: '意见没有回应',
      problemsWithoutOpinion: '问题没有对应意见',
      problemsWithoutCause: '问题没有原因分析',
      problemsWithoutMeasure: '问题没有整改措施',
      measuresWithoutProblem: '措施没有对应问题',
    },
    weightHeadings: { number: '编号', opinions: '意见条数', place: '位置', text: '问题' },
    nothingMissing: () => '意见、问题、原因、措施都对得上',
    noLedger: () => '没有读到整改台账，请一并给出',
    noRegister: () => '没有读到征求意见台账，请一并给出',
    sheet: {
      name: '溯源检查',
      title: '意见、问题、措施溯源检查',
      note: '意见只列编号，不引原文；按“怎么办”补上以后再查一次。',
      columns: ['情况', '编号', '位置', '内容', '怎么办'],
      link: '编号对应不上',
      todo: {
        opinionsWithoutProblem: '在意见的“关联问题”写上问题编号；不采纳的写明理由，不需答复的在“答复状态”里选',
        unanswered: '请正面回应：归入问题、答复提出人，或写明不采纳的理由',
        problemsWithoutOpinion: '在问题的“对应意见编号”写上意见编号，或改正“问题来源”',
        problemsWithoutCause: '补上原因分析',
        problemsWithoutMeasure: '补上整改措施',
        measuresWithoutProblem: '补上这条措施要解决的问题',
      } satisfies Record<OrphanKind, string>,
    },
    weights: {
      name: '意见与问题',
      title: '问题按对应意见条数排列',
      note: '从群众意见大的事情改起；排的是问题，不排人。',
      columns: ['问题编号', '意见条数', '位置', '问题', '意见编号'],
      more: (p: { count: number }) => `……共${p.count}条`,
    },
  },
  carry: {
    twoFiles: () => '请先写去年的文件，再写今年的文件，一共两个',
    sameInput: () => '去年和今年写的是同一个文件或文件夹；请先写去年的，再写今年的',
    nothingThen: () => '去年的表里没有读到问题或意见，没有比；请核对写的是不是去年的整改台账、征求意见台账',
    nothingNow: () => '今年的表里没有读到问题或意见，没有比：没读到不等于没有再提；请核对写的是不是今年的整改台账、征求意见台账',
    verdicts,
    reasons,
    totals: (p: Readonly<Record<Verdict, number>>) =>
      `去年 ${p.mended + p['not-mended'] + p.relapsed + p.undecided} 项：看来已改 ${p.mended}，未改 ${p['not-mended']}，反弹 ${p.relapsed}，无法判断 ${p.undecided}；都要由人核对确认`,
    withheld: () => '（原文可能看得出是谁说的，请在原表查看）',
    headings: { verdict: '看来', place: '去年位置', text: '去年内容', reason: '依据', now: '今年位置', likeness: '相近' },
    sheet: {
      name: '去年事项核对',
      title: '去年事项核对表',
      note: '“看来”由程序按两年台账比对得出，只供参考；请逐条核对，在“人工确认”里选定，并写上确认人。',
      columns: [
        '去年编号',
        '去年位置',
        '去年内容',
        '去年状态',
        '看来',
        '依据',
        '今年位置',
        '今年内容',
        '今年状态',
        '相近程度',
        '人工确认',
        '确认人',
      ],
      choices: ['已改', '未改', '反弹', '无法判断'],
    },
  },
};
