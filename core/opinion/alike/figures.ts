const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scaleOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/**
 * Numbers in digits（1.5、2024.6.30、1,000）and in characters before what is counted（三天、十二次、半年）. 十分重视 and 百姓 hold none, nor does 一个、一次性:
 * a lone one says no more than 个 alone.
 */
const numeral =
  /\d+(?:,\d{3})*(?:\.\d+)*[百千万亿]?|(?!十分(?!钟|之))[零〇一二两三四五六七八九十百千万亿]+(?=[年月日天周季个次项条名人户元万亿%成分公里米亩所件号楼层届级度岁倍])|半(?=[年月天小])/gu;

/** 十二 → 12, 三百五 stays as near as its scales say; digits in a row（二〇二四）are read one by one. */
function worthOf(text: string): string {
  if (![...text].some((sign) => sign in scaleOf)) return [...text].map((sign) => String(digitOf[sign] ?? sign)).join('');
  let [sum, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const scale = scaleOf[sign];
    if (scale === undefined) digit = digitOf[sign] ?? 0;
    else if (scale < 10_000) {
      section += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    } else {
      sum += (section + digit === 0 ? 1 : section + digit) * scale;
      [section, digit] = [0, 0];
    }
  }
  return String(sum + section + digit);
}

/**
 * What a text says in figures: its numbers in order, so that 3月底前 and 6月底前 are told apart while 三天 and 3天 are not. To be asked of the
 * text as it stands: without its punctuation 1.5万元 would be 15万元.
 */
export function figuresIn(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const found: string[] = [];
  for (const match of plain.matchAll(numeral)) {
    const [written] = match;
    const value = written === '半' ? '0.5' : /\d/u.test(written) ? written.replace(/,/gu, '') : worthOf(written);
    const next = plain.charAt(match.index + written.length);
    if (value === '1' && '个次条项种类件点位'.includes(next) && next !== '') continue;
    found.push(value);
  }
  return found.join(' ');
}
