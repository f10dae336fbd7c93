import { cellText } from '../../table/cell/text';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { personKey, splitNames } from '../../text/person-names';
import type { OpinionField } from '../table';
import { askedOfGivers } from './giver-headers';
import { namesAskedFor, namesIn, namesSaid, numbersIn } from './giver-names';

/** A column of a register that says who spoke. */
export interface GiverColumn {
  readonly column: number;
  readonly header: string;
  /** Rows in which it names somebody or gives a contact. */
  readonly rows: number;
}

/** Names and contacts that a register itself holds; used to check texts, never shown. */
export interface GiverTraces {
  readonly columns: readonly GiverColumn[];
  readonly names: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

type Row = TableRow<OpinionField>;

/** Fields in which an office writes how it went on, and to whom. */
const handledIn = ['handling', 'feedback', 'adoptReason', 'remark'] as const;
/** Longer cells of a column that nobody knows are no names. */
const longestName = 40;
/** A column nobody knows holds people where two of three of its cells are names, and so many of them. */
const fewestPeople = 3;

/** What a cell says of who spoke. */
interface Said {
  readonly names: readonly string[];
  readonly contacts: readonly string[];
}

function contactsIn(text: string): Said {
  return { names: [], contacts: [text] };
}

const isBlankMark = (text: string): boolean => /^[\s/／\-—–无]*$/u.test(text);

/** Names in a column of no known meaning; none unless nearly all of its cells are names. */
function peopleIn(texts: readonly string[]): readonly string[] {
  if (texts.length < fewestPeople || texts.some((text) => text.length > longestName)) return [];
  const named = texts.map(namesIn);
  return named.filter((names) => names.length > 0).length * 3 >= texts.length * 2 ? named.flat() : [];
}

/** Names that a row's own words tell beside the columns made for them: 反馈对象, unless it is whom the opinion is about, and 已向钱小宝同志反馈. */
function namesBeside({ cells }: Row): readonly string[] {
  const about = new Set([...splitNames(cellText(cells.person)), ...splitNames(cellText(cells.target))].map(personKey));
  const said = [...namesIn(cellText(cells.feedbackTo)), ...handledIn.flatMap((field) => namesSaid(cellText(cells[field])))];
  return said.filter((name) => !about.has(personKey(name)));
}

/**
 * Columns of a register that say who spoke: 提出人, 姓名, 联系电话 among its own columns, and 意见来源 where names stand in it instead of kinds of people.
 * Their cells are never quoted. Names that stand elsewhere in a row（反馈对象、办理情况、a column of people without a telling header）are known too, but
 * may be those of others, so their columns are not complained of.
 */
export function giverTraces({ columnOf, headerOf, unknownColumns, rows }: ParsedTable<OpinionField>): GiverTraces {
  const names = new Set<string>();
  const contacts = new Set<string>();
  const columns: GiverColumn[] = [];
  const look = (column: number, header: string, texts: readonly string[], read: (text: string) => Said): void => {
    let count = 0;
    for (const text of texts) {
      const said = read(text);
      for (const one of said.names) names.add(one);
      for (const one of said.contacts) contacts.add(one);
      if (said.names.length + said.contacts.length > 0) count++;
    }
    if (count > 0) columns.push({ column, header, rows: count });
  };
  const textsOf = (read: (row: Row) => string): readonly string[] =>
    rows.map((row) => read(row).trim()).filter((text) => text !== '' && !isBlankMark(text));
  if (columnOf.source !== undefined) {
    const texts = textsOf(({ cells }) => cellText(cells.source));
    const header = headerOf.source ?? '';
    const namesOf = askedOfGivers(header) === 'name' ? namesAskedFor : namesIn;
    look(columnOf.source, header, texts, (text) => ({ names: namesOf(text), contacts: numbersIn(text) }));
  }
  for (const { column, header } of unknownColumns) {
    const asked = askedOfGivers(header);
    if (asked === null) continue;
    const texts = textsOf(({ others = [] }) => cellText(others.find((other) => other.column === column)?.cell));
    if (asked === 'contact') look(column, header, texts, contactsIn);
    else if (asked === 'name') look(column, header, texts, (text) => ({ names: namesAskedFor(text), contacts: numbersIn(text) }));
    else for (const name of peopleIn(texts)) names.add(name);
  }
  for (const row of rows) for (const name of namesBeside(row)) names.add(name);
  return { columns, names, contacts };
}
