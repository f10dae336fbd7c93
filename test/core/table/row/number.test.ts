import { isArabicNumber } from '../../../../core/table/row/number';

test('numbers of rows: figures and their texts, not words', () => {
  for (const cell of [1, '1', '１２', '3.', '1.2', '2-1']) expect(isArabicNumber(cell)).toBe(true);
  for (const cell of ['一', '第1条', '', undefined]) expect(isArabicNumber(cell)).toBe(false);
});
