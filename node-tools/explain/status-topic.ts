import { ledgerYear } from '../../core/rectification/items/ledger-year';
import { finishedStatuses, settledStatuses } from '../../core/rectification/status/counting';
import { readStatus } from '../../core/rectification/status/read-status';
import { type Status, statusNames } from '../../core/rectification/status/vocabulary';
import type { Topic } from './explained';

/** What becomes of an item of this status once its deadline has passed. */
function pastDueOf(status: Status | null): 'overdue' | 'pending' | 'never' {
  if (status === 'pending_acceptance') return 'pending';
  return status !== null && settledStatuses.has(status) ? 'never' : 'overdue';
}

/** Why a status text is read as it is, and what it counts as. */
export const statusTopic: Topic = {
  name: 'status',
  aliases: ['状态', '整改状态'],
  explain(text, { today, year, language, messages }) {
    const status = readStatus(text, { on: { today, year: ledgerYear({ today, named: year, set: null }, null) } });
    const counts = {
      done: status !== null && finishedStatuses.has(status),
      closed: status === 'closed',
      cancelled: status === 'cancelled',
      pastDue: pastDueOf(status),
    };
    const name = status === null ? (text.trim() === '' ? messages.explain.blank() : null) : statusNames[status][language];
    return {
      json: { text, status, countsAs: counts },
      lines: [messages.explain.status({ text, name }), messages.explain.statusCounts(counts)],
    };
  },
};
