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

/** What 延期后完成时限 says of the item, or '' where it was not extended. */
export function extendedText(item: RectificationItem): string {
  const text = said(item, 'extendedDeadline');
  return namesNoDeadline(text) ? '' : text;
}
