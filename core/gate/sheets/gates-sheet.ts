import type { Gate } from '../../campaign/pack';
import { messagesIn } from '../../i18n/messages';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import type { UnitGates } from '../evaluate-gates';
import type { GateResult } from '../gate-result';
import { gatesBefore } from '../stage-advance';
import { type GateBook, overrideText, signatureTexts, stepsOf } from './gate-book';

/** A sheet may show checkpoints beside what they belong to. */
type Shown = 'convene' | 'release' | 'stage';

const groupsOf: Readonly<Record<Shown, readonly Gate['group'][]>> = {
  convene: ['convene'],
  release: ['release', 'checkpoint'],
  stage: ['stage'],
};

const columns: SheetPlan['columns'] = [
  { width: 6, style: 'centre' },
  { width: 24, style: 'text' },
  { width: 46, style: 'text' },
  { width: 10, style: 'centre' },
  { width: 36, style: 'text' },
  { width: 14, style: 'centre' },
  { width: 12, style: 'centre' },
  { width: 26, style: 'text' },
];

/** A line of the sheet; a heading runs over its whole width. */
interface Line {
  readonly cells: readonly PlanCell[];
  readonly isHeading?: true;
}

const headingLine = (value: string): Line => ({ cells: [{ value, style: 'subtitle' }], isHeading: true });

/** The gates of a unit that the sheet shows. */
function gatesShown({ gates }: UnitGates, { pack, stage }: GateBook, shown: Shown): readonly GateResult[] {
  const before = shown === 'stage' && stage !== undefined ? new Set(gatesBefore(stage, pack)) : null;
  return gates.filter(({ gate }) => (before === null ? groupsOf[shown].includes(gate.group) : before.has(gate)));
}

/** A gate: a line for each step, an override below them, signatures beside them; what is said of the gate as a whole stands in the first line. */
function gateLines(result: GateResult, number: number, { language }: GateBook): readonly Line[] {
  const { gates: words } = messagesIn(language);
  const override = overrideText(result, language);
  const signatures = signatureTexts(result, language);
  const steps = stepsOf(result, language).map(({ text, done, ref }): readonly PlanCell[] => [text, done, ref]);
  if (override !== null) steps.push([{ value: override, style: 'total' }, null, null]);
  return Array.from({ length: Math.max(steps.length, signatures.length) }, (_, at): Line => {
    const [text = null, done = null, ref = null] = steps[at] ?? [];
    const whole = at === 0 ? result : null;
    const state: PlanCell = whole === null ? null : { value: words.states[whole.state], style: 'centre' };
    return {
      cells: [whole && number, whole?.gate.name ?? null, text, done, ref, whole?.fingerprint ?? null, state, signatures[at] ?? null],
    };
  });
}

/** The stages that a unit may go on to, or may not; the one asked for, which its tables do not speak of, among them. */
function advanceLines({ advances }: UnitGates, { stage: asked, language }: GateBook): readonly Line[] {
  const { gates: words } = messagesIn(language);
  const yesNo = (is: boolean): string => (is ? words.done.yes : words.done.no);
  const line = (name: string, what: string, allowed: boolean, isAccepted: boolean): Line => ({
    cells: [null, name, what, yesNo(allowed), null, null, yesNo(isAccepted), null],
  });
  const own = advances.filter(({ stage }) => asked === undefined || stage === asked);
  if (asked !== undefined && own.length === 0) return [line(asked.name, words.stage.noRow({ stage: asked.name }), false, false)];
  return own.map(({ stage, open, allowed, isAccepted }) =>
    line(stage.name, open.map(({ gate }) => gate.name).join('、'), allowed, isAccepted),
  );
}

function unitLines(unit: UnitGates, book: GateBook, shown: Shown): readonly Line[] {
  const { gates: words } = messagesIn(book.language);
  const own = gatesShown(unit, book, shown);
  if (own.length === 0) return [];
  const ofStage = shown === 'stage' && book.stage !== undefined ? `        ${book.stage.name}` : '';
  return [
    headingLine(words.unitLine({ unit: unit.unit ?? '—', today: book.today }) + ofStage),
    ...own.flatMap((result, at) => {
      const isFirstCheckpoint = result.gate.group === 'checkpoint' && own[at - 1]?.gate.group !== 'checkpoint';
      return [...(isFirstCheckpoint ? [headingLine(words.groups.checkpoint)] : []), ...gateLines(result, at + 1, book)];
    }),
    ...(shown === 'stage' ? advanceLines(unit, book) : []),
  ];
}

/**
 * 六个不开检查表, 四个不放过审核表 and 转段验收表: every gate with each step as 已做/未做/待确认 and the cell it rests on, in order, its state in words, and room for
 * signatures. Never one summary colour. Null where no unit has a gate to show.
 *
 * Source: “该有的环节一个都不能少，该走的步骤一个都不能缺，该履行的程序一个都不能乱” (R082), R114–R118.
 */
export function gatesSheet(book: GateBook, shown: Shown): SheetPlan | null {
  const { gates: words } = messagesIn(book.language);
  const units = book.report.units.map((unit) => unitLines(unit, book, shown)).filter((lines) => lines.length > 0);
  if (units.length === 0) return null;
  const lines = units.flatMap((own, at) => (at === 0 ? own : [{ cells: [] }, ...own]));
  return titledSheet({
    name: words.sheets[shown],
    title: words.titles[shown],
    subtitle: words.never,
    header: words.header.gates,
    columns,
    body: lines.map(({ cells }) => cells),
    wide: lines.flatMap(({ isHeading }, at) => (isHeading ? [at] : [])),
  });
}
