import { said, saysNothing } from '../checks/cell-says';
import type { RectificationItem } from '../item';

const refused =
  /^(?:否|×|未|没有|(?:未|不|没有|无[需须]?|不予|暂未|尚未)(?:再|申请|办理|批准|同意|需要?)*(?:延期|延长|顺延|调整|变更|变化))[。.]?$/u;

/** Most deadlines begin with a figure, which no placeholder and no refusal does. */
function beginsWithFigure(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** Whether a deadline cell names no deadline on purpose: blank, a placeholder（/、无）, or 未延期、无调整. 待定 beside nothing else is for its reader to ask about. */
export function namesNoDeadline(text: string | undefined): boolean {
  if (text === undefined) return true;
  return !beginsWithFigure(text) && (saysNothing(text) || refused.test(text.replace(/\s+/gu, '')));
}

const asked = /申请|拟|建议|请求|(?:待|未|没有?)[^,，。；;]{0,6}(?:批|同意|核准)|(?:报批|审批|请示)中|不(?:同意|予|批准)/u;
const granted = /(?<!未|没有?|不|尚未)(?:已经?|经|获)[^,，。；;不未]{0,6}(?:批准|同意|核准|批复)|^同意/u;

/** Whether 延期后完成时限 only tells of an extension that somebody asked for, or that was refused（2024年9月底（申请中）、未批准）. */
export function isOnlyAskedFor(text: string | undefined): boolean {
  return text !== undefined && asked.test(text) && !granted.test(text);
}

/** What 延期后完成时限 says of the item, or '' where it was not extended. */
export function extendedText(item: RectificationItem): string {
  const text = said(item, 'extendedDeadline');
  return namesNoDeadline(text) ? '' : text;
}
