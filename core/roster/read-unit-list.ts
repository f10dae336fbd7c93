import type { Place } from '../finding/finding';
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

/**
 * The units of a unit list in official order: by 官方排序 where every row has one, else as they stand. Rows without a name are skipped.
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
    return [{ number: Number.parseInt(text(row, 'order'), 10), unit }];
  });
  const ordered = entries.every(({ number }) => Number.isInteger(number)) ? [...entries].sort((a, b) => a.number - b.number) : entries;
  return ordered.map(({ unit }, order) => ({ ...unit, order }));
}
