import { saysNothing } from '../rectification/checks/cell-says';
import { denialOf } from '../text/denial';

const coming = '到|参加|参会|与会|出席|列席|来|在场|派';
const stayedAway = denialOf(coming);
/** 待派员, 拟参加; 接待办派员 and 招待所 are none. */
const stillToCome = new RegExp(`(?:(?<![招接优])待|拟)[^，,。；;]{0,4}(?:${coming})`, 'u');
const asked = /^已?(?:经)?(?:邀请|通知|报请|函告)/u;
const away = /请假|缺席|缺勤|告假|[病事休年产]假|出差|外出|^(?:无人|没有?人|未安排)/u;
const nobody = /^(?:否|不|×|✗|✘|[0０〇零]人?)$/u;

/** Whether a text says that somebody did not come: 未到会, 不能参加, 请假, 未派员. */
export function saysAbsent(text: string): boolean {
  const plain = text.replace(/\s+/gu, '');
  return nobody.test(plain) || away.test(plain) || stayedAway.test(plain);
}

/** The parts of a cell that name who came; '' where nobody did（无、待定、督导组未到会）or is only expected（拟派员参加、已邀请）. */
export function whoCame(text: string): string {
  if (nobody.test(text.trim())) return '';
  const parts = text.split(/[、，,；;\n]+/u);
  const there = parts.filter((part) => !saysNothing(part) && !saysAbsent(part) && !stillToCome.test(part) && !asked.test(part.trim()));
  return there.length === parts.length ? text : there.map((part) => part.trim()).join('、');
}
