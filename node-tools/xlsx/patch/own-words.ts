import { dueNoteLines } from '../../../core/rectification/due-note';
import { isDueText } from '../../../core/rectification/overdue-text';
import type { MarkTag } from './mark-tags';

/** A finding in a note of `check`: reason and remedy on one line. */
const findingLine = '[^\\n]*(?:；|; )[^\\n]*';

const noteLines: Readonly<Record<MarkTag, readonly string[]>> = {
  overdue: [...dueNoteLines('zh'), ...dueNoteLines('en')],
  check: [findingLine],
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
