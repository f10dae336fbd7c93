import { titleSpan } from '../../../core/table/title-span';

test('a title spans a narrow table wholly, a wide one as far as the first page, and never nothing', () => {
  expect(titleSpan([{ width: 10 }, { width: 60 }])).toBe(2);
  expect(titleSpan([{ width: 60 }, { width: 60 }, { width: 1 }])).toBe(2);
  expect(titleSpan([{ width: 200 }, { width: 10 }])).toBe(1);
});
