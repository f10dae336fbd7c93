/** Longest quotation in a sentence that has others beside it. */
const usual = 24;

/** A text as a sentence quotes it: on one line, at most `most` characters and `…` where there is more; no character is split. */
export function quoted(text: string, most = usual): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most).join('')}…`;
}
