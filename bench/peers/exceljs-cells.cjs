const { Workbook } = require('exceljs');

/** Loads the workbook and counts its rows and cells that have a value. */
async function main([file]) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  let rows = 0;
  let cells = 0;
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      rows += 1;
      row.eachCell(() => {
        cells += 1;
      });
    });
  }
  process.stdout.write(`${JSON.stringify({ rows, cells })}\n`);
}

void main(process.argv.slice(2));
