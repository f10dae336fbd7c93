import type { NoParams } from './findings-files';

/** A quoted cell, or 「空着」 where it is blank. */
function cell(text: string): string {
  return text === '' ? '空着' : `写的是“${text}”`;
}

export interface CellParams {
  readonly text: string;
}
export interface MeasureParams {
  readonly measure: string;
}
export interface ProblemParams {
  readonly problem: string;
}
export interface WithoutParams {
  readonly without: number;
}
export interface SaysParams {
  readonly says: string;
}
export interface SaysStatusParams extends SaysParams {
  readonly status: string;
}
/** Closed by its status, by 是否销号, or by both: each has to be taken back where it stands. */
export interface ClosedParams {
  readonly blank: string;
  readonly told: 'status' | 'closed' | 'both';
}
/** `status` is null where no column holds it, so that the cell itself was read as unfinished. */
export interface ClaimParams extends SaysParams {
  readonly status: string | null;
}
export interface StatusCellParams extends CellParams {
  readonly status: string;
}

const notYet = { status: '状态改为“申请销号”', closed: '是否销号写“待销号”', both: '状态改为“申请销号”，是否销号写“待销号”' };

/** Findings: rectification. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsRectification = {
  'missing-problem': {
    reason: ({ measure }: MeasureParams) => (measure === '' ? '这一行没有写存在问题' : `整改措施“${measure}”没有对应的存在问题`),
    fix: (_: MeasureParams) => '请写明这条措施解决哪个问题；与上一行是同一问题的，合并单元格或写“同上”',
  },
  'missing-measure': {
    reason: ({ problem, text }: ProblemParams & CellParams) => `${problem === '' ? '这一行' : `问题“${problem}”`}的整改措施${cell(text)}`,
    fix: (_: ProblemParams & CellParams) => '请写出能落实、能检查的措施：做什么、做几次、谁来做',
  },
  'missing-owner': {
    reason: ({ text }: CellParams) => `责任人${cell(text)}，牵头领导、责任单位也没有写`,
    fix: (_: CellParams) => '请写明责任人姓名，多人用顿号隔开，例如“张建国、李梅”',
  },
  'owner-person-blank': {
    reason: ({ named, text }: CellParams & { readonly named: string }) => `只写了“${named}”，责任人${cell(text)}`,
    fix: (_: CellParams & { readonly named: string }) => '请在责任人一栏写明具体人员的姓名',
  },
  'owner-unnamed': {
    reason: ({ written, rows }: { readonly written: string; readonly rows: string }) =>
      `第${rows}行只写了职务或一群人${written}，没有写姓名`,
    fix: (_: { readonly written: string; readonly rows: string }) => '请写姓名，职务可写在后面的括号里，如“张建国（局长）”',
  },
  'missing-deadline': {
    reason: (_: NoParams) => '完成时限空着',
    fix: (_: NoParams) => '请写2024-06-30、2024年6月底前这样的时限，或写立行立改、长期坚持',
  },
  'blank-deadline-of-type': {
    reason: ({ rectType }: { readonly rectType: string }) => `整改类型写的是“${rectType}”，完成时限空着`,
    fix: ({ rectType }: { readonly rectType: string }) => `请在完成时限一栏也写“${rectType}”，或写具体日期`,
  },
  'remark-deadline': {
    reason: ({ remark, text }: CellParams & { readonly remark: string }) => `完成时限空着，按备注“${remark}”里的“${text}”读取`,
    fix: (_: CellParams & { readonly remark: string }) => '请把时限写到完成时限一栏',
  },
  'missing-cause': {
    reason: ({ measure }: MeasureParams) => `原因分析空着，看不出措施“${measure}”针对什么原因`,
    fix: (_: MeasureParams) => '请补写原因；与上一行是同一原因的，合并单元格或写“同上”',
  },
  'missing-goal': {
    reason: ({ measure }: MeasureParams) => `整改目标空着，看不出措施“${measure}”要达到什么结果`,
    fix: (_: MeasureParams) => '请写改到什么程度算完成，写可检查的结果',
  },
  'measure-repeats-problem': {
    reason: ({ measure }: MeasureParams) => `整改措施“${measure}”只是照抄了存在问题`,
    fix: (_: MeasureParams) => '请写准备怎么改，不要重复问题',
  },
  'same-measure': {
    reason: ({ measure, problems, rows }: MeasureParams & { readonly problems: number; readonly rows: string }) =>
      `同一条措施“${measure}”用在了${problems}个不同的问题上（第${rows}行）`,
    fix: (_: MeasureParams & { readonly problems: number; readonly rows: string }) => '请对照每个问题分别写有针对性的措施',
  },
  'slogan-measure': {
    reason: ({ measure }: MeasureParams) => `措施“${measure}”只有表态，没有数量、日期、文件、人员或具体做法，落实了也无法检查`,
    fix: (_: MeasureParams) => '请补上做什么、做几次、谁来做、什么时候做完，例如“每月集中学习不少于一天，由办公室登记考勤”',
  },
  'no-example': {
    reason: ({ problem }: ProblemParams) => `问题“${problem}”没有举例，具体表现空着`,
    fix: (_: ProblemParams) => '请在具体表现一栏写1至2个事例：什么时间、什么事、涉及多少',
  },
  'no-example-column': {
    reason: ({ without }: WithoutParams) => `台账没有“具体表现”一栏，有${without}个问题没有举例`,
    fix: (_: WithoutParams) => '可增加“具体表现”一栏，每个问题写1至2个事例；也可在问题里写“比如……”',
  },
  'done-without-date': {
    reason: ({ status }: { readonly status: string }) => `状态写的是“${status}”，没有写实际完成时间`,
    fix: (_: { readonly status: string }) => '请写实际完成的日期，例如2024-03-31',
  },
  'done-without-evidence': {
    reason: ({ status, text }: StatusCellParams) => `状态写的是“${status}”，佐证材料${cell(text)}`,
    fix: (_: StatusCellParams) => '请写佐证材料的名称或存放位置，例如“会议记录2024-03-05，存办公室”',
  },
  'no-proof-columns': {
    reason: ({ done }: { readonly done: number }) => `有${done}项已完成，但台账没有“实际完成时间”和“佐证材料”栏，无从核对`,
    fix: (_: { readonly done: number }) => '可增加“实际完成时间”和“佐证材料”两栏',
  },
  'closed-without-acceptance': {
    reason: ({ blank }: ClosedParams) => `已经销号，${blank}空着，看不出由谁验收`,
    fix: ({ blank, told }: ClosedParams) => `请补写${blank}；还没有验收的，${notYet[told]}`,
  },
  'status-against-acceptance': {
    reason: ({ status, opinion }: { readonly status: string; readonly opinion: string }) =>
      `状态是“${status}”，验收意见却是“${opinion}”，两者对不上；统计时按状态算`,
    fix: (_: { readonly status: string; readonly opinion: string }) =>
      '请核对：验收没有通过的，把状态改为退回整改；附条件的，等条件办妥再写已销号；已经通过的，把验收意见写成验收合格',
  },
  'no-acceptance-columns': {
    reason: ({ closed }: { readonly closed: number }) => `有${closed}项已经销号，但台账没有“验收人”“验收时间”“验收意见”栏`,
    fix: (_: { readonly closed: number }) => '可增加“验收人”“验收时间”两栏，写明由谁、何时验收',
  },
  'accepted-by-owner': {
    reason: ({ verifier }: { readonly verifier: string }) => `验收人“${verifier}”就是责任人，等于自己验收自己`,
    fix: (_: { readonly verifier: string }) => '请由责任人以外的人验收后再销号',
  },
  'immediate-still-open': {
    reason: ({ status }: { readonly status: string }) =>
      status === '' ? '要求立行立改，但状态空着，看不出改了没有' : `要求立行立改，到现在状态还是“${status}”`,
    fix: (_: { readonly status: string }) => '已经改好的，更新状态并写实际完成时间；一时改不了的，改为限期整改并写明时限',
  },
  'extension-without-original': {
    reason: ({ says }: SaysParams) => `时限已经延期（“${says}”），但没有保留原完成时限`,
    fix: (_: SaysParams) => '请增加“原完成时限”一栏，写明延期前的时限',
  },
  'extension-without-reason': {
    reason: ({ says }: SaysParams) => `时限已经延期（“${says}”），但没有写延期原因`,
    fix: (_: SaysParams) => '请在“延期原因”一栏写明原因和批准人；没有这一栏的，在备注里写“因……延期，经××批准”',
  },
  'extended-to-earlier': {
    reason: ({ due, original }: { readonly due: string; readonly original: string }) =>
      `延期后的时限（${due}）比原完成时限（${original}）还早`,
    fix: (_: { readonly due: string; readonly original: string }) => '请核对两个时限，是否写反或写错年份',
  },
  'type-against-deadline': {
    reason: ({ rectType, deadline }: { readonly rectType: string; readonly deadline: string }) =>
      `整改类型写的是“${rectType}”，完成时限却写“${deadline}”，两者对不上`,
    fix: (_: { readonly rectType: string; readonly deadline: string }) =>
      '请改其中一个：立行立改的写立行立改或两个月以内的日期，限期整改的写明日期，长期坚持的写长期坚持（可加阶段时限）',
  },
  'actual-date-in-future': {
    reason: ({ day, today }: { readonly day: string; readonly today: string }) => `写的日期${day}在核对日（${today}）之后，事情还没有发生`,
    fix: (_: { readonly day: string; readonly today: string }) => '请写实际发生的日期；如果是计划日期，请移到完成时限一栏',
  },
  'open-but-dated': {
    reason: ({ status, day }: { readonly status: string; readonly day: string }) => `状态写的是“${status}”，实际完成时间却已写${day}`,
    fix: (_: { readonly status: string; readonly day: string }) => '已经完成的请更新状态；没有完成的请删去实际完成时间',
  },
  'late-called-on-time': {
    reason: ({ says, day, due }: SaysParams & { readonly day: string; readonly due: string }) =>
      `写的是“${says}”，但实际完成时间${day}晚于时限${due}`,
    fix: (_: SaysParams & { readonly day: string; readonly due: string }) =>
      '请核对日期；确属逾期完成的，请如实写明；批准过延期的，请补写延期后的时限',
  },
  'done-but-said-open': {
    reason: ({ says, status }: SaysStatusParams) => `状态写的是“${status}”，这里却写“${says}”`,
    fix: (_: SaysStatusParams) => '请核对后改成一致：没有完成的，状态写整改中，删去实际完成时间',
  },
  'progress-claims-done': {
    reason: ({ says, status }: ClaimParams) =>
      status === null
        ? `这里写“${says}”，同一格别的话（或所在的小标题）却不这么说，没有算作已完成`
        : `整改进展写“${says}”，状态却还是“${status}”`,
    fix: ({ status }: ClaimParams): string =>
      status === null
        ? '请增加“整改状态”一列，确已完成的写已完成；没有完成的，请写明还差什么'
        : '确已完成的，把状态改为已完成并写实际完成时间；没有完成的，请写明还差什么',
  },
  'open-though-deadline-done': {
    reason: ({ says, status }: SaysStatusParams) => `完成时限写的是“${says}”，整改状态却是“${status}”，两者对不上，暂按整改状态统计`,
    fix: (_: SaysStatusParams) => '确已完成的，把状态改为已完成并写实际完成时间；没有完成的，在完成时限写明日期',
  },
  'closed-against-status': {
    reason: ({ closed, status }: { readonly closed: string; readonly status: string }) =>
      `是否销号写的是“${closed}”，整改状态却是“${status}”，两者对不上，暂按整改状态统计`,
    fix: (_: { readonly closed: string; readonly status: string }) => '请核对后改成一致：没有验收销号的，是否销号写“否”',
  },
  'closed-day-denied': {
    reason: ({ closed, day }: { readonly closed: string; readonly day: string }) =>
      `是否销号写的是“${closed}”，却填了销号时间${day}，两者对不上，暂不按已销号统计`,
    fix: (_: { readonly closed: string; readonly day: string }) =>
      '请核对：已经销号的，是否销号写“是”；没有销号的，删去销号时间，并填上整改状态',
  },
  'ongoing-marked-done': {
    reason: ({ status }: { readonly status: string }) => `长期坚持的事项，状态写的是“${status}”`,
    fix: (_: { readonly status: string }) => '阶段任务已完成并继续坚持的，可写“已完成并长期坚持”',
  },
  'ongoing-without-goal': {
    reason: ({ measure }: MeasureParams) => `长期坚持的事项没有阶段目标，措施“${measure}”也没有频次`,
    fix: (_: MeasureParams) => '请写阶段目标或频次，例如“每季度检查一次”“2024年底前健全制度”',
  },
  'no-goal-column': {
    reason: ({ without }: WithoutParams) => `有${without}项长期坚持的事项看不出阶段目标或频次，台账也没有“整改目标”栏`,
    fix: (_: WithoutParams) => '可增加“整改目标”一栏，写明每个阶段改到什么程度',
  },
  'recurring-without-frequency': {
    reason: ({ rhythm, deadline }: { readonly rhythm: string; readonly deadline: string }) =>
      `措施要求“${rhythm}”开展，时限只写了“${deadline}”，到期前各次做没做看不出来`,
    fix: ({ rhythm }: { readonly rhythm: string; readonly deadline: string }) => `可在“开展频次”一栏写“${rhythm}”，到期逐次登记`,
  },
  'no-frequency-column': {
    reason: ({ count, example }: { readonly count: number; readonly example: string }) =>
      `有${count}条措施要求定期开展（如“${example}”），时限只写了一个日期，台账也没有“开展频次”栏`,
    fix: (_: { readonly count: number; readonly example: string }) => '可增加“开展频次”一栏，到期逐次登记',
  },
  'person-spellings': {
    reason: ({ name, usual, rows }: { readonly name: string; readonly usual: string; readonly rows: string }) =>
      `“${name}”（第${rows}行）与“${usual}”像是同一个人，写法不一`,
    fix: ({ usual }: { readonly name: string; readonly usual: string; readonly rows: string }) => `是同一个人的，请统一写成“${usual}”`,
  },
  'duplicate-seq': {
    reason: ({ seq, row }: { readonly seq: string; readonly row: number }) => `序号“${seq}”与第${row}行重复，而两行是不同的问题`,
    fix: (_: { readonly seq: string; readonly row: number }) => '请重新编号，一个问题一个序号',
  },
};
