import type { Stage } from '../../../core/campaign/pack';
import type { UnitGates } from '../../../core/gate/evaluate-gates';
import { Trouble } from '../../run/trouble';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { openForm } from '../../ui/open-form';
import { recorded } from '../../undo/recorded';
import { type GateReading, makeForm, readGates } from './gate-forms';
import { everyUnit, stageForm, standingForm } from './stage-form';

/** Menu 会前关口 ▸ 转段验收…: asks which stage is to be left, and by which unit. */
export function acceptStage(): void {
  openForm((book) => {
    const { report, pack } = readGates(book);
    return stageForm(report.units, pack);
  });
}

interface Asked {
  readonly stage: Stage;
  readonly units: readonly UnitGates[];
}

/** What a form asks for, in the spreadsheet as it is now: stages and units may have changed since the form was opened. */
function askedFor({ report, pack }: GateReading, { stage: name = '', unit = everyUnit }: FormValues): Asked {
  const stage = pack.stages.find((one) => one.name === name);
  if (stage === undefined) throw new Trouble(`“${pack.name.zh}”没有“${name}”这个阶段；请关上对话框，再点一次“转段验收…”。`);
  const units = unit === everyUnit ? report.units : report.units.filter((one) => one.unit === unit);
  if (units.length === 0) throw new Trouble(`表里没有“${unit}”了；请关上对话框，再点一次“转段验收…”。`);
  return { stage, units };
}

/** Called by the form 转段验收: shows how things stand. Writes nothing. */
export function previewStage(values: FormValues): FormAnswer {
  return answerForm((book): FormAnswer => {
    const reading = readGates(book);
    const { stage, units } = askedFor(reading, values);
    return { ok: true, next: standingForm(units, values.unit ?? everyUnit, stage, reading.pack) };
  });
}

/** Called by the second step: makes 转段验收表 of the stage and units chosen. */
export function makeAcceptance(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('转段验收表', (): FormAnswer => {
      const reading = readGates(book);
      const { stage, units } = askedFor(reading, values);
      const message = makeForm(book, { ...reading, report: { ...reading.report, units } }, 'stage', stage);
      return { ok: true, message: `${stage.name}：${message}` };
    }),
  );
}
