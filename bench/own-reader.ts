import { readFileSync } from 'node:fs';
import { readWorkbook } from '../node-tools/xlsx/read-workbook';

/** Our reader by itself: a file becomes cells, which are counted. No header is looked for, nothing is understood. It leaves as the command does. */
const [path = ''] = process.argv.slice(2);
const { workbook } = readWorkbook(readFileSync(path), path);
let rows = 0;
let cells = 0;
for (const sheet of workbook.sheets) {
  for (const row of sheet.rows) {
    rows += 1;
    for (let index = 0; index < row.cells.length; index++) if (row.cells[index] !== undefined) cells += 1;
  }
}
process.stdout.write(`${JSON.stringify({ rows, cells })}\n`);
process.exit(0);
