import type { IsoDate } from '../calendar/iso-date';
import type { CampaignPack } from '../campaign/pack';
import type { Place } from '../finding/finding';
import type { Language, LocalText } from '../i18n/local-text';
import type { Messages } from '../i18n/messages';
import type { TableId } from '../table/registry';
import type { UnitRecords } from './unit-records';

/** 通过, 不通过, or 待人工确认: for a person to say. */
export type GateState = 'pass' | 'fail' | 'human';

/** The sentences of evidence, in one language. */
export type EvidenceWords = Messages['gates']['evidence'];

/** One step of a gate with what shows that it was done: where it stands, and the sentence, made in the reader's language. */
export interface Evidence {
  readonly at: Place;
  /** Null: not for the tables to say. */
  readonly done: boolean | null;
  readonly text: (words: EvidenceWords, language: Language) => string;
}

/** What the tables say of a gate. */
export interface CheckOutcome {
  readonly state: GateState;
  readonly evidence: readonly Evidence[];
  /** Tables that none of the files holds. */
  readonly missing: readonly TableId[];
}

/** What a check looks at. */
export interface CheckInput {
  readonly pack: CampaignPack;
  readonly records: UnitRecords;
  readonly today: IsoDate;
}

/** Looks at the tables of one unit; a gate never passes for lack of data. */
export type Check = (input: CheckInput) => CheckOutcome;

/** Passed where every step is done, failed where one is not or is not for the tables to say. */
export function passedByAll(evidence: readonly Evidence[]): GateState {
  return evidence.every(({ done }) => done === true) ? 'pass' : 'fail';
}

/** Of a long list only the first are shown, with how many there are beside. */
const mostShown = 12;

/** The first of many pieces of evidence, and how many more there are. */
export function firstOf(evidence: readonly Evidence[]): readonly Evidence[] {
  const rest = evidence.length - mostShown;
  const at = evidence[mostShown]?.at;
  if (rest <= 0 || at === undefined) return evidence;
  return [...evidence.slice(0, mostShown), { at, done: false, text: (words) => words.more({ count: rest }) }];
}

/** Fails because a table is not there, or holds nothing of the unit. */
export function withoutTable(table: TableId, names: LocalText, { records }: CheckInput): CheckOutcome {
  const at = records.found.get(table);
  return {
    state: 'fail',
    evidence: [
      {
        at: at ?? records.at,
        done: false,
        text: (words, language) =>
          at === undefined ? words.tableMissing({ table: names[language] }) : words.rowsMissing({ table: names[language] }),
      },
    ],
    missing: at === undefined ? [table] : [],
  };
}
