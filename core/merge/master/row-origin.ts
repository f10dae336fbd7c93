import { masterColumn } from '../../rectification/items/master-headers';
import type { RectificationField } from '../../rectification/table';
import { cellText } from '../../table/cell/text';
import type { Cell } from '../../table/grid';
import type { ParsedTable, TableRow } from '../../table/parse-result';

/** The place a row of a master ledger was taken from, as 来源文件、来源工作表 and 来源行 name it. */
interface SourcePlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: string | number;
}

/** Where a row of a master ledger comes from: its place, and what the master itself says under 原序号、原填单位 and 原填状态. */
export interface RowOrigin {
  /** Null where the master no longer says: the row then stands in the master alone. */
  readonly place: SourcePlace | null;
  /** Undefined where the unit wrote none. */
  readonly seq: string | undefined;
  readonly unit: string | undefined;
  readonly status: string | undefined;
}

/** A sheet that a merge has made: its own columns, and where each of its rows comes from. */
export interface MasterSheet {
  readonly columns: ReadonlySet<number>;
  /** Null for a row that somebody has added by hand. */
  readonly originOf: (row: TableRow<RectificationField>) => RowOrigin | null;
}

/** A master keeps so many of its own columns, whichever of them an office deletes or renames; no unit’s own ledger has as many. */
const fewestColumns = 3;

/** The sheet as a master, known by its own columns; null where it is none. */
export function masterSheetOf(parsed: ParsedTable<RectificationField>): MasterSheet | null {
  const at = {
    file: masterColumn(parsed, 'sourceFile'),
    sheet: masterColumn(parsed, 'sourceSheet'),
    row: masterColumn(parsed, 'sourceRow'),
    seq: masterColumn(parsed, 'originalSeq'),
    unit: masterColumn(parsed, 'unitAsWritten'),
    status: masterColumn(parsed, 'statusAsWritten'),
    due: masterColumn(parsed, 'dueDay'),
    state: masterColumn(parsed, 'dueState'),
  };
  const columns = new Set(Object.values(at).filter((column) => column !== null));
  if (columns.size < fewestColumns) return null;
  return {
    columns,
    originOf({ others = [] }) {
      const cellAt = (wanted: number | null): Cell | undefined => others.find(({ column }) => column === wanted)?.cell;
      const textAt = (wanted: number | null): string | undefined => cellText(cellAt(wanted)) || undefined;
      const [file, row] = [textAt(at.file), cellAt(at.row)];
      const place = file === undefined ? null : { file, sheet: textAt(at.sheet) ?? '', row: typeof row === 'number' ? row : cellText(row) };
      const origin = { place, seq: textAt(at.seq), unit: textAt(at.unit), status: textAt(at.status) };
      return Object.values(origin).some((value) => value !== null && value !== undefined) ? origin : null;
    },
  };
}
