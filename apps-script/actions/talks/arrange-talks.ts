import { messagesIn } from '../../../core/i18n/messages';
import { type Arrangement, arrange } from '../../../core/talk-plan/planning/arrange';
import { timeText } from '../../../core/talk-plan/planning/change-text';
import { trulyMissing } from '../../../core/talk-plan/planning/make-plan';
import { newTalks } from '../../../core/talk-plan/planning/new-talks';
import { outcomeText } from '../../../core/talk-plan/sheets/plan-book';
import { isUndated } from '../../../core/talk-plan/talks/judge-talks';
import { fingerprint } from '../../../core/undo/fingerprint';
import { doubtsOf } from '../../doubts';
import { findingsText } from '../../read/chosen-rows';
import { planBookOf, readTalkBook, type TalkBook } from '../../read/talk-book';
import { keepTimetable, timetableSettings } from '../../run/timetable-memory';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { openForm } from '../../ui/open-form';
import { recorded } from '../../undo/recorded';
import { writeTalks } from '../../write/write-talks';
import { missingLines, previewForm, readTimetable, timetableForm } from './timetable-form';

/** Pairs that wait for a time: rows without a date and required pairs without a row. */
function waitingCount({ records }: TalkBook): number {
  const rows = records.judged.filter((one) => one.people !== null && isUndated(one) && one.pair?.exempt == null);
  return rows.length + newTalks(records).filter(({ exempt }) => exempt === null).length;
}

/** Menu 谈心谈话 ▸ 排时间表…: asks from when to when, in which slots and rooms. */
export function arrangeTalks(): void {
  openForm((book) => {
    const talks = readTalkBook(book);
    return timetableForm(timetableSettings(talks), talks.today, waitingCount(talks));
  });
}

/** What tells a set of changes from any other. */
function printOf({ changes }: Arrangement): string {
  return fingerprint(changes.flatMap(({ kind, id, talk, to }) => [kind, id, talk?.row ?? null, timeText(to)]));
}

/** Pairs without a time that a message names. */
const mostNamed = 5;

function said(arrangement: Arrangement, outcome: string, sheet: string, added: number): string {
  const missing = missingLines(arrangement);
  const exempt = arrangement.missing.length - trulyMissing(arrangement).length;
  const doubts = doubtsOf(arrangement.findings);
  return [
    `${outcome}。`,
    `${messagesIn('zh').talk.missingLine({ count: missing.length, exempt })}${missing.length === 0 ? '。' : '：'}`,
    ...missing.slice(0, mostNamed),
    ...(missing.length > mostNamed ? [`……全部见“检查覆盖”的缺谈清单`] : []),
    ...(doubts.length === 0 ? [] : [findingsText(doubts)]),
    `时间写在“${sheet}”表${added === 0 ? '' : `，其中${added}行是新加的`}。要反悔，可点“撤销上次操作”。`,
  ].join('\n');
}

/** Called by the form 排时间表: writes the times; where talks have theirs already, shows first what would change. */
export function submitTimetable(values: FormValues): FormAnswer {
  return answerForm((book): FormAnswer => {
    const asked = readTimetable(values);
    if ('ok' in asked) return asked;
    const talks = readTalkBook(book);
    const { records, today } = talks;
    const arrangement = arrange({ ...asked, records, today, at: records.roster.at });
    const noSlots = arrangement.findings.find(({ code }) => code === 'plan-no-slots');
    if (noSlots !== undefined) return { ok: false, message: findingsText([noSlots]), field: 'to' };
    const { changes, kept } = arrangement;
    const count = kept + changes.filter(({ to }) => to !== null).length;
    const outcome = outcomeText(arrangement.outcome, count, records.roster, 'zh');
    const isUnderWay = records.judged.some(({ talk }) => talk.planned !== null && talk.actual === null);
    const print = printOf(arrangement);
    if (isUnderWay && changes.length > 0 && values.print !== print)
      return { ok: true, next: previewForm(arrangement, outcome, values, print) };
    return recorded('排时间表', (): FormAnswer => {
      const { sheet, added, cells } = writeTalks(book, talks, changes);
      if (cells === 0) return { ok: true, message: `没有要改的：${outcome}` };
      keepTimetable(book, talks, { ...planBookOf(talks, asked, changes), outcome: arrangement.outcome });
      return { ok: true, message: said(arrangement, outcome, sheet, added) };
    });
  });
}
