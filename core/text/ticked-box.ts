/** Signs that a box may be made of; most texts have none. */
export const boxes = /[☑☒✅✔✓√■▣◼⬛◉●□☐○◯◻▢⬜（([【]/u;

const ticked = '[☑☒✅✔✓√■▣◼⬛◉●]';
const blank = '[□☐○◯◻▢⬜]';
const bracketed = '[（(\\[【][\\s　]*(?:[√✓✔☑■xX][\\s　]*)?[)）\\]】]';
const box = new RegExp(`${ticked}|${blank}|${bracketed}`, 'gu');
const isTicked = new RegExp(`^${ticked}$|[√✓✔☑■xX]`, 'u');
const edges = /^[\s　:：、,，;；/|]+|[\s　:：、,，;；/|]+$/gu;
/** A single mark that is more often an ornament than a box（●已完成、√已完成）. */
const mayBeOrnament = /^[●○◯√✓✔✅■]$/u;

const tick = /[√✓✔☑✅]|[（([【][\s　]*[√✓✔☑][\s　]*[)）\]】]/gu;
const between = /[\s　/|、，,；;]+/u;
const denied = /^(?:未|没有?|尚未|还未)/u;
const stem = (word: string): string => word.replace(/^(?:已经?|均已|未|没有?|尚未|还未|正在|在)|中$/gu, '');

/** 已完成 beside 未完成, or 已完成、整改中、未开始 together: words of which only one can hold. */
function isChoice(words: readonly string[]): boolean {
  const isShort = words.every((word) => /^\p{Script=Han}{2,6}$/u.test(word));
  const opposed = words.some((word) => denied.test(word) && words.some((other) => !denied.test(other) && stem(other) === stem(word)));
  const underWay = words.some((word) => /^(?:正在)?(?:整改|办理|推进|落实)中?$/u.test(word) && !/^(?:整改|办理|推进|落实)$/u.test(word));
  return isShort && words.length > 1 && (opposed || (underWay && words.some((word) => /^(?:已|未|尚未)/u.test(word))));
}

/**
 * The ticked one of choices that stand apart with no boxes to the others（已完成√ 未完成）; '' where the tick stands between them; null where
 * the text is no such choice.
 */
function tickedChoice(text: string): string | null {
  if ([...text.matchAll(tick)].length !== 1) return null;
  const words = text
    .replace(tick, ' ')
    .split(between)
    .filter((word) => word !== '');
  if (!isChoice(words)) return null;
  const marked = text
    .replace(tick, '√')
    .split(between)
    .filter((piece) => piece.includes('√'));
  const [word = ''] = marked.map((piece) => piece.replace('√', ''));
  return words.includes(word) ? word : '';
}

/**
 * The word whose box is ticked（☑已完成 □整改中, 已完成（ ）整改中（√））. Null where the text has no boxes; an empty text where none or several
 * are ticked, which says nothing. Boxes stand before their words where the text begins with one, else behind them.
 * A mark alone is a box only where it is an empty square or a pair of brackets.
 */
export function tickedWord(text: string): string | null {
  const choice = tickedChoice(text);
  if (choice !== null) return choice;
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
