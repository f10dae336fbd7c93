const { stream } = require('exceljs');
const { headerColumns, isOverdue, plainText } = require('./plain-ledger.cjs');

const red = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4CCCC' } };

/** exceljs-overdue as a stream: values and styles are copied row by row. The reader gives no widths and no merges, so these are lost. */
async function main([file, output, asOf]) {
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' };
  const writer = new stream.xlsx.WorkbookWriter({ filename: output, useStyles: true, useSharedStrings: true });
  let overdue = 0;
  for await (const source of new stream.xlsx.WorkbookReader(file, options)) {
    const target = writer.addWorksheet(source.name);
    let columns = null;
    for await (const row of source) {
      const copy = target.getRow(row.number);
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const made = copy.getCell(column);
        made.value = cell.value;
        made.style = cell.style;
      });
      if (columns === null) {
        columns = headerColumns(Array.from(row.values, plainText));
      } else if (isOverdue(plainText(row.getCell(columns.完成时限).value), plainText(row.getCell(columns.整改状态).value), asOf)) {
        const cell = copy.getCell(columns.完成时限);
        cell.style = { ...cell.style, fill: red };
        overdue += 1;
      }
      copy.commit();
    }
    target.commit();
  }
  await writer.commit();
  process.stdout.write(`${JSON.stringify({ overdue })}\n`);
}

void main(process.argv.slice(2));
