import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { jsonLines } from './json-lines.cjs';
import { plainText } from './plain-ledger.cjs';

/** The same lines from hucre. */
const [file] = process.argv.slice(2);
const workbook = await readXlsx(readFileSync(file));
const lines = jsonLines();
for (const sheet of workbook.sheets) {
  for (const [index, values] of sheet.rows.entries()) {
    const cells = {};
    for (const [column, value] of values.entries()) if (value !== null) cells[column + 1] = plainText(value);
    lines.write({ sheet: sheet.name, row: index + 1, cells });
  }
}
lines.end();
