import type { Gate } from '../../campaign/pack';
import { messagesIn } from '../../i18n/messages';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { type TitledSheet, titledSheet } from '../../table/titled-sheet';
import { gatesBefore } from '../stage-advance';
import { type GateBook, overrideText, signatureTexts, stepsOf } from './gate-book';

/** A sheet may show checkpoints beside what they belong to. */
type Shown = 'convene' | 'release' | 'stage';

const groupsOf: Readonly<Record<Shown, readonly Gate['group'][]>> = {
  convene: ['convene'],
  release: ['release', 'checkpoint'],
  stage: ['stage'],
};

/**
 * 六个不开检查表, 四个不放过审核表 and 转段验收表: every gate with each step as 已做/未做/待确认 and the cell it rests on, in order, its state in words, and room for
 * signatures. Never one summary colour.
 *
 * Source: “该有的环节一个都不能少，该走的步骤一个都不能缺，该履行的程序一个都不能乱” (R082), R114–R118.
 */
export function gatesSheet(book: GateBook, shown: Shown): SheetPlan | null {
  const { report, pack, language, today, stage: asked } = book;
  const before = shown === 'stage' && asked !== undefined ? new Set(gatesBefore(asked, pack)) : null;
  const { gates: words } = messagesIn(language);
  const body: (readonly PlanCell[])[] = [];
  const wide: number[] = [];
  const heading = (value: string): void => {
    wide.push(body.length);
    body.push([{ value, style: 'subtitle' }]);
  };
  for (const { unit, gates, advances } of report.units) {
    const own = gates.filter(({ gate }) => (before === null ? groupsOf[shown].includes(gate.group) : before.has(gate)));
    if (own.length === 0) continue;
    if (report.units.length > 1 && body.length > 0) body.push([]);
    heading(words.unitLine({ unit: unit ?? '—', today }) + (before === null ? '' : `        ${asked?.name ?? ''}`));
    own.forEach((result, at) => {
      if (result.gate.group === 'checkpoint' && own[at - 1]?.gate.group !== 'checkpoint') heading(words.groups.checkpoint);
      const override = overrideText(result, language);
      const signatures = signatureTexts(result, language);
      const steps = stepsOf(result, language);
      const lines = Math.max(steps.length + (override === null ? 0 : 1), signatures.length);
      for (let line = 0; line < lines; line++) {
        const step = steps[line];
        const isOverride = override !== null && line === steps.length;
        body.push([
          line === 0 ? at + 1 : null,
          line === 0 ? result.gate.name : null,
          isOverride ? { value: override, style: 'total' } : (step?.text ?? null),
          step?.done ?? null,
          step?.ref ?? null,
          line === 0 ? result.fingerprint : null,
          line === 0 ? { value: words.states[result.state], style: 'centre' } : null,
          signatures[line] ?? null,
        ]);
      }
    });
    if (shown === 'stage') {
      if (asked !== undefined && !advances.some(({ stage }) => stage === asked)) {
        const none = words.stage.noRow({ stage: asked.name });
        body.push([null, asked.name, none, words.done.no, null, null, words.done.no, null]);
      }
      for (const { stage, open, isAccepted, allowed } of advances.filter((one) => asked === undefined || one.stage === asked)) {
        const what = open.map(({ gate }) => gate.name).join('、');
        body.push([
          null,
          stage.name,
          what,
          allowed ? words.done.yes : words.done.no,
          null,
          null,
          isAccepted ? words.done.yes : words.done.no,
          null,
        ]);
      }
    }
  }
  if (body.length === 0) return null;
  const form: TitledSheet = {
    name: words.sheets[shown],
    title: words.titles[shown],
    subtitle: words.never,
    header: words.header.gates,
    columns: [
      { width: 6, style: 'centre' },
      { width: 24, style: 'text' },
      { width: 46, style: 'text' },
      { width: 10, style: 'centre' },
      { width: 36, style: 'text' },
      { width: 14, style: 'centre' },
      { width: 12, style: 'centre' },
      { width: 26, style: 'text' },
    ],
    body,
    wide,
  };
  return titledSheet(form);
}
