import { parseNumberFormat } from '../../../../core/table/cell/number-format';
import { formatNumber } from '../../../../core/table/cell/shown-number';

function shown(value: number, code: string): unknown {
  const format = parseNumberFormat(code);
  return format && formatNumber(value, format, false);
}

test.each([
  [0.7, '0%', '70%'],
  [0.695, '0%', '70%'],
  [0.285, '0.0%', '28.5%'],
  [-0.05, '0.00%', '-5.00%'],
  [1, '0%', '100%'],
  [85, '0\\%', '85%'],
  [7, '000', '007'],
  [-7, '000', '-007'],
  [12345, '000', '12345'],
  [0.5, 'h:mm', '12:00'],
  [45473.40625, 'h:mm', '09:45'],
  [0.99999, 'h:mm', '00:00'],
  [1.25, '[h]:mm', '30:00'],
])('%d under %s shows %s', (value, code, text) => {
  expect(shown(value, code)).toEqual({ kind: 'number', value, text });
});

test('a date is the same whether it comes first or again, and 1904 is not mixed up with 1900', () => {
  const format = parseNumberFormat('yyyy-mm-dd');
  if (!format) throw new Error('expected a date format');
  expect(formatNumber(44011, format, false)).toEqual({ kind: 'date', day: '2020-06-29', shows: 'day' });
  expect(formatNumber(44011, format, true)).toEqual({ kind: 'date', day: '2024-06-30', shows: 'day' });
  expect(formatNumber(44011, format, false)).toEqual({ kind: 'date', day: '2020-06-29', shows: 'day' });
  expect(formatNumber(0, format, false)).toBeUndefined();
});
