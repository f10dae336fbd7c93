import { inBrackets, type Language, type LocalText } from '../i18n/local-text';
import type { PlanCell } from '../table/sheet-plan';

/** The files that a result was made from; all by their labels. */
export interface CountedFiles {
  /** How many gave rows, or a survey, or spoke for a unit. */
  readonly read: number;
  /** Those that could not be read, or hold no ledger: nothing of them is in the figures. */
  readonly unread: readonly string[];
  /** What lay beside them and is no table（.docx、.pdf）. */
  readonly passedOver: readonly string[];
}

const words = {
  files: { zh: '读入文件', en: 'Files' },
  unread: { zh: '没有读成的文件', en: 'Files not read' },
  passedOver: { zh: '不是表格的文件', en: 'Files that are no tables' },
} as const satisfies Record<string, LocalText>;

/** `甲.xlsx、乙.xlsx（2）` */
export function listedNames(names: readonly string[], language: Language): string {
  return `${names.join('、')}${inBrackets(`${names.length}`, language)}`;
}

function countText({ read, unread }: CountedFiles, language: Language): string {
  const all = read + unread.length;
  if (language === 'zh') return `${all}份，读成${read}份${unread.length > 0 ? `，没有读成${unread.length}份，不在这些数字里` : ''}`;
  return `${all}, ${read} read${unread.length > 0 ? `, ${unread.length} not read and not in these figures` : ''}`;
}

/**
 * What a printed sheet says of its files, so that it does not look whole where it is not: how many were read, which could not be, and which
 * are no tables. Nothing of one file that was read: the sheet is that file's.
 */
export function fileLines(files: CountedFiles | undefined, language: Language): readonly (readonly PlanCell[])[] {
  if (files === undefined || (files.read <= 1 && files.unread.length === 0 && files.passedOver.length === 0)) return [];
  const line = (name: LocalText, value: string): readonly PlanCell[] => [name[language], { value, style: 'text' }];
  return [
    line(words.files, countText(files, language)),
    ...(files.unread.length === 0 ? [] : [line(words.unread, listedNames(files.unread, language))]),
    ...(files.passedOver.length === 0 ? [] : [line(words.passedOver, listedNames(files.passedOver, language))]),
  ];
}

/** `，3份文件没有读成`, for a line under a title; '' where every file was read. */
export function unreadNote(files: CountedFiles | undefined, language: Language): string {
  const count = files?.unread.length ?? 0;
  if (count === 0) return '';
  if (language === 'zh') return `，另有${count}份文件没有读成，不在其中`;
  return `, ${count} ${count === 1 ? 'file' : 'files'} not read and not counted`;
}
