import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

/** The same count from hucre. */
const [file] = process.argv.slice(2);
const workbook = await readXlsx(readFileSync(file));
let rows = 0;
let cells = 0;
for (const sheet of workbook.sheets) {
  for (const values of sheet.rows) {
    const filled = values.filter((value) => value !== null && value !== undefined).length;
    if (filled > 0) rows += 1;
    cells += filled;
  }
}
process.stdout.write(`${JSON.stringify({ rows, cells })}\n`);
