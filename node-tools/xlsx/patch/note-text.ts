import { escapeString } from './escape-xml';
import { type MarkTag, markTags } from './mark-tags';
import { ownNoteStretches } from './own-words';

/** A note to put at a cell; rows and columns from 1. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The font that Office gives comments in Chinese. */
function runXml(prefix: string, text: string, bold: boolean): string {
  const p = prefix;
  const weight = bold ? `<${p}b/>` : '';
  const font = `<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}family val="3"/><${p}charset val="134"/>`;
  return `<${p}r><${p}rPr>${weight}${font}</${p}rPr><${p}t xml:space="preserve">${escapeString(text)}</${p}t></${p}r>`;
}

/** A note's text never holds a blank line: that is where a paragraph of ours ends when it is looked for later. */
export function oneParagraph(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n(?:[ \t\u3000]*\n)+/gu, '\n')
    .trim();
}

/** The runs of a note: its heading, and what it says. */
export function noteRuns(prefix: string, heading: string, text: string): string {
  return runXml(prefix, `${heading}\n`, true) + runXml(prefix, oneParagraph(text), false);
}

/** The same as a paragraph behind what a comment already says. */
export function appendedRuns(prefix: string, heading: string, text: string): string {
  return runXml(prefix, `\n\n${heading}\n`, true) + runXml(prefix, oneParagraph(text), false);
}

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first heading in a text: from the line breaks before it to its end. */
function findHeading(text: string, headings: readonly string[]): Stretch | null {
  for (const heading of headings) {
    const at = text.indexOf(heading);
    if (at < 0) continue;
    const before = /[\r\n]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
    return { from: at - before, to: at + heading.length };
  }
  return null;
}

/**
 * What of a comment's text is ours: the heading with the line breaks before it, and below it, up to the next blank line or the end, the words known by
 * their form. What somebody has written between or behind them is not. Null where there is no such heading.
 */
export function findOwnWords(text: string, tag: MarkTag): readonly Stretch[] | null {
  const heading = findHeading(text, Object.values(markTags[tag]));
  if (heading === null) return null;
  const behind = text.slice(heading.to);
  const length = /\r?\n[ \t\u3000]*\r?\n/u.exec(behind)?.index ?? behind.length;
  const words = ownNoteStretches(tag, behind.slice(0, length));
  const stretches = [heading, ...words.map(({ from, to }) => ({ from: heading.to + from, to: heading.to + to }))];
  return heading.from > 0 ? stretches : withBreaksBehind(text, stretches);
}

/** Where a comment begins with our words, the line breaks behind them go too: what remains begins with words. */
function withBreaksBehind(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const gap = stretches.findIndex(({ to }, index) => stretches[index + 1]?.from !== to);
  return stretches.map((stretch, index) => {
    if (index !== gap) return stretch;
    const breaks = /^(?:[ \t\u3000]*[\r\n]+)*/u.exec(text.slice(stretch.to, stretches[index + 1]?.from))?.[0].length ?? 0;
    return { from: stretch.from, to: stretch.to + breaks };
  });
}

/** The text without these stretches (in order). */
export function without(text: string, stretches: readonly Stretch[]): string {
  let rest = '';
  let from = 0;
  for (const stretch of stretches) {
    rest += text.slice(from, stretch.from);
    from = stretch.to;
  }
  return rest + text.slice(from);
}
