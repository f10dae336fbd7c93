import type { RuleCard } from './rule-card';

/** 缺、没有写、空着: readers and sentences say each in their own words that something is not there. */
const lacking = /没有写明?|没写明?|没有填?|没填|未写明?|未填|缺少|空着|空白|[缺无]/gu;
const lackingMark = '缺';

/** Fewer of the words' signs found than this is chance. */
const leastShare = 0.4;
/** What fits this nearly as well as the best is listed beside it. */
const nearBest = 0.75;

function plain(text: string): string {
  return text.toLowerCase().replace(lacking, ` ${lackingMark} `);
}

function pairsOf(word: string): readonly string[] {
  return [...word].slice(1).map((sign, at) => `${[...word][at] ?? ''}${sign}`);
}

/**
 * 1 where the text holds the word; else, of a Chinese one, how many of its neighbouring signs stand together there too, as a share: a phrase is
 * seldom put in the very words of the sentence.
 */
function shareOf(word: string, text: string): number {
  if (text.includes(word)) return 1;
  if (!/\p{Script=Han}/u.test(word)) return 0;
  const pairs = pairsOf(word);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

/**
 * The rules whose code or sentence fits words such as 缺责任人 best, in the order of the cards; none where too little of the words is met
 * anywhere. What is wrong counts before what to write.
 */
export function searchRules(cards: readonly RuleCard[], text: string): readonly RuleCard[] {
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const scored = cards.map((card) => {
    const said = plain(`${card.code.replace(/-/g, ' ')} ${card.reason}`);
    const whole = `${said} ${plain(card.fix)}`;
    const shares = words.map((word) => (2 * shareOf(word, said) + shareOf(word, whole)) / 3);
    return { card, score: shares.reduce((sum, share) => sum + share, 0) / words.length };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best < leastShare ? [] : scored.filter(({ score }) => score >= best * nearBest).map(({ card }) => card);
}
