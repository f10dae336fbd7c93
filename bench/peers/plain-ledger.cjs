/** What an office programmer would write once and use in every script: header row, deadlines, overdue. */

const settled = new Set(['已完成', '整改完成', '已销号', '已完成并长期坚持', '长期坚持', '待验收', '申请销号']);
const quarterEnd = { 一: '03-31', 二: '06-30', 三: '09-30', 四: '12-31' };
const pad = (value) => String(value).padStart(2, '0');
const monthEnd = (year, month) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** Text of a cell value as exceljs gives it: text, number, date, rich text, link or formula. */
function plainText(value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if (value.richText) return value.richText.map((run) => run.text).join('');
  if (value.text !== undefined) return plainText(value.text);
  if (value.result !== undefined) return plainText(value.result);
  return value.error ?? '';
}

/** Column numbers by header text, if this row of texts (index = column) is the header; else null. */
function headerColumns(texts) {
  if (!texts.includes('存在问题') || !texts.includes('完成时限')) return null;
  return Object.fromEntries(texts.flatMap((text, column) => (text ? [[text.replace(/\s/g, ''), column]] : [])));
}

/** Last day in time as `YYYY-MM-DD`, or null where the text names none. Knows the spellings of one county. */
function dueDay(text, year) {
  const day = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?前?$/.exec(text);
  if (day) return `${day[1]}-${pad(day[2])}-${pad(day[3])}`;
  const month = /^(?:(\d{4})年)?(\d{1,2})月底前?$/.exec(text);
  if (month) return monthEnd(Number(month[1] ?? year), Number(month[2]));
  const quarter = /^(\d{4})年第([一二三四])季度$/.exec(text);
  if (quarter) return `${quarter[1]}-${quarterEnd[quarter[2]]}`;
  const end = /^(?:(\d{4})年|年)底前$/.exec(text);
  return end ? `${end[1] ?? year}-12-31` : null;
}

function isOverdue(deadlineText, statusText, asOf) {
  const due = dueDay(deadlineText, asOf.slice(0, 4));
  return due !== null && due < asOf && !settled.has(statusText);
}

/** The unit named in a 填报单位 line, or null. */
function unitOf(texts) {
  const line = texts.find((text) => text?.startsWith('填报单位'));
  return line ? (/[：:]\s*(\S+)/.exec(line)?.[1] ?? null) : null;
}

module.exports = { plainText, headerColumns, dueDay, isOverdue, unitOf };
