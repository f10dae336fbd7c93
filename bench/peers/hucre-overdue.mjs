import { readFileSync, writeFileSync } from 'node:fs';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { headerColumns, isOverdue, plainText } from './plain-ledger.cjs';

/** Opens the ledger for round-trip, fills the deadline cell of every overdue row red, and saves it. */
const [file, output, asOf] = process.argv.slice(2);
const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F4CCCC' } };
const workbook = await openXlsx(readFileSync(file), { readStyles: true });
const [sheet] = workbook.sheets;
sheet.cells ??= new Map();
let columns = null;
let overdue = 0;
for (const [index, values] of sheet.rows.entries()) {
  if (columns === null) {
    columns = headerColumns(values.map(plainText));
    continue;
  }
  const column = columns.完成时限;
  if (!isOverdue(plainText(values[column]), plainText(values[columns.整改状态]), asOf)) continue;
  const key = `${index},${column}`;
  const cell = sheet.cells.get(key) ?? { value: values[column] };
  sheet.cells.set(key, { ...cell, style: { ...cell.style, fill } });
  overdue += 1;
}
writeFileSync(output, await saveXlsx(workbook));
process.stdout.write(`${JSON.stringify({ overdue })}\n`);
