import type { IsoDate } from '../../calendar/iso-date';
import type { Stage } from '../../campaign/pack';
import { messagesIn } from '../../i18n/messages';
import { inCodeOrder } from '../../lists/code-order';
import type { StageRow } from '../../stage/read-stages';
import { sameMilestone } from '../../stage/stage-findings';
import type { PlanCell, PlanValue, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import type { UnitGates } from '../evaluate-gates';
import type { GateBook } from './gate-book';

const day = (date: IsoDate | null): PlanValue => (date === null ? null : { day: date });

const orderOf = ({ plannedEnd, plannedStart }: StageRow): string => plannedStart ?? plannedEnd ?? '9999';

const columns: SheetPlan['columns'] = [
  { width: 20, style: 'text' },
  { width: 22, style: 'text' },
  { width: 30, style: 'text' },
  ...Array.from({ length: 5 }, () => ({ width: 13, style: 'date' as const })),
  { width: 11, style: 'centre' },
  { width: 10, style: 'centre' },
];

/** A row without a day, to be filled in. */
const toFillIn = (unit: string | null, stage: Stage, milestone: string | null): readonly PlanCell[] => [
  unit,
  stage.name,
  milestone,
  ...columns.slice(3).map(() => null),
];

/** One stage of a unit: its own row, its milestones by day, and what its table lacks. */
function stageRows({ unit, records, advances }: UnitGates, stage: Stage, { language }: GateBook): readonly (readonly PlanCell[])[] {
  const { done } = messagesIn(language).gates;
  const rows = records.stages.filter((row) => row.stage === stage);
  const own = rows.filter(({ milestone }) => milestone === '');
  const points = rows.filter(({ milestone }) => milestone !== '').sort((a, b) => inCodeOrder(orderOf(a), orderOf(b)));
  const kept = [...own, ...points].map((row): readonly PlanCell[] => {
    const { milestone, plannedStart, plannedEnd, originalEnd, actualStart, actualEnd, stateText } = row;
    const days = [plannedStart, plannedEnd, originalEnd, actualStart, actualEnd].map(day);
    const advance = advances.find((one) => one.row === row);
    return [unit, stage.name, milestone, ...days, stateText, advance === undefined ? null : advance.isAccepted ? done.yes : done.no];
  });
  const isNamed = (name: string): boolean => points.some(({ milestone }) => sameMilestone(milestone, name));
  const left = stage.milestones.filter(({ name, required }) => points.length === 0 || (required && !isNamed(name)));
  return [...kept, ...(own.length === 0 ? [toFillIn(unit, stage, null)] : []), ...left.map(({ name }) => toFillIn(unit, stage, name))];
}

/**
 * 时间表: each unit's stages in the campaign's order, each with its milestones by day; where a unit keeps no table of stages, the campaign's own stages and
 * milestones with blank days to fill in. 规定动作 that the unit’s table has lost come back (R026); 自选动作 do not. An extended stage shows the original
 * day beside the new one.
 *
 * Source: “制定路线图，列出时间表” (R028), “转段时间晚一些的部门和单位，适当向后顺延” (R024).
 */
export function timelineSheet(book: GateBook): SheetPlan {
  const { report, pack, language, today } = book;
  const { gates: words } = messagesIn(language);
  return titledSheet({
    name: words.sheets.timeline,
    title: words.titles.timeline,
    subtitle: `${pack.name[language]}        ${today}`,
    header: words.header.timeline,
    columns,
    body: report.units.flatMap((unit) => pack.stages.flatMap((stage) => stageRows(unit, stage, book))),
  });
}
