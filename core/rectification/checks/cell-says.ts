import { firstHan, isHan } from '../../text/han';
import type { RectificationItem } from '../item';
import { statusNames } from '../status/vocabulary';
import type { RectificationField } from '../table';

const longestPlaceholder = 8;
const placeholder = /^(?:[\s\u3000/\\\-—–―_－.。、,，…·*×xX○〇]+|[暂]?无|没有|待定|暂缺|待补充?|空缺?|N\/?A|n\/?a)[。.]?$/u;

/** The signs above `firstHan` that a placeholder can begin with, and the byte order mark, which counts as a blank. */
const placeholderBegins: ReadonlySet<number> = new Set(Array.from('无暂没待空－，\ufeff', (sign) => sign.charCodeAt(0)));

/** Whether a cell is blank or holds only a placeholder（/、——、无、待定）. */
export function saysNothing(text: string | undefined): boolean {
  if (text === undefined) return true;
  const first = text.charCodeAt(0);
  if (first >= firstHan && (text.length > longestPlaceholder || !placeholderBegins.has(first))) return false;
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.length <= longestPlaceholder && placeholder.test(trimmed));
}

/** The cell's text, or '' where it says nothing. */
export function said(item: RectificationItem, field: RectificationField): string {
  const text = item.texts[field];
  return text === undefined || saysNothing(text) ? '' : text;
}

/** 待明确, 尚未确定, 正在研究制定, 未提供, 待验收, 拟7月验收, 后补. */
const promise =
  /^(?:(?:[尚还暂]?(?:未|没有?)|待|正在|暂不|拟(?![定订])|另)[^，,。；;]{0,2}(?:定|明确|落实|分工|分配|安排|制订|拟订|研究|完善|补|填|通知|提供|收集|上传|上报|提交|附|整理|齐|验收|复[核查验])|[后另]补|稍后|暂[缺无])[^，,。；;]{0,4}$/u;

/** Whether a text says only that something is to come. */
export const isPromise = (text: string): boolean => promise.test(text.trim());

/**
 * The cell's text, or '' where it says nothing or only that something is to come（待明确、未提供、待验收）: of an owner, a measure, a proof or an acceptance
 * that is as good as nothing.
 */
export function settled(item: RectificationItem, field: RectificationField): string {
  const text = said(item, field);
  return isPromise(text) ? '' : text;
}

/** Where a row's status stands: its own column, else the one that told it. */
export function statusField(columnOf: Readonly<Partial<Record<RectificationField, number>>>): 'status' | 'progress' {
  return columnOf.status === undefined && columnOf.progress !== undefined ? 'progress' : 'status';
}

/** The status as the row writes it, or where another cell told it（完成情况）by the name that outputs show. */
export function statusSaid(item: RectificationItem): string {
  return said(item, 'status') || (item.status === null ? '' : statusNames[item.status].zh);
}

/** Whether the value came down from a merged cell above: it was judged at the row where it stands. */
export function isInherited(item: RectificationItem, field: RectificationField): boolean {
  return item.inherited.includes(field);
}

const numbering = /^\s*(?:[(（]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、]\s*)+/u;
const firstOf = new Set('(（0123456789０１２３４５６７８９一二三四五六七八九十 \t\n\u3000');
const dropped = new Set('“”‘’。，、；：？！…—·《》〈〉【】（）\u3000\u00a0');

/** Letters and digits half-width and small; '' for what a reader passes over: spaces and punctuation. */
function bareSign(sign: string): string {
  const code = sign.charCodeAt(0);
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
  const at = plain.charCodeAt(0);
  if (at > 0x7f) return dropped.has(plain) ? '' : plain;
  const isSign = at <= 0x2f || (at >= 0x3a && at <= 0x40) || (at >= 0x5b && at <= 0x60) || at >= 0x7b;
  return isSign ? '' : plain.toLowerCase();
}

/** The text without spaces, punctuation and leading numbering, full-width letters and digits made half-width: equal wording gives equal texts. */
export function bareText(text: string): string {
  const body = firstOf.has(text.charAt(0)) ? text.replace(numbering, '') : text;
  let bare = '';
  // Chinese runs as they are, in one piece: a text put together sign by sign costs a multiple of this once it is compared or looked up.
  let from = 0;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (isHan(code)) continue;
    if (at > from) bare += body.slice(from, at);
    bare += bareSign(body.charAt(at));
    from = at + 1;
  }
  return from === 0 ? body : bare + body.slice(from);
}

/** The last sentence of a running text: what it finally says. */
export function lastSentence(text: string): string {
  const sentences = text.split(/[。；;！!\n]+/u).filter((sentence) => sentence.trim() !== '');
  return (sentences[sentences.length - 1] ?? '').trim();
}
