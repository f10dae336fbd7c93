import { dueNoteLines } from '../rectification/overdue/due-note';
import { isDueText } from '../rectification/overdue/due-text';
import { findingLinePattern } from './finding-line';
import type { MarkTag } from './mark-tags';

const linesOf = (patterns: readonly string[]): RegExp => new RegExp(`(?:^|\\r?\\n)(?:${patterns.join('|')})`, 'gu');

const noteLines: Readonly<Record<MarkTag, RegExp>> = {
  overdue: linesOf([...dueNoteLines('zh'), ...dueNoteLines('en')]),
  check: linesOf([findingLinePattern('zh'), findingLinePattern('en')]),
};

const cellTexts: Readonly<Record<MarkTag, (text: string) => boolean>> = { overdue: isDueText, check: () => false };

/** Whether a text in a column of a tag is one that marking writes there. Anything else was written by somebody. */
export function isOwnCellText(tag: MarkTag, text: string): boolean {
  return cellTexts[tag](text);
}

/** Where words of ours stand in what a note says below its heading, each with the line break before it. */
export function ownNoteStretches(tag: MarkTag, text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(noteLines[tag])].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
