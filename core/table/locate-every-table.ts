import type { Finding } from '../finding/finding';
import type { LocalText } from '../i18n/local-text';
import type { Workbook } from './grid';
import { locateTables } from './locate-tables';
import { claimSameColumns, type ParsedTable } from './parse-result';
import { everyTable } from './registry';

/** What one kind of table claims of a header row: a row that two tables share side by side has two of them. */
interface Claim {
  readonly parts: ParsedTable[];
  /** Columns it claims, the required ones twice. */
  columns: number;
}

const placeOf = ({ sheet, headerTop }: ParsedTable): string => `${sheet}!${headerTop}`;

/** The claims of one kind of table: one for each header row. */
function claimsOf(found: readonly ParsedTable[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const parsed of found) {
    const claim = claims.get(placeOf(parsed)) ?? { parts: [], columns: 0 };
    claim.parts.push(parsed);
    for (const field of Object.keys(parsed.columnOf)) claim.columns += parsed.table.columns[field]?.required === true ? 2 : 1;
    claims.set(placeOf(parsed), claim);
  }
  return [...claims.values()];
}

/** The claims taken so far, and this one too where its columns are free. */
function takeFree(taken: readonly Claim[], claim: Claim): readonly Claim[] {
  const isTaken = taken.some(({ parts }) => parts.some((one) => claim.parts.some((other) => claimSameColumns(one, other))));
  return isTaken ? taken : [...taken, claim];
}

/**
 * Every table of any kind in a workbook, in the order of its sheets. Where columns of a header would serve two kinds, the one that claims more of its
 * columns has it (a required column counts twice), at a tie the one named first in the registry. A workbook without any gets the findings of the first kind, so that
 * `table-missing` says what was seen. A confidential table（意见人名单）is passed by in silence.
 */
export function locateEveryTable(workbook: Workbook): { readonly tables: readonly ParsedTable[]; readonly findings: readonly Finding[] } {
  const located = everyTable.map((table) => locateTables(workbook, table));
  const claims = located.flatMap(({ tables: found }) => claimsOf(found));
  const best = claims.sort((a, b) => b.columns - a.columns).reduce<readonly Claim[]>(takeFree, []);
  if (best.length === 0) return { tables: [], findings: located[0]?.findings ?? [] };
  const order = new Map(workbook.sheets.map(({ sheet }, at) => [sheet, at]));
  const found = best
    .flatMap(({ parts }) => parts)
    .filter(({ table }) => table.confidential !== true)
    .sort(
      (a, b) =>
        (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.headerTop - b.headerTop || (a.firstColumn ?? 1) - (b.firstColumn ?? 1),
    );
  return { tables: found, findings: [...remarks(located, found), ...found.flatMap(({ findings }) => findings)] };
}

/** What is to be said of sheets and of tables as wholes; that a sheet is none of one kind is no news where it is of another. */
function remarks(located: readonly ReturnType<typeof locateTables>[], found: readonly ParsedTable[]): Finding[] {
  const readSheets = new Set(found.map(({ sheet }) => sheet));
  const headers = new Set(found.map(placeOf));
  const said = new Set<string>();
  const findings: Finding[] = [];
  located.forEach(({ findings: remarked }, at) => {
    const isOurs = (sheet: string): boolean => found.some((parsed) => parsed.sheet === sheet && parsed.table === everyTable[at]);
    const winsAnywhere = found.some(({ table }) => table === everyTable[at]);
    for (const finding of remarked) {
      const { sheet = '', row } = finding.at;
      const counts =
        (finding.code === 'sheet-hidden' && at === 0) ||
        ((finding.code === 'tables-side-by-side' || finding.code === 'tables-stacked' || finding.code === 'sheet-example-read') &&
          isOurs(sheet)) ||
        ((finding.code === 'sheet-example' ||
          finding.code === 'header-too-few' ||
          finding.code === 'header-sideways' ||
          finding.code === 'rows-without-header') &&
          winsAnywhere &&
          !readSheets.has(sheet)) ||
        (finding.code === 'table-beside-other' &&
          isOurs(sheet) &&
          found.filter((parsed) => parsed.sheet === sheet && parsed.headerBottom === row).length < 2) ||
        (finding.code === 'rows-other-table' && isOurs(sheet) && !headers.has(`${sheet}!${row ?? 0}`));
      const key = `${finding.code}!${sheet}!${row ?? 0}`;
      if (!counts || said.has(key)) continue;
      said.add(key);
      findings.push(finding);
    }
  });
  return findings;
}

/** Columns of any table, which tell none. */
const anyTables: ReadonlySet<string> = new Set(['seq', 'unit', 'remark', 'category', 'status', 'source']);
/** So many columns of its own make a header that nobody takes for another. */
const plainColumns = 2;

/**
 * The table that a workbook plainly holds instead of the one it was opened for, to say what came in its place; undefined where no header has
 * all its required columns, and of a confidential one, of which nothing is said.
 */
export function tableInstead(workbook: Workbook): LocalText | undefined {
  const plain = locateEveryTable(workbook).tables.find(({ columnOf, findings }) => {
    const guessed = findings.filter(({ code }) => code === 'header-assumed' || code === 'header-joined').length;
    const own = Object.keys(columnOf).filter((field) => !anyTables.has(field)).length;
    return own - guessed >= plainColumns && findings.every(({ code }) => code !== 'column-missing');
  });
  return plain === undefined ? undefined : { zh: plain.table.zh, en: plain.table.en };
}
