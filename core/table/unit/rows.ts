import { cellText } from '../cell/text';
import type { Cell, GridRow } from '../grid';
import type { TableRow } from '../parse-result';
import type { Table } from '../schema';
import { isBlank } from '../sheet-view';
import { isUnitName, unitIn } from './reporting-unit';
import { isSameUnit } from './same-unit';

/** Follows the 填报单位：… rows that stand between data rows; each speaks for the rows below it. */
export interface UnitRows {
  /** Takes in a row that is not data. */
  readonly enter: (row: GridRow) => void;
  /** Takes in a section's title: where nothing above the table names a unit, 一、县教育局（2项） names that of the rows below it. */
  readonly section: (title: string) => void;
  /** Takes in a data row. */
  readonly mark: (row: number) => void;
  /** Whether the rows name no more than one unit, which is then the table's. */
  readonly agree: () => boolean;
  /** The data rows, with the unit named above them where the table has several. */
  readonly told: <Field extends string>(table: Table<Field>, rows: readonly TableRow<Field>[]) => readonly TableRow<Field>[];
}

const numbering = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?\s*[、.．]?|第[一二三四五六七八九十\d]{1,3}(?:部分|组|类)[、:：]?)\s*/u;
const counted = /[（(][^（）()]*\d+[^（）()]*[）)]$|[:：]$/u;
/** 财务科, 党总支 and 工会 are parts of one unit; these report for themselves. */
const reportsItself =
  /(?:局|镇|乡|街道|学校|中学|小学|大学|学院|幼儿园|公司|集团|银行|医院|卫生院|法院|检察院|社区|村|中心|委办|府办|委办公室|府办公室|纪委|组织部|宣传部|统战部|政法委|委员会|联社|[省市县区]委)$/u;
const styleOf = (title: string): string => (/^[（(]/u.test(title) ? 'inner' : numbering.test(title) ? 'numbered' : 'plain');

/** `own` is the unit named above the table, if one is. */
export function unitRows(own: string | null): UnitRows {
  const named = new Set<string>(own === null ? [] : [own]);
  const unitOf = new Map<number, string>();
  let current: string | null = null;
  let style = '';
  const several = (): boolean => {
    const [first, ...others] = named;
    return first !== undefined && others.some((other) => !isSameUnit(first, other));
  };
  return {
    enter({ cells }) {
      const unit = unitIn(cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim()));
      if (unit !== null) current = unit;
    },
    section(title) {
      if (own !== null) return;
      const name = title.replace(numbering, '').replace(counted, '').trim();
      if (reportsItself.test(name) && isUnitName(name)) {
        current = name.replace(/\s+/gu, '');
        style = styleOf(title);
      } else if (style === styleOf(title)) current = null;
    },
    mark(row) {
      if (current === null) return;
      named.add(current);
      unitOf.set(row, current);
    },
    agree: () => !several(),
    told<Field extends string>(table: Table<Field>, rows: readonly TableRow<Field>[]) {
      if (!several() || !('unit' in table.columns)) return rows;
      const field = 'unit' as Field; // just seen among the columns
      return rows.map((row): TableRow<Field> => {
        const unit = unitOf.get(row.row);
        if (unit === undefined || !isBlank(row.cells[field])) return row;
        const cells: Partial<Record<Field, Cell>> = { ...row.cells, [field]: unit };
        return { ...row, cells, inherited: [...row.inherited, field] };
      });
    },
  };
}
