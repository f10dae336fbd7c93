import type { Language } from '../../../core/i18n/local-text';
import { messagesIn } from '../../../core/i18n/messages';
import { dueNoteLines } from '../../../core/rectification/due-note';
import { isDueText } from '../../../core/rectification/overdue-text';
import type { MarkTag } from './mark-tags';

/** A finding in a note of `check`: the row it may speak of, grade, reason and remedy on one line. An answer with no grade before it is somebody's. */
function findingLine(language: Language): string {
  const { levels, check } = messagesIn(language);
  const row = check.ofRow({ row: 0, text: '' }).replace('0', '\\d+');
  const [colon, parting] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return `(?:${row})?(?:${Object.values(levels).join('|')})${colon}[^\\n]*${parting}[^\\n]*`;
}

const noteLines: Readonly<Record<MarkTag, readonly string[]>> = {
  overdue: [...dueNoteLines('zh'), ...dueNoteLines('en')],
  check: [findingLine('zh'), findingLine('en')],
};

const cellTexts: Readonly<Record<MarkTag, (text: string) => boolean>> = { overdue: isDueText, check: () => false };

/** Whether a text in a column of a tag is one that marking writes there. Anything else was written by somebody. */
export function isOwnCellText(tag: MarkTag, text: string): boolean {
  return cellTexts[tag](text);
}

/** Where words of ours stand in what a note says below its heading, each with the line break before it. */
export function ownNoteStretches(tag: MarkTag, text: string): readonly { readonly from: number; readonly to: number }[] {
  const lines = new RegExp(`(?:^|\\r?\\n)(?:${noteLines[tag].join('|')})`, 'gu');
  return [...text.matchAll(lines)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
