import type { SignatureState } from '../../gate/signatures';
import type { DraftStep, LevelState } from '../../materials/judge-material';
import type { Presence } from '../../meeting/read-attendance';
import type { DayPart } from '../../study/day-part';
import type { StudyDay } from '../../study/read-study';

/** The parts of 补课 on record. */
export type MakeUpField = 'makeUpReason' | 'makeUpWhat' | 'makeUpDate' | 'recheck';

const dayParts: Readonly<Record<DayPart, string>> = { whole: '', half: '（半天）', morning: '（上午，半天）', afternoon: '（下午，半天）' };

const levelStates: Readonly<Record<LevelState, string>> = {
  passed: '通过',
  missing: '未审核',
  back: '退回修改',
  unsigned: '通过，缺签字或日期，不算',
  void: '签字后又有修改，作废',
  early: '上一级未通过就签了，不算',
};

const signatureStates: Readonly<Record<SignatureState, string>> = {
  signed: '已签',
  missing: '未签',
  incomplete: '缺姓名或日期，不算',
  void: '签字后情况有变，作废',
  early: '上一级未签就签了，不算',
  future: '日期在今天之后，不算',
  refused: '不通过',
};

const presences: Readonly<Record<Presence, string>> = { present: '到会', written: '书面提交', oral: '口头', excused: '请假' };

const steps: Readonly<Record<DraftStep['step'], string>> = {
  drafted: '主要负责同志主持撰写',
  discussed: '领导班子集体研究',
  consulted: '征求意见',
};

const makeUpParts: Readonly<Record<MakeUpField, string>> = {
  makeUpReason: '补课原因',
  makeUpWhat: '补课内容',
  makeUpDate: '补课日期',
  recheck: '复查结果',
};

/** Texts of gates: states, evidence, sheets, the command. */
export const zhGates = {
  states: { pass: '通过', fail: '不通过', human: '待人工确认' },
  done: { yes: '已做', no: '未做', open: '待确认' },
  groups: { convene: '六个不开', release: '四个不放过', checkpoint: '五项关键工作', stage: '转段条件' },
  levelStates,
  signatureStates,
  presences,
  steps,
  makeUpParts,
  evidence: {
    tableMissing: (p: { readonly table: string }) => `没有《${p.table}》，无从查起`,
    rowsMissing: (p: { readonly table: string }) => `《${p.table}》里没有本单位的记录`,
    opinions: (p: { readonly count: number; readonly channels: number }) => `共征求到意见${p.count}条，渠道${p.channels}种`,
    channels: (p: { readonly names: readonly string[] }) => `用过的渠道：${p.names.join('、')}`,
    /** `count` is null where so few are held back. */
    audience: (p: { readonly name: string; readonly reached: boolean; readonly count: number | null }) =>
      p.reached && p.count === 0
        ? `问过${p.name}，没有提意见`
        : p.reached
          ? `听取了${p.name}的意见${p.count === null ? '（人数少，不列条数）' : `${p.count}条`}`
          : `没有${p.name}的意见`,
    target: (p: { readonly name: string; readonly count: number }) =>
      p.count > 0 ? `对${p.name}的意见${p.count}条` : `没有对${p.name}的意见`,
    aspects: (p: { readonly missing: readonly string[] }) =>
      p.missing.length === 0 ? '本次活动的各个方面都有意见' : `这些方面还没有意见：${p.missing.join('、')}`,
    opinionsHuman: () => '征求得深不深入，由人来判断，在《关口签字》里签字',
    talks: (p: { readonly done: number; readonly asked: number; readonly exempt: number }) =>
      `必谈${p.asked}对，已谈透${p.done}对${p.exempt > 0 ? `，另有${p.exempt}对免谈` : ''}`,
    noPairs: () => '花名册里排不出一对必谈，请核对角色',
    talkOpen: (p: { readonly talker: string; readonly talkee: string; readonly state: string }) => `${p.talker}与${p.talkee}：${p.state}`,
    more: (p: { readonly count: number }) => `另有${p.count}项未列出`,
    material: (p: { readonly author: string; readonly level: string; readonly state: LevelState }) =>
      `${p.author}的材料，${p.level}：${levelStates[p.state]}`,
    materialPassed: (p: { readonly author: string; readonly levels: number }) => `${p.author}的材料：${p.levels}级审核全部通过`,
    materialStep: (p: { readonly author: string; readonly step: DraftStep['step']; readonly done: boolean }) =>
      `${p.author}的材料，${steps[p.step]}：${p.done ? '已做' : '没有日期，或早于撰写'}`,
    materialNoChain: (p: { readonly author: string }) => `${p.author}的材料：看不出由谁审核`,
    materialMissing: (p: { readonly author: string }) => `没有${p.author}的材料`,
    noRoster: () => '没有花名册，不知道该有哪些人的材料',
    meetingAhead: (p: { readonly type: string; readonly date: string }) =>
      `${p.type}定在${p.date}，还没有开，到会情况是预计的，开会时再核对`,
    attendance: (p: { readonly type: string; readonly actual: number; readonly due: number; readonly line: string }) =>
      `${p.type}应到${p.due}人，实到${p.actual}人，要求不少于${p.line}`,
    attendanceOpen: (p: { readonly type: string; readonly field: string }) => `${p.type}没有写${p.field}`,
    attendanceWrong: (p: { readonly type: string; readonly actual: number; readonly due: number }) =>
      `${p.type}应到${p.due}人、实到${p.actual}人，人数不对，没法算`,
    secretary: (p: { readonly type: string; readonly present: boolean | null }) =>
      `${p.type}书记${p.present === null ? '是否到会没有写' : p.present ? '到会' : '没有到会'}`,
    superiors: (p: { readonly type: string; readonly names: string }) =>
      `${p.type}上级党组织${p.names === '' ? '没有人到会' : `到会：${p.names}`}`,
    supervisors: (p: { readonly type: string; readonly names: string }) =>
      `${p.type}督导组${p.names === '' ? '没有人到会' : `到会：${p.names}`}`,
    noMeeting: () => '没有民主生活会或组织生活会的记录',
    study: (p: { readonly days: number; readonly least: number; readonly list: readonly StudyDay[] }) =>
      `集中学习讨论${p.days}天（要求不少于${p.least}天）${p.list.length === 0 ? '' : `：${p.list.map(({ day, part }) => `${day}${dayParts[part]}`).join('、')}`}`,
    studyAhead: (p: { readonly days: readonly string[] }) => `另有${p.days.length}天在今天之后，还没有开展，没有计入：${p.days.join('、')}`,
    studyRecorded: (p: { readonly count: number }) => `另有讲课、报告、现场教学、专题片${p.count}次，只登记不计天数`,
    items: (p: { readonly count: number; readonly open: number }) => `整改台账${p.count}条，未销号${p.open}条`,
    itemsIncomplete: (p: { readonly count: number }) => `缺措施、责任人或时限的${p.count}条`,
    itemIncomplete: (p: { readonly problem: string; readonly missing: readonly string[] }) => `“${p.problem}”缺${p.missing.join('、')}`,
    itemsOverdue: (p: { readonly count: number }) => `逾期未销号的${p.count}条`,
    itemOverdue: (p: { readonly problem: string; readonly due: string; readonly days: number }) =>
      `“${p.problem}”时限${p.due}，已逾期${p.days}天`,
    survey: (p: { readonly subject: string; readonly rate: string; readonly line: string; readonly verdict: string }) =>
      `${p.subject}满意率${p.rate}，合格线${p.line}：${p.verdict}`,
    human: () => '由人来判断，在《关口签字》里签字',
    override: (p: { readonly signer: string; readonly date: string; readonly reason: string }) =>
      `特批：${p.signer}${p.date === '' ? '' : `，${p.date}`}，理由：${p.reason}`,
    signature: (p: { readonly level: string; readonly state: SignatureState; readonly signer: string; readonly date: string }) =>
      `${p.level}${signatureStates[p.state]}${p.signer === '' ? '' : `（${[p.signer, p.date].filter((part) => part !== '').join('，')}）`}`,
  },
  anyone: '',
  columns: { due: '应到人数', actual: '实到人数' },
  sheets: {
    convene: '六个不开检查表',
    release: '四个不放过审核表',
    stage: '转段验收表',
    selfCheck: '自查表',
    timeline: '时间表',
    reviews: '材料审核单',
    problems: '会上批评转问题',
    tasks: '回头看任务',
  },
  titles: {
    convene: '民主生活会“六个不开”检查表',
    release: '“四个不放过”审核表',
    stage: '转段验收表',
    selfCheck: '本阶段工作自查表',
    timeline: '活动时间表',
    reviews: '材料逐级审核单',
    problems: '相互批评意见转问题清单',
    tasks: '“回头看”任务',
  },
  unitLine: (p: { readonly unit: string; readonly today: string }) => `单位：${p.unit}        截至：${p.today}`,
  never: '本表由台账数据列出依据，结论由人作出；签字栏请手签。',
  header: {
    gates: ['序号', '关口', '步骤和依据', '已做/未做', '依据所在', '依据指纹', '结论', '签字'],
    selfCheck: ['序号', '自查内容', '已有数据', '自查情况', '存在问题', '整改打算'],
    timeline: ['单位', '阶段', '节点', '计划开始', '计划结束', '原定结束', '实际开始', '实际结束', '状态', '验收'],
    reviews: ['单位', '撰写人', '材料类别', '审核环节', '审核人（按花名册）', '目前情况', '审核结果', '审核意见', '签字', '日期'],
    tasks: ['单位', '阶段', '起', '止', '要补的关口', '缺什么', '补了什么', '复查'],
  },
  selfCheckRows: ['征求意见', '谈心谈话', '党性分析', '开展批评', '边议边改'],
  selfCheckData: {
    opinions: (p: { readonly count: number; readonly channels: number }) => `征求意见${p.count}条，渠道${p.channels}种`,
    talks: (p: { readonly done: number; readonly asked: number }) => `必谈${p.asked}对，已谈透${p.done}对`,
    materials: (p: { readonly count: number; readonly passed: number }) => `材料${p.count}份，审核通过${p.passed}份`,
    criticisms: (p: { readonly count: number }) => `相互批评意见${p.count}条`,
    items: (p: { readonly count: number; readonly immediate: number; readonly open: number }) =>
      `整改事项${p.count}条，其中立行立改${p.immediate}条；未销号${p.open}条`,
  },
  checkListTitle: ({ name }: { readonly name: string }) => `“${name}”：逐条对照，写明有没有、是什么`,
  distinctionsTitle: '对党员提出否定意见之前，逐项区别（“五个区别开来”）',
  distinction: (p: { readonly this: string; readonly from: string }) => `把${p.this}，同${p.from}区别开来`,
  planned: '计划',
  /** How a unit stands before going on from a stage. */
  stage: {
    verdict: (p: { readonly unit: string; readonly stage: string; readonly allowed: boolean }) =>
      `${p.unit}　${p.stage}：${p.allowed ? '可以转段' : '还不能转段'}`,
    noRow: (p: { readonly stage: string }) => `“阶段安排”里没有“${p.stage}”这一行，也就没有验收`,
    acceptance: (p: { readonly accepted: boolean; readonly by: string; readonly on: string }) => {
      const who = [p.by, p.on].filter((part) => part !== '').join('，');
      return p.accepted ? `验收合格（${who}）` : `没有合格的验收${who === '' ? '' : `（${who}）`}`;
    },
    gates: (p: { readonly asked: number; readonly open: number }) =>
      p.open === 0 ? `要过的${p.asked}个关口都已通过并签字` : `要过的${p.asked}个关口，还有${p.open}个没过或没签字：`,
    gate: (p: { readonly gate: string; readonly state: string; readonly text: string }) =>
      `· ${p.gate}：${p.state}${p.text === '' ? '' : `，${p.text}`}`,
    unsigned: '还没有签字',
    ofMany: (p: { readonly unit: string; readonly allowed: boolean; readonly open: number; readonly accepted: boolean }) =>
      `${p.unit}：${p.allowed ? '可以转段' : `还不能转段，${p.open}个关口没过或没签字${p.accepted ? '' : '，没有合格的验收'}`}`,
    more: (p: { readonly count: number }) => `另有${p.count}个单位，见表`,
  },
  command: {
    headings: { group: '类别', gate: '关口', state: '结论', evidence: '依据（第一条）', unit: '单位', human: '待签字', first: '先要补的' },
    total: (p: { readonly pass: number; readonly fail: number; readonly human: number }) =>
      `通过${p.pass}个，不通过${p.fail}个，待人工确认${p.human}个`,
    todo: '接下来要做：',
    missingTables: (p: { readonly tables: readonly string[] }) =>
      `补上${p.tables.map((table) => `《${table}》`).join('')}：用 taizhang init 建的工作簿里有空表，填好后一起给出来`,
    fix: (p: { readonly gate: string; readonly text: string; readonly ref: string }) =>
      `${p.gate}：${p.text}${p.ref === '' ? '' : `（${p.ref}）`}`,
    sign: (p: { readonly gates: readonly string[] }) =>
      `数据够了、等人签字的：${p.gates.join('、')}。请在《关口签字》里写明结论、签字人、日期`,
    signUnits: (p: { readonly units: readonly { readonly unit: string; readonly count: number }[] }) =>
      `数据够了、等人签字的：${p.units
        .slice(0, 8)
        .map(({ unit, count }) => `${unit}${count}个`)
        .join('、')}${p.units.length > 8 ? `等${p.units.length}个单位` : ''}。请在《关口签字》里写明结论、签字人、日期`,
    detailsOfUnits: '一个单位的全部关口：加 --unit 单位；全部依据：加 -o 关口.xlsx 存成可打印的检查表，或 --json',
    allPassed: '各关口都已通过',
    details: '每个关口的全部依据：加 -o 关口.xlsx 存成可打印的检查表，或 --json',
    refused: (p: { readonly count: number }) => `有${p.count}处特批没有写明签字人或理由，不予采纳，不出表`,
    noUnit: (p: { readonly unit: string; readonly units: readonly string[] }) =>
      `这些表里没有“${p.unit}”；有：${p.units.slice(0, 8).join('、')}${p.units.length > 8 ? '等' : ''}`,
    logged: (p: { readonly count: number; readonly file: string }) => `记入日志${p.count}条：${p.file}`,
    logBroken: (p: { readonly file: string; readonly n: number }) => `日志 ${p.file} 从第${p.n}条起对不上，没有续写；请先查明原因`,
  },
  log: {
    what: { 'sign-off': '签字', override: '特批', extension: '延期' },
    headings: ['序号', '日期', '谁', '事项', '对象'],
    intact: (p: { readonly count: number; readonly hash: string }) =>
      p.count === 0 ? '日志是空的' : `日志完整，共${p.count}条；末条校验码 ${p.hash}（抄下来，以后可核对有没有被截短）`,
    broken: (p: { readonly n: number; readonly line: number; readonly why: string }) =>
      `日志从第${p.n}条（第${p.line}行）起对不上：${p.why}`,
    why: {
      unreadable: '这一行不是日志条目',
      number: '序号不连续，有条目被删或被插入',
      previous: '与上一条接不上',
      content: '这一条的内容被改过',
      cut: '末条校验码与给出的不同，后面的条目被删过',
    },
    oneFile: '请给出一个日志文件，如 taizhang log verify 日志.jsonl',
    unreadable: (p: { readonly file: string }) => `读不了日志 ${p.file}`,
  },
};
