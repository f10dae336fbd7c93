import type { IsoDate } from '../../calendar/iso-date';
import type { Person } from '../../roster/roster';
import { cellText } from '../../table/cell/text';
import type { PersonFinder } from '../find-person';
import { pairId } from '../pairs/pair-id';
import type { RequiredPair } from '../pairs/required-pairs';
import type { TalkRow } from './read-talks';
import type { TalkTime } from './talk-time';

/**
 * What a talk comes to; derived, never typed. `done`: one to one, face to face, all five talked through, or a written reason for what is not.
 * `open`: held, not talked through. `group`, `other-method`: held or planned in a way that does not count. `planned`, `overdue`, `undated`:
 * not held yet, whatever day after today stands under 实际谈话时间.
 */
export type TalkStatus = 'done' | 'open' | 'group' | 'other-method' | 'planned' | 'overdue' | 'undated';

/** A talk with the pair it answers. */
export interface JudgedTalk {
  readonly talk: TalkRow;
  readonly status: TalkStatus;
  /** The two people, where both are known and one person each. */
  readonly people: readonly [Person, Person] | null;
  readonly id: string | null;
  /** Null for a talk nobody asked for. */
  readonly pair: RequiredPair | null;
}

const severalWords = /全体|各位|班子成员|等\d*人|们$|所有|每[位名]/u;

/** Whether a talk is no talk of two. */
function isGroupTalk({ talkers, talkees, method }: TalkRow): boolean {
  return method === 'group' || talkers.length > 1 || talkees.length > 1 || [...talkers, ...talkees].some((name) => severalWords.test(name));
}

/** The status of a talk, on a day. */
export function statusOf(talk: TalkRow, today: IsoDate): TalkStatus {
  const { actual, planned, method, openTopics, half, reason } = talk;
  if (isGroupTalk(talk)) return 'group';
  if (method === 'remote' || method === 'unknown') return 'other-method';
  if (actual !== null && actual > today) return 'planned';
  if (actual !== null) return (openTopics.length === 0 && half === null) || reason !== '' ? 'done' : 'open';
  if (planned === null) return 'undated';
  return planned < today ? 'overdue' : 'planned';
}

/** Every talk with its status and the pair it answers, in the order of the plan. */
export function judgeTalks(
  talks: readonly TalkRow[],
  pairs: readonly RequiredPair[],
  { find }: PersonFinder,
  today: IsoDate,
): readonly JudgedTalk[] {
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  return talks.map((talk): JudgedTalk => {
    const status = statusOf(talk, today);
    const one = (names: readonly string[], unit: string): Person | null => {
      const found = names.length === 1 ? find(names[0] ?? '', unit) : [];
      return found.length === 1 ? (found[0] ?? null) : null;
    };
    const [talker, talkee] = [one(talk.talkers, talk.talkerUnit), one(talk.talkees, talk.talkeeUnit)];
    if (talker === null || talkee === null || talker === talkee) return { talk, status, people: null, id: null, pair: null };
    const id = pairId(talker.id, talkee.id);
    return { talk, status, people: [talker, talkee], id, pair: byId.get(id) ?? null };
  });
}

/** A talk that stands in no table yet, as coverage sees it: planned for its time. */
export function plannedTalk(pair: RequiredPair, { date, part, place }: TalkTime): JudgedTalk {
  const talk: TalkRow = {
    file: '',
    sheet: '',
    row: 0,
    columns: {},
    talkers: [pair.talker.name],
    talkees: [pair.talkee.name],
    talkerUnit: '',
    talkeeUnit: '',
    planned: date,
    part,
    place: place ?? '',
    actual: null,
    half: null,
    method: null,
    openTopics: [],
    reason: '',
    opinionsFed: '',
    cells: {},
    others: [],
  };
  return { talk, status: 'planned', people: [pair.talker, pair.talkee], id: pair.id, pair };
}

/** The ids of the pairs that talks answer. */
export function knownIds(judged: readonly JudgedTalk[]): ReadonlySet<string> {
  return new Set(judged.flatMap(({ id }) => (id === null ? [] : [id])));
}

/** Whether nobody has said when a talk is to be: a date that cannot be read has been said. */
export function isUndated({ talk: { planned, actual, cells } }: JudgedTalk): boolean {
  return planned === null && actual === null && cellText(cells.plannedDate).trim() === '';
}
