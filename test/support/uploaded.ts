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

function notesOf(sheet: Worksheet): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { note } = cell;
      if (typeof note === 'string') notes[cell.address] = note;
      else if (note !== undefined) notes[cell.address] = (note.texts ?? []).map(({ text }) => text).join('');
    }),
  );
  return notes;
}

function struckIn(sheet: Worksheet): readonly string[] {
  const struck: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => void (cell.font?.strike === true && struck.push(cell.address))));
  return struck;
}

interface ExcelRule {
  readonly type: string;
  readonly formulae?: readonly string[];
  readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
}

function rulesOf(
  sheet: Worksheet,
): readonly { readonly ranges: readonly string[]; readonly formula: string; readonly background?: string }[] {
  // The cast: exceljs keeps them there and does not say so in its types.
  const { conditionalFormattings = [] } = sheet as unknown as {
    readonly conditionalFormattings?: readonly { readonly ref: string; readonly rules: readonly ExcelRule[] }[];
  };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap(({ type, formulae, style }) => {
      const argb = style?.fill?.bgColor?.argb;
      const [formula] = formulae ?? [];
      if (type !== 'expression' || formula === undefined) return [];
      return [
        {
          ranges: ref.split(' '),
          formula: `=${formula}`,
          ...(argb === undefined ? {} : { background: `#${argb.slice(2).toLowerCase()}` }),
        },
      ];
    }),
  );
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
  return {
    rows,
    merges: sheet.model.merges,
    hidden: sheet.state !== 'visible',
    maxColumns: Math.max(26, sheet.columnCount + 2),
    struck: struckIn(sheet),
    notes: notesOf(sheet),
    rules: rulesOf(sheet),
  };
}

/**
 * A workbook as Sheets holds it after an upload, read by a reader that is not ours: values, number formats, merges, notes, and conditional
 * formats by formula. Assumed: a format that shows nothing is taken over too; data bars are not.
 */
export async function uploaded(path: string): Promise<Readonly<Record<string, SheetSeed>>> {
  const book = new ExcelWorkbook();
  await book.xlsx.readFile(path);
  return Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, sheetOf(sheet)]));
}
