import { remarkNotes } from '../../../../core/rectification/deadline/notes';

test('no remark, no note', () => {
  expect(remarkNotes('2024年6月底', '2024-06-30', [], '2024-03-15')).toEqual([]);
});

test('the ledger’s year is a note, on a day that is over a question', () => {
  expect(remarkNotes('6月底', '2024-06-30', ['ledger-year'], '2024-03-15').map(({ code }) => code)).toEqual(['deadline-year-assumed']);
  expect(remarkNotes('1月底', '2024-01-31', ['ledger-year'], '2024-03-15').map(({ code }) => code)).toEqual(['deadline-past']);
  expect(remarkNotes('3月15日', '2024-03-15', ['ledger-year'], '2024-03-15').map(({ code }) => code)).toEqual(['deadline-year-assumed']);
});
