import { faultSigns } from '../../text/fault-signs';
import { unitNamedIn } from './name';

const unitLabel =
  /(?:填报|填表|上报|报送|申报|填写|制表|编制|责任|牵头|整改|被(?:测评|评议|评价))?(?:单位|部门|党组织|党支部|支部)(?:名称|全称)?\s*(?:[（(【[][^）)】\]]{0,12}[）)】\]])?\s*[:：]\s*/u;
const nextLabel =
  /\s*(?:主要|分管|主管|责任|牵头|配合|协助|直接|具体)?(?:填报|填表|制表|报送|上报|统计|更新|截至|截止|填写|编制|审核|联系|负责|日期|时间|电话|单位|领导)[^:：\s]{0,12}\s*(?:[（(][^）)]{0,8}[）)])?\s*[:：]/u;
/** Set off by a space, any words with a colon are a label: 县水利局   密级：内部. */
const spacedLabel = /[\s,，;；]+\p{Script=Han}{2,12}\s*(?:[（(][^）)]{0,8}[）)])?\s*[:：]/u;
/** 县水利局  填报日期 2024.7.1, 县水利局 填报人 张三: a label without its colon. */
const bareNextLabel =
  /\s+(?:(?:填报|填表|制表|报送|上报|统计|更新|编制|联系|审核|经办)(?:人|日期|时间|电话|方式)|负责人|主要领导|日期|时间)(?:[\s0-9]|$)|\s+(?:报送|上报|抄送|抄报|主送|呈报|呈送)/u;
const dayWords = /[（(]?\s*(?:截至|截止)/u;
/** A day set off by a space: 县水利局   2024年7月1日. */
const dayBeside = /\s+[（(]?(?:19|20)\d{2}\s*[年./-]/u;
/** 盖 章 is spaced out like a name. */
const sealed = /(?:加盖公章|单位盖章|盖\s*章|公\s*章|签\s*章|印\s*章|章)/u.source;
const seal = new RegExp(String.raw`[（(【[]\s*${sealed}\s*[）)】\]]|[_＿]+|\.{3,}|…+`, 'gu');
/** 单位（盖章）  县水利局: the seal's brackets stand for the colon. */
const sealedLabel = new RegExp(
  String.raw`^(?:填报|填表|上报|报送|申报)?(?:单位|部门|党组织|党支部|支部)(?:名称|全称)?\s*[（(【[]\s*${sealed}\s*[）)】\]]\s*`,
  'u',
);
/** 填报单位 alone in its cell, the name in the next. */
const bareLabel = /^(?:填报|填表|上报|报送|申报)?(?:单位|部门|党组织)(?:名称|全称)?$/u;
/** 县水利局（盖章）, 县水利局（盖章）  2024年6月30日 */
const namedAndSealed = new RegExp(
  String.raw`^([^:：]{3,40}?)\s*[（(【[]\s*${sealed}\s*[）)】\]](?:\s*(?:19|20)\d{2}\s*[年./-][\d\s年月日./-]{0,14})?$`,
  'u',
);
/** 单位：万元 says what is counted, not who counts. */
const measures =
  /^(?:[亿万千百]{0,2}(?:元|人次|人|件次|件|个|项|份|次|户|亩|吨|公里|平方米|米|条|宗|起|家|天|小时|％|%)|[亿万])(?:[、,，/／和及\s]+(?:[亿万千百]{0,2}(?:元|人次|人|件次|件|个|项|份|次|户|亩|吨|公里|平方米|米|条|宗|起|家|天|小时|％|%)|[亿万]))*$/u;
/** 县 水 利 局, spaced out to fill the line. */
const spacedOut = /^\S(?:\s+\S)+$/u;

/** 县水利局（2024年6月）, 县水利局（第二季度） */
const dayInBrackets = /\s*[（(]\s*(?:(?:19|20)\d{2}\s*[年./-]|第?[一二三四1-4]季度|\d{1,2}月)/u;
/** 县税务局（蓝色为新增）, 县税务局（更新版）: a remark on the table, where 经开区（高新区）管委会 and 第一中学（东校区） are names. */
const remarkBehind =
  /\s*[（(【[][^（()）【】[\]]{0,20}(?:[红黄蓝绿黑灰橙紫]色?(?:字|底|的)?[为是：:]|标[红黄]|底色|新增|修改|更新|变动|增减|打印|电子版|纸质|共\s*\d+\s*[项条个]|以此为准|[版稿])[^（()）【】[\]]{0,20}[）)】\]]$/u;
/** Whose problems they are, as against who reports: 县教育局领导班子, 柳林镇班子成员. */
const teamBehind = /(?<=[局委办镇乡街道院校部会站所社区村中心司园组])(?:党政)?(?:领导)?班子(?:(?:及(?:其)?)?(?:全体)?成员)?$/u;

const partedByCommas = /[，,。；;]/u;
const fault = new RegExp(faultSigns, 'u');
/** 填报单位：    密级：内部 with nothing filled in between. */
const leadingLabel = /^(\p{Script=Han}{2,12})\s*(?:[（(][^）)]{0,8}[）)])?\s*[:：]/u;

/** The name without seals, underscores, colons and what follows it in the cell; '' where nothing is left or a measure is named. */
function cleanUnit(text: string): string {
  const ends = [nextLabel, spacedLabel, bareNextLabel, dayWords, dayBeside, dayInBrackets].map((end) => text.search(end));
  const end = Math.min(text.length, ...ends.filter((at) => at >= 0));
  const leading = leadingLabel.exec(text)?.[1];
  if (leading !== undefined && (end === 0 || end >= leading.length) && !isUnitName(leading)) return '';
  const unit = text
    .slice(0, end)
    .replace(seal, '')
    .replace(/^[\s:：,，;；]+|[\s:：,，;；。]+$/gu, '')
    .replace(remarkBehind, '')
    .replace(teamBehind, '')
    .trim();
  if (measures.test(unit)) return '';
  const named = partedByCommas.test(unit) ? unitAmong(unit) : unit;
  return spacedOut.test(named) ? named.replace(/\s+/gu, '') : named;
}

/** Of what commas part, all where each is a unit（县委办，县政府办）, else the unit that it begins with; '' for 单位：报销不规范，把关不严, which names none. */
function unitAmong(text: string): string {
  const parts = text.split(partedByCommas);
  const [first = ''] = parts;
  if (isUnitName(first) && !parts.every(isUnitName)) return first.trim();
  return fault.test(text) && !isUnitName(first) ? '' : text;
}

/** Whether a text is an organisation's name and nothing else: 青禾县水务局, as it is signed below a table. */
export function isUnitName(text: string): boolean {
  const name = text.replace(/\s+/gu, '');
  return name.length <= 30 && unitNamedIn(name) === name;
}

/** 报送单位　县水利局: a space alone stands for the colon. */
function unitBehindSpace(text: string): string | null {
  const [label = '', ...rest] = text.split(/\s+/u);
  return labelAndName(label, rest.join('')) ? rest.join('') : null;
}

const labelAndName = (text: string, next: string | undefined): boolean =>
  next !== undefined && bareLabel.test(text.replace(/\s+/gu, '')) && isUnitName(cleanUnit(next));

/** Whether a row says 填报单位 in one cell and a unit's name in the next. */
export const namesUnit = (texts: readonly string[]): boolean => texts.some((text, index) => labelAndName(text, texts[index + 1]));

/** The unit that a row's texts name after 填报单位（盖章）：, in the same cell or the next one that holds something. */
export function unitIn(texts: readonly string[]): string | null {
  for (const [index, text] of texts.entries()) {
    const next = texts[index + 1];
    if (next !== undefined && labelAndName(text, next)) return cleanUnit(next);
    const spaced = unitBehindSpace(text);
    if (spaced !== null) return spaced;
    const withSeal = sealedLabel.exec(text);
    if (withSeal !== null && !/^\s*[:：]/u.test(text.slice(withSeal[0].length))) {
      const unit = cleanUnit(text.slice(withSeal[0].length));
      if (isUnitName(unit)) return unit;
    }
    const signed = namedAndSealed.exec(text)?.[1];
    if (signed !== undefined && isUnitName(signed)) return signed.replace(/\s+/gu, '');
    const label = unitLabel.exec(text);
    if (label === null || (label.index > 0 && !/[\s（(，,；;。]$/u.test(text.slice(0, label.index)))) continue;
    // （单位：万元）: the bracket that closes is none of the name.
    const isBracketed = /[（(]\s*$/u.test(text.slice(0, label.index));
    const rest = text.slice(label.index + label[0].length).replace(isBracketed ? /[）)][^（()）]*$/u : '', '');
    const same = cleanUnit(rest);
    if (same !== '') return same;
    if (rest.trim() !== '' && measures.test(rest.trim())) continue;
    if (next !== undefined && !/[:：]/u.test(next)) {
      const unit = cleanUnit(next);
      if (unit !== '') return unit;
    }
  }
  return null;
}

const frameLabel =
  /^[（(]?\s*(?:(?:填报|填表|上报|报送|申报|制表|编制)\s*(?:单位|部门|党组织|党支部|支部|人|日期|时间)[^:：]{0,14}[:：]|(?:截至|截止)\s*(?:日期|时间)?\s*[:：]|(?:截至|截止)\s*(?:19|20)\d{2})/u;

/** 填报单位（盖章）： 填报日期： 截至2024年…: what stands around a table, never a column of it. */
export const isFrameLabel = (text: string): boolean => frameLabel.test(text);
