import { masterColumn } from '../rectification/master-headers';
import type { RectificationField } from '../rectification/table';
import { cellText } from '../table/cell-text';
import type { Cell } from '../table/grid';
import type { ParsedTable, TableRow } from '../table/parse-result';

/** Where a row of a master ledger comes from: what the master itself says under 来源文件、来源工作表、来源行、原序号、原填单位 and 原填状态. */
export interface RowOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: string | number;
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

/** The sheet as a master, known by its three columns of 来源; null where it is none. */
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
  if (at.file === null || at.sheet === null || at.row === null) return null;
  return {
    columns: new Set(Object.values(at).filter((column) => column !== null)),
    originOf({ others = [] }) {
      const cellAt = (wanted: number | null): Cell | undefined => others.find(({ column }) => column === wanted)?.cell;
      const [file, row] = [cellText(cellAt(at.file)), cellAt(at.row)];
      if (file === '') return null;
      return {
        file,
        sheet: cellText(cellAt(at.sheet)),
        row: typeof row === 'number' ? row : cellText(row),
        seq: cellText(cellAt(at.seq)) || undefined,
        unit: cellText(cellAt(at.unit)) || undefined,
        status: cellText(cellAt(at.status)) || undefined,
      };
    },
  };
}
