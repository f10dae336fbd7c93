import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import type { TalkTime } from '../talks/talk-time';
import type { TalkChange } from './replan';

/** Why a talk gets another time, in words. */
export function changeReason({ kind, absent, reason, talk }: TalkChange, language: Language): string {
  const words = messagesIn(language).talk.changes;
  if (absent !== null) return words.absent({ name: absent.label, reason });
  if (kind !== 'added') return words.giveWay;
  return talk === null ? words.addedWhy : words.undatedWhy;
}

/** A time of a talk in a line; a dash where it has none. */
export function timeText(time: TalkTime | null): string {
  return time === null ? '—' : [time.date, time.part, time.place ?? ''].filter((part) => part !== '').join(' ');
}
