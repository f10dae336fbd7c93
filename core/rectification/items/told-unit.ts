import { cellText } from '../../table/cell/text';
import { once } from '../../table/once';
import type { ParsedTable, TableRow } from '../../table/parse-result';
import { isSameUnit } from '../../table/unit/same-unit';
import { saysNothing } from '../checks/cell-says';
import type { RectificationItem } from '../item';
import type { RectificationField } from '../table';

/** What a row and its sheet say of whose row it is. */
export type ToldUnit = Pick<RectificationItem, 'unit' | 'office' | 'unitLeftBlank'>;

/** Headers of columns that hold the parts of one unit: 科室, 所属股室, 二级单位, 教研室, 党支部. 部门 and 单位 may hold either. */
const officeHeader = /科室|处室|股室|股站|组室|部室|教研室|院系|系部|学院|车间|班组|内设|二级(?:单位|机构)|支部|^(?:处|科|股|室)$/u;
/** 办公室, 基教股, 财务科: no unit is called so; 县委办公室, 政协办公室 and 街道办事处 are units. */
const officeName =
  /^(?!.*(?:(?:委|政府|人大|政协|街道)办|[理表备事]处$))\p{Script=Han}{0,6}(?:办公室|科室?|股室?|处室?|财务室|教研室|车间|班组)$/u;

/** Whether a name is an office's within some unit, whichever that is: 办公室, 基教股. */
export function isOfficeName(name: string): boolean {
  return officeName.test(name.replace(/\s+/gu, ''));
}

/**
 * Tells of each row of a table whose it is. A column of inner offices（科室：办公室）names no unit: its rows are the reporting unit's. Where
 * the column names other units than 填报单位, a blank cell says nothing of whose its row is.
 */
export function unitTeller({
  columnOf,
  headerOf,
  frame,
  rows,
}: ParsedTable<RectificationField>): (row: TableRow<RectificationField>) => ToldUnit {
  const reporting = frame.reportingUnit;
  const holdsOffices = officeHeader.test((headerOf.unit ?? '').replace(/\s+/gu, ''));
  const writtenIn = ({ cells }: TableRow<RectificationField>): string => {
    const text = cellText(cells.unit).replace(/\s+/gu, ' ').trim();
    return saysNothing(text) ? '' : text;
  };
  const isOffice = once((text: string): boolean => holdsOffices || isOfficeName(text));
  const namesOthers = rows.some((row) => {
    const text = writtenIn(row);
    return text !== '' && !isOffice(text) && (reporting === null || !isSameUnit(text.replace(/\s+/gu, ''), reporting.replace(/\s+/gu, '')));
  });
  return (row) => {
    const text = writtenIn(row);
    if (text === '') {
      const unitLeftBlank = columnOf.unit !== undefined && namesOthers;
      return { unit: unitLeftBlank ? null : reporting, office: null, unitLeftBlank };
    }
    return isOffice(text) ? { unit: reporting, office: text, unitLeftBlank: false } : { unit: text, office: null, unitLeftBlank: false };
  };
}
