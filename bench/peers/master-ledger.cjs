const { dueDay, headerColumns, unitOf } = require('./plain-ledger.cjs');

/** The master ledger that every merging peer writes: the units' columns, a true due date, and where each row came from. */
const fields = ['存在问题', '具体表现', '产生原因', '整改目标', '整改措施', '整改类型', '牵头领导', '责任单位', '责任人'];
const laterFields = ['完成时限', '整改状态', '进展情况', '佐证材料', '备注'];
const headers = ['序号', '填报单位', ...fields, ...laterFields, '到期日', '原序号', '来源文件', '来源行'];
const widths = [6, 20, 36, 30, 30, 26, 40, 10, 10, 20, 12, 16, 10, 30, 20, 12, 12, 8, 24, 8];

const columnLetter = (header) => String.fromCharCode(65 + headers.indexOf(header));
const rangeOf = (header, rows) => `${columnLetter(header)}2:${columnLetter(header)}${rows + 1}`;
const rectTypes = ['立行立改', '限期整改', '长期坚持'];
const statuses = ['未启动', '整改中', '基本完成', '已完成', '已销号', '长期坚持'];
/** Past due and not settled; the formula stands in the first data row. */
const overdueFormula = `AND($${columnLetter('到期日')}2<>"",$${columnLetter('到期日')}2<TODAY(),$${columnLetter('整改状态')}2<>"已完成",$${columnLetter('整改状态')}2<>"已销号")`;

/**
 * Rows of one unit's sheet as master rows, from `rows` = [row number, texts by column] in order.
 * Everything above the header is looked through for the unit's name; rows without a problem are left out.
 */
function masterRows(file, rows, firstSeq) {
  let columns = null;
  let unit = null;
  const found = [];
  for (const [number, texts] of rows) {
    if (columns === null) {
      unit ??= unitOf(texts);
      columns = headerColumns(texts);
      continue;
    }
    const text = (header) => texts[columns[header]] ?? '';
    if (text('存在问题') === '') continue;
    const due = dueDay(text('完成时限'), '2024');
    const values = [...fields, ...laterFields].map(text);
    found.push([firstSeq + found.length, unit, ...values, due && new Date(`${due}T00:00:00Z`), Number(text('序号')), file, number]);
  }
  return found;
}

module.exports = { headers, widths, rangeOf, rectTypes, statuses, overdueFormula, masterRows };
