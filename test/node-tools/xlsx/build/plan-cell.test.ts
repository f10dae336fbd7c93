import { isDressed, planValue, styleOf } from '../../../../node-tools/xlsx/build/plan-cell';

test('a day is a bare value, a value with a style is not', () => {
  expect(isDressed({ day: '2024-03-31' })).toBe(false);
  expect(isDressed(null)).toBe(false);
  expect(isDressed({ value: null })).toBe(true);
  expect(planValue({ value: { day: '2024-03-31' } })).toEqual({ day: '2024-03-31' });
});

test('a cell looks like its column, a link like a link, and as it says where it says so', () => {
  const link = { sheet: '整改台账', cell: 'E7' };
  expect(styleOf({ value: '整改中' })).toBeNull();
  expect(styleOf({ value: '第7行', link })).toBe('link');
  expect(styleOf({ value: '第7行', link, style: 'total' })).toBe('total');
});
