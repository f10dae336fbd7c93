import type { Duty, TalkKind } from '../../campaign/pack';
import { talkKinds } from '../pairs/registry';
import type { RequiredPair } from '../pairs/required-pairs';
import type { JudgedTalk, TalkStatus } from './judge-talks';

/** How far a required pair has come: the best of its talks; `exempt` where it needs none, `missing` where it has none. */
export type PairState = TalkStatus | 'exempt' | 'missing';

/** Whether a pair has still to talk, or to talk again, and has no time for it; an exempt one need not. */
export function isWanting(state: PairState): boolean {
  return state === 'missing' || state === 'group' || state === 'other-method' || state === 'open';
}

/** A pair with its talk. */
export interface PairCoverage {
  readonly pair: RequiredPair;
  readonly state: PairState;
  /** The talk that decides the state; null for `missing`. */
  readonly talk: JudgedTalk | null;
}

/** Whole numbers that add up: `asked` = `done` + `open` + `notCounted` + `planned` + `missing`; exempt pairs are not asked. */
export interface CoverageFigures {
  readonly asked: number;
  readonly exempt: number;
  readonly done: number;
  /** Held, not talked through. */
  readonly open: number;
  /** Group talks and other methods. */
  readonly notCounted: number;
  /** With a time, or due one; `overdue` and `undated` among them. */
  readonly planned: number;
  readonly overdue: number;
  readonly missing: number;
}

/** How far the required talks have come. */
export interface Coverage {
  /** In the order of ids. */
  readonly pairs: readonly PairCoverage[];
  readonly byKind: ReadonlyMap<TalkKind, CoverageFigures>;
  readonly byDuty: ReadonlyMap<Duty, CoverageFigures>;
  readonly total: CoverageFigures;
  /** Talks held that nobody asked for: counted, never in the shares. */
  readonly beyond: number;
}

/** Best first. */
const ranked: readonly PairState[] = ['done', 'open', 'planned', 'overdue', 'undated', 'other-method', 'group'];

/** The figures of some pairs. */
export function figuresOf(pairs: readonly PairCoverage[]): CoverageFigures {
  const count = (...states: readonly PairState[]): number => pairs.filter(({ state }) => states.includes(state)).length;
  const exempt = count('exempt');
  return {
    asked: pairs.length - exempt,
    exempt,
    done: count('done'),
    open: count('open'),
    notCounted: count('group', 'other-method'),
    planned: count('planned', 'overdue', 'undated'),
    overdue: count('overdue'),
    missing: count('missing'),
  };
}

/**
 * Which required pairs have talked. A talk counts only one to one, face to face, with all of 五个谈透 ticked or a written reason; a talk that
 * serves several rules counts once in the total and once under each rule. An exempt pair that talked all the same is `done`.
 *
 * Source: “二是谈心不广泛的不开” (R077): gate 2 looks at these figures; “采取一对一、面对面方式” (R061).
 */
export function coverageOf(pairs: readonly RequiredPair[], judged: readonly JudgedTalk[]): Coverage {
  const talksOf = new Map<string, JudgedTalk>();
  for (const talk of judged) {
    if (talk.id === null) continue;
    const known = talksOf.get(talk.id);
    if (known === undefined || ranked.indexOf(talk.status) < ranked.indexOf(known.status)) talksOf.set(talk.id, talk);
  }
  const covered = pairs.map((pair): PairCoverage => {
    const talk = talksOf.get(pair.id) ?? null;
    const state = talk?.status ?? 'missing';
    return pair.exempt !== null && state !== 'done' ? { pair, state: 'exempt', talk } : { pair, state, talk };
  });
  const duties: readonly Duty[] = ['must', 'principle'];
  return {
    pairs: covered,
    byKind: new Map(
      talkKinds.flatMap((kind): readonly (readonly [TalkKind, CoverageFigures])[] => {
        const own = covered.filter(({ pair }) => pair.kinds.includes(kind));
        return own.length === 0 ? [] : [[kind, figuresOf(own)]];
      }),
    ),
    byDuty: new Map(duties.map((duty) => [duty, figuresOf(covered.filter(({ pair }) => pair.duty === duty))])),
    total: figuresOf(covered),
    beyond: judged.filter(({ status, people, pair }) => status === 'done' && people !== null && pair === null).length,
  };
}
