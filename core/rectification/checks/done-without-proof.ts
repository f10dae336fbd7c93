import type { RectificationItem } from '../item';
import { finishedStatuses } from '../status/counting';
import { statusNames } from '../status/vocabulary';
import { said, settled } from './cell-says';
import { rowCheck, sheetCheck } from './check';

const source = '“该有的环节一个都不能少”；公开的整改审核口径：已整改须有佐证并经认定';
const serves = ['R093', 'F35'];

function isFinished({ status }: RectificationItem): boolean {
  return status !== null && finishedStatuses.has(status);
}

const namesDay = /[0-9０-９一二三四五六七八九十]{1,2}\s*月|[0-9]{4}[-./][0-9]{1,2}/u;

/** 已完成 without a day: 实际完成时间 and 销号时间 are blank, and neither 完成时限 nor 整改进展 says when. */
export const doneWithoutDate = rowCheck({ code: 'done-without-date', level: 'warning', serves, source }, (item, { columnOf }) => {
  const field = columnOf.actualDate !== undefined ? 'actualDate' : 'closedDate';
  if (columnOf[field] === undefined || !isFinished(item)) return null;
  if (said(item, 'actualDate') !== '' || said(item, 'closedDate') !== '' || item.deadline?.finished) return null;
  if (namesDay.test(said(item, 'progress')) || item.status === null) return null;
  return { field, params: { status: item.texts.status ?? statusNames[item.status].zh } };
});

/** 缺照片; 缺勤通报 is a proof. */
const lacking = /^缺(?![勤席陷])/u;
const isProof = (text: string): boolean => text !== '' && !lacking.test(text);

/** 已完成 without 佐证材料, or with nothing but the promise of it. */
export const doneWithoutEvidence = rowCheck({ code: 'done-without-evidence', level: 'warning', serves, source }, (item, { columnOf }) => {
  if (columnOf.evidence === undefined || !isFinished(item) || isProof(settled(item, 'evidence')) || item.status === null) return null;
  return { field: 'evidence', params: { status: item.texts.status ?? statusNames[item.status].zh, text: item.texts.evidence ?? '' } };
});

/** The ledger keeps neither a day of completion nor evidence: said once. */
export const noProofColumns = sheetCheck({ code: 'no-proof-columns', level: 'note', serves, source }, (items, { columnOf }) => {
  if (columnOf.evidence !== undefined || columnOf.actualDate !== undefined || columnOf.closedDate !== undefined) return null;
  const done = items.filter(isFinished).length;
  return done === 0 ? null : { field: 'status', params: { done } };
});
