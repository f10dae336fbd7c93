import type { Finding } from '../finding/finding';
import { cellName } from '../table/address';
import { cellText } from '../table/cell/text';
import type { Grid, GridRow, Workbook } from '../table/grid';

/** One cell as text, the way the comparison sees it: spaces at the ends do not make a difference. */
const textAt = (row: GridRow | undefined, at: number): string => cellText(row?.cells[at]).trim();

function compareSheets(file: string, other: string, first: Grid, second: Grid): Finding[] {
  const findings: Finding[] = [];
  const secondRows = new Map(second.rows.map((row) => [row.row, row]));
  const firstRows = new Map(first.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...firstRows.keys(), ...secondRows.keys()])].sort((a, b) => a - b);
  for (const row of numbers) {
    const [one, two] = [firstRows.get(row), secondRows.get(row)];
    const width = Math.max(one?.cells.length ?? 0, two?.cells.length ?? 0);
    for (let at = 0; at < width; at++) {
      const [a, b] = [textAt(one, at), textAt(two, at)];
      if (a === b) continue;
      findings.push({
        code: 'ballots-differ',
        at: { file, sheet: first.sheet, row, column: at + 1 },
        params: { first: a, second: b, place: `${other}!${second.sheet}!${cellName(row, at + 1)}` },
      });
    }
  }
  return findings;
}

/**
 * Compares two entries of the same paper ballots, made by two people, cell by cell: sheet by sheet in their order. Every difference is a
 * finding at the first entry's cell that names the second's; equal entries give none (F65).
 */
export function compareEntries(first: Workbook, second: Workbook): readonly Finding[] {
  const sheetsOf = ({ sheets }: Workbook): readonly Grid[] => sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const [ours, theirs] = [sheetsOf(first), sheetsOf(second)];
  const findings: Finding[] = [];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const empty: Grid = { sheet: (ours[at] ?? theirs[at])?.sheet ?? '', hidden: false, rows: [], merges: [] };
    findings.push(...compareSheets(first.file, second.file, ours[at] ?? empty, theirs[at] ?? empty));
  }
  return findings;
}
