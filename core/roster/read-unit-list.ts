import { readNumber } from '../calendar/chinese-number';
import { halfWidth } from '../calendar/half-width';
import type { Finding, Place } from '../finding/finding';
import { splitNames } from '../rectification/person-names';
import { cellText } from '../table/cell-text';
import type { ParsedTable, TableRow } from '../table/parse-result';
import type { Unit } from './roster';
import type { UnitListField } from './unit-list';

function aliasesOf({ cells }: TableRow<UnitListField>): readonly string[] {
  return `${cellText(cells.shortNames)}、${cellText(cells.formerNames)}`
    .split(/[、，,；;／/\n]+/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

function text(row: TableRow<UnitListField>, field: UnitListField): string {
  return cellText(row.cells[field]).trim();
}

/** The number of 官方排序: 3, 3.5, ３, 十二, （三）, 3、; null where there is none. */
function orderNumber(written: string): number | null {
  const plain = halfWidth(written).replace(/[\s()第、.。]+$|^[\s(第]+/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  const run = readNumber(plain, 0);
  return run === null || run.end < plain.length ? null : run.value;
}

/** What is wrong with the order of a unit list: a number blank or unreadable where others stand. Nothing where the list is not numbered at all. */
export function orderFindings({ file, sheet, rows, columnOf }: ParsedTable<UnitListField>): readonly Finding[] {
  const column = columnOf.order;
  const named = rows.filter((row) => text(row, 'name') !== '');
  if (column === undefined || named.every((row) => orderNumber(text(row, 'order')) === null)) return [];
  return named.flatMap((row): readonly Finding[] => {
    const written = text(row, 'order');
    if (orderNumber(written) !== null) return [];
    return [{ code: 'unit-order-missing', at: { file, sheet, row: row.row, column }, params: { unit: text(row, 'name'), text: written } }];
  });
}

/**
 * The units of a unit list in official order: by 官方排序, those without a number after them as they stand. Rows without a name are skipped.
 *
 * Source: “区委成立24个督导组，对乡镇党委和区直部门单位领导班子民主生活会进行全覆盖督导” (R003), “各县级领导要联系一个镇（街道）或一个县直部门单位” (R004).
 */
export function readUnitList({ file, sheet, rows, columnOf }: ParsedTable<UnitListField>): readonly Unit[] {
  const entries = rows.flatMap((row) => {
    const name = text(row, 'name');
    if (name === '') return [];
    const at = (field: UnitListField): Place => ({ file, sheet, row: row.row, column: columnOf[field] ?? columnOf.name ?? 1 });
    const unit = {
      name,
      aliases: aliasesOf(row),
      layer: text(row, 'layer'),
      group: text(row, 'supervisingGroup'),
      contactLeaders: splitNames(text(row, 'contactLeader')),
      principals: splitNames(text(row, 'principal')),
      listed: true,
      at: {
        name: at('name'),
        group: at('supervisingGroup'),
        contactLeaders: at('contactLeader'),
        hasGroups: columnOf.supervisingGroup !== undefined,
        hasContactLeaders: columnOf.contactLeader !== undefined,
      },
    };
    return [{ number: orderNumber(text(row, 'order')) ?? Number.MAX_SAFE_INTEGER, unit }];
  });
  const ordered = entries.sort((a, b) => a.number - b.number);
  return ordered.map(({ unit }, order) => ({ ...unit, order }));
}
