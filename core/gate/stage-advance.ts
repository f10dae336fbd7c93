import type { CampaignPack, Gate, Stage } from '../campaign/pack';
import type { Finding } from '../finding/finding';
import type { StageRow } from '../stage/read-stages';
import { isAccepted } from '../stage/stage-findings';
import type { GateResult } from './gate-result';

/** Whether a unit may go on from a stage. */
export interface StageAdvance {
  readonly stage: Stage;
  readonly row: StageRow;
  /** Gates that are red, unsigned or waiting, in order. */
  readonly open: readonly GateResult[];
  readonly isAccepted: boolean;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** The gates that stand before going on from a stage, as the campaign says, in the campaign's order. */
export function gatesBefore(stage: Stage, { gates }: Pick<CampaignPack, 'gates'>): readonly Gate[] {
  const asked = new Set(stage.gates);
  return gates.filter(({ id, group }) => asked.has(group) || asked.has(id));
}

/** Whether a gate still keeps a unit: it is behind one when it is passed and a person has signed for it. */
export function isOpen({ state, signatures }: GateResult): boolean {
  const isSigned = signatures.override !== null || signatures.levels.every((level) => level.state === 'signed');
  return state !== 'pass' || !isSigned;
}

/**
 * Each stage of a unit: may it be called 已转段? Only with every gate passed and signed and the acceptance on record; a cell that says 已转段 before is
 * refused.
 *
 * Source: “经督导组验收合格后再开展分析评议阶段工作” (R018), “分析评议阶段也要经检查验收后才能转入下一阶段” (R019), F72.
 */
export function advancesOf(rows: readonly StageRow[], results: readonly GateResult[], pack: CampaignPack): readonly StageAdvance[] {
  return rows.flatMap((row): readonly StageAdvance[] => {
    const { stage, milestone } = row;
    if (stage === null || milestone !== '') return [];
    const asked = new Set(gatesBefore(stage, pack).map(({ id }) => id));
    const open = results.filter((result) => asked.has(result.gate.id) && isOpen(result));
    const accepted = isAccepted(row);
    const allowed = open.length === 0 && accepted;
    const params = { stage: stage.name, gates: open.map(({ gate }) => gate.name), accepted };
    const findings: readonly Finding[] =
      row.isAdvanced && !allowed ? [{ code: 'stage-advanced-early', at: row.place('state'), params }] : [];
    return [{ stage, row, open, isAccepted: accepted, allowed, findings }];
  });
}
