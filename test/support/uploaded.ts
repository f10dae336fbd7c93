import { type CellValue, Workbook as ExcelWorkbook, type Worksheet } from 'exceljs';
import type { CellSeed, SheetSeed } from './fake-sheets/seed';

function textOf(value: object): CellSeed {
  if ('richText' in value) return (value as { richText: readonly { text: string }[] }).richText.map(({ text }) => text).join(''); // exceljs: a text in runs
  if ('text' in value) return String(value.text);
  if ('error' in value) return String(value.error);
  throw new Error(`a cell of a kind that this stand-in does not know: ${JSON.stringify(value)}`);
}

function seedOf(value: CellValue, format: string | undefined): CellSeed {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const [day = '', time = ''] = value.toISOString().split('T');
    return { day, time: time.slice(0, 5), format: format ?? 'yyyy-mm-dd' };
  }
  if (typeof value === 'number') return format === undefined || /^general$/iu.test(format) ? value : { number: value, format };
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = value;
    if (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean') return seedOf(result, format);
    return result === undefined ? null : seedOf(result, format);
  }
  return textOf(value);
}

function sheetOf(sheet: Worksheet): SheetSeed {
  const rows: CellSeed[][] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const line: CellSeed[] = [];
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = sheet.getCell(row, column);
      line.push(cell.isMerged && cell.master !== cell ? null : seedOf(cell.value, cell.numFmt));
    }
    rows.push(line);
  }
  return { rows, merges: sheet.model.merges, hidden: sheet.state !== 'visible', maxColumns: Math.max(26, sheet.columnCount + 2) };
}

/** A workbook as Sheets holds it after an upload, read by a reader that is not ours. Only what Sheets takes over: values, formats, merges. */
export async function uploaded(path: string): Promise<Readonly<Record<string, SheetSeed>>> {
  const book = new ExcelWorkbook();
  await book.xlsx.readFile(path);
  return Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, sheetOf(sheet)]));
}
