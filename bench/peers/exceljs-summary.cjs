const { Workbook } = require('exceljs');
const { headerColumns, plainText } = require('./plain-ledger.cjs');

/** Counts a ledger's rows by unit and status and writes the table, with its totals, to a new workbook. */
async function main([file, output]) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const counts = new Map();
  const statuses = new Set();
  let columns = null;
  workbook.worksheets[0].eachRow((row) => {
    if (columns === null) {
      columns = headerColumns(Array.from(row.values, plainText));
      return;
    }
    const unit = plainText(row.getCell(columns.单位名称).value) || '未填单位';
    const status = plainText(row.getCell(columns.整改状态).value) || '未填状态';
    const byStatus = counts.get(unit) ?? new Map();
    counts.set(unit, byStatus.set(status, (byStatus.get(status) ?? 0) + 1));
    statuses.add(status);
  });

  const sum = new Workbook();
  const sheet = sum.addWorksheet('汇总', { views: [{ state: 'frozen', ySplit: 1 }] });
  const names = [...statuses].sort();
  sheet.addRow(['单位', ...names, '合计']).font = { bold: true };
  const totals = names.map(() => 0);
  for (const [unit, byStatus] of counts) {
    const values = names.map((name) => byStatus.get(name) ?? 0);
    for (const [index, value] of values.entries()) totals[index] += value;
    sheet.addRow([unit, ...values, values.reduce((left, right) => left + right, 0)]);
  }
  const total = totals.reduce((left, right) => left + right, 0);
  sheet.addRow(['合计', ...totals, total]).font = { bold: true };
  await sum.xlsx.writeFile(output);
  process.stdout.write(`${JSON.stringify({ rows: total })}\n`);
}

void main(process.argv.slice(2));
