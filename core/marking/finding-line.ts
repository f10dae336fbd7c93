import type { Finding } from '../finding/finding';
import { gradedSentence } from '../finding/render';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';

/** Ends a line of ours in a note of `check`: a soft space that nobody sees. What somebody types behind it is an answer, and no part of our line. */
const lineEnd = '\u200B';

/** What a finding says in a note, on one line: a line break is how the next one begins. */
export function findingLine(finding: Finding, language: Language): string {
  return `${gradedSentence(finding, language)
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .replace(/\u200B/gu, '')}${lineEnd}`;
}

/**
 * A pattern of such a line: the row it may speak of, grade, reason and remedy. An answer with no grade before it is somebody's. A line that has lost
 * its end in some program is ours as a whole.
 */
export function findingLinePattern(language: Language): string {
  const { levels, check } = messagesIn(language);
  const row = check.ofRow({ row: 0, text: '' }).replace('0', '\\d+');
  const [colon, parting] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  const words = `[^\\n${lineEnd}]*`;
  return `(?:${row})?(?:${Object.values(levels).join('|')})${colon}${words}${parting}${words}${lineEnd}?`;
}
