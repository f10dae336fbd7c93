import type { LocalText } from '../local-text';
import type { NoParams } from './findings-files';

export interface StatusParams {
  readonly status: string;
}
export interface TextParams {
  readonly text: string;
}
export interface LaterParams {
  readonly day: string;
  readonly due: string;
}
export interface FutureParams {
  readonly day: string;
  readonly today: string;
}
export interface ColumnParams {
  readonly column: LocalText;
}
export interface NamesParams {
  readonly names: string;
}

/** A quoted cell, or 「空着」 where it is blank. */
function cell(text: string): string {
  return text === '' ? '空着' : `写的是“${text}”`;
}

/** Findings: what keeps a row from being extended, handed in for close-out, or decided on. */
export const zhFindingsAmend = {
  'amend-no-column': {
    reason: ({ column }: ColumnParams) => `台账没有“${column.zh}”一列，没有地方登记`,
    fix: ({ column }: ColumnParams) => `请在表头加一列“${column.zh}”，再办一次`,
  },
  'amend-merged-cell': {
    reason: ({ column }: ColumnParams) => `“${column.zh}”是跨行的合并单元格（或写着“同上”），改一行就改了几行`,
    fix: ({ column }: ColumnParams) => `请先取消合并，每行各写各的“${column.zh}”，再办一次`,
  },
  'amend-parted-columns': {
    reason: ({ column }: ColumnParams) => `“${column.zh}”在表里分成了几列，程序不知道该填哪一格`,
    fix: ({ column }: ColumnParams) => `这一行请手工填写；想由程序登记，请把“${column.zh}”改成一列`,
  },
  'extension-day-unreadable': {
    reason: ({ text }: TextParams) => `新的完成时限${cell(text)}，认不出是哪一天`,
    fix: (_: TextParams) => '请写完整的日期，例如2024-09-30、2024年9月底前',
  },
  'extension-reason-blank': {
    reason: (_: NoParams) => '没有写延期原因',
    fix: (_: NoParams) => '请写明为什么不能按期完成，例如“资金尚未到位”',
  },
  'extension-not-later': {
    reason: ({ day, due }: LaterParams) => `新的完成时限${day}不晚于现在的${due}，不是延期`,
    fix: ({ due }: LaterParams) => `请写${due}以后的日子；时限要提前的，请直接改“完成时限”`,
  },
  'extension-settled': {
    reason: ({ status }: StatusParams) => `这一项已是“${status}”，用不着延期`,
    fix: (_: StatusParams) => '请核对选中的行；确要重新整改的，先改整改状态',
  },
  'close-out-already': {
    reason: ({ status }: StatusParams) => `这一项已是“${status}”，不用再申请`,
    fix: (_: StatusParams) => '请核对选中的行',
  },
  'close-out-unfinished': {
    reason: ({ status }: StatusParams) => `整改状态${cell(status)}，还没有完成整改`,
    fix: (_: StatusParams) => '整改完成后，先把整改状态改成“已完成”，再申请销号',
  },
  'close-out-no-evidence': {
    reason: ({ text }: TextParams) => `佐证材料${cell(text)}`,
    fix: (_: TextParams) => '请写明材料名称或存放位置，例如“制度文本、会议记录”',
  },
  'close-out-no-measure': {
    reason: ({ text }: TextParams) => `整改措施${cell(text)}，无从核对`,
    fix: (_: TextParams) => '请写明做了什么、做了几次、谁来做',
  },
  'close-out-not-applied': {
    reason: ({ status }: StatusParams) => `整改状态${cell(status)}，没有申请销号`,
    fix: (_: StatusParams) => '请先由责任单位“申请销号”，再审核',
  },
  'close-out-day-unreadable': {
    reason: ({ text }: TextParams) => `日期${cell(text)}，认不出是哪一天`,
    fix: (_: TextParams) => '请写完整的日期，例如2024-07-15',
  },
  'close-out-day-future': {
    reason: ({ day, today }: FutureParams) => `日期${day}在今天（${today}）以后`,
    fix: (_: FutureParams) => '请写实际办理的那一天',
  },
  'review-no-verdict': {
    reason: ({ text }: TextParams) => `审核结论${cell(text)}`,
    fix: (_: TextParams) => '请选“通过”或“退回”；结论由审核的人作出',
  },
  'review-no-name': {
    reason: ({ text }: TextParams) => `审核人${cell(text)}，看不出是谁审核的`,
    fix: (_: TextParams) => '请写审核人的姓名，多人用顿号隔开，不写单位、科室',
  },
  'review-by-owner': {
    reason: ({ names }: NamesParams) => `审核人“${names}”就是这一项的责任人`,
    fix: (_: NamesParams) => '请由责任人以外的人审核',
  },
  'review-no-comment': {
    reason: (_: NoParams) => '退回没有写意见',
    fix: (_: NoParams) => '请写明哪里不合格、要补做什么',
  },
};
