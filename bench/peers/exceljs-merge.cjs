const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { Workbook } = require('exceljs');
const master = require('./master-ledger.cjs');
const { plainText } = require('./plain-ledger.cjs');

async function readRows(path) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const rows = [];
  workbook.worksheets[0].eachRow((row, number) => {
    rows.push([number, Array.from(row.values, plainText)]);
  });
  return rows;
}

/** Reads every ledger of a folder and writes one master ledger: header style, widths, freeze, filter, drop-downs, colour. */
async function main([folder, output]) {
  const all = [];
  for (const file of readdirSync(folder).sort()) all.push(...master.masterRows(file, await readRows(join(folder, file)), all.length + 1));

  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('整改总台账', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = master.headers.map((header, index) => ({
    header,
    width: master.widths[index],
    style: { alignment: { vertical: 'middle', wrapText: true }, ...(header === '到期日' ? { numFmt: 'yyyy-mm-dd' } : {}) },
  }));
  sheet.addRows(all);
  sheet.getRow(1).eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: all.length + 1, column: master.headers.length } };
  const list = (choices) => ({ type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] });
  sheet.dataValidations.add(master.rangeOf('整改类型', all.length), list(master.rectTypes));
  sheet.dataValidations.add(master.rangeOf('整改状态', all.length), list(master.statuses));
  sheet.addConditionalFormatting({
    ref: master.rangeOf('到期日', all.length),
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [master.overdueFormula],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFF4CCCC' } } },
      },
    ],
  });
  await workbook.xlsx.writeFile(output);
  process.stdout.write(`${JSON.stringify({ rows: all.length })}\n`);
}

void main(process.argv.slice(2));
