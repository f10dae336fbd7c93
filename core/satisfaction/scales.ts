import type { GradeField } from './grades';

/** Names of the scales in public use. */
export const scaleIds = ['three', 'three-unknown', 'two-unknown', 'four-fair', 'four-not-very', 'five'] as const;

/** A scale by name. */
export type ScaleId = (typeof scaleIds)[number];

/** A scale as ballots print it, best grade first. */
export interface Scale {
  readonly id: ScaleId;
  readonly grades: readonly GradeField[];
  readonly source: string;
}

/** The scales in public use. A ballot's column is read on the one that holds most of its marks. */
export const scales: readonly Scale[] = [
  {
    id: 'three',
    grades: ['satisfied', 'basicallySatisfied', 'unsatisfied'],
    source: '满意、基本满意、不满意（zh.gov.cn，2022-11-25）',
  },
  {
    id: 'three-unknown',
    grades: ['satisfied', 'basicallySatisfied', 'unsatisfied', 'dontKnow'],
    source: '满意、基本满意、不满意、不了解（民主评议表）',
  },
  {
    id: 'two-unknown',
    grades: ['satisfied', 'unsatisfied', 'dontKnow'],
    source: '满意、不满意、不了解，不作标记的为弃权（wm114.cn）',
  },
  {
    id: 'four-fair',
    grades: ['satisfied', 'fairlySatisfied', 'basicallySatisfied', 'unsatisfied'],
    source: '满意、比较满意、基本满意、不满意（汶上，2009）；好、较好、一般、差（团队评议）',
  },
  {
    id: 'four-not-very',
    grades: ['satisfied', 'fairlySatisfied', 'notVerySatisfied', 'unsatisfied'],
    source: '满意、比较满意、不太满意、不满意（分项和综合评价）',
  },
  {
    id: 'five',
    grades: ['verySatisfied', 'satisfied', 'basicallySatisfied', 'unsatisfied', 'veryUnsatisfied'],
    source: '非常满意、满意、基本满意（一般）、不满意、非常不满意',
  },
];

/** No mark counts as 弃权, and a printed 弃权 may stand on any scale. */
const anywhere: ReadonlySet<GradeField> = new Set(['abstain']);

/** Whether a grade stands on the scale. */
export function isOn(scale: Scale, grade: GradeField): boolean {
  return anywhere.has(grade) || scale.grades.includes(grade);
}

/** The scale that holds most of the marks; at a tie the one with fewer grades, then the one named first. */
export function scaleOf(marks: readonly GradeField[]): Scale {
  const held = (scale: Scale): number => marks.reduce((count, grade) => count + (isOn(scale, grade) ? 1 : 0), 0);
  return scales.reduce((best, scale) => {
    const more = held(scale) - held(best);
    return more > 0 || (more === 0 && scale.grades.length < best.grades.length) ? scale : best;
  });
}
