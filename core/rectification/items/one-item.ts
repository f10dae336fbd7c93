import type { RecordRows } from '../../table/schema';
import { statusAtEndOfProgress, statusInProgress } from '../status/progress-text';
import { readStatus } from '../status/read-status';

/**
 * One item over several rows: problem, measure and deadline are one, and each row names another person, unit or step. A row that says
 * by itself how it stands（状态、销号、实际完成时间）is an item: joined, one of two answers would be lost.
 * Source: “明确责任人和完成时限，建立整改台账”: what is counted is the problem with its measure and its deadline, not who works on it.
 */
export const oneItem = {
  core: ['problem', 'measure', 'deadline'],
  details: {
    leadLeader: '、',
    assistLeader: '、',
    leadUnit: '、',
    respUnit: '、',
    coopUnit: '、',
    respPerson: '、',
    contact: '、',
    verifier: '、',
    progress: '\n',
    evidence: '\n',
    unfinishedReason: '\n',
    remark: '\n',
  },
  own: ['seq', 'unit'],
  told: { by: 'progress', unless: 'status', says: (text) => statusInProgress(text, readStatus) ?? statusAtEndOfProgress(text, readStatus) },
} as const satisfies RecordRows;
