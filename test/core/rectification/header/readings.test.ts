import { rectificationTable } from '../../../../core/rectification/table';
import { headerCases, misread } from '../../../support/headers';

test('[F07] every header seen in public is read as what it means', () => {
  const cases = headerCases('headers.tsv', 'rectification');
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(misread(rectificationTable, cases)).toEqual([]);
});

test('[F07] headers of our longer lists, found and made up, are read, and those that mean two things or nothing here stay open', () => {
  const cases = headerCases('headers-more.tsv', 'rectification');
  expect(cases.length).toBeGreaterThan(500);
  expect(cases.filter(({ field }) => field === null).length).toBeGreaterThan(10);
  expect(misread(rectificationTable, cases)).toEqual([]);
});
