import { finishedStatuses } from './counting';
import { normaliseStatus } from './normalise';
import { statusOf } from './rule-for';
import { mayTakeBack } from './taken-back';
import type { Status } from './vocabulary';

/** 针对尚未办证的3处房产: the problem as it was found. 检查时又发现同类问题 and 要求返工 are of today. */
const ofTheProblem =
  /^(?![^,]*(?:又|仍|依然|依旧|至今|再次|返工|重[新做办]|[未无]果))(?:[一二三四五六七八九十]是|[0-9]+[.、])?(?:针对|对(?!方)于?|关于|围绕|就(?![是等差剩])|原|此前|反馈|检查(?!组)|督促|要求)/u;
const ends: ReadonlySet<Status | null> = new Set<Status>([...finishedStatuses, 'pending_acceptance']);
/** 长期坚持 goes well with an end; 1项需要长期推进 and 尚需巩固观察半年 do not. */
export const isKeptUp = (clause: string): boolean =>
  statusOf(clause) === 'ongoing' && !/[0-9一二两三四五六七八九十半][个项户件处年月]|观察|不[够足到力]/.test(clause);

const notEnds: ReadonlySet<Status | null> = new Set<Status>(['basically_done', 'extended']);

/** Whether a clause of a report tells of something that may still be to be done. */
export function tellsOfOpen(clause: string): boolean {
  if (ofTheProblem.test(clause)) return false;
  const status = statusOf(clause);
  return notEnds.has(status) || (mayTakeBack(clause) && !ends.has(status) && !isKeptUp(clause));
}

/** “不敢为、不愿为”: somebody's words, or the name of a thing. */
const quotation = /“[^”]*”|"[^"]*"|「[^」]*」|《[^》]*》/gu;

/** 待复查, 等待验收: of a long report no status is told but its first words. */
const waits = /^(?:目前|现)?[尚等]?待/;

/** Whether a long report that begins with 已完成 says further on that something may still be to be done（绿化正在施工、1户拒不搬离）. */
export function saysLaterOpen(report: string): boolean {
  return normaliseStatus(report.replace(quotation, ''))
    .split(',')
    .some((clause) => tellsOfOpen(clause) || waits.test(clause));
}
