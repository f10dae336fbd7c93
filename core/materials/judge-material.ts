import type { CampaignPack, ReviewLevel } from '../campaign/pack';
import type { Person } from '../roster/roster';
import type { Material, Review } from './read-materials';
import { sentBack } from './read-result';
import { levelNamed, levelsFor, type MaterialSubject, subjectOf } from './review-chain';

/**
 * How one level stands. `passed`: signed with name and date, nothing changed since, in its turn; `missing`: not looked at; `back`: sent back;
 * `unsigned`: 通过 without name or date; `void`: changed after the signature; `early`: signed before an earlier level had passed.
 */
export type LevelState = 'passed' | 'missing' | 'back' | 'unsigned' | 'void' | 'early';

/** A level with the review that decides. */
export interface LevelStanding {
  readonly level: ReviewLevel;
  readonly state: LevelState;
  readonly review: Review | null;
  /** For `early`: the level that had not passed by then. */
  readonly before: ReviewLevel | null;
}

/** A step of a team's material（主持撰写、集体研究、征求意见）. */
export interface DraftStep {
  readonly step: 'drafted' | 'discussed' | 'consulted';
  readonly done: boolean;
}

/** How a material stands. */
export interface MaterialStanding {
  readonly material: Material;
  /** Null where nobody can tell whose it is. */
  readonly subject: MaterialSubject | null;
  readonly author: Person | null;
  readonly levels: readonly LevelStanding[];
  /** Empty for a person's material. */
  readonly steps: readonly DraftStep[];
  /** Reviews whose level is none of the chain. */
  readonly strangers: readonly Review[];
  /** Every level passed and every step done. */
  readonly passed: boolean;
}

/** The review of a level that counts: the last by date, at a tie the one further down. */
function lastOf(reviews: readonly Review[]): Review | null {
  let last: Review | null = null;
  for (const review of reviews) {
    const isEarlier = last !== null && last.date !== null && review.date !== null && review.date < last.date;
    if (!isEarlier) last = review;
  }
  return last;
}

function ownState(review: Review | null, { changed }: Material): LevelState {
  if (review === null || review.result === null) return 'missing';
  if (sentBack.includes(review.result)) return 'back';
  if (review.reviewer === '' || review.date === null) return 'unsigned';
  return changed !== null && changed > review.date ? 'void' : 'passed';
}

/** The levels in their order; a signature given before an earlier level had passed does not count. */
function standings(material: Material, levels: readonly ReviewLevel[]): readonly LevelStanding[] {
  const found: LevelStanding[] = [];
  for (const level of levels) {
    const review = lastOf(material.reviews.filter(({ levelText }) => levelNamed(levelText, levels) === level));
    const state = ownState(review, material);
    const date = review?.date ?? '';
    const before = found.find((earlier) => earlier.state !== 'passed' || (earlier.review?.date ?? '') > date);
    if (state === 'passed' && before !== undefined) found.push({ level, state: 'early', review, before: before.level });
    else found.push({ level, state, review, before: null });
  }
  return found;
}

/**
 * How a material stands in its chain. A level without a signature in its turn keeps the material from passing, whatever stands behind it.
 *
 * Errors: none; `materialFindings` says what is wrong.
 * Source: “‘一把手’、督导组、活动办公室要逐级把关” (R068), “要指明问题、督促修改，不能搞照顾性过关” (R069).
 */
export function judgeMaterial(material: Material, author: Person | null, pack: Pick<CampaignPack, 'reviews'>): MaterialStanding {
  const subject = subjectOf(material, author);
  const whole = subject === null ? [] : levelsFor(pack, subject);
  // “督导组把关后报市委先进性教育活动办公室” (R025): the unit hands its plan and speech in, nobody of its own reviews them.
  const chain = material.isDocument ? whole.filter(({ reviewer }) => reviewer !== 'principal') : whole;
  const levels = standings(material, chain);
  const { drafted, discussed, consulted } = material;
  const steps: readonly DraftStep[] =
    subject !== 'team' || material.isDocument
      ? []
      : [
          { step: 'drafted', done: drafted !== null },
          { step: 'discussed', done: discussed !== null && drafted !== null && discussed >= drafted },
          { step: 'consulted', done: consulted !== null && drafted !== null && consulted >= drafted },
        ];
  return {
    material,
    subject,
    author,
    levels,
    steps,
    strangers: subject === null ? [] : material.reviews.filter(({ levelText }) => levelNamed(levelText, chain) === null),
    passed: levels.length > 0 && levels.every(({ state }) => state === 'passed') && steps.every(({ done }) => done),
  };
}
