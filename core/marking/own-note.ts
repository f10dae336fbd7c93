import { type MarkTag, markTags } from './mark-tags';
import { ownNoteStretches } from './own-words';

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

/** A note without our words of a tag; the very note where it holds none. */
export function withoutOwnWords(note: string, tag: MarkTag): string {
  const words = findOwnWords(note, tag);
  return words === null ? note : without(note, words).trim();
}
