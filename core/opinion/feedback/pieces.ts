/** What one cell of Excel and WPS holds, in UTF-16 units. */
export const longestCell = 32_767;

/**
 * A text in pieces that a cell can hold whole, never cut inside a character or between the two halves of a line break; put together again
 * they are the text.
 */
export function cellPieces(text: string, longest: number = longestCell): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    let to = from + longest;
    const [last, next] = [text.charCodeAt(to - 1), text.charCodeAt(to)];
    const cutsPair = last >= 0xd800 && last <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    const cutsBreak = last === 13 && next === 10;
    if ((cutsPair || cutsBreak) && to - 1 > from) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  pieces.push(text.slice(from));
  return pieces;
}
