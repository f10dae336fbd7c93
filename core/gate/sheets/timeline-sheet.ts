import type { IsoDate } from '../../calendar/iso-date';
import { messagesIn } from '../../i18n/messages';
import { inCodeOrder } from '../../lists/code-order';
import type { StageRow } from '../../stage/read-stages';
import { sameMilestone } from '../../stage/stage-findings';
import type { PlanCell, PlanValue, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import type { GateBook } from './gate-book';

const day = (date: IsoDate | null): PlanValue => (date === null ? null : { day: date });

const orderOf = ({ plannedEnd, plannedStart }: StageRow): string => plannedStart ?? plannedEnd ?? '9999';

/**
 * 时间表: each unit's stages in the campaign's order, each with its milestones by day; where a unit keeps no table of stages, the campaign's own stages and
 * milestones with blank days to fill in. 规定动作 that the unit’s table has lost come back (R026); 自选动作 do not. An extended stage shows the original
 * day beside the new one.
 *
 * Source: “制定路线图，列出时间表” (R028), “转段时间晚一些的部门和单位，适当向后顺延” (R024).
 */
export function timelineSheet({ report, pack, language, today }: GateBook): SheetPlan {
  const { gates: words } = messagesIn(language);
  const body: (readonly PlanCell[])[] = [];
  for (const { unit, records, advances } of report.units) {
    for (const stage of pack.stages) {
      const rows = records.stages.filter((row) => row.stage === stage);
      const own = rows.filter(({ milestone }) => milestone === '');
      const points = rows.filter(({ milestone }) => milestone !== '').sort((a, b) => inCodeOrder(orderOf(a), orderOf(b)));
      for (const row of [...own, ...points]) {
        const advance = advances.find((one) => one.row === row);
        body.push([
          unit,
          stage.name,
          row.milestone,
          day(row.plannedStart),
          day(row.plannedEnd),
          day(row.originalEnd),
          day(row.actualStart),
          day(row.actualEnd),
          row.stateText,
          advance === undefined ? null : advance.isAccepted ? words.done.yes : words.done.no,
        ]);
      }
      if (own.length === 0) body.push([unit, stage.name, null, null, null, null, null, null, null, null]);
      const isNamed = (name: string): boolean => points.some(({ milestone }) => sameMilestone(milestone, name));
      const left = stage.milestones.filter(({ name, required }) => points.length === 0 || (required && !isNamed(name)));
      for (const { name } of left) body.push([unit, stage.name, name, null, null, null, null, null, null, null]);
    }
  }
  return titledSheet({
    name: words.sheets.timeline,
    title: words.titles.timeline,
    subtitle: `${pack.name[language]}        ${today}`,
    header: words.header.timeline,
    columns: [
      { width: 20, style: 'text' },
      { width: 22, style: 'text' },
      { width: 30, style: 'text' },
      ...Array.from({ length: 5 }, () => ({ width: 13, style: 'date' as const })),
      { width: 11, style: 'centre' },
      { width: 10, style: 'centre' },
    ],
    body,
  });
}
