/** What marks are made of, after `plain`: 绝密、机密、秘密 with the star of the official form and the term. */
const secrecy = '(?:绝密|机密|秘密)';
const star = '[★☆⭐✩✪✫✬✭✮✯✰⋆✦✧*＊]';
const numeral = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const term = `(?:${numeral}(?:年|个月)|长期|启[用封]前)`;
/** 「机密★1年」「秘密★」「绝密★启用前」: the star is written in no other sense. */
const starred = new RegExp(`^(?:密级[:：]?)?${secrecy}级?${star}.{0,16}$`, 'u');
/** 「★秘密」: the star in front. */
const starInFront = new RegExp(`^${star}${secrecy}级?(?:${star}.{0,16})?$`, 'u');
/** 「机密·2年」「绝密▲三十年」「机密（10年）」「秘密1年」: another sign for the star or none, told by the term. */
const termed = new RegExp(`^${secrecy}级?[▲△●◆·•・\\-—]?[（(]?${term}[）)]?.{0,6}$`, 'u');
/** 「密级：机密」「密级和保密期限：秘密1年」 */
const labelled = new RegExp(`^密级(?:[和及与]保密期限)?(?:[:：]|为)${secrecy}(?:级|文件|件|资料)?(?:${term})?(?:保密期限.{0,12})?$`, 'u');
/** 「机密」「绝密级」「秘密文件」 by itself. */
const bare = new RegExp(`^${secrecy}(?:级|件|文件|资料)?$`, 'u');
/** 「此件定为机密级」「本表按秘密级管理」: said of the paper itself. */
const declared = new RegExp(`^[本此](?:表|件|文件|材料|台账|资料).{0,8}(?:定为|属于?|为|按)${secrecy}`, 'u');
/** 「（机密）整改台账」「整改台账【秘密★5年】」「机密-整改台账」「整改台账_机密」: beside a title or in a name. */
const beside = new RegExp(
  `^[（(【[〔]${secrecy}(?:级|件)?(?:${star}?${term}?|${star}.{0,16})[）)】\\]〕]|[（(【[〔]${secrecy}(?:级|件)?(?:${star}?${term}?|${star}.{0,16})[）)】\\]〕]$|^${secrecy}级?[-_—–·]|[-_—–·]${secrecy}(?:级|件)?$`,
  'u',
);
/** The cell beside or above a bare mark that makes it one wherever it stands. */
const label = /^(?:文件|资料|材料|涉密)?密级(?:[和及与]保密期限)?[:：]?$/u;

/** Whether a text may hold a mark at all; most do not, and are told at once. */
export const speaksOfSecrecy = (text: string): boolean =>
  text.indexOf('密') >= 0 && /[绝絕机機秘][\s\u3000\u200b]*密|[绝絕机機秘].{0,3}密[级級]/u.test(text);

/** The text without spaces, 機密、絕密 as 机密、绝密. */
export function unspaced(text: string): string {
  const plain = text.replace(/[\s\u3000\u200b\ufeff]/gu, '');
  return plain.replace(/機/gu, '机').replace(/絕/gu, '绝').replace(/級/gu, '级').replace(/長/gu, '长');
}

/** The same without the brackets around it. */
export function squeeze(text: string): string {
  return unspaced(text).replace(/^[【[（(《“"]+|[】\]）)》”"]+$/gu, '');
}

/** Whether the text is a security marking in itself, wherever it stands. A sentence that speaks of 保密 or 机密文件 is none. */
export const isPlainMark = (text: string): boolean => [starred, starInFront, termed, labelled].some((pattern) => pattern.test(text));

/** Whether it is one of the three words by itself, which marks only at the head of a sheet or under 密级. */
export const isBareMark = (text: string): boolean => bare.test(text);

/** Whether a cell names what stands beside or under it a 密级. */
export const isMarkLabel = (text: string): boolean => label.test(text);

/** The mark of a title or a name: in brackets before or after it, parted by a dash, or said of the paper itself; null where there is none. */
export const markBesideTitle = (text: string): string | null => (beside.exec(text) ?? declared.exec(text))?.[0] ?? null;
