import { type Style, stream, Workbook } from 'exceljs';
import type { CellContent } from './ledger-row';

const border = { style: 'thin' } as const;
const boxed = { top: border, left: border, bottom: border, right: border };
const bodyStyle: Partial<Style> = { font: { name: '宋体', size: 11 }, alignment: { vertical: 'middle', wrapText: true }, border: boxed };
const dateStyle: Partial<Style> = { ...bodyStyle, numFmt: 'yyyy"年"m"月"d"日"' };
const headerStyle: Partial<Style> = {
  font: { name: '黑体', size: 11, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } },
  border: boxed,
};
const narrow = new Set(['序号', '整改类型', '牵头领导', '责任人', '整改状态', '备注', '采纳情况', '责任领导', '意见对象']);
const wide = new Set(['存在问题', '整改措施', '意见内容']);
const widthOf = (header: string): number => (narrow.has(header) ? 10 : wide.has(header) ? 40 : 22);

interface SheetText {
  readonly sheetName: string;
  readonly title: string;
  /** The line under the title: 填报单位, 填报日期. */
  readonly subtitle: string;
  readonly headers: readonly string[];
}

/** A unit's ledger as an office makes it: merged title, unit line, boxed and wrapped cells, widths. */
export async function writeSmallWorkbook(path: string, text: SheetText, rows: Iterable<readonly CellContent[]>): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(text.sheetName);
  sheet.columns = text.headers.map((header) => ({ width: widthOf(header) }));
  sheet.addRow([text.title]).font = { name: '黑体', size: 18 };
  sheet.addRow([text.subtitle]).font = { name: '仿宋', size: 12 };
  sheet.mergeCells(1, 1, 1, text.headers.length);
  sheet.mergeCells(2, 1, 2, text.headers.length);
  sheet.addRow([...text.headers]).eachCell((cell) => {
    cell.style = headerStyle;
  });
  for (const values of rows) {
    const row = sheet.addRow([...values]);
    for (const [index, value] of values.entries()) row.getCell(index + 1).style = value instanceof Date ? dateStyle : bodyStyle;
  }
  await workbook.xlsx.writeFile(path);
}

/** The same look for a sheet too long to hold in memory, with a shared-strings table as Excel and WPS write one. */
export async function writeLargeWorkbook(path: string, text: SheetText, rows: Iterable<readonly CellContent[]>): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet(text.sheetName);
  sheet.columns = text.headers.map((header) => ({ width: widthOf(header) }));
  sheet.mergeCells(1, 1, 1, text.headers.length);
  sheet.mergeCells(2, 1, 2, text.headers.length);
  const title = sheet.getRow(1);
  title.getCell(1).value = text.title;
  title.font = { name: '黑体', size: 18 };
  title.commit();
  const subtitle = sheet.getRow(2);
  subtitle.getCell(1).value = text.subtitle;
  subtitle.commit();
  const header = sheet.addRow([...text.headers]);
  header.eachCell((cell) => {
    cell.style = headerStyle;
  });
  header.commit();
  for (const values of rows) {
    const row = sheet.addRow([...values]);
    for (const [index, value] of values.entries()) row.getCell(index + 1).style = value instanceof Date ? dateStyle : bodyStyle;
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
}
