import { finishedStatuses } from '../status/counting';
import { said, statusField, statusSaid } from './cell-says';
import { rowCheck } from './check';

const source = '“准确地向市委反馈工作进展情况”';

/** 实际完成时间, 销号时间, 验收时间 or 制度出台时间 lies after the day of the check. */
export const actualDateInFuture = rowCheck(
  { code: 'actual-date-in-future', level: 'warning', serves: ['R130'], source },
  (item, { today }) => {
    for (const field of ['actualDate', 'closedDate', 'verifyDate'] as const) {
      const day = item[field];
      if (day !== null && day > today) return { field, params: { day, today } };
    }
    const day = item.dates?.documentDate;
    return day !== undefined && day > today ? { field: 'documentDate', params: { day, today } } : null;
  },
);

/** A past 实际完成时间 beside a status that is still open. */
export const openButDated = rowCheck(
  { code: 'open-but-dated', level: 'warning', serves: ['R130'], source },
  (item, { today, columnOf }) => {
    const open = item.status === 'in_progress' || item.status === 'not_started' || item.status === 'overdue';
    if (!open || item.actualDate === null || item.actualDate > today) return null;
    return { field: statusField(columnOf), params: { status: statusSaid(item), day: item.actualDate } };
  },
);

const namesDate = /[0-9０-９一二三四五六七八九十]\s*[日号]|[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,2}|^[0-9]{8}$|^[0-9]{5}$/u;

const onTime = /(?:按期|如期|按时|按要求时限|按规定时限|在时限内|提前)(?:已?经?)(?:全部|全面)?(?:完成|整改|办结|销号|到位)/u;
const notOnTime = /(?:未|没有|没能|不能|无法|难以)(?:能)?(?:够)?(?:按期|如期|按时|提前)|逾期|超期/u;

/** Done after the deadline, and called 按期完成. Where the deadline was extended, the extended one counts. */
export const lateCalledOnTime = rowCheck({ code: 'late-called-on-time', level: 'warning', serves: ['R130', 'F36'], source }, (item) => {
  const due = item.deadline?.due;
  const day = item.actualDate;
  if (!due || day === null || day <= due || (item.status !== null && !finishedStatuses.has(item.status))) return null;
  // A month alone was read as its last day: within the month of the deadline that proves nothing.
  if (day.slice(0, 7) === due.slice(0, 7) && !namesDate.test(said(item, 'actualDate'))) return null;
  for (const field of ['status', 'progress', 'verifyOpinion', 'remark'] as const) {
    const found = onTime.exec(said(item, field));
    if (found !== null && !notOnTime.test(said(item, field))) return { field, params: { says: found[0], day, due } };
  }
  return null;
});
