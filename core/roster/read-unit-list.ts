import { readNumber } from '../calendar/chinese-number';
import { halfWidth } from '../calendar/half-width';
import type { Finding, Place } from '../finding/finding';
import { cellText } from '../table/cell/text';
import type { ParsedTable, TableRow } from '../table/parse-result';
import { splitNames } from '../text/person-names';
import type { Unit } from './roster';
import type { UnitListField } from './unit-list';

/** What a cell says; an error such as #N/A names nothing, and is reported at its cell. */
function text({ cells }: TableRow<UnitListField>, field: UnitListField): string {
  const cell = cells[field];
  return typeof cell === 'object' && cell.kind === 'error' ? '' : cellText(cell).trim();
}

function aliasesOf(row: TableRow<UnitListField>): readonly string[] {
  return `${text(row, 'shortNames')}、${text(row, 'formerNames')}`
    .split(/[、，,；;／/\n]+/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

/** The number of 官方排序: 3, 3.5, ３, 十二, （三）, 3、; null where there is none. */
function orderNumber(written: string): number | null {
  const plain = halfWidth(written).replace(/[\s()第、.。]+$|^[\s(第]+/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  const run = readNumber(plain, 0);
  return run === null || run.end < plain.length ? null : run.value;
}

/** The column that gives the order: 官方排序 where it holds a number, else 序号. */
function orderField({ rows }: ParsedTable<UnitListField>): 'order' | 'seq' {
  return rows.some((row) => orderNumber(text(row, 'order')) !== null) ? 'order' : 'seq';
}

/** What is wrong with the order of a unit list: a number blank or unreadable where others stand. Nothing where the list is not numbered at all. */
function orderFindings(list: ParsedTable<UnitListField>): readonly Finding[] {
  const { file, sheet, rows, columnOf } = list;
  const field = orderField(list);
  const column = columnOf[field];
  const named = rows.filter((row) => text(row, 'name') !== '');
  if (column === undefined || named.every((row) => orderNumber(text(row, field)) === null)) return [];
  return named.flatMap((row): readonly Finding[] => {
    const written = text(row, field);
    if (orderNumber(written) !== null) return [];
    return [{ code: 'unit-order-missing', at: { file, sheet, row: row.row, column }, params: { unit: text(row, 'name'), text: written } }];
  });
}

/** A unit and its 官方排序; infinite where it has none. */
interface ListedUnit {
  readonly number: number;
  readonly unit: Unit;
}

function listedUnits(list: ParsedTable<UnitListField>): readonly ListedUnit[] {
  const { file, sheet, rows, columnOf } = list;
  const field = orderField(list);
  return rows.flatMap((row): readonly ListedUnit[] => {
    const name = text(row, 'name');
    if (name === '') return [];
    const at = (field: UnitListField): Place => ({ file, sheet, row: row.row, column: columnOf[field] ?? columnOf.name ?? 1 });
    const unit = {
      name,
      aliases: aliasesOf(row),
      group: text(row, 'supervisingGroup'),
      contactLeaders: splitNames(text(row, 'contactLeader')),
      listed: true,
      at: {
        group: at('supervisingGroup'),
        contactLeaders: at('contactLeader'),
        hasGroups: columnOf.supervisingGroup !== undefined,
        hasContactLeaders: columnOf.contactLeader !== undefined,
      },
    };
    return [{ number: orderNumber(text(row, field)) ?? Number.MAX_SAFE_INTEGER, unit }];
  });
}

function inOrder(units: readonly ListedUnit[]): readonly ListedUnit[] {
  return [...units].sort((a, b) => a.number - b.number);
}

/** The units of each list that no list before it names, be it by 简称 or 曾用名. */
function newInEach(lists: readonly ParsedTable<UnitListField>[]): readonly (readonly ListedUnit[])[] {
  const known = new Set<string>();
  return lists.map((list) => {
    const own = listedUnits(list).filter(({ unit }) => !known.has(unit.name));
    for (const { unit } of own) for (const name of [unit.name, ...unit.aliases]) known.add(name);
    return own;
  });
}

/**
 * The units of unit lists in official order: by 官方排序（序号 where the list has no other）, those without a number after them as they stand. Rows without a name are skipped. Of several
 * lists（乡镇 on one sheet, 区直部门 on another）a later one gives what no earlier one names, behind them where the numbers begin again.
 *
 * Source: “区委成立24个督导组，对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导” (R003), “各县级领导要联系一个镇（街道）或一个县直部门单位” (R004).
 */
export function readUnitLists(lists: readonly ParsedTable<UnitListField>[]): readonly Unit[] {
  const each = newInEach(lists).filter((units) => units.length > 0);
  const numbersOf = (units: readonly ListedUnit[]): readonly number[] =>
    units.flatMap(({ number }) => (number === Number.MAX_SAFE_INTEGER ? [] : [number]));
  const numbers = numbersOf(each.flat());
  const isCountedThrough = new Set(numbers).size === numbers.length && each.every((units) => numbersOf(units).length > 0);
  return (isCountedThrough ? inOrder(each.flat()) : each.flatMap(inOrder)).map(({ unit }) => unit);
}

/** What is to be said of the unit lists of a file: what is wrong with their order, and that the units of several are taken together. */
export function unitListFindings(lists: readonly ParsedTable<UnitListField>[]): readonly Finding[] {
  const own = newInEach(lists);
  const added = lists.filter((_, at) => (own[at] ?? []).length > 0);
  const [, second] = added;
  const several: readonly Finding[] =
    second === undefined
      ? []
      : [
          {
            code: 'unit-lists-several',
            at: { file: second.file, sheet: second.sheet, row: second.headerBottom },
            params: { lists: added.length, sheets: [...new Set(added.map(({ sheet }) => sheet))], units: own.flat().length },
          },
        ];
  return [...several, ...lists.flatMap(orderFindings)];
}
