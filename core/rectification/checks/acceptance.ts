import { readClosed } from '../closed-answer';
import type { RectificationItem } from '../item';
import { personKey, sameText, splitNames } from '../person-names';
import { readStatus } from '../status/read-status';
import type { RectificationField } from '../table';
import { rectificationTable } from '../table';
import { said } from './cell-says';
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
    const blank = (asked.length > 0 ? asked : kept).filter((field) => said(item, field) === '');
    const first = blank[0];
    if (first === undefined) return null;
    return { field: first, params: { blank: blank.map((field) => rectificationTable.columns[field].zh).join('、'), told: closedBy(item) } };
  },
);

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
