import type { DraftStep } from '../../materials/judge-material';
import type { LocalText } from '../local-text';
import { type MakeUpField, zhGates } from './gates';

export interface NameParams {
  readonly name: string;
}
export interface TextParams {
  readonly text: string;
}
export interface AuthorParams {
  readonly author: string;
}
export type AuthorLevel = AuthorParams & { readonly level: string };
export interface GateSignerParams {
  readonly gate: string;
  readonly signer: string;
}
export interface TypeNameParams {
  readonly name: string;
  readonly type: string;
}

export interface PublicationParams {
  readonly content: string;
}

export interface StudyLength {
  readonly column: string;
  readonly text: string;
  readonly date: string;
}

export interface RecordYear {
  readonly title: string;
  readonly titleYear: number;
  readonly column: string;
  readonly text: string;
  readonly year: number;
}

/** Findings: publications, materials, study, meetings, stages, gates. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsGates = {
  'record-date-unreadable': {
    reason: ({ column, text }: { readonly column: string; readonly text: string }) => `“${column}”写的是“${text}”，认不出是哪一天`,
    fix: (_: { readonly column: string; readonly text: string }) => '请写成2024-03-18；学习日期也可以写2024-03-18至2024-03-20',
  },
  'record-date-ahead': {
    reason: ({ column, day }: { readonly column: string; readonly day: string }) => `“${column}”是${day}，还没有到，不算`,
    fix: (_: { readonly column: string; readonly day: string }) => '请核对日期；还没有做的先空着',
  },
  'record-year-doubtful': {
    reason: ({ title, column, text, year }: RecordYear) => `标题是“${title}”，而“${column}”写的“${text}”等没有写年份，都按${year}年读取`,
    fix: ({ titleYear, year }: RecordYear) =>
      `请核对：应是${year}年的不用改；应是${titleYear}年的，请把年份写上，或在《设置》的“年度”里写${titleYear}，也可以用 --year 指定`,
  },
  'gate-year-assumed': {
    reason: ({ count, text, year }: { readonly count: number; readonly text: string; readonly year: number }) =>
      `有${count}个没有销号的事项时限没有写年份（如“${text}”），按${year}年读，都已过期`,
    fix: ({ year }: { readonly count: number; readonly text: string; readonly year: number }) =>
      `请核对：应是${year}年的不用改；不是的，请在时限里写上年份，或在《设置》里写明“年度”，也可以用 --year 指定`,
  },
  'record-unit-missing': {
    reason: ({ rows }: { readonly rows: number }) => `表里有几个单位，但有${rows}行没有写单位，哪个单位都不算`,
    fix: (_: { readonly rows: number }) => '请在“单位名称”一栏写明',
  },
  'record-unit-unknown': {
    reason: ({ unit }: { readonly unit: string }) => `“${unit}”不在花名册里，也不在单位名单里，看不出有哪些人，关口过不了`,
    fix: (_: { readonly unit: string }) => '写法不同的，请改成花名册里的写法，或在单位名单里补上简称；确有这个单位的，请把它的人列入花名册',
  },
  'gate-table-missing': {
    reason: ({ table, gates }: { readonly table: LocalText; readonly gates: readonly string[] }) =>
      `没有《${table.zh}》，这些关口无从查起：${gates.join('、')}`,
    fix: ({ table }: { readonly table: LocalText; readonly gates: readonly string[] }) =>
      `请补上《${table.zh}》（用菜单“建立/补全工作表”或命令 taizhang init 可以建一张空表）；已经填在别的文件里的，把那个文件一起给出来`,
  },
  'publication-channel-missing': {
    reason: ({ content }: PublicationParams) => `“${content}”没有写在哪里公示`,
    fix: (_: PublicationParams) => '请写公示栏、局域网络、宣传栏、电视、广播或其他',
  },
  'publication-day-missing': {
    reason: ({ content, column }: PublicationParams & { readonly column: LocalText }) => `“${content}”没有写“${column.zh}”`,
    fix: (_: PublicationParams & { readonly column: LocalText }) => '请补上日期',
  },
  'publication-ends-early': {
    reason: ({ content, from, to }: PublicationParams & { readonly from: string; readonly to: string }) =>
      `“${content}”的公示${to}就结束，早于开始的${from}`,
    fix: (_: PublicationParams & { readonly from: string; readonly to: string }) => '请核对两个日期',
  },
  'publication-feedback-missing': {
    reason: ({ content, to }: PublicationParams & { readonly to: string }) => `“${content}”的公示${to}已经结束，没有写收到什么反映`,
    fix: (_: PublicationParams & { readonly to: string }) => '请写明；没有反映的写“无”',
  },
  'publication-unanswered': {
    reason: ({ content }: PublicationParams) => `“${content}”公示中有反映，没有写怎么处理的`,
    fix: (_: PublicationParams) => '请写明怎么处理、怎么答复',
  },
  'material-result-unreadable': {
    reason: ({ text }: TextParams) => `审核结果写的是“${text}”，看不出是否通过，没有采用`,
    fix: (_: TextParams) => '请写通过、修改、重新撰写或退回',
  },
  'material-level-unknown': {
    reason: ({ author, text }: AuthorParams & { readonly text: string; readonly levels: readonly string[] }) =>
      text === '' ? `“${author}”的材料有审核结果，没有写审核环节` : `“${author}”的材料不经过“${text}”这一级`,
    fix: ({ levels }: AuthorParams & { readonly text: string; readonly levels: readonly string[] }) =>
      `这份材料依次由${levels.join('、')}审核`,
  },
  'material-order': {
    reason: ({ author, level, earlier }: AuthorLevel & { readonly earlier: string }) =>
      `“${author}”的材料，${earlier}还没有通过，${level}就先签了，不算`,
    fix: ({ level }: AuthorLevel & { readonly earlier: string }) => `请逐级把关，前一级通过以后再由${level}审核`,
  },
  'material-void': {
    reason: ({ author, level, signed, changed }: AuthorLevel & { readonly signed: string; readonly changed: string }) =>
      `“${author}”的材料${changed}又改过，${level}${signed}的审核作废`,
    fix: ({ level }: AuthorLevel & { readonly signed: string; readonly changed: string }) => `请${level}对改后的材料重新审核`,
  },
  'material-comment-missing': {
    reason: ({ author }: AuthorParams) => `“${author}”的材料退了回去，没有写明问题`,
    fix: (_: AuthorParams) => '请在“审核意见”里指明问题，督促修改',
  },
  'material-pass-unsigned': {
    reason: ({ author, level }: AuthorLevel) => `“${author}”的材料，${level}写了通过，没有审核人或日期，不算`,
    fix: (_: AuthorLevel) => '请补上审核人和审核日期',
  },
  'material-rewrite-reason': {
    reason: ({ author, text }: AuthorParams & { readonly text: string; readonly reasons: readonly string[] }) =>
      `“${author}”的材料要重新撰写，理由写的是“${text}”`,
    fix: ({ reasons }: AuthorParams & { readonly text: string; readonly reasons: readonly string[] }) =>
      `请写明是哪一种：${reasons.join('；')}`,
  },
  'material-demands-open': {
    reason: ({ author, open }: AuthorParams & { readonly open: readonly string[] }) =>
      `“${author}”的材料写了通过，但四项要求还差：${open.join('、')}`,
    fix: (_: AuthorParams & { readonly open: readonly string[] }) => '四项都达到再通过；已经达到的，请在“四项要求”里补上',
  },
  'material-reviewer-other': {
    reason: ({ author, level, reviewer }: AuthorLevel & { readonly reviewer: string; readonly expected: string }) =>
      `“${author}”的材料，${level}一级签的是“${reviewer}”`,
    fix: ({ expected }: AuthorLevel & { readonly reviewer: string; readonly expected: string }) =>
      `按花名册应由${expected}审核，请核对；确由别人审核的，在“备注”里写明由谁审核、为什么`,
  },
  'material-form-missing': {
    reason: ({ author }: AuthorParams & { readonly text: string }) => `“${author}”的材料没有写撰写方式`,
    fix: (_: AuthorParams & { readonly text: string }) => '请写亲笔撰写、本人口述他人记录或简要材料',
  },
  'material-form-other': {
    reason: ({ author, text }: AuthorParams & { readonly text: string }) => `“${author}”的撰写方式是“${text}”，花名册里看不出特殊情况`,
    fix: (_: AuthorParams & { readonly text: string }) => '能写的要亲笔撰写；年老体弱、无书写能力的，请在花名册“特殊情况”里写明',
  },
  'material-step-missing': {
    reason: ({ author, step }: AuthorParams & { readonly step: DraftStep['step'] }) =>
      `“${author}”的材料没有写“${zhGates.steps[step]}”的日期`,
    fix: (_: AuthorParams & { readonly step: DraftStep['step'] }) => '做过的请补上日期，没做的请补做',
  },
  'material-step-early': {
    reason: ({ author, step }: AuthorParams & { readonly step: DraftStep['step'] }) =>
      `“${author}”的材料，“${zhGates.steps[step]}”的日期早于撰写`,
    fix: (_: AuthorParams & { readonly step: DraftStep['step'] }) => '请核对日期：先撰写，再集体研究、征求意见',
  },
  'material-members-not-asked': {
    reason: ({ author, names }: AuthorParams & { readonly names: readonly string[] }) =>
      `“${author}”的材料没有分别征求这些班子成员的意见：${names.join('、')}`,
    fix: (_: AuthorParams & { readonly names: readonly string[] }) => '征求过的，请在“已征求的成员”里写上名字；没有征求的，请补上',
  },
  'material-role-unknown': {
    reason: ({ author }: AuthorParams) => `看不出“${author}”是什么人，不知道材料由谁逐级审核`,
    fix: (_: AuthorParams) => '请在“撰写人类别”里写明，或把此人列入花名册',
  },
  'study-form-unknown': {
    reason: ({ text }: TextParams) => `学习形式写的是“${text}”，认不出是开展了的集中学习，没有计入天数`,
    fix: (_: TextParams) => '请写集中学习讨论、轮流领读、逐人发言、互动交流等；讲课、报告、参观、看片只登记',
  },
  'study-from-afar': {
    reason: ({ text }: TextParams) => `学习形式写的是“${text}”，是线上的，按集中学习计入了天数`,
    fix: (_: TextParams) => '请核对上级是否允许线上集中学习；不算的，请另写学习形式（如分散学习）',
  },
  'study-length-unclear': {
    reason: ({ column, text, date }: StudyLength) => `“${column}”写的是“${text}”，与学习日期“${date}”对不上，没有计入天数`,
    fix: (_: StudyLength) => '请核对；写成几天，如1天、0.5天，不能多于学习日期里的天数',
  },
  'study-supervisors-missing': {
    reason: ({ day }: { readonly day: string }) => `${day}的集中学习没有督导组参加`,
    fix: (_: { readonly day: string }) => '督导组要派员参加学习；来了的，请在“督导组参加人”里写明',
  },
  'study-not-reached': {
    reason: ({ name, reason }: NameParams & { readonly reason: string }) => `“${name}”（${reason}）没有出现在任何一次学习里`,
    fix: (_: NameParams & { readonly reason: string }) => '请送学上门或安排分散学习，并在学习记录里写明是谁',
  },
  'meeting-count-unreadable': {
    reason: ({ text }: TextParams) => `人数写的是“${text}”，不是人数`,
    fix: (_: TextParams) => '请写整数',
  },
  'meeting-more-than-due': {
    reason: ({ due, actual }: { readonly due: number; readonly actual: number }) => `应到${due}人，实到却有${actual}人`,
    fix: (_: { readonly due: number; readonly actual: number }) => '请核对；上级、督导组和非党同志不算在应到、实到里',
  },
  'presence-differs': {
    reason: ({ name, type }: { readonly name: string; readonly type: string }) => `会议记录写${type}“${name}”到会，到会名单上没有到会`,
    fix: (_: { readonly name: string; readonly type: string }) => '请核对，以哪个为准就把另一个改过来；现按会议记录计算',
  },
  'meeting-parts-over-due': {
    reason: ({ due, actual, absent }: { readonly due: number; readonly actual: number; readonly absent: number }) =>
      `应到${due}人，实到${actual}人，没有到会的却写了${absent}人，合起来多于应到`,
    fix: (_: { readonly due: number; readonly actual: number; readonly absent: number }) => '请核对应到、实到、书面提交和请假人数',
  },
  'attendance-twice': {
    reason: ({ name }: { readonly name: string }) => `“${name}”在到会名单上写了两次，只算第一次`,
    fix: (_: { readonly name: string }) => '请删去一行；确是同名的两个人，请在姓名后面注明，如“张伟（女）”',
  },
  'attendance-differs': {
    reason: (p: {
      readonly type: string;
      readonly due: number | null;
      readonly actual: number | null;
      readonly listDue: number | null;
      readonly listActual: number | null;
    }) => `${p.type}记录写应到${p.due ?? '—'}人、实到${p.actual ?? '—'}人，到会名单上是${p.listDue ?? '—'}人、到会${p.listActual ?? '—'}人`,
    fix: (p: {
      readonly type: string;
      readonly due: number | null;
      readonly actual: number | null;
      readonly listDue: number | null;
      readonly listActual: number | null;
    }): string =>
      p.due === null || p.actual === null
        ? '请核对，以哪个为准就把另一个改过来，会议记录的应到、实到都写上；现在先不算'
        : '请核对，以哪个为准就把另一个改过来；现按会议记录计算',
  },
  'presence-unreadable': {
    reason: ({ name, text }: NameParams & TextParams) => `“${name}”的到会情况写的是“${text}”，看不出本人是否全程到会，没有算到会`,
    fix: (_: NameParams & TextParams) => '请写到会、书面提交、口头或请假',
  },
  'member-not-listed': {
    reason: ({ name, type }: TypeNameParams) => `“${name}”不在${type}的到会名单上`,
    fix: (_: TypeNameParams) => '请列上，写明到会、书面提交、口头或请假',
  },
  'excused-without-material': {
    reason: ({ name }: NameParams) => `“${name}”请假，没有提交材料`,
    fix: (_: NameParams) => '不能到会的要向所在党组织提交党性分析材料；交了的，“材料提交”写“是”',
  },
  'dual-life-missing': {
    reason: ({ name, type }: TypeNameParams) => `“${name}”没有参加${type}`,
    fix: (_: TypeNameParams) => '领导干部既要参加班子的民主生活会，又要参加所在支部的组织生活会',
  },
  'non-party-missing': {
    reason: ({ type }: { readonly type: string }) => `${type}没有非党同志参加的记录`,
    fix: (_: { readonly type: string }) => '召开组织生活会要注意吸收非党同志参加；来了的请补上',
  },
  'criticism-of-self': {
    reason: ({ name }: NameParams) => `批评人和被批评人都是“${name}”`,
    fix: (_: NameParams) => '相互批评请写对方；自我批评写进个人材料',
  },
  'column-grades-persons': {
    reason: ({ header }: { readonly header: string }) => `这张表有“${header}”一栏`,
    fix: (_: { readonly header: string }) => '评议不定格次、不打分、不排名，请去掉这一栏；程序不读、不算、不导出它',
  },
  'opinion-is-grade': {
    reason: ({ text }: TextParams) => `评议意见只写了“${text}”，这是格次`,
    fix: (_: TextParams) => '请用文字写明能否履行党员义务、是否符合党员条件',
  },
  'opinion-missing': {
    reason: ({ name }: NameParams) => `“${name}”没有评议意见`,
    fix: (_: NameParams) => '请用文字写明能否履行党员义务、是否符合党员条件',
  },
  'five-distinctions': {
    reason: ({ name }: NameParams) => `对“${name}”的评议意见是否定的`,
    fix: (_: NameParams) => '请先对照自查表里的“五个区别开来”逐项核对，再确定',
  },
  'report-on-paper': {
    reason: ({ written }: { readonly written: boolean }): string => (written ? '这一行要书面报告，情况却写在了表里' : '这一行要书面报告'),
    fix: (_: { readonly written: boolean }) => '请书面报告组织部和活动办，表里不写具体情况；程序不导出这一行',
  },
  'sign-off-gate-unknown': {
    reason: ({ text }: TextParams & { readonly gates: readonly string[] }) => `关口写的是“${text}”，本次活动没有这个关口，签字没有采用`,
    fix: ({ gates }: TextParams & { readonly gates: readonly string[] }) => `请写下列之一：${gates.join('、')}`,
  },
  'sign-off-unreadable': {
    reason: ({ text }: TextParams) => (text === '' ? '签了字，没有写结论' : `签字结论写的是“${text}”，看不出是否通过，没有采用`),
    fix: (_: TextParams) => '请写通过、不通过或特批',
  },
  'sign-off-incomplete': {
    reason: ({ gate, name }: { readonly gate: string; readonly name: boolean; readonly date: boolean }) =>
      `“${gate}”的签字没有${name ? '日期' : '签字人'}，不算`,
    fix: (_: { readonly gate: string; readonly name: boolean; readonly date: boolean }) => '请补上签字人和签字日期',
  },
  'sign-off-future': {
    reason: ({ gate, date }: GateSignerParams & { readonly date: string }) => `“${gate}”的签字日期是${date}，在今天之后，不算`,
    fix: (_: GateSignerParams & { readonly date: string }) => '请核对日期',
  },
  'sign-off-void': {
    reason: ({ gate, signer, date, changed }: GateSignerParams & { readonly date: string; readonly changed: string }) =>
      `“${gate}”${signer}${date}签过字，${changed > date ? `${changed}又有改动` : '所依据的情况已经变了'}，签字作废`,
    fix: (_: GateSignerParams & { readonly date: string; readonly changed: string }) => '请按现在的情况重新签字',
  },
  'sign-off-order': {
    reason: ({ gate, level, earlier }: { readonly gate: string; readonly level: string; readonly earlier: string }) =>
      `“${gate}”${earlier}还没有签字，${level}就先签了，不算`,
    fix: ({ level }: { readonly gate: string; readonly level: string; readonly earlier: string }) => `请依次签字，轮到${level}时再签`,
  },
  'override-incomplete': {
    reason: ({ gate, name }: { readonly gate: string; readonly name: boolean; readonly reason: boolean }) =>
      `“${gate}”写了特批，没有${name ? '特批理由' : '签字人'}，不予采纳`,
    fix: (_: { readonly gate: string; readonly name: boolean; readonly reason: boolean }) => '特批要写明签字人和特批理由；不特批的请去掉',
  },
  'override-used': {
    reason: ({ gate, signer, reason, date }: GateSignerParams & { readonly reason: string; readonly date: string }) =>
      `“${gate}”由${signer}${date === '' ? '' : `于${date}`}特批通过，理由：${reason}`,
    fix: (_: GateSignerParams & { readonly reason: string; readonly date: string }) => '特批会印在每一份表上；补齐以后请改成正常签字',
  },
  'stage-unknown': {
    reason: ({ text }: TextParams & { readonly stages: readonly string[] }) => `阶段写的是“${text}”，本次活动没有这个阶段`,
    fix: ({ stages }: TextParams & { readonly stages: readonly string[] }) => `请写${stages.join('、')}；别的活动用 --pack 选`,
  },
  'stage-backwards': {
    reason: ({ from, to }: { readonly from: string; readonly to: string }) => `计划结束${to}早于计划开始${from}`,
    fix: (_: { readonly from: string; readonly to: string }) => '请核对日期',
  },
  'campaign-too-short': {
    reason: ({ from, to, months }: { readonly from: string; readonly to: string; readonly months: number }) =>
      `从${from}到${to}不满${months}个月`,
    fix: ({ months }: { readonly from: string; readonly to: string; readonly months: number }) =>
      `每个单位活动时间不少于${months}个月，请顺延`,
  },
  'stage-longer': {
    reason: ({ stage, months, to }: { readonly stage: string; readonly months: number; readonly usual: string; readonly to: string }) =>
      `${stage}计划到${to}，超过${months}个月`,
    fix: ({ usual }: { readonly stage: string; readonly months: number; readonly usual: string; readonly to: string }) =>
      `一般到${usual}；时间不够可以适当延长，请把原来的日期写进“原定结束”，并写明理由`,
  },
  'stage-extended-without-reason': {
    reason: ({ from, to }: { readonly from: string; readonly to: string }) => `从${from}延到${to}，没有写理由`,
    fix: (_: { readonly from: string; readonly to: string }) => '请在“延期理由”里写明',
  },
  'stage-late': {
    reason: ({
      name,
      due,
      daysLate,
      isOver,
    }: {
      readonly name: string;
      readonly due: string;
      readonly daysLate: number;
      readonly isOver: boolean;
    }) => `${name}应于${due}完成，${isOver ? `晚了${daysLate}天` : `已过${daysLate}天`}`,
    fix: (_: { readonly name: string; readonly due: string; readonly daysLate: number; readonly isOver: boolean }) =>
      '完成了的请写“实际结束”；要延期的写新的计划结束，原来的日期写进“原定结束”',
  },
  'milestone-missing': {
    reason: ({ stage, milestone }: { readonly stage: string; readonly milestone: string }) => `${stage}没有安排规定动作“${milestone}”`,
    fix: (_: { readonly stage: string; readonly milestone: string }) => '请加一行，写明时间节点和计划结束',
  },
  'acceptance-open': {
    reason: ({ stage, text }: { readonly stage: string } & TextParams) =>
      `${stage}的验收结果写的是“${text}”，看不出是否合格，没有算验收合格`,
    fix: (_: { readonly stage: string } & TextParams) => '请写合格或不合格；还有条件的，等条件满足了再写合格，没办完的事写在备注里',
  },
  'acceptance-incomplete': {
    reason: ({ stage }: { readonly stage: string }) => `${stage}写了验收结果，没有验收人或验收日期`,
    fix: (_: { readonly stage: string }) => '请补上谁在哪天验收的',
  },
  'look-back-long': {
    reason: ({ days, limit }: { readonly days: number; readonly limit: number }) => `“回头看”安排了${days}天，规定${limit}天左右`,
    fix: ({ limit }: { readonly days: number; readonly limit: number }) => `请压缩到${limit}天，补不完的列入“补课”`,
  },
  'look-back-missing': {
    reason: ({ stage }: { readonly stage: string; readonly days: number }) => `${stage}验收不合格，没有安排“回头看”`,
    fix: ({ days }: { readonly stage: string; readonly days: number }) => `请用${days}天时间“回头看”，写明起止日期`,
  },
  'make-up-open': {
    reason: ({ stage, missing }: { readonly stage: string; readonly missing: readonly MakeUpField[] }) =>
      `${stage}的“补课”还缺：${missing.map((field) => zhGates.makeUpParts[field]).join('、')}`,
    fix: (_: { readonly stage: string; readonly missing: readonly MakeUpField[] }) => '补完课、复查合格以后才能转段',
  },
  'stage-advanced-early': {
    reason: ({ stage, gates, accepted }: { readonly stage: string; readonly gates: readonly string[]; readonly accepted: boolean }) =>
      `${stage}写了已转段，但${[
        ...(gates.length > 0 ? [`这些关口没过或没有签字：${gates.join('、')}`] : []),
        ...(accepted ? [] : ['没有合格的验收（验收人、日期、结果）']),
      ].join('；')}`,
    fix: (_: { readonly stage: string; readonly gates: readonly string[]; readonly accepted: boolean }) =>
      '请改回“进行中”，关口都过了、督导组验收合格以后再转段',
  },
};
