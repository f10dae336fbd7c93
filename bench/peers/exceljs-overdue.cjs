const { Workbook } = require('exceljs');
const { headerColumns, isOverdue, plainText } = require('./plain-ledger.cjs');

const red = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4CCCC' } };

/** Loads the ledger, fills the deadline cell of every overdue row red, and writes the workbook back. */
async function main([file, output, asOf]) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  let columns = null;
  let overdue = 0;
  workbook.worksheets[0].eachRow((row) => {
    if (columns === null) {
      columns = headerColumns(Array.from(row.values, plainText));
      return;
    }
    const deadline = row.getCell(columns.完成时限);
    if (!isOverdue(plainText(deadline.value), plainText(row.getCell(columns.整改状态).value), asOf)) return;
    // Styles are shared between cells after loading, so the fill needs a style of its own.
    deadline.style = { ...deadline.style, fill: red };
    overdue += 1;
  });
  await workbook.xlsx.writeFile(output);
  process.stdout.write(`${JSON.stringify({ overdue })}\n`);
}

void main(process.argv.slice(2));
