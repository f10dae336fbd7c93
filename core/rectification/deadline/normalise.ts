import { halfWidth } from '../../calendar/half-width';

const numeral = '0-9〇零一二三四五六七八九十廿卅';
const betweenDigits = new RegExp(`(?<=[${numeral}])[。·](?=[${numeral}])`, 'g');
const lineInDate = new RegExp(`(?<=年)\\n+(?=[${numeral}])|(?<=[至到~-])\\n+|\\n+(?=[年月日号底末前内止至到~-])`, 'g');
const dayAfterBreak = /(?<=月[0-9]?)\n+(?=[0-9]{1,2}[日号])/g;
// 已 at the end of a narrow cell's line.
const lineAfterAlready = /(?<=[已己])\n+/g;
// l2月, 3I日, ll月底: letters typed for the figure one.
const lettersForOne = /(?<![A-Za-z0-9])(?=[lI0-9]*[0-9]|[lI]{1,2}[年月日号])[lI0-9]{1,4}(?=[年月日号前底止./-]|$)/g;
// 1.2024年6月底前: the number of an item that stands alone.
const ownNumber = /^\(?\d{1,2}[.、)](?=20\d{2}年)/;
// 2024三季度, 2024六月: figures of two kinds, with 年 left out between them.
const yearLeftOut = /(?<![0-9])(20[0-9]{2})(?=[一二三四]季度|[一二三四五六七八九十]{1,2}月)/g;
// 30曰: a sign that scanning takes for another.
const misreadDay = /(?<=[0-9])曰/g;
const quotes = /['"‘’“”「」『』《》<>`]/g;
const spaceBesideWords = / +(?![0-9])|(?<![0-9]) +/g;
// 2 0 2 4年 and 3 0日: digits that someone spread out; 06-30 17:00 keeps its space.
const spreadDigits = /(?<![0-9:])((?:\d ){1,3}\d)(?=[年月日号])/g;
const oneForDash = /(?<=[年月日号底末初旬])一(?=\d)/g;
const included = /\(含(?:当日|当天|本日|本数|\d{1,2}日)?\)/g;
// 6月30日(不含)前, 6月30日前(不含当日): both become 前(不含).
const excluded = /\(不含[^()]{0,4}\)(?:之前|以前|前)|(?:之前|以前|前),?\(不含[^()]{0,4}\)/g;
const beforeInBrackets = /\((之?前|以前|底|底前|末)\)/g;
// 1、6月底前；2、9月底前; 1.立行立改 2.2024年9月底前: the numbers of a list, told by the second of them.
const isNumbered = /^1[、.](?=\D|\d{1,2}月|\d{4}).*[;,。\n ]2[、.](?=\D|\d{1,2}月|\d{4})/s;
const listNumber = /(?<=^|[;,。\n ])\d{1,2}[、.](?=\D|\d{1,2}月|\d{4})/g;
// 〔2024〕12号, (2024)第3号, 2024年1号文件: the number of a document is no date.
const documentNumber = /\((?:19|20)\d{2}\)第?\d{1,4}号(?![前底以之])|(?:19|20)\d{2}年?第?\d{1,4}号(?=[文令函]|公告|通报)/g;
// 措施一2024年4月底前; 问题1-3:3月底: the number of a measure is no part of the date.
const measureNumber =
  /(?<=措施|问题|任务|阶段|步骤|项目|事项|清单)(?:第?[一二三四五六七八九十]{1,2}[项条个步]?[,、:]?(?=\d)|第?\d{1,2}(?:[-~至]\d{1,2})?(?:[项条个步][,、:]?|[,、:])(?=\d))/g;
// 原则上年底前, 总体上半年内: 上 belongs to the adverb, so neither 上年 nor 上半年 is meant.
const adverbs = /(原则|总体|大体|基本)上,?/g;
const circled = /[①-⑳⑴-⒇]/g;

/** Signs that any of the steps would touch. */
const unsettled = /[上号]|^\d{1,2}\.20|[\s'"‘’“”「」『』《》<>`。·,;、()①-⒇一!?:]/;

/**
 * A deadline text without what writers see no difference in: widths, look-alike signs, stray spaces, quotation marks, a line break
 * inside a date, 。for a point between digits. Signs that part clauses become , ; or line breaks.
 */
export function normaliseDeadline(text: string): string {
  const plain = halfWidth(text)
    .trim()
    .replace(lettersForOne, (run) => run.replace(/[lI]/g, '1'))
    .replace(yearLeftOut, '$1年')
    .replace(misreadDay, '日');
  return unsettled.test(plain) ? settle(plain) : plain;
}

function settle(text: string): string {
  const unnumbered = isNumbered.test(text) ? text.replace(listNumber, ';') : text.replace(ownNumber, '');
  return unnumbered
    .replace(quotes, '')
    .replace(adverbs, '$1')
    .replace(spreadDigits, (run) => run.replace(/ /g, ''))
    .replace(spaceBesideWords, '')
    .replace(betweenDigits, '.')
    .replace(/(?<=\d{4})[,、](?=\d{1,2}[,、]\d{1,2}(?![\d月年]))|(?<=\d{4}[,、]\d{1,2})[,、](?=\d{1,2}(?![\d月年]))/g, '.')
    .replace(/。/g, ';')
    .replace(included, '')
    .replace(excluded, '前(不含)')
    .replace(beforeInBrackets, '$1')
    .replace(circled, ';')
    .replace(documentNumber, '')
    .replace(measureNumber, ',')
    .replace(lineInDate, '')
    .replace(dayAfterBreak, '')
    .replace(lineAfterAlready, '')
    .replace(oneForDash, '-')
    .replace(/[!?:](?![0-9年月日])/g, ',');
}
