import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { dueTextPattern } from './due-text';

const day = '\\d{4}-\\d{2}-\\d{2}';
/** Stand for the parts of a note while its words are made into patterns. */
const [state, today, text, due] = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/**
 * Patterns of what a note on an overdue item says, line by line: by them our words are told from what somebody wrote behind them. The deadline that a
 * line quotes may itself run over several lines.
 */
export function dueNoteLines(language: Language): readonly string[] {
  const lines = escaped(messagesIn(language).overdue.comment({ state, today, text, due })).split('\n');
  return lines.map((line) => {
    const behind = /\uE002([^\uE000-\uE003]*)/u.exec(line)?.[1] ?? '';
    const filled: Readonly<Record<string, string>> = {
      [state]: dueTextPattern(language),
      [today]: day,
      [text]: `(?:(?!${behind})[\\s\\S])*`,
      [due]: day,
    };
    return line.replace(/[\uE000-\uE003]/gu, (mark) => filled[mark] ?? '');
  });
}
