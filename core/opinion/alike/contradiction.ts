import { otherNames } from './other-names';

/** Signs that turn what follows into its opposite. */
const negators = '不没未无非勿别莫';

/** Words that contain a negator and negate nothing（不断、不仅、无论、非常、别人）; the negation of 不足、不够 stays. */
const harmless =
  /不断|不仅|不但|不管|不论|不同(?!意)|不少|不久|不时|不妨|不光|不止|不约而同|不忘初心|无论|无非|非常|非公|非遗|除非|别的|别人|别处|特别|区别|级别|类别|性别|分别|个别|辨别|差别|未来|未必/gu;

/** Behind a negator these make a demand of it（不要、不能）; the rest makes a complaint（不好、不及时）. */
const demands = '要应能得必可宜该准许让再';
/** Words of degree between a negator and what it negates（不太好、不够深入、没有公开）. */
const degrees = '太很够是有大怎么甚';

/** Signs that a text asks for something: 服务态度不好 and 希望服务态度好一点 want the same. */
const wish = /希望|建议|盼|恳请|(?<![主重紧必])要|应|需|须|请|加强|加大|加快|进一步|更/u;

/** Pairs that turn one opinion into its opposite where all around them is the same. */
const opposites: readonly (readonly [string, string])[] = [
  ['增加', '减少'],
  ['增加', '压缩'],
  ['增设', '撤销'],
  ['设立', '取消'],
  ['保留', '取消'],
  ['恢复', '取消'],
  ['提高', '降低'],
  ['上调', '下调'],
  ['扩大', '缩小'],
  ['加强', '放松'],
  ['支持', '反对'],
  ['同意', '反对'],
  ['允许', '禁止'],
  ['开放', '关闭'],
  ['提前', '推迟'],
  ['延长', '缩短'],
  ['集中', '分散'],
  ['多', '少'],
  ['好', '差'],
  ['快', '慢'],
  ['高', '低'],
  ['早', '晚'],
  ['长', '短'],
  ['涨', '降'],
  ['左', '右'],
];

interface Denial {
  /** What is denied, two characters; '' where nothing follows. */
  readonly word: string;
  /** What stands around the negator, to be found side by side where the other text says it plainly. */
  readonly around: string;
  readonly isDemand: boolean;
}

function denialsIn(text: string): readonly Denial[] {
  const found: Denial[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!negators.includes(text.charAt(at))) continue;
    const isDemand = '别勿莫'.includes(text.charAt(at)) || demands.includes(text.charAt(at + 1) || ' ');
    let next = at + 1;
    while (next < text.length && (degrees.includes(text.charAt(next)) || demands.includes(text.charAt(next)))) next++;
    const around = at > 0 && next < text.length ? text.charAt(at - 1) + text.charAt(next) : '';
    const word = text.slice(next, next + 2);
    found.push({ word: word.length === 2 ? word : '', around, isDemand });
  }
  return found;
}

/** Whether the word stands in the text without a negator in the three characters before it. */
function affirms(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 3), at);
    if (![...before].some((sign) => negators.includes(sign))) return true;
  }
  return false;
}

/** Whether `a` denies what `b` says. A complaint and a wish want the same thing and deny nothing of each other. */
function denies(a: string, b: string, bothAlike: boolean): boolean {
  return denialsIn(a).some(({ word, around, isDemand }) => {
    if (!isDemand && !bothAlike) return false;
    const [said, own] = [word !== '' && affirms(b, word), word !== '' && affirms(a, word)];
    if (said && !own) return true;
    return around !== '' && b.includes(around) && !a.includes(around);
  });
}

/** Whether the texts differ by a pair of opposites in the same place（会议太多、会议太少）, each holding one of them alone. */
function saysOpposite(a: string, b: string): boolean {
  return opposites.some(([one, other]) => {
    if (!a.includes(one) || !b.includes(other) || a.includes(other) || b.includes(one)) return false;
    for (let at = a.indexOf(one); at >= 0; at = a.indexOf(one, at + 1)) {
      const before = a.slice(Math.max(0, at - 1), at);
      if (before === '' ? b.startsWith(other) : b.includes(before + other)) return true;
    }
    return false;
  });
}

/** The text without what negates nothing; a space stands for it, so that no new word arises. */
const plainly = (text: string): string => text.replace(harmless, ' ');

/**
 * Whether two alike texts are not the same opinion after all: one denies what the other says（态度好、态度不好）, they differ by a pair of opposites
 * （会议太多、会议太少）, or they speak of other places or persons（东关村、西关村）.
 */
export function contradicts(a: string, b: string): boolean {
  const [one, other] = [plainly(a), plainly(b)];
  const bothAlike = wish.test(a) === wish.test(b);
  return denies(one, other, bothAlike) || denies(other, one, bothAlike) || saysOpposite(a, b) || saysOpposite(b, a) || otherNames(a, b);
}
