import type { Opinion } from '../opinion/opinion';
import type { TracedProblem } from './problems';
import type { Trace } from './trace';

/** The lists of a trace that hold what hangs on nothing, in the order in which they are shown. */
const orphanKinds = [
  'opinionsWithoutProblem',
  'unanswered',
  'problemsWithoutOpinion',
  'problemsWithoutCause',
  'problemsWithoutMeasure',
  'measuresWithoutProblem',
] as const;

/** What is missing. */
export type OrphanKind = (typeof orphanKinds)[number];

/** An opinion, a problem or a measure that something is missing of. */
export interface Orphan {
  readonly kind: OrphanKind;
  readonly at: Pick<Opinion | TracedProblem, 'id' | 'file' | 'sheet' | 'row'>;
  /** The problem's words; '' of an opinion, which is named and never quoted: its words may tell who gave it. */
  readonly text: string;
}

/** What hangs on nothing, list by list, each in the order of its table. Source: “有的与查摆的问题、剖析的原因对应不上” (R098), “正面回应干部群众所提意见” (R053). */
export function orphansOf(trace: Trace): readonly Orphan[] {
  return orphanKinds.flatMap((kind) =>
    kind === 'opinionsWithoutProblem' || kind === 'unanswered'
      ? trace[kind].map((at): Orphan => ({ kind, at, text: '' }))
      : trace[kind].map((at): Orphan => ({ kind, at, text: at.problem })),
  );
}
