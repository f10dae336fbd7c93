import { filledCells } from '../../../apps-script/read/filled-cells';
import { openAddon } from '../../support/addon';
import { select, submitForm } from '../../support/addon-form';
import { ledgerHeader, ledgerOf } from '../../support/addon-ledger';
import type { CellSeed } from '../../support/fake-sheets/seed';

/** Which of A1:D6 a formula elsewhere fills; the formula stands in one cell, all other cells are filled in. */
function filledBy(formula: string, at: { readonly row: number; readonly column: number }): readonly string[] {
  const cells = <Cell>(give: (row: number, column: number) => Cell): Cell[][] =>
    Array.from({ length: 6 }, (_, row) => Array.from({ length: 4 }, (__, column) => give(row + 1, column + 1)));
  const formulas = cells((row, column) => (row === at.row && column === at.column ? formula : ''));
  const find = filledCells(
    formulas,
    cells(() => '甲'),
  );
  return [...new Set(cells((row, column) => (find(row, column) === null ? '' : 'ABCD'.charAt(column - 1))).flat())].filter(Boolean).sort();
}

test.each([
  ['={"序号";ARRAYFORMULA(IF(B3:B="","",ROW(B3:B)-2))}', ['A']],
  ['=ARRAYFORMULA(IFNA(VLOOKUP(B3:B,名单!A:F,3,0)))', ['A']],
  ['=IMPORTRANGE("https://docs.google.com/spreadsheets/d/1/edit","台账!A2:C200")', ['A', 'B', 'C']],
  ['=QUERY(县局!A:B,"select A,B where B is not null")', ['A', 'B']],
  ['=IFERROR(FILTER(总表!A2:D,总表!C2:C="教育局"))', ['A', 'B', 'C', 'D']],
  ['={总表!A2:A,总表!C2:C}', ['A', 'B']],
  ['=UNIQUE(总表!C2:C)', ['A']],
  ['=TRANSPOSE(总表!A1:A4)', ['A', 'B', 'C', 'D']],
])('%s fills the columns %s', (formula, columns) => {
  expect(filledBy(formula, { row: 2, column: 1 })).toEqual(columns);
});

test.each([
  '=COUNTA(FILTER(A3:D9,C3:C9="整改中"))',
  '=ARRAYFORMULA(SUM(A3:A9*B3:B9))',
  '="截至"&TEXT(TODAY(),"yyyy-mm-dd")',
  '=SUM(A3:D3)',
])('%s fills its own cell alone', (formula) => {
  expect(filledBy(formula, { row: 2, column: 1 })).toEqual([]);
});

describe('a ledger with a formula that fills', () => {
  const items: readonly (readonly CellSeed[])[] = [
    [1, '会议多', '少开会', '李梅', '2024年9月底前', '整改中', ''],
    [2, '文件多', '少发文', '王强', '2024年9月底前', '整改中', ''],
  ];
  const extend = (rows: readonly (readonly CellSeed[])[], spread: string) => {
    const { filter: _, ...seed } = ledgerOf(items);
    const addon = openAddon({ sheets: { 整改台账: { ...seed, rows, spread: [spread] } } });
    const before = addon.sheet('整改台账').values;
    select(addon, '整改台账', 'B4');
    addon.run('registerExtension');
    return { addon, before, answer: submitForm(addon, { deadline: '2024年12月底前', reason: '资金未到位' }) };
  };
  const above = [['青禾县教育局问题整改台账'], ['填报单位：青禾县教育局']];

  test('all of it: nothing is written, and the sentence names the formula', () => {
    const formula = { formula: '=IMPORTRANGE("https://docs.google.com/spreadsheets/d/1/edit","台账!A3:G90")', result: '序号' };
    const { addon, before, answer } = extend([...above, [formula, ...ledgerHeader.slice(1)], ...items], 'A3:G5');
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('表的E4是A3的公式填出来的') });
    expect(addon.sheet('整改台账').values).toEqual(before);
  });

  test('its numbers alone: the other columns are written as ever', () => {
    const formula = { formula: '={"序号";ARRAYFORMULA(IF(B4:B="","",ROW(B4:B)-3))}', result: '序号' };
    const { addon, answer } = extend([...above, [formula, ...ledgerHeader.slice(1)], ...items], 'A3:A5');
    expect(answer).toMatchObject({ ok: true });
    expect([addon.sheet('整改台账').values.A4, addon.sheet('整改台账').values.A3]).toEqual([1, '序号']);
  });
});
