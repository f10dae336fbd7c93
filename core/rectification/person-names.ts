const title =
  '(?:党委|党组|支部|总支|县委|区委|市委|镇|乡|街道|局|办|科|股)?(?:副|常务副|第一)?(?:书记|局长|主任|科长|股长|处长|部长|主席|镇长|乡长|县长|区长|市长|院长|校长|园长|队长|站长|所长|经理|董事长|组长|委员|常委|同志|老师)';
const leadingTitle = new RegExp(`^${title}(?=[\\p{Script=Han}·]{2,})`, 'u');
const trailingTitle = new RegExp(`(?<=^[\\p{Script=Han}·]{2,})${title}$`, 'u');
const titleAlone = new RegExp(`^${title}$`, 'u');
const bracketed = /[（(【[][^）)】\]]*[）)】\]]/gu;
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

/** The text on one line without spaces at its ends. */
export function sameText(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/**
 * `张 建国` is one name and `张建国 李梅` two: a lone character belongs to what follows it, or to a lone one before
 * it. A title beside one name（副局长 李梅）is no name of its own.
 */
function joinSpread(part: string): readonly string[] {
  const pieces = part.split(/[\s\u3000]+/u).filter((piece) => piece !== '');
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    const next = pieces[at + 1];
    if ([...piece].length === 1 && next !== undefined && [...next].length <= 2) {
      names.push(`${piece} ${next}`);
      at++;
    } else names.push(piece);
  }
  const parted = names.filter((name) => !titleAlone.test(name));
  return parted.length === 1 ? parted : names;
}

/**
 * The names in a cell, as written: parted by 、，；/ line breaks and spaces; titles in brackets and before or after the name are left out
 * （张建国（局长）、局长张建国、张建国同志 → 张建国）. Spaces within a name stay, so that the spelling can be shown.
 */
export function splitNames(text: string): readonly string[] {
  if (shortName.test(text)) return [text];
  return text
    .replace(bracketed, '')
    .replace(/^[^：:]{0,8}[：:]/u, '')
    .split(/[、，,；;/／|\n\r]+/u)
    .flatMap(joinSpread)
    .map((name) => name.trim().replace(leadingTitle, '').replace(trailingTitle, ''))
    .filter((name) => name !== '');
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

/** A group of people as one text for grouping: keys in code-point order, joined by 、; '' where nobody is named. */
export function peopleKey(text: string): string {
  return [...new Set(splitNames(text).map(personKey))].sort().join('、');
}
