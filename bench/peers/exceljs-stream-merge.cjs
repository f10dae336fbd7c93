const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { stream } = require('exceljs');
const master = require('./master-ledger.cjs');
const { plainText } = require('./plain-ledger.cjs');

async function readRows(path) {
  const rows = [];
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' };
  for await (const sheet of new stream.xlsx.WorkbookReader(path, options)) {
    for await (const row of sheet) rows.push([row.number, Array.from(row.values, plainText)]);
  }
  return rows;
}

/** exceljs-merge with the streaming reader and writer: a row is written as soon as its unit is read. */
async function main([folder, output]) {
  const workbook = new stream.xlsx.WorkbookWriter({ filename: output, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet('整改总台账', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = master.headers.map((header, index) => ({
    header,
    width: master.widths[index],
    style: { alignment: { vertical: 'middle', wrapText: true }, ...(header === '到期日' ? { numFmt: 'yyyy-mm-dd' } : {}) },
  }));
  sheet.getRow(1).eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
  });
  let count = 0;
  for (const file of readdirSync(folder).sort()) {
    const rows = master.masterRows(file, await readRows(join(folder, file)), count + 1);
    for (const row of rows) sheet.addRow(row).commit();
    count += rows.length;
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: master.headers.length } };
  const list = (choices) => ({ type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] });
  sheet.dataValidations.add(master.rangeOf('整改类型', count), list(master.rectTypes));
  sheet.dataValidations.add(master.rangeOf('整改状态', count), list(master.statuses));
  sheet.addConditionalFormatting({
    ref: master.rangeOf('到期日', count),
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [master.overdueFormula],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFF4CCCC' } } },
      },
    ],
  });
  sheet.commit();
  await workbook.commit();
  process.stdout.write(`${JSON.stringify({ rows: count })}\n`);
}

void main(process.argv.slice(2));
