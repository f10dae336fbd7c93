import { quoted } from '../../finding/quotation';
import { personKey, sameText, splitNames } from '../../text/person-names';
import { verdictOf } from '../../text/verdict';
import type { RectificationItem } from '../item';
import { readClosed } from '../status/closed-answer';
import { finishedStatuses } from '../status/counting';
import { normaliseStatus } from '../status/normalise';
import { readStatus } from '../status/read-status';
import { closesOnCondition } from '../status/taken-back';
import type { RectificationField } from '../table';
import { rectificationTable } from '../table';
import { said, settled, statusSaid } from './cell-says';
import { rowCheck, sheetCheck } from './check';

const source = '“经督导组验收合格后”方可销号；整改的人不验收自己';
const serves = ['R018', 'F35'];
const acceptance: readonly RectificationField[] = ['verifier', 'verifyDate', 'verifyOpinion'];

/** Which of its cells close the item. */
function closedBy(item: RectificationItem): 'status' | 'closed' | 'both' {
  if (readClosed(said(item, 'closed')) !== true) return 'status';
  return readStatus(said(item, 'status')) === 'closed' ? 'both' : 'closed';
}

/**
 * 已销号 with nobody's acceptance on record. Where the ledger keeps 验收人 or 验收时间, a blank one is a gap; where it keeps 验收意见 alone,
 * that one.
 */
export const closedWithoutAcceptance = rowCheck(
  { code: 'closed-without-acceptance', level: 'warning', serves, source },
  (item, { columnOf }) => {
    if (item.status !== 'closed') return null;
    const kept = acceptance.filter((field) => columnOf[field] !== undefined);
    const asked = kept.filter((field) => field !== 'verifyOpinion');
    const blank = (asked.length > 0 ? asked : kept).filter((field) => settled(item, field) === '');
    const first = blank[0];
    if (first === undefined) return null;
    return { field: first, params: { blank: blank.map((field) => rectificationTable.columns[field].zh).join('、'), told: closedBy(item) } };
  },
);

/** Whether the last of the verdicts that an opinion names is a refusal: 第一次不合格，整改后验收合格 is none. */
function isRefused(opinion: string): boolean {
  const named = opinion.split(/[，,。；;\n]/u).flatMap((clause) => verdictOf(clause) ?? []);
  return named[named.length - 1] === 'refused';
}

/** 已完成 or 已销号 beside a 验收意见 that refuses it, or 已销号 beside one that hangs on something（同意销号但须补充材料）. The status is followed. */
export const statusAgainstAcceptance = rowCheck({ code: 'status-against-acceptance', level: 'warning', serves, source }, (item) => {
  if (item.status === null || !finishedStatuses.has(item.status)) return null;
  const opinion = said(item, 'verifyOpinion');
  if (opinion === '' || !(isRefused(opinion) || (item.status === 'closed' && closesOnCondition(normaliseStatus(opinion))))) return null;
  return { field: 'verifyOpinion', params: { status: statusSaid(item), opinion: quoted(opinion) } };
});

/** The ledger has closed items and no column for their acceptance: said once. */
export const noAcceptanceColumns = sheetCheck({ code: 'no-acceptance-columns', level: 'note', serves, source }, (items, { columnOf }) => {
  if (acceptance.some((field) => columnOf[field] !== undefined)) return null;
  const closed = items.filter(({ status }) => status === 'closed').length;
  return closed === 0 ? null : { field: columnOf.closed === undefined ? 'status' : 'closed', params: { closed } };
});

/** Everybody who accepted is also responsible for the item. */
export const acceptedByOwner = rowCheck({ code: 'accepted-by-owner', level: 'warning', serves, source }, (item) => {
  const text = said(item, 'verifier');
  const verifiers = text === '' ? [] : splitNames(text).map(personKey);
  if (verifiers.length === 0) return null;
  const owners = new Set(splitNames(said(item, 'respPerson')).map(personKey));
  if (!verifiers.every((name) => owners.has(name))) return null;
  return { field: 'verifier', params: { verifier: sameText(said(item, 'verifier')) } };
});
