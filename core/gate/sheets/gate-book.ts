import type { IsoDate } from '../../calendar/iso-date';
import type { CampaignPack, Stage } from '../../campaign/pack';
import { placeText } from '../../finding/render';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import type { GatesReport } from '../evaluate-gates';
import type { GateResult } from '../gate-result';

/** What the sheets of gates are made from. */
export interface GateBook {
  readonly report: GatesReport;
  readonly pack: CampaignPack;
  readonly today: IsoDate;
  readonly language: Language;
  /** The stage that 转段验收表 is about; every stage where none is named. */
  readonly stage?: Stage;
}

/** The override of a gate in words; null where there is none. It stands in every sheet and listing. */
export function overrideText({ signatures: { override } }: GateResult, language: Language): string | null {
  if (override === null) return null;
  const { signer, date, reason } = override;
  return messagesIn(language).gates.evidence.override({ signer, date: date ?? '', reason });
}

/** One level's signature in words: 督导组已签（刘明，2024-06-03）. */
export function signatureTexts({ signatures: { levels } }: GateResult, language: Language): readonly string[] {
  const { gates } = messagesIn(language);
  return levels.map(({ level, state, signOff }) =>
    gates.evidence.signature({ level: level?.name ?? gates.anyone, state, signer: signOff?.signer ?? '', date: signOff?.date ?? '' }),
  );
}

/** The steps of a gate: what was done, whether, and where it stands. */
export function stepsOf(
  result: GateResult,
  language: Language,
): readonly { readonly text: string; readonly done: string; readonly ref: string }[] {
  const { gates } = messagesIn(language);
  return result.evidence.map(({ text, done, at }) => ({
    text: text(gates.evidence, language),
    done: done === null ? gates.done.open : done ? gates.done.yes : gates.done.no,
    ref: placeText(at.row !== undefined && at.column === undefined ? { ...at, column: 1 } : at, language),
  }));
}
