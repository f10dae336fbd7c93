import type { LocalText } from '../i18n/local-text';
import type { RateFormula } from '../satisfaction/results/formulas';
import type { ScaleId } from '../satisfaction/scales';

/** A name and the sentence it rests on, quoted with where it stands; offices ask for both. */
export interface Sourced {
  readonly name: string;
  readonly source: string;
}

/** A stage, in order. Stages overlap: rows of a later one may be entered while an earlier is open (R007). */
export interface Stage extends Sourced {
  readonly id: string;
  /** How long it lasts as a rule, in calendar months; null where the notice names none. */
  readonly months: number | null;
  /** The gates that must be passed and signed before a unit goes on from here: whole groups, or gates by id. */
  readonly gates: readonly string[];
  /** What must be ready by a day of its own within the stage (R021). */
  readonly milestones: readonly Milestone[];
}

/** A point of a stage with its own last day, which a unit's settings may set. */
export interface Milestone extends Sourced {
  /** 规定动作 cannot be struck out, 自选动作 can (R026). */
  readonly required: boolean;
}

/** One heading of a classification list, with the words that speak for it. */
export interface ClassHeading {
  readonly name: string;
  readonly words: readonly string[];
}

/** A named list opinions and problems are sorted by: 四风, 三方面问题, 六个方面 … Length is not fixed (R045–R051). */
export interface ClassList extends Sourced {
  readonly id: string;
  readonly headings: readonly ClassHeading[];
}

/** What people measure themselves by, point by point: 四个对照, 四个找一找 (R051). */
export interface CheckList extends Sourced {
  readonly id: string;
  readonly items: readonly string[];
}

/** Who must talk with whom; the rule that makes the pairs has the same id. */
export type TalkKind =
  | 'principal-members'
  | 'members-each-other'
  | 'members-departments'
  | 'members-own-branch'
  | 'secretary-branch'
  | 'supervisors-team'
  | 'party-members'
  | 'party-masses';

/** `must`: a gap stops the meeting; `principle`: 原则上, a gap is a warning; `counted`: only counted. */
export type Duty = 'must' | 'principle' | 'counted';

/** One kind of talk the campaign asks for. */
export interface TalkRequirement extends Sourced {
  readonly kind: TalkKind;
  readonly duty: Duty;
}

/** What opinions must reach for the asking to count as broad. A gap names what is missing. */
export interface Breadth {
  readonly channels: readonly Sourced[];
  /** Kinds of people asked: 服务对象, 人大代表, 党员, 群众 … */
  readonly audiences: readonly Sourced[];
  /** Audiences that may not be missing (R036). */
  readonly requiredAudiences: readonly string[];
  readonly targets: readonly Sourced[];
}

/** The survey rules of a campaign. */
export interface SurveyRules {
  /** Ids of the public scales its ballots may use. */
  readonly scales: readonly ScaleId[];
  readonly formula: RateFormula;
  /** Share as it is written: `70%` or `2/3`. Below it a make-up is due; exactly on it passes. */
  readonly threshold: string;
  readonly source: string;
}

/** Learning together: which forms count towards the days, which are only recorded (R011–R015). */
export interface StudyRules {
  readonly days: number;
  readonly counted: readonly string[];
  readonly notCounted: readonly string[];
  /** For those who cannot come: 送学上门, 分散学习. */
  readonly alternative: readonly string[];
  readonly source: string;
}

/** Which evidence decides a gate; the rule of the same id looks at the tables. `human` is signed on no table at all. */
export type GateCheck =
  | 'opinions-broad'
  | 'talks-complete'
  | 'materials-passed'
  | 'attendance'
  | 'secretary-present'
  | 'observers-present'
  | 'study-days'
  | 'measures-in-place'
  | 'masses-satisfied'
  | 'human';

/** 六个不开, 四个不放过, the five checkpoints, the conditions of a stage. */
export type GateGroup = 'convene' | 'release' | 'checkpoint' | 'stage';

/** One gate: 六个不开 (`convene-1` …), 四个不放过 (`release-1` …), the five checkpoints (`checkpoint-1` …). */
export interface Gate extends Sourced {
  readonly id: string;
  readonly group: GateGroup;
  readonly check: GateCheck;
}

/** One level of the review of written material, in the order they sign (R068). */
export interface ReviewLevel extends Sourced {
  readonly id: string;
  /** From the roster: the principal of the unit, its supervision group, the campaign office, the leader in charge, the branch secretary. */
  readonly reviewer: 'principal' | 'supervisors' | 'office' | 'charge-leader' | 'secretary';
}

/** Whose material goes through which levels (R068–R071). */
export interface ReviewChain {
  readonly subject: 'team' | 'principal' | 'member' | 'department-head' | 'party-member';
  readonly levels: readonly ReviewLevel[];
}

/**
 * Everything that differs from campaign to campaign, as data (F02): no code knows a campaign by name.
 *
 * Source: “学习教育、听取意见，查摆问题、开展批评，整改落实、建章立制三个环节” (R007) beside “分析评议阶段” (R008): stages differ, so they are data.
 */
export interface CampaignPack {
  readonly id: string;
  readonly name: LocalText;
  readonly source: string;
  readonly stages: readonly Stage[];
  /** Shortest time from a unit's start to its end in calendar months (R009); null where there is none. */
  readonly monthsAtLeast: number | null;
  readonly lists: readonly ClassList[];
  /** The list whose headings opinions must cover (R038); null where the campaign names none. */
  readonly aspects: string | null;
  /** Stand on the self-check for people to answer; none where the campaign asks for none. */
  readonly checkLists: readonly CheckList[];
  readonly breadth: Breadth;
  readonly talks: readonly TalkRequirement[];
  readonly survey: SurveyRules;
  readonly study: StudyRules;
  /** Share of those due who must come, as it is written: `2/3`, `90%` (R079). */
  readonly quorum: { readonly share: string; readonly source: string };
  readonly gates: readonly Gate[];
  /** Days of 回头看 once a stage fails its check (R016). */
  readonly lookBackDays: number;
  readonly reviews: readonly ReviewChain[];
}
