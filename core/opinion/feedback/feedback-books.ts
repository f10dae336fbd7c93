import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import type { WorkbookPlan } from '../../table/sheet-plan';
import { distinctNames, safeFileName } from '../../text/file-name';
import type { Feedback } from './assemble';
import { feedbackPage } from './feedback-page';
import { type OpinionSheet, opinionSheet } from './feedback-sheet';
import { feedbackWords } from './words';

/** A workbook to hand out and the page to print, under one name. */
export interface FeedbackFile {
  /** Without ending. */
  readonly name: string;
  readonly plan: WorkbookPlan;
  /** What the workbook holds; null for a book of many persons, which nobody prints as a whole. */
  readonly page: string | null;
}

/** What each person is handed, in the order of the roster; persons of whom nothing was said get nothing. */
export function personSheets({ people }: Feedback, nameOf: (label: string) => string, language: Language): readonly OpinionSheet[] {
  return people.map(({ recipient, opinions }) => ({
    name: nameOf(recipient.label),
    title: feedbackWords.title[language](recipient.name),
    use: feedbackWords.order[language],
    opinions,
  }));
}

/** What goes to the material of the team, and of the organisation; only where there is something. */
export function teamSheets({ team, organisation }: Feedback, language: Language): readonly OpinionSheet[] {
  const { teamSheet, teamTitle, organisationSheet, organisationTitle, teamUse } = feedbackWords;
  const sheets = [
    { name: teamSheet[language], title: teamTitle[language], use: teamUse[language], opinions: team },
    { name: organisationSheet[language], title: organisationTitle[language], use: teamUse[language], opinions: organisation },
  ];
  return sheets.filter(({ opinions }) => opinions.length > 0);
}

function bookOf(title: string, sheets: readonly OpinionSheet[], asOf: IsoDate, language: Language): WorkbookPlan {
  return { title, asOf, sheets: sheets.map((sheet) => opinionSheet(sheet, language)) };
}

/** `03`: as many digits as the longest place, so that files sort in the order of the roster. */
function placeText(place: number, last: number): string {
  return String(place).padStart(Math.max(2, String(last).length), '0');
}

/**
 * The files to hand out: one for each person, numbered by their place in the roster, and the material of the team. Persons of whom nothing was said get
 * none. With `oneBook` all persons' sheets stand in one workbook, for the office; the team's material stays apart.
 */
export function feedbackFiles(
  feedback: Feedback,
  { asOf, language, oneBook }: { readonly asOf: IsoDate; readonly language: Language; readonly oneBook: boolean },
): readonly FeedbackFile[] {
  const { people } = feedback;
  const last = people[people.length - 1]?.recipient.place ?? 0;
  const { personFile, teamFile, sheet, book, teamTitle } = feedbackWords;
  const team = teamSheets(feedback, language);
  const teamFiles: FeedbackFile[] =
    team.length === 0
      ? []
      : [
          {
            name: `${placeText(0, last)}-${teamFile[language]}`,
            plan: bookOf(teamTitle[language], team, asOf, language),
            page: feedbackPage(team, language),
          },
        ];
  if (people.length === 0) return teamFiles;
  if (oneBook) {
    const sheets = personSheets(feedback, (label) => label, language);
    return [...teamFiles, { name: book[language], plan: bookOf(book[language], sheets, asOf, language), page: null }];
  }
  const names = distinctNames(
    people.map(({ recipient }) => `${placeText(recipient.place, last)}-${personFile[language](safeFileName(recipient.label))}`),
  );
  const own = personSheets(feedback, () => sheet[language], language).map(
    (part, at): FeedbackFile => ({
      name: names[at] ?? '',
      plan: bookOf(part.title, [part], asOf, language),
      page: feedbackPage([part], language),
    }),
  );
  return [...teamFiles, ...own];
}
