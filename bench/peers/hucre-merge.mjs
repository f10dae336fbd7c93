import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import master from './master-ledger.cjs';
import { plainText } from './plain-ledger.cjs';

/** The merge with hucre: the same look as exceljs-merge. */
const [folder, output] = process.argv.slice(2);
const all = [];
for (const file of readdirSync(folder).sort()) {
  const { sheets } = await readXlsx(readFileSync(join(folder, file)));
  const rows = sheets[0].rows.map((values, index) => [index + 1, values.map(plainText)]);
  all.push(...master.masterRows(file, rows, all.length + 1));
}
const headerStyle = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E1F2' } } };
const bytes = await writeXlsx({
  sheets: [
    {
      name: '整改总台账',
      columns: master.headers.map((header, index) => ({
        width: master.widths[index],
        style: { alignment: { vertical: 'center', wrapText: true } },
        ...(header === '到期日' ? { numFmt: 'yyyy-mm-dd' } : {}),
      })),
      rows: [master.headers, ...all],
      cells: new Map(master.headers.map((value, column) => [`0,${column}`, { value, style: headerStyle }])),
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:T${all.length + 1}` },
      dataValidations: [
        { type: 'list', values: master.rectTypes, range: master.rangeOf('整改类型', all.length) },
        { type: 'list', values: master.statuses, range: master.rangeOf('整改状态', all.length) },
      ],
      conditionalRules: [
        {
          type: 'expression',
          priority: 1,
          formula: master.overdueFormula,
          range: master.rangeOf('到期日', all.length),
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'F4CCCC' } } },
        },
      ],
    },
  ],
});
writeFileSync(output, bytes);
process.stdout.write(`${JSON.stringify({ rows: all.length })}\n`);
