import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fill, Workbook } from 'exceljs';
import type { Lane } from '../../../bench/jobs';
import { wrongAnswer } from '../../../bench/measure/check-answer';

const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
const output = join(folder, 'marked.xlsx');
const stdout = join(folder, 'stdout');
const lane = (program: string, rows: number): Lane => ({ job: 'overdue', program, args: [], output, rows });

const filled = (argb: string): { fill: Fill } => ({ fill: { type: 'pattern', pattern: 'solid', bgColor: { argb }, fgColor: { argb } } });

beforeAll(async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('整改台账');
  for (let row = 1; row <= 12; row += 1) sheet.addRow([row, '整改中']);
  const rules = [{ type: 'expression' as const, priority: 1, formulae: ['N("taizhang:overdue")=0'], style: filled('FFF4CCCC') }];
  sheet.addConditionalFormatting({ ref: 'B2 B5:B7', rules });
  sheet.addConditionalFormatting({
    ref: 'B8:B9',
    rules: [{ ...rules[0], type: 'expression', formulae: ['N("taizhang:overdue")=0'], style: filled('FFFFF2CC'), priority: 3 }],
  });
  sheet.addConditionalFormatting({
    ref: 'C1:C12',
    rules: [{ ...rules[0], type: 'expression', formulae: ['N("taizhang:overdue:逾期情况")=0'], style: {}, priority: 4 }],
  });
  sheet.addConditionalFormatting({
    ref: 'A1:A12',
    rules: [{ ...rules[0], type: 'expression', formulae: ['A1>3'], style: {}, priority: 2 }],
  });
  await workbook.xlsx.writeFile(output);
});

test('overdue cells are counted in the workbook written; other marks, the column’s format and the unit’s own are not', () => {
  writeFileSync(stdout, '');
  expect(wrongAnswer({ check: 'marked' }, lane('taizhang', 12), stdout, 4)).toBeNull();
  expect(wrongAnswer({ check: 'marked' }, lane('taizhang', 12), stdout, 5)).toBe('4 marked of 5');
});

test('a program that lost rows or printed too few is not measured in silence', () => {
  writeFileSync(stdout, '{"overdue":4}\n');
  expect(wrongAnswer({ check: 'marked' }, lane('exceljs', 12), stdout, 4)).toBeNull();
  expect(wrongAnswer({ check: 'output-rows' }, lane('exceljs', 13), stdout, 0)).toBe('12 rows of 13');
  expect(wrongAnswer({ check: 'lines' }, lane('exceljs', 2), stdout, 0)).toBe('1 lines of 2');
  writeFileSync(stdout, '{"rows":11,"cells":22}\n');
  expect(wrongAnswer({ check: 'counted' }, lane('exceljs', 11), stdout, 0)).toBeNull();
  expect(wrongAnswer({ check: 'counted' }, lane('exceljs', 12), stdout, 0)).toBe('11 rows of 12');
  expect(wrongAnswer({ check: 'exists' }, { ...lane('exceljs', 1), output: join(folder, 'none.xlsx') }, stdout, 0)).toBe(
    'no output written',
  );
});
