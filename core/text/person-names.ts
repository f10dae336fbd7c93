import { beginsWithSurname, hasDoubleSurname } from './surnames';

const body = '党委|党组|支部|总支|纪委|县委|区委|市委|人大|政协|组织|宣传|统战|政法|武装|办公室|工会|镇|乡|村|街道|局|办';
const posts =
  '书记|局长|主任|科长|股长|处长|部长|主席|镇长|乡长|县长|区长|市长|院长|校长|园长|队长|站长|所长|经理|董事长|组长|委员|常委|同志|老师';
const title = `(?:${body})?(?:副|常务副|第一|专职副)?(?:${posts})`;
const leadingTitle = new RegExp(`^${title}(?=(?![和与及])[\\p{Script=Han}·]{2,})`, 'u');
const trailingTitle = new RegExp(`(?<=^(?![各全]|相关|有关)[\\p{Script=Han}·]{2,})${title}$`, 'u');
const titleAlone = new RegExp(`^${title}$`, 'u');
/** Whatever stands before a post and a whole name: 财务股股长李四, 四级调研员张三, 青禾县教育局局长张三. */
const longTitle = new RegExp(
  `^\\p{Script=Han}{0,14}(?:${posts}|调研员|科员|工程师|检察长|秘书长|会长|行长|社长|馆长|支书|政委)(?=[\\p{Script=Han}·]{2,}$)`,
  'u',
);
const labelledTitle = new RegExp(`^\\s*${title}\\s*[：:]`, 'u');
const separators = /[、，,；;/／\\|\n\r+＋&＆﹑､。①-⑳]+/u;
const separated = /^\s*(?:$|[、，,；;/／\\|\n\r+＋&＆﹑､。])/u;
const bracket = /[（(【[]/u;
const bracketed = /([^、，,；;/／|\s（(【[]*)[（(【[]([^）)】\]]*)[）)】\]]/gu;
const label = /^[^：:]{0,8}[：:]/u;
const numbered = /^\d{1,2}[.．](?=\p{Script=Han})/u;
const figures = /^[\d.．-]+$/u;
const digits = /\d{2}/u;
const telephone = /(?:联系)?(?:电话|手机)?(?:号码)?\s*[:：]?\s*\d[\d-]{5,}\d/gu;
const joining = /[和与及]/u;
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

/** Whether a text is a whole Chinese name, by its family name and its length, or one with a dot. */
function isWholeName(text: string): boolean {
  const { length } = text;
  if (text.includes('·')) return true;
  return beginsWithSurname(text) && length >= 2 && length <= (hasDoubleSurname(text) ? 4 : 3);
}

/** What stands between a family name and a post: 张副局长, 李常务副县长, 王代县长. */
const rankOfPost = /^(?:常务副?|[副代原前总])/u;
/** How what stands before a post ends where it is an office or a task and no name: 局党组书记, 纪检委员, 分管副局长, 驻村工作队队长. */
const office = /(?:党支?|[总党]?支部|党组|[纪党工政]委|委会|[协商学工]会|纪检|分管|主管|中心|单位|机关|[队组局股室站所院校处办部委村])$/u;

/** 张局长, 欧阳副书记, 李常务副县长: a family name and a post, which name nobody whole. */
function isFamilyNamePost(text: string): boolean {
  if (!beginsWithSurname(text)) return false;
  return titleAlone.test(text.slice(hasDoubleSurname(text) ? 2 : 1).replace(rankOfPost, ''));
}

/** The name without a title that is written to it on either side; a post without a whole name（张副局长、局党组书记）stays as it is. */
function withoutTitle(name: string): string {
  if (shortName.test(name) || titleAlone.test(name) || isFamilyNamePost(name)) return name;
  const long = longTitle.exec(name)?.[0] ?? '';
  if (long !== '' && isWholeName(name.slice(long.length))) return name.slice(long.length);
  const bare = name.replace(leadingTitle, '').replace(trailingTitle, '');
  return bare !== name && office.test(bare) ? name : bare;
}

/** `张三和李四` is two names, `欧阳和平` one: both sides of 和, 与 or 及 must be whole names. */
function splitJoined(name: string): readonly string[] {
  for (let at = 2; at < name.length - 2; at++) {
    if (!joining.test(name.charAt(at))) continue;
    const left = name.slice(0, at);
    const right = splitJoined(name.slice(at + 1));
    if ([left, ...right].every((one) => isWholeName(withoutTitle(one)))) return [left, ...right];
  }
  return [name];
}

/**
 * `张 建国` is one name and `张建国 李梅` two: a lone character belongs to what follows it, or to a lone one before
 * it. A title beside one name（副局长 李梅）is no name of its own.
 */
function readPart(part: string): Part {
  if (shortName.test(part)) return { names: [part], titleBefore: false, titleAfter: false };
  const pieces = part.split(/[\s\u3000]+/u).filter((piece) => piece !== '');
  const spread: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    const next = pieces[at + 1];
    if ([...piece].length === 1 && next !== undefined && [...next].length <= 2) {
      spread.push(`${piece} ${next}`);
      at++;
    } else spread.push(...splitJoined(piece.replace(label, '').replace(numbered, '')));
  }
  const written = spread.filter((name) => name !== '' && !figures.test(name));
  const parted = written.filter((name) => !titleAlone.test(name));
  const names = parted.length === 1 ? parted : written;
  const bare = names.map(withoutTitle);
  const [first = '', last = ''] = [written[0], written[written.length - 1]];
  return {
    names: bare.filter((name) => name !== ''),
    titleBefore: labelledTitle.test(part) || (first !== bare[0] && (titleAlone.test(first) || !first.startsWith(bare[0] ?? ''))),
    titleAfter: last !== bare[bare.length - 1] && (titleAlone.test(last) || last.startsWith(bare[bare.length - 1] ?? '')),
  };
}

/** 党组书记、局长张三 is one person, and so is 张三党组书记、局长; 局长、李梅 are two. */
function withoutFurtherTitles(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ titleBefore, titleAfter }) => titleBefore || titleAfter)) return parts;
  const isTitle = (part: Part | undefined): boolean => part?.names.length === 1 && titleAlone.test(part.names[0] ?? '');
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
    const isPostOf = isFamilyNamePost(before) && before.charAt(0) === inside.charAt(0);
    const isName = isWholeName(inside) && (before === '' ? at === 0 : titleAlone.test(before) || isPostOf);
    const ends = separated.test(text.slice(at + all.length));
    if (!isName || !ends) return before;
    return isPostOf ? inside : `${before} ${inside}`;
  });
}

const withoutTelephone = (text: string): string => (digits.test(text) ? text.replace(telephone, ' ') : text);

/**
 * The names in a cell, as written: parted by 、，；/ + & line breaks, spaces, and 和 between whole names; titles in brackets and before or after the name,
 * labels（牵头：）, numbers and telephones are left out（张建国（局长）、财务股股长张建国、张建国同志 → 张建国）. Spaces within a name stay, so that the spelling can be shown.
 */
export function splitNames(text: string): readonly string[] {
  if (shortName.test(text)) return [text];
  if (shortNames.test(text)) return text.split('、');
  const parts = withoutTelephone(withoutBrackets(text)).split(separators).map(readPart);
  return withoutFurtherTitles(parts).flatMap(({ names }) => names);
}

/** The name without spaces, one dot for every dot, variant glyphs as the usual ones: spellings of one person have one key. */
export function personKey(name: string): string {
  return usualGlyphs(name.replace(/[\s\u3000]+/gu, '').replace(dots, '·'));
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
