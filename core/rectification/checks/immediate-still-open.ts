import { settledStatuses } from '../status/counting';
import { statusInEffect } from '../status/in-effect';
import { said } from './cell-says';
import { rowCheck } from './check';

/** Signs of standing still: enough for 立行立改，长期坚持, whose second half may well be under way. */
const behind = new Set(['not_started', 'rework', 'overdue', 'extended']);

/** 立行立改 that is not settled. A status that could not be read has its own finding; a ledger without statuses is not judged. */
export const immediateStillOpen = rowCheck(
  {
    code: 'immediate-still-open',
    level: 'warning',
    serves: ['R100', 'R101', 'F42'],
    source: '“凡是能够立即解决的，就要立即解决”；“及早确定一批即知即改、立行立改的事项”',
  },
  (item, { columnOf, today }) => {
    const kind = item.deadline?.kind;
    const immediate = kind === 'immediate' || kind === 'immediate+ongoing' || (kind === undefined && item.rectType === 'immediate');
    if (!immediate) return null;
    const status = statusInEffect(item, today);
    if (status === null)
      return columnOf.status !== undefined && said(item, 'status') === '' ? { field: 'status', params: { status: '' } } : null;
    if (settledStatuses.has(status) || status === 'pending_acceptance') return null;
    if (kind === 'immediate+ongoing' && !behind.has(status)) return null;
    return { field: columnOf.status === undefined ? 'deadline' : 'status', params: { status: item.texts.status ?? '' } };
  },
);
