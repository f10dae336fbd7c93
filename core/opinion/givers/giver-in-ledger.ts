import type { Finding } from '../../finding/finding';
import type { RectificationField } from '../../rectification/table';
import { columnName } from '../../table/address';
import { cellText } from '../../table/cell/text';
import { stillUnknown } from '../../table/header/still-unknown';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { isOfGivers } from './giver-headers';
import { namesAskedFor, namesIn, numbersIn } from './giver-names';

type Ledger = ParsedTable<RectificationField>;
type Row = TableRow<RectificationField>;

/** A column of a ledger of problems that says who gave the opinions. */
export interface GiverColumnInLedger {
  readonly column: number;
  readonly header: string;
  /** The field that claims the column, null where none does. */
  readonly field: 'contact' | null;
  /** Rows in which it names somebody or gives a number. */
  readonly rows: number;
}

const saysWho = (text: string): boolean => namesAskedFor(text).length > 0 || numbersIn(text).length > 0;
const otherIn = ({ others }: Row, column: number): string => cellText(others?.find((other) => other.column === column)?.cell);

/**
 * The columns of a ledger of problems under which givers are named（意见提出人、反映人电话）, and the 联系电话 right beside one. A column of such a name that
 * holds kinds of people or units only（提出人：服务对象）is none.
 */
export function giverColumnsInLedger({ unknownColumns, columnOf, headerOf, groupOf, rows }: Ledger): readonly GiverColumnInLedger[] {
  const count = (textOf: (row: Row) => string): number => rows.filter((row) => saysWho(textOf(row))).length;
  const own = unknownColumns
    .filter(({ header }) => isOfGivers(header))
    .map(({ column, header }) => ({ column, header, field: null, rows: count((row) => otherIn(row, column)) }))
    .filter(({ rows: named }) => named > 0);
  const { contact: column } = columnOf;
  const header = headerOf.contact ?? '';
  if (column === undefined) return own;
  const isTheirs = own.some((each) => each.column === column - 1) || isOfGivers(`${groupOf?.contact ?? ''}${header}`);
  if (!isTheirs) return own;
  const contact = { column, header, field: 'contact' as const, rows: count(({ cells }) => cellText(cells.contact)) };
  return contact.rows === 0 ? own : [...own, contact];
}

const people = '群众|村民|居民|市民|网民|职工|员工|教师|老师|家长|学生|商户|业主|患者|农户|党员|干部|服务对象';
const speaking = '反映|提出|举报|投诉|建议|来[信电访]';
const told = new RegExp(`${speaking}|意见人`, 'u');
/** 群众钱小宝反映、职工张伟等3人来信 */
const beforeVerb = new RegExp(
  `((?:${people})[\\p{Script=Han}·]{2,4}?)(?:等?[\\d一二三四五六七八九十多数]*[人名位户])?(?:同志|女士|先生|老师)?(?:多次|当面|电话|来信|来电|来访|实名)?(?:${speaking})`,
  'gu',
);
/** 反映人：钱小宝 */
const behindLabel = /(?:意见人|提出人|反映人|建议人|来访人|来信人|来电人|举报人|投诉人|信访人)[:：]\s*([\p{Script=Han}·]{2,4})/gu;
/** 群众向镇里反映: what begins like a family name and is none before a verb. */
const noName = new RegExp(`^(?:${people})(?:[向于常时曾连应都和从多对]|马上)`, 'u');

/** Whether a text of the office's own says by name which of the people spoke（群众钱小宝反映）. */
export function tellsGiver(text: string): boolean {
  if (!told.test(text)) return false;
  const said = [...text.matchAll(beforeVerb)].map(([, who = '']) => who).filter((who) => !noName.test(who));
  const labelled = [...text.matchAll(behindLabel)].map(([, who = '']) => who);
  return [...said, ...labelled].some((who) => namesIn(who).length > 0);
}

const officeTexts = ['source', 'problem', 'manifestation'] as const satisfies readonly RectificationField[];

function columnFindings({ file, sheet, headerBottom }: Ledger, columns: readonly GiverColumnInLedger[]): readonly Finding[] {
  return columns.map(({ column, header, rows }) => {
    const at = { file, sheet, row: headerBottom, column };
    return { code: 'giver-in-ledger', at, params: { header, column: columnName(column), rows } };
  });
}

function textFindings({ file, sheet, rows, columnOf }: Ledger): readonly Finding[] {
  return rows.flatMap(({ row, cells, inherited }) =>
    officeTexts.flatMap((field): readonly Finding[] => {
      const column = columnOf[field];
      if (column === undefined || inherited.includes(field) || !tellsGiver(cellText(cells[field]))) return [];
      return [{ code: 'giver-in-problem', at: { file, sheet, row, column }, params: {} }];
    }),
  );
}

/**
 * The findings of a ledger of problems with what it tells of those who gave opinions: at the header of each column that names them, which then is no
 * unknown one, and at each text that does. The ledger goes to everybody who has to put something right; who spoke belongs into the list of givers.
 */
export function withGiverFindings(findings: readonly Finding[], parsed: Ledger): readonly Finding[] {
  const columns = giverColumnsInLedger(parsed);
  const said = [...columnFindings(parsed, columns), ...textFindings(parsed)];
  if (columns.length === 0) return [...findings, ...said];
  const theirs = new Set(columns.map(({ header }) => header));
  const columnOf = (line: string): number | undefined => parsed.unknownColumns.find(({ header }) => header === line)?.column;
  const others = findings.flatMap((finding): readonly Finding[] =>
    finding.code === 'columns-unknown' ? stillUnknown(finding, (line) => !theirs.has(line), columnOf) : [finding],
  );
  return [...others, ...said];
}
