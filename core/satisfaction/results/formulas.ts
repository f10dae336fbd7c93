import type { LocalText } from '../../i18n/local-text';
import type { Fraction } from '../../rectification/rates';
import { countOf, type GradeCounts } from '../grades';

/** Names of the formulas in public use. */
export const formulaIds = ['S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** A formula by name. */
export type RateFormula = (typeof formulaIds)[number];

/** What a formula counts with: the ballots of a result, checked against each other. */
export interface Ballots {
  readonly due: number | null;
  readonly returned: number;
  readonly valid: number;
  readonly counts: GradeCounts;
}

/** One way of forming the rate; practice differs, so all can be chosen and the one chosen is printed beside the figure. */
export interface Formula {
  readonly id: RateFormula;
  readonly name: LocalText;
  readonly text: LocalText;
  readonly source: string;
  /** The line it is judged by where it has one of its own. */
  readonly ownLine?: Fraction;
  /** The rate, or null where its base is empty or not given. */
  readonly rate: (ballots: Ballots) => Fraction | null;
}

function over(numerator: number, denominator: number): Fraction | null {
  return denominator > 0 ? { numerator, denominator } : null;
}

/** The best grade of the scale: 满意, or 非常满意 with 满意 where the scale has both. */
function top({ verySatisfied = 0, satisfied = 0 }: GradeCounts): number {
  return verySatisfied + satisfied;
}

/** Hundredths that a grade is worth in S4; 比较满意 as 基本满意, 不太满意 as 不满意. */
function weighted(counts: GradeCounts): Fraction | null {
  const { fairlySatisfied = 0, basicallySatisfied = 0 } = counts;
  const middle = fairlySatisfied + basicallySatisfied;
  const low = countOf(counts, 'discontent');
  return over(100 * top(counts) + 75 * middle + 55 * low, 100 * (top(counts) + middle + low));
}

/** The formulas in public use, S1–S5. */
export const formulas: Readonly<Record<RateFormula, Formula>> = {
  S1: {
    id: 'S1',
    name: { zh: '各等次分别占收回票', en: 'each grade over all returned' },
    text: {
      zh: '满意票（含非常满意）÷收回票（基本满意等另列）',
      en: 'satisfied (very satisfied included) / returned (other grades apart)',
    },
    source: '杭州2006年试点12874票：满意率87.4%、比较满意率10.5%、基本满意率1.7%、不满意率0.05%，分别占收回票',
    rate: ({ returned, counts }) => over(top(counts), returned),
  },
  S2: {
    id: 'S2',
    name: { zh: '各等次分别占表态票', en: 'each grade over ballots that take a side' },
    text: {
      zh: '满意票（含非常满意）÷各等次票，弃权、不了解不计',
      en: 'satisfied (very satisfied included) / (all grades but do-not-know and abstained)',
    },
    source: '“总票数（不含弃权票）”“三项占比”',
    rate: ({ counts }) => over(top(counts), countOf(counts, 'content') + countOf(counts, 'discontent')),
  },
  S3: {
    id: 'S3',
    name: { zh: '全体组成人员过半数', en: 'majority of all members' },
    text: { zh: '（满意票＋基本满意票）÷应到人数，达到半数为合格', en: '(satisfied + basically satisfied) / members due; half passes' },
    source: '满意票超过全体组成人员半数为满意，满意、基本满意票达到半数为基本满意，否则为不满意（zh.gov.cn，2022-11-25）',
    ownLine: { numerator: 1, denominator: 2 },
    rate: ({ due, counts }) => (due === null ? null : over(countOf(counts, 'content'), due)),
  },
  S4: {
    id: 'S4',
    name: { zh: '加权得分', en: 'weighted score' },
    text: {
      zh: '（满意×100＋基本满意×75＋不满意×55）÷三项票数，不了解不计',
      en: '(satisfied x 100 + basically x 75 + not x 55) / these ballots',
    },
    source: '山东2009年办法：满意按100%、基本满意按75%、不满意按55%计分，不了解不计',
    rate: ({ counts }) => weighted(counts),
  },
  S5: {
    id: 'S5',
    name: { zh: '满意和基本满意占有效票', en: 'satisfied and basically satisfied over valid' },
    text: {
      zh: '（满意票＋基本满意票，含非常满意、比较满意）÷有效票，不了解、弃权计入有效票',
      en: '(satisfied + basically satisfied, very and fairly satisfied included) / valid ballots',
    },
    source: '“群众满意度未达到70%的，必须‘补课’”的通常理解，是本工具的默认口径；没有见到写明算法的通知',
    rate: ({ valid, counts }) => over(countOf(counts, 'content'), valid),
  },
};
