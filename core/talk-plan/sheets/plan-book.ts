import type { IsoDate } from '../../calendar/iso-date';
import type { TalkKind, TalkRequirement } from '../../campaign/pack';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import type { Person, Roster } from '../../roster/roster';
import type { AbsenceNote } from '../absences/absence';
import { pairRules } from '../pairs/registry';
import type { PairExemption } from '../pairs/required-pairs';
import type { MissingTalk, PlanOutcome } from '../planning/make-plan';
import type { SlotRange } from '../slots/slots';
import type { Coverage } from '../talks/coverage';
import type { TalkRow } from '../talks/read-talks';

/** A talk as the sheets of a plan show it. */
export interface ShownTalk {
  readonly id: string;
  readonly talker: Person;
  readonly talkee: Person;
  readonly kinds: readonly TalkKind[];
  readonly date: IsoDate | null;
  readonly part: string;
  readonly place: string | null;
  /** The row of the plan it was read from, whose other cells are kept; null for a new one. */
  readonly row: TalkRow | null;
  /** Why the two need not talk; absent or null where they do. */
  readonly exempt?: PairExemption | null;
}

/** Whether a talk stands in the plan only to say that it need not be held. */
export function isExcused({ exempt, date, row }: ShownTalk): boolean {
  return exempt !== undefined && exempt !== null && date === null && (row === null || row.actual === null);
}

/** What a workbook of a talk plan is made from. */
export interface PlanBook {
  readonly roster: Roster;
  /** In the order of the plan sheet. */
  readonly talks: readonly ShownTalk[];
  /** Rows of an earlier plan that name no two known people; they are kept as they stand. */
  readonly loose: readonly TalkRow[];
  readonly missing: readonly MissingTalk[];
  readonly coverage: Coverage;
  readonly range: SlotRange;
  readonly rooms: readonly string[] | null;
  readonly maxPerDay: number | null;
  /** What the campaign asks for. */
  readonly requirements: readonly TalkRequirement[];
  readonly absences: readonly AbsenceNote[];
  /** How short the timetable is; null where it was not made in one piece. */
  readonly outcome: PlanOutcome | null;
  readonly today: IsoDate;
  readonly language: Language;
}

/** The kinds of a talk as one text. */
export function kindsText(kinds: readonly TalkKind[], language: Language): string {
  return kinds.map((kind) => pairRules[kind].name[language]).join(language === 'zh' ? '；' : '; ');
}

/** Why a talk has no time, as a sentence names the people. */
export function missingText({ reason }: MissingTalk, language: Language): string {
  const { unplaced, exempt, listMark } = messagesIn(language).talk;
  if (reason.kind === 'exempt') return exempt({ name: reason.person.label, text: reason.exemption.text });
  return unplaced[reason.kind]({ people: reason.blockers.map(({ label }) => label).join(listMark) });
}

/** Why a talk need not be held, as its row says it; null where it must. */
export function exemptText({ exempt }: Pick<ShownTalk, 'exempt'>, language: Language): string | null {
  if (exempt === undefined || exempt === null) return null;
  return messagesIn(language).talk.exempt({ name: exempt.person.label, text: exempt.exemption.text });
}

/** The sentence that says how many slots are needed at least, and whether that is proved. */
export function outcomeText(outcome: PlanOutcome, talks: number, roster: Roster, language: Language): string {
  const { planLine, bounds } = messagesIn(language).talk;
  const labels = new Map(roster.people.map(({ id, label }) => [id, label]));
  const { rounds, lowerBound, bound, proved } = outcome;
  const why = bounds[bound.kind]({ people: bound.people.map((id) => labels.get(id) ?? id), count: lowerBound });
  return planLine({ talks, rounds, bound: lowerBound, why, proved });
}

/** Whether people of more than one unit stand in the plan. */
export function spansUnits({ roster }: PlanBook): boolean {
  return roster.units.length > 1;
}
