import { opinionTable } from '../../../core/opinion/table';
import { headerCases, misread } from '../../support/headers';

test('[F07] every header seen in public is read as what it means', () => {
  const cases = headerCases('headers.tsv', 'opinion');
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect(misread(opinionTable, cases)).toEqual([]);
});

test('[F07] headers of our own lists (not offices’ data) are read, and those that mean two things or nothing here stay open', () => {
  const cases = headerCases('headers-more.tsv', 'opinion');
  expect(cases.length).toBeGreaterThan(150);
  expect(cases.filter(({ field }) => field === null).length).toBeGreaterThan(10);
  expect(misread(opinionTable, cases)).toEqual([]);
});
