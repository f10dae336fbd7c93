import type { IsoDate } from '../../calendar/iso-date';
import type { Language } from '../../i18n/local-text';
import { messagesIn } from '../../i18n/messages';
import { type PlaceCell, placeInFile } from '../../table/place-cell';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../table/sheet-plan';
import { bodyBottom, headOf, plainColumns, type SheetWords, titledHead, titledSheet } from '../../table/titled-sheet';
import type { OpinionGroup } from '../alike/group-opinions';
import type { Breadth, BreadthKind, Reach } from '../breadth/breadth';
import { cellPieces } from '../feedback/pieces';
import type { Mask } from '../givers/mask-givers';
import type { Opinion } from '../opinion';
import type { SortedList, SortedOpinions } from './sort-opinions';

/** Whether the words of an opinion may be shown: they may tell who gave it. */
export type MayShow = (opinion: Opinion) => boolean;

/** What keeps the workbook from telling who spoke: `mask` takes names of givers out of ids and places. */
export interface Guard {
  readonly mayShow: MayShow;
  readonly mask: Mask;
  /** Where an opinion stands, as a cell; `file!sheet!row` unless said. */
  readonly placeOf?: PlaceCell;
}

type Row = readonly PlanCell[];

/** Ids named in one cell; the rest stand in the sheet of members. */
const mostNamed = 30;

/** A sheet of this workbook: filtered, its number in view; the last column of one with `choices` is filled in by people. */
function sheetOf(words: SheetWords, widths: readonly number[], body: readonly Row[], choices?: readonly string[]): SheetPlan {
  const last = { top: titledHead + 1, left: widths.length, bottom: bodyBottom(body.length), right: widths.length };
  const filledIn = choices === undefined ? {} : { dropDowns: [{ range: last, choices }], filledIn: [widths.length] };
  return titledSheet({ ...headOf(words), columns: plainColumns(widths), body, frozen: 1, filtered: true, ...filledIn });
}

type Rows = (opinion: Opinion | undefined, at: number, cells: (words: string) => Row) => readonly Row[];

/** Rows with an original in column `at`; what is longer than a cell goes on in rows of its own, under the same number. */
function rowMaker({ mayShow }: Guard, withheld: string): Rows {
  const pieces = new Map<Opinion, readonly string[]>();
  const words = (opinion: Opinion | undefined): readonly string[] => {
    if (opinion === undefined) return [''];
    const known = pieces.get(opinion) ?? (mayShow(opinion) ? cellPieces(opinion.verbatim) : [withheld]);
    pieces.set(opinion, known);
    return known;
  };
  return (opinion, at, cells) =>
    words(opinion).map((piece, part) =>
      part === 0 ? cells(piece) : cells(piece).map((cell, column) => (column === at ? piece : column === 0 ? cell : null)),
    );
}

const placesIn = ({ placeOf, mask }: Guard): PlaceCell => placeOf ?? placeInFile(mask);

/** 归并同类 and 归并明细: each group with who stands for it, and every opinion in its group. */
export function groupSheets(
  { opinions, groups }: Pick<SortedOpinions, 'opinions' | 'groups'>,
  guard: Guard,
  language: Language,
): readonly SheetPlan[] {
  const text = messagesIn(language).opinion.sorting;
  const { book } = text;
  const { mask } = guard;
  const byId = new Map(opinions.map(({ id, opinion }) => [id, opinion]));
  const [rows, placeOf] = [rowMaker(guard, text.withheld()), placesIn(guard)];
  const groupRows = ({ representative, because, wordings, members }: OpinionGroup, at: number): readonly Row[] => {
    const ids = members.slice(0, mostNamed).map(({ id }) => mask(id));
    const named = members.length > mostNamed ? [...ids, book.groups.more({ count: members.length })] : ids;
    return rows(byId.get(representative), 3, (piece) => [
      at + 1,
      members.length,
      wordings,
      piece,
      mask(representative),
      text.standings[because],
      named.join('、'),
    ]);
  };
  const memberRows = ({ members }: OpinionGroup, at: number): readonly Row[] =>
    members.flatMap(({ id, likeness }) => {
      const opinion = byId.get(id);
      return rows(opinion, 3, (piece) => [at + 1, mask(id), opinion === undefined ? '' : placeOf(opinion), piece, `${likeness}%`]);
    });
  return [
    sheetOf(book.groups, [8, 8, 8, 60, 14, 24, 40], groups.flatMap(groupRows)),
    sheetOf(book.members, [8, 14, 30, 60, 9], groups.flatMap(memberRows)),
  ];
}

/** 分类 and 未归类: every opinion under its heading with the words that decided, and those left for a person. None where there is no list. */
export function classSheets(
  { opinions, main, others }: Pick<SortedOpinions, 'opinions' | 'main' | 'others'>,
  guard: Guard,
  language: Language,
): readonly SheetPlan[] {
  if (main === null) return [];
  const text = messagesIn(language).opinion.sorting;
  const { book } = text;
  const { mask } = guard;
  const [rows, placeOf] = [rowMaker(guard, text.withheld()), placesIn(guard)];
  const classCells = ({ classes }: SortedList, at: number): readonly [string, string] => {
    const classified = classes[at]?.classified ?? { kind: 'none' };
    return classified.kind === 'sorted'
      ? [classified.heading, classified.because.join('、')]
      : [text.unsorted, classified.kind === 'none' ? '' : betweenOf(classified.votes)];
  };
  const rowsWhere = (isSorted: boolean, cells: (at: number) => Row): readonly Row[] =>
    opinions.flatMap(({ id, opinion }, at) => {
      if ((main.classes[at]?.classified.kind === 'sorted') !== isSorted) return [];
      return rows(opinion, 2, (piece) => [mask(id), placeOf(opinion), piece, ...cells(at)]);
    });
  const sortedRows = rowsWhere(true, (at) => [main, ...others].flatMap((list) => classCells(list, at)));
  const unsortedRows = rowsWhere(false, (at) => [classCells(main, at)[1], null]);
  const otherColumns = others.flatMap(({ book: list }) => [list.name, `${list.name}·${book.classes.columns[4] ?? ''}`]);
  return [
    sheetOf(
      { ...book.classes, title: book.classes.title({ list: main.book.name }), columns: [...book.classes.columns, ...otherColumns] },
      [14, 30, 60, 20, 24, ...otherColumns.map(() => 20)],
      sortedRows,
    ),
    sheetOf(
      book.unsorted,
      [14, 30, 60, 30, 20],
      unsortedRows,
      main.book.headings.map(({ name }) => name),
    ),
  ];
}

/** 覆盖检查: channels, kinds of people, targets and aspects reached and missing, in counts alone. */
export function breadthSheet(breadth: Breadth, language: Language): SheetPlan {
  const { breadth: texts } = messagesIn(language).opinion.sorting.book;
  return sheetOf(texts, [14, 24, 9, 9, 28, 60], breadthRows(breadth, language));
}

/** The workbook of a register gone through: groups and their members, classes, what is unsorted, breadth. */
export function sortingWorkbook(sorted: SortedOpinions, guard: Guard, asOf: IsoDate, language: Language): WorkbookPlan {
  const { title } = messagesIn(language).opinion.sorting.book;
  const sheets = [...groupSheets(sorted, guard, language), ...classSheets(sorted, guard, language), breadthSheet(sorted.breadth, language)];
  return { title, asOf, sheets };
}

const betweenOf = (votes: readonly { readonly heading: string; readonly words: readonly string[] }[]): string =>
  votes.map(({ heading, words }) => `${heading}（${words.join('、')}）`).join('／');

function breadthRows(breadth: Breadth, language: Language): readonly Row[] {
  const text = messagesIn(language).opinion.sorting;
  const { yes, no, hidden, later, principals, principalsLine } = text.book.breadth;
  const rows = (kind: BreadthKind, reaches: readonly Reach[]): readonly Row[] =>
    reaches.map(({ name, reached, count, required, source }) => [
      text.kinds[kind],
      name,
      reached ? yes : no,
      count ?? hidden,
      required && !reached ? later({ stage: breadth.nextStage }) : '',
      source,
    ]);
  const beyondRows = (kind: keyof Breadth['beyond']): readonly Row[] =>
    (['other', 'unwritten'] as const).flatMap((what): readonly Row[] => {
      const { reached, count } = breadth.beyond[kind][what];
      return reached ? [[text.kinds[kind], text.beyond[kind][what], yes, count ?? hidden, '', '']] : [];
    });
  const own: readonly Row[] =
    breadth.principals === null
      ? []
      : [
          [
            principals,
            principalsLine(breadth.principals),
            breadth.principals.spokenOf > 0 ? yes : no,
            breadth.principals.opinions ?? hidden,
            '',
            '',
          ],
        ];
  return [
    ...rows('channel', breadth.channels),
    ...beyondRows('channel'),
    ...rows('audience', breadth.audiences),
    ...beyondRows('audience'),
    ...rows('target', breadth.targets),
    ...rows('aspect', breadth.aspects),
    ...own,
  ];
}
