import { carriesTag, taggedFormula } from '../../../core/table/tagged-formula';

test('a tag changes nothing in the formula and is found again', () => {
  const formula = taggedFormula({ tag: 'overdue', formula: '$A2<TODAY()' });
  expect(formula).toBe('AND(N("taizhang:overdue")=0,$A2<TODAY())');
  expect(carriesTag(`=${formula}`, 'overdue')).toBe(true);
});

test('spaces that another program writes in are forgiven; other tags and formulas are not ours', () => {
  expect(carriesTag('= AND( N( "taizhang:overdue" ) = 0, TRUE )', 'overdue')).toBe(true);
  expect(carriesTag('=AND(N("taizhang:overdue-2")=0,TRUE)', 'overdue')).toBe(false);
  expect(carriesTag('=$F2="overdue"', 'overdue')).toBe(false);
});
