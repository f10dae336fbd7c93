import { endsAmiss } from './amiss-tail';
import { countsShort } from './counted-short';
import { finishedStatuses } from './counting';
import { clausesOf, endsWhole, isOfPart, reportEndsWhole } from './end-told-last';
import { saysLaterOpen } from './later-open';
import { allTogether, numberedItems } from './several-measures';
import { mayTakeBack } from './taken-back';
import type { Status } from './vocabulary';

const clauses = /[。；;，,！!\n]+/u;
/** A first clause longer than this tells a story. */
const longestStatus = 6;
/** A text up to this long is read as a whole, so that 已完成，长期坚持 and 已完成3项，剩余2项 keep their sense. */
const longestWhole = 40;
/** 正在按计划推进: a text that is nothing but a status may be a little longer. */
const longestAlone = 10;
/** 拖欠的工程款已全部结清: an end that is all there is may name what it is of. */
const longestOnly = 24;
const statusBeginning = /^(?:正在|已|未|尚|没有|基本|部分|全部|有序|持续|长期|按|整改|取得|阶段)/u;
/** 加强日常监管 and 坚持每月学习 are what is done; 长期坚持 and 纳入日常工作 say how it stands. */
const keptUp = /^(?:需|要|将|已|仍)*(?:列[为入]|纳入|转[为入]|属于?)?(?:长期|持续|常态|常抓|坚持(?:不懈|$)|日常(?:工作|管理|$)|经常性)/u;
/** Where the first clause ends. 已完成整改并长期坚持 says two things. */
const clauseEnd = /[。；;，,、：:！!\n（(]|并(?=长期|持续|常态|坚持|申请|报请|提请)/u;
/** The same, but for an enumeration（责任不清、推诿扯皮问题已解决）. */
const sentenceEnd = /[。；;，,：:！!\n（(]/u;
const closingSigns = /[\s。；;，,！!]+$/u;
const digit = '[0-9０-９]';
const day = `(?:(?:${digit}{4}年|今年)?${digit}{1,2}月(?:${digit}{1,2}[日号]|[上中下]旬|[底末初份])?|${digit}{4}[./-]${digit}{1,2}(?:[./-]${digit}{1,2})?)前?`;
/** 目前已完成80%, 截至6月底，已完成70%, 5月20日已完成, 完成情况：…, 该问题已整改完成, 立行立改，已完成: said of the item, and no part of the status. */
const opening = new RegExp(
  [
    '^(?:完成|进展|整改|落实|办理)情况[:：]',
    `^截[至止](?:目前|${day})[，,]?`,
    '^目前[，,]?',
    '^现(?=已)',
    `^[于在]?${day}(?=已)`,
    '^(?:该|此|本)(?:项|条)?(?:问题|事项|任务|整改|工作)(?=已|正在|尚?未)',
    '^(?:立行立改|即知即改|边查边改)[，,](?=已)',
  ].join('|'),
  'u',
);

/** How long a first clause may be that is a status by itself. */
function longestBeginning(plain: string, first: string): number {
  if (first === plain && first.includes('已') && !isOfPart(first)) return longestOnly;
  return statusBeginning.test(plain) ? longestAlone : longestStatus;
}

/** The status of one of several numbered measures: what it begins with, or a last clause that is a status by itself（①修订制度，已完成）. */
function ofMeasure(item: string, status: (text: string) => Status | null): Status | null {
  const last = (item.split(clauses).pop() ?? '').trim();
  return statusInProgress(item, status) ?? (last.length <= longestStatus && /^[已未正]/u.test(last) ? status(last) : null);
}

/**
 * The status that a 完成情况 cell begins with（已完成、正在整改。……）, for ledgers without a status column; null where it tells of the work
 * only. The first clause must be a status by itself. Of numbered items each must say one.
 */
export function statusInProgress(text: string, status: (text: string) => Status | null): Status | null {
  const items = numberedItems(text);
  if (items !== null) {
    const read = items.flatMap((item) => ofMeasure(item, status) ?? []);
    return read.length === items.length ? allTogether(read, items) : null;
  }
  const plain = text.trim().replace(closingSigns, '').replace(opening, '');
  const sentence = (plain.split(sentenceEnd)[0] ?? '').trim();
  const isWhole = endsWhole(sentence);
  const first = isWhole ? sentence : (plain.split(clauseEnd)[0] ?? '').trim();
  if (first === '' || (!isWhole && first.length > longestBeginning(plain, first))) return null;
  const own = status(first);
  if (first.length > longestAlone && own !== 'done' && own !== 'closed') return null;
  if (own === null || (own === 'ongoing' && !keptUp.test(first))) return null;
  // 已更换消防器材，…: work that is done may be a part; only a short clause, or one that is all there is, speaks for the item.
  if (!isWhole && first !== plain && first.length > longestStatus && finishedStatuses.has(own)) return null;
  if (finishedStatuses.has(own) && (endsAmiss(plain) || countsShort(plain))) return null;
  if (plain.length > longestWhole) return finishedStatuses.has(own) && saysLaterOpen(plain) ? null : own;
  const whole = status(plain);
  // 已开展专项检查，已整改问题12个: the end of a text is for statusAtEndOfProgress, which asks whether it speaks of the item.
  if (whole !== null && finishedStatuses.has(whole) && !finishedStatuses.has(own)) return null;
  // 已完成，李四拒不整改: what the first clause says is in doubt.
  if (whole === null && finishedStatuses.has(own) && plain.slice(first.length).split(clauses).some(mayTakeBack)) return null;
  return whole ?? own;
}

const openAtEnd = /^(?:目前|现|其余|剩余|余下)[^，,]{0,8}正在|^正在[^，,]{1,12}$|^整改中$/u;
/**
 * The status that a 完成情况 cell ends with（已修订制度2项，已完成整改）, where its last clause speaks of the problem or its rectification as a whole
 * and nothing in the text leaves anything over; null where that is not sure.
 */
export function statusAtEndOfProgress(text: string, status: (text: string) => Status | null): Status | null {
  const said = clausesOf(text);
  const last = said[said.length - 1] ?? '';
  if (openAtEnd.test(last)) return text.trim().length <= longestWhole && status(last) === 'in_progress' ? 'in_progress' : null;
  const own = reportEndsWhole(text) ? status(last) : null;
  return own === 'done' || own === 'closed' ? own : null;
}
