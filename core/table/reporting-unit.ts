import { unitNamedIn } from './unit-name';

const unitLabel =
  /(?:填报|填表|上报|报送|申报|填写|制表|编制|责任|牵头|整改)?(?:单位|部门|党组织|党支部|支部)(?:名称|全称)?\s*(?:[（(【[][^）)】\]]{0,12}[）)】\]])?\s*[:：]\s*/u;
const nextLabel =
  /\s*(?:填报|填表|制表|报送|上报|统计|更新|截至|截止|填写|编制|审核|联系|负责|日期|时间|电话|单位|领导)[^:：\s]{0,12}\s*(?:[（(][^）)]{0,8}[）)])?\s*[:：]/u;
const dayWords = /[（(]?\s*(?:截至|截止)/u;
/** A day set off by a space: 县水利局   2024年7月1日. */
const dayBeside = /\s+[（(]?(?:19|20)\d{2}\s*[年./-]/u;
const sealed = /(?:盖章|公章|签章|加盖公章|章|印章|单位盖章)/u.source;
const seal = new RegExp(String.raw`[（(【[]\s*${sealed}\s*[）)】\]]|[_＿]+|\.{3,}|…+`, 'gu');
/** 单位（盖章）  县水利局: the seal's brackets stand for the colon. */
const sealedLabel = new RegExp(
  String.raw`^(?:填报|填表|上报|报送|申报)?(?:单位|部门|党组织|党支部|支部)(?:名称|全称)?\s*[（(【[]\s*${sealed}\s*[）)】\]]\s*`,
  'u',
);
/** 填报单位 alone in its cell, the name in the next. */
const bareLabel = /^(?:填报|填表|上报|报送|申报)?(?:单位|部门|党组织)(?:名称|全称)?$/u;
/** 县水利局（盖章） */
const namedAndSealed = new RegExp(String.raw`^([^:：]{3,40}?)\s*[（(【[]\s*${sealed}\s*[）)】\]]$`, 'u');
/** 单位：万元 says what is counted, not who counts. */
const measures =
  /^(?:[亿万千百]{0,2}(?:元|人次|人|件次|件|个|项|份|次|户|亩|吨|公里|平方米|米|条|宗|起|家|天|小时|％|%)|[亿万])(?:[、,，/／和及\s]+(?:[亿万千百]{0,2}(?:元|人次|人|件次|件|个|项|份|次|户|亩|吨|公里|平方米|米|条|宗|起|家|天|小时|％|%)|[亿万]))*$/u;
/** 县 水 利 局, spaced out to fill the line. */
const spacedOut = /^\S(?:\s+\S)+$/u;

/** The name without seals, underscores, colons and what follows it in the cell; '' where nothing is left or a measure is named. */
function cleanUnit(text: string): string {
  const ends = [nextLabel, dayWords, dayBeside].map((end) => text.search(end)).filter((end) => end >= 0);
  const unit = text
    .slice(0, Math.min(text.length, ...ends))
    .replace(seal, '')
    .replace(/^[\s:：,，;；]+|[\s:：,，;；。]+$/gu, '')
    .trim();
  if (measures.test(unit)) return '';
  return spacedOut.test(unit) ? unit.replace(/\s+/gu, '') : unit;
}

/** Whether a text is an organisation's name and nothing else: 青禾县水务局, as it is signed below a table. */
export function isUnitName(text: string): boolean {
  const name = text.replace(/\s+/gu, '');
  return name.length <= 30 && unitNamedIn(name) === name;
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
    const withSeal = sealedLabel.exec(text);
    if (withSeal !== null && !/^\s*[:：]/u.test(text.slice(withSeal[0].length))) {
      const unit = cleanUnit(text.slice(withSeal[0].length));
      if (isUnitName(unit)) return unit;
    }
    const signed = namedAndSealed.exec(text)?.[1];
    if (signed !== undefined && isUnitName(signed)) return signed.replace(/\s+/gu, '');
    const label = unitLabel.exec(text);
    if (label === null || (label.index > 0 && !/[\s（(，,；;。]$/u.test(text.slice(0, label.index)))) continue;
    const rest = text.slice(label.index + label[0].length);
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
