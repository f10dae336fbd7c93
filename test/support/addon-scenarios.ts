import type { BookSeed, Scenario } from './addon-calls';
import { select, submitForm } from './addon-form';
import { runFromPage } from './fake-sheets/script-run';
import { longRegister, roster } from './opinion-sheets';
import { longRoster, planOf } from './talk-sheets';

const header = [
  '序号',
  '存在问题',
  '整改措施',
  '责任人',
  '完成时限',
  '整改状态',
  '佐证材料',
  '实际完成时间',
  '是否销号',
  '销号时间',
  '验收意见',
  '验收人',
];

/** What an office has: a ledger of so many rows, the list of units, settings. No cells are merged: each merged block costs a call more. */
function officeBook(rows: number): BookSeed {
  const items = Array.from({ length: rows }, (_, at) => [
    `${at + 1}`,
    `第${at + 1}项问题：调研不够深入`,
    `第${at + 1}条措施：每季度到基层调研`,
    '张建国',
    at % 3 === 0 ? '立行立改' : at % 3 === 1 ? '2024年6月底前' : '2024年12月底前',
    at === 0 ? '已完成' : at === 1 ? '申请销号' : '整改中',
    at < 2 ? '调研报告' : '',
    at < 2 ? '2024-06-20' : '',
    '',
    '',
    '',
    '',
  ]);
  return {
    整改台账: { rows: [['青禾县教育局问题整改台账'], header, ...items] },
    单位名单: [['单位名单'], ['官方排序', '单位名称', '简称'], ['1', '青禾县教育局', '县教育局'], ['2', '青禾县财政局', '县财政局']],
    设置: [['设置'], ['设置项', '设置值', '说明'], ['年度', '2024', '']],
  };
}

/** A survey of so many rows: half as many villages, in two rounds each. */
function surveyBook(rows: number): BookSeed {
  const header = ['单位名称', '测评对象', '轮次', '发出票数', '收回票数', '有效票数', '满意', '不满意'];
  const results = Array.from({ length: rows }, (_, at) => {
    return [`第${Math.floor(at / 2) + 1}村`, '民主生活会', at % 2 === 0 ? '第一轮' : '第二轮', 50, 50, 50, 30, 20];
  });
  return { 满意度测评: { rows: [['满意度测评表'], header, ...results] } };
}

/** A bureau's roster and opinions, of so many rows; what is missing is what the gates say. */
function gateBook(rows: number): BookSeed {
  const opinions = Array.from({ length: rows }, (_, at) => [
    `${at + 1}`,
    '青禾县教育局',
    '座谈会',
    '服务对象',
    '领导班子',
    `第${at + 1}条意见：多下基层`,
  ]);
  return {
    花名册: [
      ['花名册'],
      ['所在单位', '姓名', '职务', '角色'],
      ['青禾县教育局', '张建国', '局长', '主要负责同志'],
      ['青禾县教育局', '李梅', '副局长', '班子成员'],
    ],
    征求意见台账: [['征求意见台账'], ['序号', '单位', '征求渠道', '意见来源', '意见对象', '意见原文'], ...opinions],
  };
}

/** A register of so many opinions with roster and ledgers. */
function opinionBook(rows: number): BookSeed {
  const problems = ['序号', '存在问题', '原因分析', '整改措施', '责任人', '完成时限', '整改状态'];
  return {
    征求意见台账: longRegister(rows),
    花名册: roster,
    整改台账: { rows: [problems, ['1', '会议太多', '统筹不够', '少开会', '张建国', '2024年9月底前', '整改中']] },
    '2023年台账': { rows: [problems, ['1', '会议多', '统筹不够', '少开会', '张建国', '2023年9月底前', '已完成']] },
  };
}

function withOpinionForm(handler: string, typed: Readonly<Record<string, string>>): readonly Scenario[] {
  return [
    { handler, when: opened, sheets: opinionBook },
    { handler, when: handedIn, sheets: opinionBook, before: (addon) => addon.run(handler), act: (addon) => void submitForm(addon, typed) },
  ];
}

/** A roster of a tenth of so many people, at least of two bureaus, a plan with room for their talks, an absence. */
function talkBook(rows: number): BookSeed {
  return {
    花名册: longRoster(7 * Math.max(2, Math.ceil(rows / 70))),
    谈心谈话计划表: { ...planOf([]), maxRows: 5000 },
    请假外出: [['请假外出'], ['人员', '日期', '时段', '原因'], ['赵敏零', '2024-07-16', '', '开会']],
  };
}

/** A spreadsheet with nothing of ours; how many rows the office has elsewhere makes no difference either. */
function otherBook(rows: number): BookSeed {
  return { 随手记: Array.from({ length: rows }, (_, at) => [`第${at + 1}行`]) };
}

/** The sheets of the blank workbook, with nothing in them. */
const built = (addon: Parameters<NonNullable<Scenario['before']>>[0]): void => addon.run('buildSheets');

const first = { zh: '第一次', en: 'the first time' };
const again = { zh: '再次', en: 'again' };
const click = { zh: '点一次', en: 'one click' };
const opened = { zh: '打开对话框', en: 'opening the dialog' };
const handedIn = { zh: '填好提交', en: 'handing in the form' };

function twice(handler: string, sheets: Scenario['sheets'] = officeBook): readonly Scenario[] {
  return [
    { handler, when: first, sheets },
    { handler, when: again, sheets, before: (addon) => addon.run(handler) },
  ];
}

function withForm(handler: string, cell: string | null, typed: Readonly<Record<string, string>>): readonly Scenario[] {
  const choose: NonNullable<Scenario['before']> = (addon) => {
    if (cell !== null) select(addon, '整改台账', cell);
  };
  const open: Scenario = { handler, when: opened, sheets: officeBook, before: choose };
  return [
    open,
    {
      handler,
      when: handedIn,
      sheets: officeBook,
      before(addon) {
        choose(addon);
        addon.run(handler);
      },
      act: (addon) => void submitForm(addon, typed),
    },
  ];
}

/** The same with a plan whose talks have their times. */
function withTimes(scenario: Scenario): Scenario {
  return {
    ...scenario,
    before(addon) {
      addon.run('listTalks');
      addon.run('arrangeTalks');
      submitForm(addon, { from: '2024-07-15', to: '2024-08-30' });
      scenario.before?.(addon);
    },
  };
}

/** Every entry of the menu as an office uses it. */
export const scenarios: readonly Scenario[] = [
  { handler: 'buildSheets', when: { zh: '表格里什么都没有', en: 'nothing there yet' }, sheets: otherBook },
  { handler: 'buildSheets', when: { zh: '表都在，没有缺的', en: 'nothing missing' }, sheets: otherBook, before: built },
  { handler: 'buildSheets', when: { zh: '自己的台账、名单缺列', en: 'the office’s own tables lack columns' }, sheets: officeBook },
  ...twice('markOverdue'),
  {
    handler: 'markOverdueOn',
    when: click,
    sheets: officeBook,
    before: (addon) => addon.world.ui.answer({ button: 'OK', text: '2024-07-20' }),
  },
  { handler: 'clearMarks', when: click, sheets: officeBook, before: (addon) => addon.run('markOverdue') },
  ...twice('checkLedgers'),
  ...twice('listImmediate'),
  ...withForm('registerExtension', 'B4', { deadline: '2024年9月底前', reason: '资金未到位' }),
  ...withForm('applyCloseOut', 'B3', {}),
  ...withForm('reviewCloseOut', 'B4', { verdict: '通过', reviewer: '王强', day: '2024-07-12', comment: '' }),
  ...twice('listTalks', talkBook),
  {
    handler: 'arrangeTalks',
    when: opened,
    sheets: talkBook,
    before: (addon) => addon.run('listTalks'),
  },
  {
    handler: 'arrangeTalks',
    when: handedIn,
    sheets: talkBook,
    before(addon) {
      addon.run('listTalks');
      addon.run('arrangeTalks');
    },
    act: (addon) => void submitForm(addon, { from: '2024-07-15', to: '2024-08-30' }),
  },
  ...['checkTalks', 'makeSlips'].flatMap((handler) => twice(handler, talkBook)).map(withTimes),
  ...twice('sumSurvey', surveyBook),
  ...twice('listMakeUps', surveyBook),
  ...twice('compareRounds', surveyBook),
  ...twice('checkConvene', gateBook),
  ...twice('reviewRelease', gateBook),
  { handler: 'acceptStage', when: opened, sheets: gateBook },
  {
    handler: 'acceptStage',
    when: { zh: '看现在的情况', en: 'how things stand' },
    sheets: gateBook,
    before: (addon) => addon.run('acceptStage'),
    act: (addon) => void submitForm(addon, { stage: '会前准备' }),
  },
  {
    handler: 'acceptStage',
    when: { zh: '出验收表', en: 'making the form' },
    sheets: gateBook,
    before: (addon) => addon.run('acceptStage'),
    act: (addon) => void runFromPage(addon.world, addon.context, 'makeAcceptance', [{ stage: '会前准备', unit: '青禾县教育局' }]),
  },
  ...withOpinionForm('registerOpinion', { verbatim: '下基层少', channel: '座谈会', target: '领导班子' }),
  { handler: 'pasteOpinions', when: opened, sheets: opinionBook },
  {
    handler: 'pasteOpinions',
    when: { zh: '核对后登记', en: 'registering after the preview' },
    sheets: opinionBook,
    act: (addon) => void runFromPage(addon.world, addon.context, 'submitOpinions', [{ notes: '1. 会议多\n2. 文件多', target: '领导班子' }]),
  },
  ...twice('groupOpinions', opinionBook),
  ...twice('classifyOpinions', opinionBook),
  ...twice('checkBreadth', opinionBook),
  ...twice('makeFeedback', opinionBook),
  ...withOpinionForm('carryLastYear', { last: '2023年台账' }),
  ...twice('checkTrace', opinionBook),
  ...twice('makeSummary'),
  { handler: 'showMissingUnits', when: click, sheets: officeBook, before: (addon) => addon.world.ui.answer('OK') },
  { handler: 'showToday', when: click, sheets: officeBook },
  { handler: 'showToday', when: { zh: '侧边栏读取', en: 'the sidebar reads' }, sheets: officeBook, act: (addon) => addon.run('readToday') },
  {
    handler: 'undoLast',
    when: { zh: '撤销标记逾期', en: 'after marking' },
    sheets: officeBook,
    before: (addon) => addon.run('markOverdue'),
  },
  { handler: 'undoLast', when: { zh: '撤销体检', en: 'after checking' }, sheets: officeBook, before: (addon) => addon.run('checkLedgers') },
  ...withForm('openSettings', null, { dueSoonDays: '5' }),
  { handler: 'showGuide', when: click, sheets: officeBook },
  { handler: 'showRules', when: click, sheets: officeBook },
  { handler: 'loadSamples', when: { zh: '表是空的', en: 'into empty tables' }, sheets: otherBook, before: built },
  {
    handler: 'clearSamples',
    when: click,
    sheets: otherBook,
    before(addon) {
      built(addon);
      addon.run('loadSamples');
    },
  },
  { handler: 'showAbout', when: click, sheets: officeBook, before: (addon) => addon.world.ui.answer('OK') },
];
