import type { Finding } from '../core/finding/finding';
import { levelOf } from '../core/finding/registry';
import { findingSentence, placeText } from '../core/finding/render';
import type { SheetsRead } from './read/read-book';
import { gidsOf } from './read/sheet-ids';
import { findingsPlan } from './write/findings-plan';
import { makeNamed } from './write/made-sheets';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Findings that somebody has to see to: errors and warnings, as the command prints them beside its results; each once, whoever has found it. */
export function doubtsOf(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  return findings.filter((finding) => {
    const print = JSON.stringify(finding);
    if (levelOf(finding) === 'note' || known.has(print)) return false;
    known.add(print);
    return true;
  });
}

/**
 * How many findings somebody has to see to, and the first of them, as the end of a toast; '' where there are none. `more` says where all are; `mask` is put
 * over what is shown.
 */
export function doubtsText(findings: readonly Finding[], more = '', mask: (text: string) => string = (text) => text): string {
  const doubts = doubtsOf(findings);
  const [first] = doubts;
  if (first === undefined) return '';
  const { file, sheet, ...cell } = first.at;
  const { reason, fix } = findingSentence(first, 'zh');
  const said = `${placeText({ ...cell, file: sheet ?? file }, 'zh')}：${reason}；${fix}`;
  return `；另有${doubts.length}处疑点，如${mask(said)}${doubts.length > 1 ? more : ''}`;
}

/** The sheet that an entry lists its doubts on, and the entry's caption. */
interface DoubtsSheet {
  readonly name: string;
  readonly entry: string;
}

/**
 * Lists the doubts of an entry on a sheet of their own, which is there only where there are any, and empty where there were some last time.
 * Gives the end of a toast.
 */
export function listDoubts(
  book: Book,
  findings: readonly Finding[],
  sheet: DoubtsSheet,
  { made, readings }: Pick<SheetsRead, 'made' | 'readings'>,
): string {
  const doubts = doubtsOf(findings);
  if (doubts.length === 0 && !made.includes(sheet.name)) return '';
  const { name } = makeNamed(book, findingsPlan(doubts, sheet), gidsOf(readings));
  return doubtsText(doubts, `。全部列在“${name}”`);
}
