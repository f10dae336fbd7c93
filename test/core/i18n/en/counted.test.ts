import { counted, listed } from '../../../../core/i18n/en/counted';

test('one is one, and its verb goes with it', () => {
  expect([counted(1, 'row'), counted(2, 'row'), counted(0, 'row')]).toEqual(['1 row', '2 rows', '0 rows']);
  expect(counted(1, 'item is', 'items are')).toBe('1 item is');
});

test('a list that was joined as in Chinese is read as an English one', () => {
  expect(listed('“甲.xlsx”、“乙.xlsx”；3、4')).toBe('“甲.xlsx”, “乙.xlsx”; 3, 4');
});

test('rows left unnamed are counted in the English way too', () => {
  expect(listed('4、7、9等24')).toBe('4, 7, 9 … (24 in all)');
  expect(listed('4、7、9')).toBe('4, 7, 9');
});
