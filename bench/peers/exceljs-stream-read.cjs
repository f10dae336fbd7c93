const { stream } = require('exceljs');
const { jsonLines } = require('./json-lines.cjs');
const { plainText } = require('./plain-ledger.cjs');

/** The same lines as exceljs-read, from exceljs's streaming reader. */
async function main([file]) {
  const lines = jsonLines();
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' };
  for await (const sheet of new stream.xlsx.WorkbookReader(file, options)) {
    for await (const row of sheet) {
      const cells = {};
      row.eachCell((cell, column) => {
        cells[column] = plainText(cell.value);
      });
      lines.write({ sheet: sheet.name, row: row.number, cells });
    }
  }
  lines.end();
}

void main(process.argv.slice(2));
