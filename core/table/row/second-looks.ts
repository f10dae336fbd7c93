import type { Cell, GridRow } from '../grid';
import type { TableRow } from '../parse-result';
import type { RowKind } from '../row-kind';
import { isBlank } from '../sheet-view';
import { isUnitName } from '../unit/reporting-unit';
import { isSignatureText } from './signature-text';
import type { RowLayout } from './view';

/** A row that was read as an item, and the row right below it. */
export interface Neighbours {
  readonly above: TableRow;
  /** Whether the text of the one above runs over most of the table. */
  readonly spans: boolean;
  readonly below: GridRow;
  /** The text that the row below is told by. */
  readonly text: string;
  readonly layout: RowLayout;
  /** The field of the number column; '' where there is none. */
  readonly seqField: string;
}

/** What a row is below which another stands: the header of what follows, or as it was told. */
export type BelowKind = RowKind | 'data' | 'header';

/** One way in which the row below shows that an item is none. */
export interface SecondLook {
  /** Its name in tests and in docs/rows.md. */
  readonly name: string;
  /** What the row below is. */
  readonly below: BelowKind;
  /** What the row above is then. */
  readonly kind: RowKind;
  readonly because: string;
  /** Rows of which the one behind the arrow is told so, drawn as those of row rules. */
  readonly example: string;
  /** The text by which the row above is known then; null where it stays an item. */
  readonly look: (pair: Neighbours) => string | null;
}

const numberOf = (cell: Cell | undefined): string => (typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : '');

/** A row's cells by whatever field. */
const cellsOf = ({ cells }: TableRow): Readonly<Record<string, Cell>> => cells as Readonly<Record<string, Cell>>; // absent fields have no key

/** The text of an item that holds one text and nothing else, no number either; null for any other. */
function loneText(row: TableRow): string | null {
  const [only, ...more] = Object.values(cellsOf(row));
  return typeof only === 'string' && more.length === 0 && row.inherited.length === 0 && row.others === undefined ? only.trim() : null;
}

const titleAboveHeader: SecondLook = {
  name: 'title-above-header',
  below: 'header',
  kind: 'title',
  because: 'a text alone right above a header is its title, though it stands in the column of a field',
  example:
    '1 | 学习不够 | 每月学习 | 张三 | 6月底\n→ | 县水利局整改台账\n序号 | 存在问题 | 整改措施 | 责任人 | 完成时限\n1 | 会议多 | 少开会 | 李四 | 7月底',
  look: ({ above }) => loneText(above),
};

const unitAboveSignature: SecondLook = {
  name: 'unit-above-signature',
  below: 'footer',
  kind: 'footer',
  because: 'the name of a unit alone right above the day or the seal is the signature',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n→ | | | | 青禾县水务局\n | | | | 2024年7月10日',
  look: ({ above, text }) => {
    const name = isSignatureText(text) ? loneText(above) : null;
    return name !== null && isUnitName(name) ? name : null;
  },
};

const heading = /^[\p{Script=Han}（）()%％/／]{2,8}$/u;

const tallyHead: SecondLook = {
  name: 'tally-head',
  below: 'total',
  kind: 'total',
  because: 'words where the number would be and in nothing but the columns that the counts below fill: the head of a tally added below',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n→类别 | 问题数 | 已完成 | 整改中 | 完成率\n理论学习 | 2 | 1 | 1 | 50%',
  look: ({ above, below, layout, seqField }) => {
    if (!layout.arabicNumbers || above.inherited.length > 0) return null;
    const own = cellsOf(above);
    const words = [...Object.values(own), ...(above.others ?? []).map(({ cell }) => cell)];
    const width = below.cells.filter((cell) => !isBlank(cell)).length;
    if (own[seqField] === undefined || words.length < 3 || words.length !== width) return null;
    return words.every((word) => typeof word === 'string' && heading.test(word.trim())) ? numberOf(own[seqField]) : null;
  },
};

const longestTitle = 40;

const seqOf = ({ below, layout }: Neighbours): Cell | undefined => (layout.seqColumn === 0 ? undefined : below.cells[layout.seqColumn - 1]);

const isOne = (cell: Cell | undefined): boolean => cell === 1 || (typeof cell === 'string' && cell.trim() === '1');

const titleBeforeOne: SecondLook = {
  name: 'title-before-one',
  below: 'data',
  kind: 'section',
  because: 'a short text alone before a row with which the numbers begin again at 1',
  example: '1 | 学习不够 | 每月学习 | 张三 | 6月底\n→ | 县长 张三个人问题\n1 | 会议多 | 少开会 | 李四 | 7月底',
  look: (pair) => {
    const text = isOne(seqOf(pair)) ? loneText(pair.above) : null;
    return text !== null && text.length <= longestTitle && !/[。；;]/u.test(text) ? text : null;
  },
};

const titleBeforeParts: SecondLook = {
  name: 'title-before-parts',
  below: 'data',
  kind: 'section',
  because: 'numbered 2 and over the width of the table, before a row numbered 2.1',
  example: "1 | 学习不够 | 每月学习 | 张三 | 6月底\n→2 | 作风建设方面 | < | < | <\n'2.1 | 会议多 | 少开会 | 李四 | 7月底",
  look: (pair) => {
    const { above, spans, seqField } = pair;
    if (!spans || above.inherited.length > 0) return null;
    const own = numberOf(cellsOf(above)[seqField]);
    const number = numberOf(seqOf(pair));
    const isPart = /^\d{1,3}$/u.test(own) && number.startsWith(own) && /^[.．\-—]\d/u.test(number.slice(own.length));
    const [title, ...more] = Object.entries(above.cells).filter(([field]) => field !== seqField);
    const text = isPart && more.length === 0 ? numberOf(title?.[1]) : '';
    return text === '' || text.length > longestTitle ? null : `${own}.${text}`;
  },
};

/** What the row right below an item may show it to be; the first that applies decides. */
export const secondLooks: readonly SecondLook[] = [titleAboveHeader, unitAboveSignature, tallyHead, titleBeforeOne, titleBeforeParts];
