import { gluedNames } from './glued-names';
import { isFamilyNamePost, isPost, isWholeName, labelledTitle, withoutTitle } from './posts';
import { piecesOfName, withDot } from './transliterated';

/** 张建国→李梅: handed over. */
const separators = /(?:[、，,；;/／\\|\n\r+＋&＆﹑､。①-⑳→⇒]|[-=]>)+/u;
const separated = /^\s*(?:$|[、，,；;/／\\|\n\r+＋&＆﹑､。])/u;
const bracket = /[（(【[]/u;
const bracketed = /([^、，,；;/／|\s（(【[]*)[（(【[]([^）)】\]]{0,400})[）)】\]]/gu;
const label = /^[^：:]{0,8}[：:]/u;
const numbered = /^\d{1,2}[.．](?=\p{Script=Han})/u;
/** A number, or one that counts the names: 一、张建国 二、李梅. */
const figures = /^(?:[\d.．-]+|[一二三四五六七八九十]{1,2})$/u;
const numberInBrackets = /[（(【[]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[）)】\]]/gu;
const loneSign = /^\p{Script=Han}$/u;
/** Names written sign by sign: so many signs are looked at, and so many make a name. */
const mostSigns = 24;
const [shortestName, longestName] = [2, 4];
/** A part longer than any name with all its titles is prose, and stays whole. */
const longestPart = 80;
const digits = /\d{2}/u;
const telephone = /(?:联系)?(?:电话|手机)?(?:号码)?\s*[:：]?\s*\d[\d-]{5,}\d/gu;
const joining = /[和与及]/u;
/** 张建国等3人, 张建国等: more than are named. */
const andOthers = /(?<=\p{Script=Han}{2})\s*等\s*(?:[\d一二两三四五六七八九十几多]{1,3}\s*[名位人个]*|[人名])?(?:同志|人员|干部)?$/u;
/** 张建国及班子成员, 李梅和各股室负责人 */
const groupBehind = /[和与及](?:[各全其相有所班]\p{Script=Han}{2,10})$/u;
const dots = /[·•・．∙‧・.]/gu;

/** Glyphs that input methods and scanners put for one another in names: the variant, then the usual form. */
const glyphs: ReadonlyMap<string, string> = new Map(
  '囯国 國国 張张 劉刘 陳陈 楊杨 趙赵 黃黄 吳吴 鄭郑 馬马 許许 孫孙 馮冯 龍龙 葉叶 衛卫 華华 軍军 偉伟 強强 濤涛 麗丽 紅红 東东 傑杰 寶宝 鳳凤 蘭兰 慶庆 榮荣 貴贵 義义 萬万 峯峰 髙高 呂吕 靑青 眞真 淸清 鋒锋 劍剑 剣剑 興兴 雲云 飛飞 學学 愛爱 誌志 豐丰 樹树 錢钱 羅罗 謝谢 韓韩 蔣蒋 鄧邓 蕭萧 範范 譚谭 盧卢 蘇苏 賈贾 鍾钟 閻阎 閆闫'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const variants = new RegExp(`[${[...glyphs.keys()].join('')}]`, 'gu');

/** The text with the usual form of every such glyph. */
export const usualGlyphs = (text: string): string => text.replace(variants, (glyph) => glyphs.get(glyph) ?? glyph);

/** Too short to hold a title and a name: it is one name. */
const shortName = /^\p{Script=Han}{2,3}$/u;

/** And so are several: neither has to be looked at further. */
const shortNames = /^\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})+$/u;

/** The text on one line without spaces at its ends. */
export function sameText(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** A part of a cell: its names, and whether a title stands before the first or after the last of them. */
interface Part {
  readonly names: readonly string[];
  readonly titleBefore: boolean;
  readonly titleAfter: boolean;
}

/** `张三和李四` is two names, `欧阳和平` one: both sides of 和, 与 or 及 must be whole names. */
function splitJoined(name: string): readonly string[] {
  for (let at = 2; at < name.length - 2; at++) {
    if (!joining.test(name.charAt(at))) continue;
    const left = name.slice(0, at);
    const right = splitJoined(name.slice(at + 1));
    if ([left, ...right].every((one) => isWholeName(withoutTitle(one)))) return [left, ...right];
  }
  const group = groupBehind.exec(name);
  if (group !== null && isPost(group[0].slice(1)) && isWholeName(withoutTitle(name.slice(0, group.index)))) {
    return [name.slice(0, group.index), group[0].slice(1)];
  }
  return gluedNames(name) ?? [name];
}

/** Characters that stand by themselves, as whole names（张 建 国 is one, 张 三 李 四 are two）, the longest first; null where they make none. */
function spreadNames(signs: readonly string[]): readonly string[] | null {
  if (signs.length === 0) return [];
  for (let length = longestName; length >= shortestName; length--) {
    if (length > signs.length || !isWholeName(signs.slice(0, length).join(''))) continue;
    const rest = spreadNames(signs.slice(length));
    if (rest !== null) return [signs.slice(0, length).join(' '), ...rest];
  }
  return null;
}

/** The names between spaces: lone characters are names written sign by sign, a single one belongs to the short piece behind it（张 建国）. */
function joinSpread(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const rest = pieces.slice(at);
    const count = rest.findIndex((piece) => !loneSign.test(piece));
    const signs = count < 0 ? rest : rest.slice(0, count);
    const next = rest[signs.length];
    if (signs.length === 1 && next !== undefined && [...next].length <= 2) {
      names.push(`${signs[0]} ${next}`);
      at += 2;
    } else if (signs.length > 0) {
      names.push(...((signs.length <= mostSigns ? spreadNames(signs) : null) ?? [signs.join(' ')]));
      at += signs.length;
    } else {
      const count = piecesOfName(pieces, at);
      const piece = pieces
        .slice(at, at + count)
        .join(' ')
        .replace(label, '')
        .replace(numbered, '');
      names.push(...(count > 1 ? [piece] : splitJoined(piece)));
      at += count;
    }
  }
  return names;
}

/** One part of a cell between two separators. A title beside one name（副局长 李梅）is no name of its own, nor is the number before one. */
function readPart(written: string): Part {
  const part = written.replace(andOthers, '');
  if (shortName.test(part) || part.length > longestPart) return { names: [part], titleBefore: false, titleAfter: false };
  const pieces = part.split(/[\s\u3000]+/u).filter((piece) => piece !== '');
  const spread = joinSpread(pieces).filter((name) => name !== '' && !figures.test(name));
  const parted = spread.filter((name) => !isPost(name));
  const names = parted.length === 1 ? parted : spread;
  const bare = names.map(withoutTitle);
  const [first = '', last = ''] = [spread[0], spread[spread.length - 1]];
  return {
    names: bare.filter((name) => name !== ''),
    titleBefore: labelledTitle.test(part) || (first !== bare[0] && (isPost(first) || !first.startsWith(bare[0] ?? ''))),
    titleAfter: last !== bare[bare.length - 1] && (isPost(last) || last.startsWith(bare[bare.length - 1] ?? '')),
  };
}

/** 党组书记、局长张三 is one person, and so is 张三党组书记、局长; 局长、李梅 are two. */
function withoutFurtherTitles(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ titleBefore, titleAfter }) => titleBefore || titleAfter)) return parts;
  const isTitle = (part: Part | undefined): boolean => part?.names.length === 1 && isPost(part.names[0] ?? '');
  return parts.filter((part, at) => {
    if (!isTitle(part)) return true;
    let [before, after] = [at - 1, at + 1];
    while (isTitle(parts[before])) before--;
    while (isTitle(parts[after])) after++;
    return !(parts[after]?.titleBefore === true || parts[before]?.titleAfter === true);
  });
}

/** The text without what stands in brackets, but for a name after a title（局长（张三）、张局长（张三））or alone in them. */
function withoutBrackets(text: string): string {
  if (!bracket.test(text)) return text;
  return text.replace(bracketed, (all, before: string, inside: string, at: number) => {
    const mayBeHis = !isFamilyNamePost(before) || before.charAt(0) === inside.charAt(0);
    const isName = isWholeName(inside) && (before === '' ? at === 0 : isPost(before) && mayBeHis);
    const ends = separated.test(text.slice(at + all.length));
    if (isName && ends) return `${before} ${inside}`;
    // 张建国（组长）李梅（副组长）: the bracket parts the names.
    return !ends && isWholeName(withoutTitle(before)) ? `${before}、` : before;
  });
}

const withoutTelephone = (text: string): string => (digits.test(text) ? text.replace(telephone, ' ') : text);

/** Lines of a narrow cell: a lone sign belongs to the line beside it（张建｜国）, a post to the name under it（局长｜李梅、副局长｜王强）. */
function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', second = ''] = lines;
  const isBroken = lines.length === 2 && (loneSign.test(first) || loneSign.test(second)) && isWholeName(first + second);
  if (isBroken) return first + second;
  const isPaired = lines.length % 2 === 0 && lines.every((line, at) => (at % 2 === 0 ? isPost(line) : isWholeName(line)));
  return isPaired ? lines.map((line, at) => (at % 2 === 0 ? line : ` ${line}、`)).join('') : text;
}

/**
 * The names in a cell, as written: parted by 、，；/ + & line breaks, spaces, and 和 between whole names; titles in brackets and before or after the name,
 * labels（牵头：）, 等3人, numbers and telephones are left out（张建国（局长）、财务股股长张建国、张建国同志 → 张建国）. Spaces within a name stay, so that the spelling can be shown.
 */
export function splitNames(text: string): readonly string[] {
  if (!text.endsWith('等')) {
    if (shortName.test(text)) return [text];
    if (shortNames.test(text)) return text.split('、');
  }
  const parts = withoutTelephone(withoutBrackets(joinLines(text).replace(numberInBrackets, '、')))
    .split(separators)
    .map(readPart);
  return withoutFurtherTitles(parts).flatMap(({ names }) => names);
}

/** The name without spaces, one dot for every dot and for the space in 买买提 艾力, variant glyphs as the usual ones: spellings of one person have one key. */
export function personKey(name: string): string {
  return usualGlyphs(
    withDot(name)
      .replace(/[\s\u3000]+/gu, '')
      .replace(dots, '·'),
  );
}

/** Whether a name looks like a person's: two to four Chinese characters, or parts joined by a dot（麦尔丹·木盖提）. */
export function isPersonName(name: string): boolean {
  const key = personKey(name);
  return (
    /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u.test(key) &&
    !/[各全]|班子|成员|支部|党员|干部|科室|股室|单位|部门|办公室|[局委办科股组]$/u.test(key)
  );
}

/** 张伟（大）and 张伟（小）are two people: what a bracket says to tell namesakes apart is part of the name. */
const namesake = /[（(]([大小老少甲乙丙])[）)]/gu;
const kept = /\uE000(.)/gu;

/** A group of people as one text for grouping: keys in code-point order, joined by 、; '' where nobody is named. */
export function peopleKey(text: string): string {
  const keys = splitNames(text.replace(namesake, '\uE000$1')).map(personKey);
  return [...new Set(keys)].sort().join('、').replace(kept, '（$1）');
}
