import type { LocalText } from '../i18n/local-text';
import type { SatisfactionField } from './table';

/** What a grade says of the one who gave it. `silent`: 不了解 and 弃权 are valid ballots that praise nobody. */
export type GradeSide = 'content' | 'discontent' | 'silent';

interface GradeKind {
  readonly name: LocalText;
  readonly side: GradeSide;
  /** What ballots print for it. */
  readonly words: readonly string[];
}

/** Every grade of the scales in use, best first; ids are the columns of the survey table. */
export const grades = {
  verySatisfied: { name: { zh: '非常满意', en: 'Very satisfied' }, side: 'content', words: ['非常满意', '很满意', '十分满意'] },
  satisfied: { name: { zh: '满意', en: 'Satisfied' }, side: 'content', words: ['满意', '好'] },
  fairlySatisfied: { name: { zh: '比较满意', en: 'Fairly satisfied' }, side: 'content', words: ['比较满意', '较满意', '较好', '比较好'] },
  basicallySatisfied: {
    name: { zh: '基本满意', en: 'Basically satisfied' },
    side: 'content',
    words: ['基本满意', '一般', '基本满意一般', '一般满意'],
  },
  notVerySatisfied: { name: { zh: '不太满意', en: 'Not very satisfied' }, side: 'discontent', words: ['不太满意', '不够满意', '较不满意'] },
  unsatisfied: { name: { zh: '不满意', en: 'Not satisfied' }, side: 'discontent', words: ['不满意', '差', '较差'] },
  veryUnsatisfied: {
    name: { zh: '非常不满意', en: 'Very dissatisfied' },
    side: 'discontent',
    words: ['非常不满意', '很不满意', '极不满意', '十分不满意'],
  },
  dontKnow: { name: { zh: '不了解', en: 'Do not know' }, side: 'silent', words: ['不了解', '不清楚', '不知道', '说不清'] },
  abstain: { name: { zh: '弃权', en: 'Abstained' }, side: 'silent', words: ['弃权'] },
} as const satisfies Partial<Record<SatisfactionField, GradeKind>>;

/** A grade by its column. */
export type GradeField = keyof typeof grades;

/** The grades, best first. */
export const gradeFields = Object.keys(grades) as readonly GradeField[]; // Object.keys forgets that the keys are known

/** Ballots of each grade; a grade the scale does not have is left out. */
export type GradeCounts = Readonly<Partial<Record<GradeField, number>>>;

/** Ballots of one side. */
export function countOf(counts: GradeCounts, side: GradeSide): number {
  return gradeFields.reduce((sum, field) => (grades[field].side === side ? sum + (counts[field] ?? 0) : sum), 0);
}

/** All ballots that bear a grade, 不了解 and 弃权 included. */
export function allGraded(counts: GradeCounts): number {
  return gradeFields.reduce((sum, field) => sum + (counts[field] ?? 0), 0);
}
