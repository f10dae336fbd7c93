const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { readFile, utils, writeFile } = require('xlsx');
const master = require('./master-ledger.cjs');
const { plainText } = require('./plain-ledger.cjs');

function readRows(path) {
  const workbook = readFile(path, { dense: true, cellDates: true, cellFormula: false, cellHTML: false, cellText: false });
  const rows = utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]], { header: 1, raw: true, UTC: true });
  return rows.map((values, index) => [index + 1, Array.from(values, plainText)]);
}

/** The merge with SheetJS. Its free edition writes widths and the filter, but no styles, freeze, drop-downs or colours. */
function main([folder, output]) {
  const all = [];
  for (const file of readdirSync(folder).sort()) all.push(...master.masterRows(file, readRows(join(folder, file)), all.length + 1));
  const sheet = utils.aoa_to_sheet([master.headers, ...all], { dense: true, cellDates: true, dateNF: 'yyyy-mm-dd' });
  sheet['!cols'] = master.widths.map((wch) => ({ wch }));
  sheet['!autofilter'] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: all.length, c: master.headers.length - 1 } }) };
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, '整改总台账');
  writeFile(workbook, output, { bookSST: true, compression: true });
  process.stdout.write(`${JSON.stringify({ rows: all.length })}\n`);
}

main(process.argv.slice(2));
