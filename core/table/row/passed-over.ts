import { faultSigns } from '../../text/fault-signs';
import { cellText } from '../cell/text';
import type { Cell } from '../grid';
import type { RowKind } from '../row-kind';
import { isBlank } from '../sheet-view';
import { isClosingText } from './closing-lines';
import { isNoteText, isPlainNote } from './note-text';
import type { RowDoubt } from './other-row';
import { isSignatureText } from './signature-text';
import { isSignedPlainly, isSigner, namesSigner } from './signer';
import { isPagingText, isTotalText } from './texts';
import { isWide, type RowView } from './view';

/** Kinds that a row is told by its first text alone, so that a record that begins like one may be among them. */
const toldByText: ReadonlySet<RowKind> = new Set<RowKind>(['total', 'footer', 'section']);

/** 12项, 共5个问题: a count and its words. */
const longestCount = 12;

/** A text such as a record has in the column: no count, signature or note, nor the name behind 填表人：. */
function isContent(cell: Cell | undefined, before: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  if (!/\p{Script=Han}{2}/u.test(text) || (text.length <= longestCount && /[\d０-９]/u.test(text))) return false;
  if (typeof before === 'string' && /[:：]\s*$/u.test(before)) return false;
  return !isSignatureText(text) && !isNoteText(text) && !isTotalText(text) && !isPagingText(text) && !isClosingText(text);
}

/**
 * Whether a row told by its first text to be a total, a note or a title（小计、注：、一、）holds what a record must have in two columns at least
 * besides that text.
 */
function isFilledIn({ cells, first, layout, merges }: RowView, kind: RowKind): boolean {
  if (!toldByText.has(kind)) return false;
  const filled = layout.requiredColumns.filter((column) => {
    if (column === layout.seqColumn || column <= first || merges.goesDown(column)) return false;
    let before = column - 1;
    while (before > first && isBlank(cells[before - 1])) before--;
    return isContent(cells[column - 1], cells[before - 1]);
  });
  return filled.length >= 2;
}

const fault = new RegExp(`${faultSigns}|太\\p{Script=Han}|过多|滞后|流于`, 'u');
/** 思想认识方面存在的不足 names what stands below. */
const titleEnds = /(?:方面|问题|情况|表现|不足|短板|差距|类|部分|项)\s*(?:[（(][^（）()]*[）)])?\s*[:：]?$/u;

/**
 * 一、会议太多，没有时间抓落实 alone in the column of problems, in a table without numbers, or 二 | 会议过多 where the numbers are Arabic: it says what is
 * wrong, as a problem does.
 */
function findsFault({ cells, filled, isLone, first, beginsAtNumber, layout, merges }: RowView, text: string): boolean {
  const problems = Math.min(...layout.requiredColumns);
  const isProblem = isLone ? layout.seqColumn === 0 && first === problems : filled === 2 && beginsAtNumber && !isBlank(cells[problems - 1]);
  return isProblem && !isWide(merges.widthAt(problems), layout) && fault.test(text) && !titleEnds.test(text);
}

/** 附：决算报表未按时公开 where problems stand: a note or a signature by its beginning, and yet it says what is wrong. */
function labelsFault({ isLone, first, layout, merges }: RowView, text: string): boolean {
  const problems = Math.min(...layout.requiredColumns);
  return isLone && first === problems && !isWide(merges.widthAt(problems), layout) && !isPlainNote(text) && fault.test(text);
}

/** 整改中, 6月底, √, a day: such as stands behind a problem, and is neither a count nor what a signature or a note goes on with. */
function isOfItem(cell: Cell | undefined, before: Cell | undefined, isRequired: boolean): boolean {
  if (typeof cell === 'object') return isRequired && cell.kind === 'date';
  if (typeof cell !== 'string' || (typeof before === 'string' && /[:：]\s*$/u.test(before))) return false;
  const text = cell.trim();
  if (isLabel(text) || /^[（(]?\d{1,2}[.．、）)](?!\d)/u.test(text)) return false;
  return isContent(cell, before) || ticked.test(text) || (isRequired && dayLike.test(text) && !isNoteText(text));
}

const ticked = /^[√✓✔×✗☑☒]$/u;
const dayLike = /^[^:：]*\d{1,2}(?:\s*月|\s*[.\-/．]\s*\d)[^:：]*$|^[一二三四五六七八九十]{1,2}月/u;
/** 联系电话 | 3851234: a label whose colon was left out. */
const isLabel = (text: string): boolean => isSignatureText(`${text}：`);

/** 合计：三处漏报 tells something; 合计, 班子小计 and 总计：三项 count. */
const tellsBehind = (text: string): boolean =>
  /[:：]\D+$/u.test(text) && !/[:：]\s*共?[一二三四五六七八九十百两]+\s*[个项条件][^，,；;]{0,4}$/u.test(text);

/** Whether a text in such a row leaves it open what the row is, by what stands behind its label. */
function mayBeProblem(kind: RowKind, text: string): boolean {
  if (kind === 'total') return fault.test(text) || tellsBehind(text);
  return isNoteText(text) || !isSignatureText(text) || !isSignedPlainly(text);
}

/**
 * 总计3万元未入账 | 整改中, 注：三处漏报 | 张三, 日期：两处涂改 | 6月底: begins like a total, a note or a signature where problems stand, and something such as an
 * item has stands beside it. Beside 填表人：张三 names, units and days are those of the signature.
 */
function filledBeside({ cells, first, end, isLone, layout }: RowView, kind: RowKind, text: string): boolean {
  const isTold = kind === 'total' || kind === 'footer';
  if (!isTold || isLone || first !== Math.min(...layout.requiredColumns)) return false;
  const isOpen = mayBeProblem(kind, text);
  if (!isOpen && kind === 'total') return false;
  for (let column = first + 1; column <= end; column++) {
    const [cell, before] = [cells[column - 1], cells[column - 2]];
    if (isOpen && isOfItem(cell, before, layout.requiredColumns.includes(column))) return true;
    if (!isOpen && isContent(cell, before) && !isLabel(cellText(cell).trim()) && !isSigner(cellText(cell).trim())) return true;
  }
  return false;
}

/** Why a row that is told by this text to be no item may be one all the same, and is not to be passed over without a word. */
export function doubtsOf(view: RowView, kind: RowKind, text: string): readonly RowDoubt[] {
  if (isFilledIn(view, kind) || filledBeside(view, kind, text)) return ['filled-in'];
  return kind === 'section' && findsFault(view, text) ? ['finds-fault'] : [];
}

/** Whether a row that is told to be a note or a signature may be an item where further items stand below it: notes stand below them all. */
export function mayBeItemAmongItems(view: RowView, kind: RowKind, text: string): boolean {
  return kind === 'footer' && labelsFault(view, text) && !(isSignatureText(text) && namesSigner(text));
}
