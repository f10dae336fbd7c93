import { cellText } from '../cell/text';
import type { TableRow } from '../parse-result';
import { isCounted } from './counted-text';

const number = '[\\d０-９一二两三四五六七八九十百]+';
const measure = '[个项条件]';
const noun = '(?:整改)?(?:问题|事项|任务|意见建议|意见|建议|措施)';
const ends = '(?:完成|到位|完毕|办结|销号|解决|整改|落实)';
const stop = '[。.]?$';

/** 以上共4个问题, 本单位共查摆问题12个，已完成10个, 问题总数：3个: what is behind the count counts too, or says that it is done. */
const total = new RegExp(
  `^(?:以上|上述|本表|本次|全表|本单位|我单位|我局|班子|领导班子)?(?:${noun})?(?:合计|总计|共计|小计|总共|总数|共)(?:有|查摆|梳理|列出|登记|征求|收集|涉及)?(?:出|到)?(?:${noun})?[:：]?${number}\\s*${measure}(?:${noun})?(?:[，,；;、（(](?:其中|已|均|都|现|正在)?[^，,；;。）)]{0,12}(?:${number}\\s*${measure}[^，,；;。）)]{0,4}|${ends})[）)]?)*${stop}`,
  'u',
);
/** 已完成整改3项，正在整改1项; 本月新增问题1个. 未完成招商项目3个 is a problem. */
const counts = new RegExp(
  `^(?:其中[:：]?)?(?:(?:本月|本季度|本期|本次|目前|现)?(?:新增|已整改|已完成|已解决|完成整改|已完成整改|已销号|正在整改|正在推进|未整改|未完成|未销号|长期坚持|立行立改)的?(?:${noun})?${number}\\s*${measure}(?:${noun})?[，,；;、]?)+${stop}`,
  'u',
);
/** 以上问题均已整改到位, 以上均为立行立改问题; 以上率下 begins a problem. */
const above = new RegExp(
  `^(?:以上|上述)(?:(?:所有|全部|各项|各类|各|${number}${measure})?(?:${noun}|数据|内容|情况|材料|台账)|均|都|为(?!主|政|民|先|重))`,
  'u',
);
const all = new RegExp(`^(?:全部|所有)${noun}(?:已经?|均|都)+[^，,；;。]{0,14}${ends}${stop}`, 'u');
const ofSheet = /^本(?:表|台账|清单)(?:一式|数据|内容|动态|由|自|截至|统计|所列)/u;
const below = /^[（(]?以下(?:为)?(?:空白|无正文|无内容|无)[）)]?[。.]?$/u;
const asOf = /^(?:截[至止](?:目前|今|[\d年月日底末初上中下旬.\-/]{2,12})|目前)[，,]?/u;
/** What both counting lines hold: looked for first, since nearly every problem is asked. */
const anyCount = new RegExp(`${number}\\s*${measure}`, 'u');
/** Words that find fault: such a sentence may well be a problem. */
const fault = /[不未没差缺少弱慢难]|存在|滞后|突出|欠|空泛|流于|形式/u;
/** Signs that such a line can begin with: ledgers have 100,000 rows, and nearly none of them begins so. */
const beginning = /^[以上本全问共合总小其目现截所已新完正未长立我班领事任措意建整（(]/u;
const longest = 60;

/**
 * Whether a text that stands alone in its row speaks of the rows above it and is none of them: 以上共4个问题, 以上问题均已整改到位, （以下空白）. A
 * text that finds fault with anything is not taken for one.
 */
export function isClosingText(text: string): boolean {
  if (text.length > longest || !beginning.test(text)) return false;
  const said = text.replace(asOf, '');
  if ((anyCount.test(said) && (total.test(said) || counts.test(said))) || below.test(said)) return true;
  return (above.test(said) || all.test(said) || ofSheet.test(said)) && !fault.test(said);
}

/** 累计3个村未通水, 汇总：数据不准: begins like a total, and finds fault as a problem does. 合计：未完成3项 counts. */
export function isProblemWithCount(text: string): boolean {
  if (!fault.test(text) || isClosingText(text)) return false;
  return /^(?:累计|共计|总计)\s*[\d０-９]/u.test(text) || /^(?:合计|汇总|总计|小计|累计|共计)[:：]\D+$/u.test(text);
}

/** A data row that may be a line about the rows above; `alone` where it holds nothing but this text. */
export interface DoubtfulRow {
  readonly row: number;
  readonly text: string;
  readonly alone: boolean;
}

/**
 * Data rows that may be a line below the table as well as a record: those that hold one text in this field and nothing else, no number either, not even in the text,
 * in a table whose rows mostly hold more, and those in which something stands beside a text that speaks of the rows above.
 */
export function doubtfulRows<Field extends string>(rows: readonly TableRow<Field>[], field: Field): readonly DoubtfulRow[] {
  const found = rows.flatMap(({ row, cells, inherited, others }): readonly DoubtfulRow[] => {
    if (cells[field] === undefined || inherited.includes(field)) return [];
    const alone = Object.keys(cells).length === 1 && inherited.length === 0 && others === undefined && !isCounted(cells[field]);
    const text = alone || typeof cells[field] === 'string' ? cellText(cells[field]).trim() : '';
    return alone || isClosingText(text) ? [{ row, text, alone }] : [];
  });
  return found.filter(({ alone }) => alone).length * 2 < rows.length ? found : found.filter(({ alone }) => !alone);
}
