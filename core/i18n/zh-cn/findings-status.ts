/** The cell's text. */
export interface CellText {
  readonly text: string;
}

/** The cell's text, its column and the day it was read as. */
export interface CellDay extends CellText {
  readonly column: string;
  readonly day: string;
}

/** A title's year beside the one that days without a year were read by. */
export interface YearParams {
  readonly title: string;
  readonly titleYear: number;
  readonly year: number;
  readonly count: number;
  readonly example: string;
}

/** Items of which nothing tells how far they are, and how many of them are past their day and so called overdue. */
export interface UntoldParams {
  readonly count: number;
  readonly past: number;
}

/** The column that should tell it and is blank, and whether it is the status column itself. */
export interface BlankParams extends UntoldParams {
  readonly header: string;
  readonly column: boolean;
}

const untold = ({ past }: UntoldParams): string => `都按未完成计${past > 0 ? `，其中${past}项已过时限，列为逾期` : ''}`;

/** Findings: status. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsStatus = {
  'items-on-two-sheets': {
    reason: ({ other, count }: { readonly other: string; readonly count: number }) =>
      `有${count}个问题和“${other}”表里的相同，两张表的事项都算进去了，数字会偏大`,
    fix: (_: { readonly other: string; readonly count: number }) =>
      '请核对；同一批事项登记了两次的（如每月一张、汇总表和分表），请只留最新或最全的一张，其余移出这个文件',
  },
  'items-over-sheets': {
    reason: ({ other, count }: { readonly other: string; readonly count: number }) =>
      `这张表没有“存在问题”一列，有${count}个序号和“${other}”表里的相同，像是同一批事项分写在几张表里；各张表的行都算作事项，数字会偏大`,
    fix: (_: { readonly other: string; readonly count: number }) =>
      '请按序号合成一张台账，一项一行，写全问题、措施、责任人和时限；不是同一批的，请增加“存在问题”一列',
  },
  'status-unknown': {
    reason: ({ text }: CellText) => `“整改状态”写的是“${text}”，无法判断是否完成`,
    fix: (_: CellText) => '可写未开始、整改中、基本完成、已完成、已完成并长期坚持、长期坚持、申请销号、已销号或退回整改',
  },
  'status-from-progress': {
    reason: ({ header }: { readonly header: string }) => `没有“整改状态”一列，“${header}”里写明已完成、正在整改等的，按所写的状态统计`,
    fix: ({ header }: { readonly header: string }) => `请核对；建议增加“整改状态”一列，“${header}”只写做了什么`,
  },
  'status-from-heading': {
    reason: ({ heading, status }: { readonly heading: string; readonly status: { readonly zh: string; readonly en: string } }) =>
      `没有“整改状态”一列，“${heading}”下面没有另外写明状态的各行，按“${status.zh}”统计`,
    fix: (_: { readonly heading: string; readonly status: { readonly zh: string; readonly en: string } }) =>
      '请核对；建议增加“整改状态”一列，逐行填写',
  },
  'no-status-column': {
    reason: (p: UntoldParams) =>
      `台账没有“整改状态”一列，也没有完成情况、是否销号、实际完成时间等可以看出改到哪一步的列，${p.count}项${untold(p)}`,
    fix: (_: UntoldParams) => '请增加“整改状态”一列，逐项写已完成、整改中、未开始等',
  },
  'status-blank': {
    reason: (p: BlankParams) => `“${p.header}”有${p.count}项没有填，看不出改到哪一步，${untold(p)}`,
    fix: ({ header, column }: BlankParams) =>
      column ? '请逐项填写已完成、整改中、未开始等' : `请填写“${header}”；最好增加“整改状态”一列，逐项写已完成、整改中、未开始等`,
  },
  'progress-without-status': {
    reason: (p: UntoldParams & { readonly header: string; readonly example: string }) =>
      `没有“整改状态”一列，“${p.header}”里有${p.count}项只写了做法，看不出是否已经完成（如“${p.example}”），${untold(p)}`,
    fix: ({ header }: UntoldParams & { readonly header: string; readonly example: string }) =>
      `请增加“整改状态”一列逐项填写；也可在“${header}”的开头写“已完成。”或“整改中。”，再写做法`,
  },
  'closed-unknown': {
    reason: ({ text }: CellText) => `“是否销号”写的是“${text}”，看不出是否已经销号，没有算作已销号`,
    fix: (_: CellText) => '请写是或否；也可写已销号、待销号',
  },
  'status-is-type': {
    reason: ({ text }: CellText) => `“整改状态”写的是“${text}”，这是整改类型，不是状态`,
    fix: (_: CellText) => '请把它移到整改类型或完成时限，状态写整改中或已完成',
  },
  'type-unknown': {
    reason: ({ text }: CellText) => `“整改类型”写的是“${text}”，看不出是哪一类`,
    fix: (_: CellText) => '可写立行立改、限期整改或长期坚持',
  },
  'date-unreadable': {
    reason: ({ text, column }: CellText & { readonly column: string }) => `“${column}”写的是“${text}”，不是一个确切的日期`,
    fix: (_: CellText & { readonly column: string }) => '可写2024-03-31或2024年3月31日',
  },
  'date-assumed': {
    reason: ({ text, column, day }: CellDay) => `“${column}”写的是“${text}”，没有写全，读作${day}`,
    fix: ({ day }: CellDay) => `请把年月日写全：是这一天就写${day}，不是就写应有的日期`,
  },
  'title-of-other-year': {
    reason: ({ title, year, count, example }: YearParams) =>
      `标题是“${title}”，有${count}个时限没有写年份（如“${example}”），都按${year}年读取`,
    fix: ({ titleYear, year }: YearParams) =>
      `请核对：应是${year}年的不用改；应是${titleYear}年的，请在时限里写上年份，或在《设置》的“年度”里写${titleYear}，也可以用 --year 指定`,
  },
} as const;
