const { default: readWorkbook } = require('read-excel-file/node');
const { jsonLines } = require('./json-lines.cjs');
const { plainText } = require('./plain-ledger.cjs');

/** The same lines from read-excel-file. */
async function main([file]) {
  const lines = jsonLines();
  for (const { sheet, data } of await readWorkbook(file)) {
    for (const [index, values] of data.entries()) {
      const cells = {};
      for (const [column, value] of values.entries()) if (value !== null) cells[column + 1] = plainText(value);
      lines.write({ sheet, row: index + 1, cells });
    }
  }
  lines.end();
}

void main(process.argv.slice(2));
