import { addDays } from '../../calendar/civil-day';
import { messagesIn } from '../../i18n/messages';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { type GateBook, stepsOf } from './gate-book';

/**
 * 回头看任务: for each stage that was not accepted, its open gates with what is missing, and the days of the look-back, as planned or from tomorrow for as many
 * days as the campaign allows. Null where every stage went well.
 *
 * Source: “利用两天左右时间进行‘回头看’” (R016), “不要急于转入下一阶段，要进行认真‘补课’” (R017).
 */
export function taskSheet({ report, pack, language, today }: GateBook): SheetPlan | null {
  const { gates: words } = messagesIn(language);
  const body = report.units.flatMap(({ unit, advances }) =>
    advances
      .filter(({ row, allowed }) => row.accepted === false || (row.isAdvanced && !allowed))
      .flatMap(({ stage, row, open }) => {
        const from = row.lookFrom ?? addDays(today, 1);
        const to = row.lookTo ?? addDays(from, pack.lookBackDays - 1);
        const red = open.filter(({ state }) => state !== 'pass');
        return (red.length === 0 ? [null] : red).map((result): readonly PlanCell[] => {
          const missing =
            result === null ? row.makeUpReason : stepsOf(result, language).filter((_, at) => result.evidence[at]?.done !== true);
          const what = typeof missing === 'string' ? missing : missing.map(({ text }) => text).join('；');
          return [unit, stage.name, { day: from }, { day: to }, result?.gate.name ?? null, what, row.makeUpWhat, null];
        });
      }),
  );
  if (body.length === 0) return null;
  return titledSheet({
    name: words.sheets.tasks,
    title: words.titles.tasks,
    subtitle: words.never,
    header: words.header.tasks,
    columns: [
      { width: 20, style: 'text' },
      { width: 18, style: 'text' },
      { width: 13, style: 'date' },
      { width: 13, style: 'date' },
      { width: 26, style: 'text' },
      { width: 44, style: 'text' },
      { width: 26, style: 'text' },
      { width: 14, style: 'centre' },
    ],
    body,
  });
}
