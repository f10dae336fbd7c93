import { markFormula, readMarkFormula } from '../../../../node-tools/xlsx/patch/mark-formula';

test('a formula of ours is always true and tells its tag', () => {
  expect(markFormula('overdue')).toBe('N("taizhang:overdue")=0');
  expect(readMarkFormula('N("taizhang:overdue")=0')).toEqual({ tag: 'overdue', column: null });
});

test('a header with quotes and colons comes back as it was', () => {
  const header = '逾期"情况"：截至:今天';
  for (const stood of [false, true])
    expect(readMarkFormula(markFormula('overdue', { header, stood }))).toEqual({ tag: 'overdue', column: { header, stood } });
});

test('other programs may put spaces; formulas of others are not ours', () => {
  expect(readMarkFormula(' N( "taizhang:check" ) = 0 ')).toEqual({ tag: 'check', column: null });
  for (const formula of ['TRUE', 'N("other")=0', 'N("taizhang:overdue")=1', 'AND(N("taizhang:overdue")=0,A1>2)'])
    expect(readMarkFormula(formula)).toBeNull();
});
