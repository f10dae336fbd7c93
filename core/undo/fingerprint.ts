import type { CellContent } from './packed-cells';

/** By a name of its own: a script's host may take long to look a global up, and this is asked for millions of times. */
const { imul } = Math;

/** Two sums of 32 bits with different beginnings: one alone would meet by chance once in some ten thousand sheets. */
const beginnings = [0x811c9dc5, 0x9747b28c] as const;
const prime = 0x01000193;

function sumOf(text: string, beginning: number): number {
  let sum = beginning;
  for (let at = 0; at < text.length; at++) sum = imul(sum ^ text.charCodeAt(at), prime);
  return sum >>> 0;
}

/**
 * A short text that is the same for the same contents in the same order, and another for others. Tells kinds apart: 1, "1" and true differ;
 * a blank cell and the empty text do not, since a sheet cannot tell them.
 */
export function fingerprint(contents: readonly CellContent[]): string {
  const text = contents
    .map((content) => (content === null || content === '' ? 'n' : `${typeof content}:${JSON.stringify(content)}`))
    .join('\n');
  return beginnings.map((beginning) => sumOf(text, beginning).toString(36)).join('-');
}
