import { editDistance } from './edit-distance';

/** More would be a list to read instead of a hint. */
const most = 3;
/** Fewer characters begin too many words. Chinese words are told by their first two. */
const shortestStart = /^(?:\p{Script=Han}{2}|.{3})/u;

/** One slip in every three characters, and at least one: json for jsno, 汇总 for 汇摠; not plan for rows. */
const slipsAllowed = (word: string): number => Math.max(1, Math.floor([...word].length / 3));

/** How far a word is from a name: slips, 0 where one begins the other（over, overdue）; null where they are not near. */
function farness(word: string, name: string): number | null {
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (shortestStart.test(short) && long.startsWith(short)) return 0;
  const slips = editDistance(word, name);
  return slips <= slipsAllowed(name) && slips < [...name].length ? slips : null;
}

/** The names that a misspelt word was probably meant as, the nearest first, at most three; capitals do not matter. */
export function nearWords(word: string, names: readonly string[]): readonly string[] {
  const lower = word.toLowerCase();
  return names
    .flatMap((name) => {
      const far = farness(lower, name.toLowerCase());
      return far === null ? [] : [{ name, far }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ name }) => name);
}
