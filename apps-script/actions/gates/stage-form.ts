import type { CampaignPack, Stage } from '../../../core/campaign/pack';
import type { UnitGates } from '../../../core/gate/evaluate-gates';
import { currentStage, stageStanding, standingLines } from '../../../core/gate/stage-standing';
import { messagesIn } from '../../../core/i18n/messages';
import type { FormField } from '../../ui/form';
import { hiddenFields } from '../../ui/hidden-fields';
import type { OwnForm } from '../../ui/open-form';

const words = messagesIn('zh').gates.stage;

/** The choice that stands for all units at once. */
export const everyUnit = '全部单位';

/** Units whose standing the dialog shows; the sheet has them all. */
const mostShown = 30;

function unitField(units: readonly UnitGates[]): readonly FormField[] {
  const names = units.flatMap(({ unit }) => unit ?? []);
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return [{ id: 'unit', label: '单位', kind: 'readonly', required: false, initial: only }];
  if (only === undefined) return hiddenFields({ unit: everyUnit });
  return [{ id: 'unit', label: '单位', kind: 'choice', required: true, initial: everyUnit, choices: [everyUnit, ...names] }];
}

/** The first step of 转段验收…: which stage, which unit. */
export function stageForm(units: readonly UnitGates[], pack: CampaignPack): OwnForm {
  const [first, ...others] = units;
  const now = first !== undefined && others.length === 0 ? currentStage(first, pack) : null;
  return {
    title: '转段验收',
    intro: `按“${pack.name.zh}”的阶段：先看关口过了没有、验收合格没有，再出验收表。能不能转段由督导组验收，程序不代签。`,
    fields: [
      {
        id: 'stage',
        label: '要离开哪个阶段',
        kind: 'choice',
        required: true,
        initial: now?.name ?? '',
        choices: pack.stages.map(({ name }) => name),
      },
      ...unitField(units),
    ],
    roomy: true,
    submit: 'previewStage',
    action: '看现在的情况',
  };
}

function standingText(units: readonly UnitGates[], stage: Stage, pack: CampaignPack): string {
  const [only, ...others] = units;
  if (only !== undefined && others.length === 0)
    return standingLines(stageStanding(only, stage, pack), only.unit ?? '本单位', 'zh').join('\n');
  const lines = units.slice(0, mostShown).map((unit) => {
    const { open, advance } = stageStanding(unit, stage, pack);
    const accepted = advance?.isAccepted === true;
    return words.ofMany({ unit: unit.unit ?? '本单位', allowed: advance?.allowed === true, open: open.length, accepted });
  });
  return [...lines, ...(units.length > mostShown ? [words.more({ count: units.length - mostShown })] : [])].join('\n');
}

/** The second step: how the unit stands, before anything is written. */
export function standingForm(units: readonly UnitGates[], unit: string, stage: Stage, pack: CampaignPack): OwnForm {
  return {
    title: '转段验收',
    intro: `${stage.name}，${unit}。下面是各张表里看得到的；点“出验收表”列成可以打印签字的表，别的什么也不改。`,
    fields: [
      { id: 'standing', label: '现在的情况', kind: 'readonly', required: false, initial: standingText(units, stage, pack), tall: true },
      ...hiddenFields({ stage: stage.name, unit }),
    ],
    submit: 'makeAcceptance',
    action: '出验收表',
  };
}
