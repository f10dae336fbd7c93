import type { Finding } from '../../finding/finding';
import { cellText } from '../../table/cell/text';
import type { Grid, Workbook } from '../../table/grid';
import { hiddenSheets } from '../../table/hidden-sheets';
import { locateTables } from '../../table/locate-tables';
import type { ParsedTable } from '../../table/parse-result';
import { namesAskedFor, namesIn, numbersIn } from './giver-names';
import { type GiverField, giverTable } from './giver-table';
import { type GiverNames, joinGivers, readGivers } from './read-givers';

/** Every list of givers in a workbook, on hidden sheets too: whoever stands in one must stand in nothing that is handed out. */
export function giverListsIn(workbook: Workbook): readonly ParsedTable<GiverField>[] {
  return [workbook, hiddenSheets(workbook)].flatMap((sheets) => locateTables(sheets, giverTable).tables);
}

const isLong = (name: string): boolean => [...name].length > 2;

/** The header of a column of givers. */
const headsNames = /^[^，。]{0,6}(?:姓名|意见人|提出人|反映人|建议人)[^，。]{0,4}$/u;

/**
 * Whoever is named on a sheet called 意见人名单 in which no list is found（意见编号 | 姓名）, and all numbers: below a header of names whatever stands there,
 * elsewhere what is surely a name, since 时间 and 方式 begin as names do.
 */
function anybodyOn({ rows }: Grid): GiverNames {
  const names = new Set<string>();
  const contacts = new Set<string>();
  const columns = new Set<number>();
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      const text = cellText(cell);
      for (const number of numbersIn(text)) contacts.add(number);
      if (headsNames.test(text)) columns.add(column);
      else for (const name of columns.has(column) ? namesAskedFor(text) : namesIn(text).filter(isLong)) names.add(name);
    });
  }
  return { names, contacts };
}

/**
 * Names of givers in lists that somebody keeps beside the opinions, against advice; and that they do not belong there, nor does a sheet called 意见人名单,
 * whatever its columns.
 */
export function giversInLists(workbook: Workbook): { readonly givers: GiverNames; readonly findings: readonly Finding[] } {
  const lists = giverListsIn(workbook);
  const read = new Set(lists.map(({ sheet }) => sheet));
  const others = workbook.sheets.filter(({ sheet }) => sheet.includes(giverTable.zh) && !read.has(sheet));
  const findings = [...read, ...others.map(({ sheet }) => sheet)].map(
    (sheet): Finding => ({ code: 'giver-list-shared', at: { file: workbook.file, sheet }, params: { sheet } }),
  );
  return { givers: joinGivers([readGivers(lists), ...others.map(anybodyOn)]), findings };
}
