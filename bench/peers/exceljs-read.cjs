const { Workbook } = require('exceljs');
const { jsonLines } = require('./json-lines.cjs');
const { plainText } = require('./plain-ledger.cjs');

/** Loads the workbook and prints every row that has a value, one JSON object a line, keyed by column number. */
async function main([file]) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const lines = jsonLines();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row, rowNumber) => {
      const cells = {};
      row.eachCell((cell, column) => {
        cells[column] = plainText(cell.value);
      });
      lines.write({ sheet: sheet.name, row: rowNumber, cells });
    });
  }
  lines.end();
}

void main(process.argv.slice(2));
