import { messagesIn } from '../../i18n/messages';
import { reviewersOf, reviewersText } from '../../materials/review-chain';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { materialStandings } from '../material-standings';
import type { GateBook } from './gate-book';

const columns: SheetPlan['columns'] = [
  { width: 18, style: 'text' },
  { width: 12, style: 'centre' },
  { width: 18, style: 'text' },
  { width: 14, style: 'centre' },
  { width: 22, style: 'text' },
  { width: 22, style: 'text' },
  { width: 11, style: 'centre' },
  { width: 26, style: 'text' },
  { width: 12, style: 'centre' },
  { width: 13, style: 'date' },
];

/**
 * 材料审核单: each material with its levels in order, the reviewer filled in from the roster, room for result, comment, signature and date. Null where there is
 * no material.
 *
 * Source: “各部门、单位主要负责同志和督导组审阅领导班子成员的，班子成员负责审阅分管单位、内设科室负责同志的，党支部书记负责审阅本支部党员的” (R070).
 */
export function reviewSheet({ report, pack, language }: GateBook): SheetPlan | null {
  const { gates: words } = messagesIn(language);
  const body = report.units.flatMap(({ unit, records }) =>
    materialStandings(records, pack).flatMap(({ material, subject, levels, author }) =>
      levels.map(({ level, state, review }, at): readonly PlanCell[] => {
        const reviewers =
          subject === null || records.roster === null ? '' : reviewersText(reviewersOf(level, subject, unit ?? '', author, records.roster));
        const isSigned = state === 'passed';
        return [
          at === 0 ? unit : null,
          at === 0 ? material.author : null,
          at === 0 ? material.kind : null,
          level.name,
          reviewers,
          words.levelStates[state],
          null,
          null,
          isSigned ? (review?.reviewer ?? null) : null,
          isSigned && review?.date != null ? { day: review.date } : null,
        ];
      }),
    ),
  );
  if (body.length === 0) return null;
  return titledSheet({
    name: words.sheets.reviews,
    title: words.titles.reviews,
    subtitle: words.never,
    header: words.header.reviews,
    columns,
    body,
  });
}
