import type { Grid } from '../grid';
import type { ParsedTable } from '../parse-result';
import { readFrame } from './frame';
import { isUnitName } from './reporting-unit';

const coverName = /封面|封皮|首页|扉页|cover/iu;
const coverRows = 40;
/** 县水利局, 柳林镇, 城关街道: whole units, as against 办公室 and 机关党委, which are parts of one. */
const placed = /[省市州县区旗]\p{Script=Han}{2,}|[镇乡]$|街道(?:办事处)?$/u;

function nameOfSheet(sheet: string): string | null {
  const name = sheet.trim();
  return placed.test(name) && isUnitName(name) ? name : null;
}

/**
 * Gives the tables of a workbook that name no unit the one their sheet is called after, else the only one that the workbook names
 * elsewhere: on its cover, or at another of its tables.
 */
export function shareUnit<Field extends string>(
  tables: readonly ParsedTable<Field>[],
  sheets: readonly Grid[],
): readonly ParsedTable<Field>[] {
  if (tables.every(({ frame }) => frame.reportingUnit !== null)) return tables;
  const named = new Set<string>();
  for (const { frame, sheet } of tables) {
    const unit = frame.reportingUnit ?? nameOfSheet(sheet);
    if (unit !== null) named.add(unit);
  }
  for (const grid of sheets) {
    if (grid.hidden || !coverName.test(grid.sheet)) continue;
    const unit = readFrame(grid.rows.slice(0, coverRows), []).reportingUnit;
    if (unit !== null) named.add(unit);
  }
  const [first, ...others] = named;
  const only = others.length === 0 ? (first ?? null) : null;
  return tables.map((parsed) => {
    if (parsed.frame.reportingUnit !== null) return parsed;
    const ofSheet = nameOfSheet(parsed.sheet);
    if (ofSheet !== null) return { ...parsed, frame: { ...parsed.frame, reportingUnit: ofSheet, unitOfSheetName: true } };
    return only === null ? parsed : { ...parsed, frame: { ...parsed.frame, reportingUnit: only } };
  });
}
