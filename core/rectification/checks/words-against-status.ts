import { quoted } from '../../finding/quotation';
import { readYesNo } from '../../text/yes-no';
import { readClosed } from '../status/closed-answer';
import { finishedStatuses } from '../status/counting';
import { saysLaterOpen } from '../status/later-open';
import { readStatus } from '../status/read-status';
import type { RectificationField } from '../table';
import { lastSentence, said, statusField, statusSaid } from './cell-says';
import { rowCheck } from './check';

const source = '“准确地向市委反馈工作进展情况”';
const serves = ['R130'];

const stillOpen =
  /(?:尚未|仍未|还未|暂未|未能|没有|还没)(?:全部|全面|彻底|完全)?(?:完成|到位|落实|启动|开展|解决|销号)(?![的之])|(?:正在|尚在|仍在)整改|整改中$|(?:尚|仍|还)有.{0,20}[未没]|(?:剩余|余下|剩下|其余|余款).{0,20}(?:正在|尚未|仍未|还未|未[收完清退整拆补缴]|拟于?|计划)/u;

/** What says of an item that it is open: 完成时限 and 整改进展 by words for it, 反弹情况 by any sign of a relapse（有反弹、是; 未反弹 is none）. */
const openIn: readonly { readonly field: RectificationField; readonly says: (text: string) => boolean }[] = [
  { field: 'deadline', says: (text) => stillOpen.test(text) },
  { field: 'progress', says: (text) => stillOpen.test(text) },
  { field: 'relapse', says: (text) => readYesNo(text) === true || saysLaterOpen(text) },
];

/** The status says done, and 完成时限, 反弹情况 or the last sentence of 整改进展 says it is not. */
export const doneButSaidOpen = rowCheck({ code: 'done-but-said-open', level: 'warning', serves, source }, (item) => {
  if (item.status === null || !finishedStatuses.has(item.status)) return null;
  for (const { field, says } of openIn) {
    const text = lastSentence(said(item, field));
    if (text !== '' && says(text))
      return { field, params: { status: said(item, 'status') || said(item, 'closed') || statusSaid(item), says: quoted(text) } };
  }
  return null;
});

const doneClause =
  /^(?:目前|现|至今|截至目前)?(?:该|此|本|上述)?(?:项|条)?(?:问题|整改|工作|任务|事项|整改工作|整改任务|整改事项)?[已己]经?(?:全部|全面|按期|如期|按时)?(?:完成|完成整改|整改完成|整改完毕|整改到位|落实到位|办结|解决|销号)[了]?$/u;
const goesOn = /正在|下一步|仍|尚|继续|持续|推进|还[有需差]|[尚只]差|待|拟|部分|基本|初步|阶段/u;

/** 整改进展 says it is done, in words that leave nothing over, while the status is still open. */
export const progressClaimsDone = rowCheck({ code: 'progress-claims-done', level: 'warning', serves, source }, (item, { columnOf }) => {
  if (item.status !== 'in_progress' && item.status !== 'not_started') return null;
  const progress = said(item, 'progress');
  if (progress === '' || goesOn.test(progress)) return null;
  const clause = progress.split(/[，,。；;！!\n]+/u).find((part) => doneClause.test(part.replace(/\s+/gu, '')));
  if (clause === undefined) return null;
  const told = columnOf.status === undefined ? null : statusSaid(item);
  return { field: 'progress', params: { says: clause.trim(), status: told } };
});

/** 完成时限 says 已完成 while the status column says it is not. The status column is followed. */
export const openThoughDeadlineDone = rowCheck(
  { code: 'open-though-deadline-done', level: 'warning', serves, source },
  (item, { columnOf }) => {
    if (item.status === null || finishedStatuses.has(item.status) || item.deadline?.kind !== 'done') return null;
    return { field: statusField(columnOf), params: { says: item.deadline.text, status: statusSaid(item) } };
  },
);

/** Statuses that can stand beside 是否销号 = 是. */
const canBeClosed = new Set(['done', 'done_sustained', 'pending_acceptance', 'closed', 'ongoing', 'cancelled']);

/** 是否销号 and the status column contradict one another. The status column is followed: nothing is counted as closed on doubt. */
export const closedAgainstStatus = rowCheck(
  { code: 'closed-against-status', level: 'warning', serves: [...serves, 'F35'], source },
  (item, { columnOf, headerOf }) => {
    if (columnOf.closed === undefined || columnOf.status === undefined) return null;
    const closed = readClosed(said(item, 'closed'));
    const status = readStatus(said(item, 'status'), { question: headerOf.status ?? false });
    if (closed === null || status === null) return null;
    if (closed ? canBeClosed.has(status) : status !== 'closed') return null;
    return { field: 'closed', params: { closed: said(item, 'closed'), status: said(item, 'status') } };
  },
);

/** 是否销号 says no and a 销号时间 stands beside it, with no status to settle it. The written no is followed. */
export const closedDayDenied = rowCheck(
  { code: 'closed-day-denied', level: 'warning', serves: [...serves, 'F35'], source },
  (item, { today }) => {
    if (item.status !== null || item.closedDate === null || item.closedDate > today) return null;
    if (readClosed(said(item, 'closed')) !== false) return null;
    return { field: 'closed', params: { closed: said(item, 'closed'), day: item.closedDate } };
  },
);

/** 长期坚持 marked as done: it is either 已完成并长期坚持 or still going on. */
export const ongoingMarkedDone = rowCheck(
  { code: 'ongoing-marked-done', level: 'note', serves: ['R102'], source: '“对一时难以解决的，也要抓紧创造条件积极解决”' },
  (item) => {
    const ongoing = item.deadline?.kind === 'ongoing' || (item.rectType === 'ongoing' && item.deadline?.due == null);
    if (!ongoing || item.status !== 'done') return null;
    return { field: 'status', params: { status: statusSaid(item) } };
  },
);
