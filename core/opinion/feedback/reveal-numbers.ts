import type { Hint } from './reveals';

const written = new Map<string, string>(
  ['〇零０⓿', '一壹幺❶', '二贰❷', '三叁❸', '四肆❹', '五伍❺', '六陆❻', '七柒❼', '八捌❽', '九玖❾'].flatMap((forms, digit) =>
    [...forms].map((form): [string, string] => [form, String(digit)]),
  ),
);
const everyWritten = new RegExp(`[${[...written.keys()].join('')}]`, 'gu');
/** O and l among digits, put there for 0 and 1. */
const almostNumber = /(?<![A-Za-z])(?=[Ool|I]*\d)[\dOolI|]{7,}(?![A-Za-z])/gu;

/** Digits in any writing, without what is put between them: １３８-0013 8000, 一三八零零…, 幺三八, l38OO138OOO. */
export function digitsOf(plain: string): string {
  return plain
    .replace(everyWritten, (digit) => written.get(digit) ?? digit)
    .replace(almostNumber, (run) => run.replace(/[Oo]/gu, '0').replace(/[lI|]/gu, '1'))
    .replace(/(?<=\d)[\s\-—–_~.·()（）]+(?=\d)/gu, '');
}

/** What stands between the parts of a number: anything but digits and words. */
const gap = '[^\\d\\p{L}\\n]{1,4}\\n?|\\n';
const service = '[微薇威][信X]|[VvWw][Xx]|[Vv]信|[Ww]e[Cc]hat|[Qq]{2}|扣扣|企鹅|抖音|快手|微博|钉钉|小红书';
const badge = '员工号|员工编号|工号|警号|学号|工牌|胸牌|证号|资格证号?|车牌|账号|帐号';
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** Numbers and addresses that lead to a person. `digits`: in the text as `digitsOf` gives it; `tight`: in the text without spaces. */
export const numberPatterns: readonly (readonly [Hint, RegExp, 'text' | 'digits' | 'tight'])[] = [
  ['identity-number', /(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)/u, 'digits'],
  ['identity-number', /(?<!\d)[1-9]\d{5}\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])\d{3}(?!\d)/u, 'digits'],
  ['identity-number', /(?:身份证|证件)号?(?:码)?(?:后[四六46]位|尾号|末[四4]位)/u, 'tight'],
  ['phone', /(?<!\d)(?:\+?(?:00)?86)?1[3-9]\d{9}(?!\d)/u, 'digits'],
  ['phone', new RegExp(`(?<!\\d)1[3-9]\\d(?:${gap})\\d{4}(?:${gap})\\d{4}(?!\\d)`, 'u'), 'text'],
  ['phone', /(?<!\d)0\d{2,3}[1-9]\d{6,7}(?!\d)/u, 'digits'],
  ['phone', /(?:电话|手机|座机|联系方式|号码|致电|打给我|联系我|tel)[^\d\n]{0,8}\d{5,}/iu, 'digits'],
  ['phone', /(?:短号|小号|内线|分机|尾号)[^\d\n]{0,4}\d{3,}/u, 'digits'],
  ['phone', /[打拨呼][^\d\n，。；]{0,3}\d{7,8}(?!\d)/u, 'digits'],
  ['email', /[\p{L}\p{N}._%+-]+\s*@\s*[\p{L}\p{N}-]+(?:\s*\.\s*[\p{L}\p{N}-]+)+/u, 'text'],
  ['email', /[\w.+-]{2,}(?:@|艾特|#|[([]at[)\]])[\w-]+(?:\.|点|dot)(?:com|cn|net|org)/iu, 'tight'],
  ['account', new RegExp(`(?:${service}|${badge})(?:号|号码|名|ID|id|尾号)?(?:是|为|[:：])?[A-Za-z0-9_-]{3,}`, 'u'), 'tight'],
  ['account', /[工胸]牌[A-Za-z]?\d+|编号(?:是|为|[:：])[A-Za-z]{1,3}-?\d+/u, 'tight'],
  ['account', new RegExp(`[${provinces}][A-HJ-NP-Z][·•.-]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])`, 'iu'), 'tight'],
  ['own-story', /\d+(?:号楼|栋|幢)\d+单元|\d+单元\d{2,}|\d组\d+号/u, 'digits'],
];
