import { countsOf } from '../lists/counts';
import { type GradeField, gradeFields } from './grades';

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
const scales: readonly Scale[] = [
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

/** No mark counts as 弃权; that and 不了解 may be given on any scale, and praise nobody. */
const anywhere: ReadonlySet<GradeField> = new Set(['abstain', 'dontKnow']);

/** Whether a grade stands on the scale. */
export function isOn(grades: readonly GradeField[], grade: GradeField): boolean {
  return anywhere.has(grade) || grades.includes(grade);
}

/** A grade outside the scale that so few gave is a slip of whoever typed the ballots: one ballot, or one in twenty. */
function isSlip(given: number, all: number): boolean {
  return given <= 1 || given * 20 <= all;
}

/**
 * The grades of the ballot with these marks: those of the scale in use that holds most of the marks (at a tie the one with fewer grades, then the
 * one named first), and those outside it that too many gave for a slip: then the office has a scale of its own（非常满意、比较满意、一般、不太满意）.
 */
export function gradesOn(marks: readonly GradeField[]): readonly GradeField[] {
  const given = countsOf(marks);
  const held = (scale: Scale): number => scale.grades.reduce((count, grade) => count + (given.get(grade) ?? 0), 0);
  const scale = scales.reduce((best, one) => {
    const more = held(one) - held(best);
    return more > 0 || (more === 0 && one.grades.length < best.grades.length) ? one : best;
  });
  const own = [...given].filter(([grade, times]) => !isOn(scale.grades, grade) && !isSlip(times, marks.length));
  if (own.length === 0) return scale.grades;
  const both = new Set([...scale.grades.filter((grade) => given.has(grade)), ...own.map(([grade]) => grade)]);
  return gradeFields.filter((grade) => both.has(grade));
}
