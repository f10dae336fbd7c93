const ticked = '[☑☒✅✔✓√■▣◼⬛◉●]';
const blank = '[□☐○◯◻▢⬜]';
const bracketed = '[（(\\[【][\\s　]*(?:[√✓✔☑■xX][\\s　]*)?[)）\\]】]';
const box = new RegExp(`${ticked}|${blank}|${bracketed}`, 'gu');
const isTicked = new RegExp(`^${ticked}$|[√✓✔☑■xX]`, 'u');
const edges = /^[\s　:：、,，;；/|]+|[\s　:：、,，;；/|]+$/gu;
/** A single mark that is more often an ornament than a box（●已完成、√已完成）. */
const mayBeOrnament = /^[●○◯√✓✔✅■]$/u;

/**
 * The word whose box is ticked（☑已完成 □整改中, 已完成（ ）整改中（√））. Null where the text has no boxes; an empty text where none or several
 * are ticked, which says nothing. Boxes stand before their words where the text begins with one, else behind them.
 * A mark alone is a box only where it is an empty square or a pair of brackets.
 */
export function tickedWord(text: string): string | null {
  const marks = [...text.matchAll(box)];
  const [first] = marks;
  if (first === undefined || (marks.length === 1 && !/^[□☐]$/u.test(first[0]))) return null;
  const isMixed = marks.some(([mark]) => isTicked.test(mark)) && marks.some(([mark]) => !isTicked.test(mark));
  if (!isMixed && marks.every(([mark]) => mayBeOrnament.test(mark))) return null;
  const isBefore = text.slice(0, first.index).replace(edges, '') === '';
  const words = marks.map((mark, index) => {
    const start = isBefore ? mark.index + mark[0].length : (marks[index - 1]?.index ?? -1) + (marks[index - 1]?.[0].length ?? 1);
    const end = isBefore ? (marks[index + 1]?.index ?? text.length) : mark.index;
    return { word: text.slice(start, end).replace(edges, ''), ticked: isTicked.test(mark[0]) };
  });
  const chosen = words.filter(({ word, ticked: isChosen }) => isChosen && word !== '');
  return chosen.length === 1 ? (chosen[0]?.word ?? '') : '';
}
