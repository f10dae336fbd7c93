import type { CampaignPack, Stage } from '../campaign/pack';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import type { UnitGates } from './evaluate-gates';
import type { GateResult } from './gate-result';
import { stepsOf } from './sheets/gate-book';
import { gatesBefore, isOpen, type StageAdvance } from './stage-advance';

/** How a unit stands before going on from a stage. */
export interface StageStanding {
  readonly stage: Stage;
  /** The gates asked for, in the campaign's order. */
  readonly asked: readonly GateResult[];
  /** Of these the ones not passed or not signed. */
  readonly open: readonly GateResult[];
  /** The stage's own row in 阶段安排; null where there is none. */
  readonly advance: StageAdvance | null;
}

/** How the unit stands before going on from the stage: with no row in 阶段安排 there is no acceptance, and it may not. */
export function stageStanding({ gates, advances }: Pick<UnitGates, 'gates' | 'advances'>, stage: Stage, pack: CampaignPack): StageStanding {
  const ids = new Set(gatesBefore(stage, pack).map(({ id }) => id));
  const asked = gates.filter(({ gate }) => ids.has(gate.id));
  return { stage, asked, open: asked.filter(isOpen), advance: advances.find((one) => one.stage === stage) ?? null };
}

/** The first stage a unit may not leave yet; the last where it may leave them all, null for a campaign without stages. */
export function currentStage(unit: Pick<UnitGates, 'gates' | 'advances'>, pack: CampaignPack): Stage | null {
  const open = pack.stages.find((stage) => stageStanding(unit, stage, pack).advance?.allowed !== true);
  return open ?? pack.stages[pack.stages.length - 1] ?? null;
}

/**
 * The standing in lines, as a dialog shows it: whether the unit may go on, the acceptance, each gate that keeps it with what it lacks.
 *
 * Source: “把平时了解和结束时验收情况结合起来，以确定其是否转入下一阶段” (R020): evidence is shown, people decide.
 */
export function standingLines({ stage, asked, open, advance }: StageStanding, unit: string, language: Language): readonly string[] {
  const { gates: words } = messagesIn(language);
  const row = advance?.row ?? null;
  return [
    words.stage.verdict({ unit, stage: stage.name, allowed: advance?.allowed === true }),
    row === null
      ? words.stage.noRow({ stage: stage.name })
      : words.stage.acceptance({ accepted: advance?.isAccepted === true, by: row.accepter, on: row.acceptedOn ?? '' }),
    words.stage.gates({ asked: asked.length, open: open.length }),
    ...open.map((result) => {
      const lacking = result.evidence.findIndex(({ done }) => done === false);
      const text = stepsOf(result, language)[lacking]?.text ?? (result.state === 'pass' ? words.stage.unsigned : '');
      return words.stage.gate({ gate: result.gate.name, state: words.states[result.state], text });
    }),
  ];
}
