import { talkTable } from '../../../core/talk-plan/table';
import { headerCases, misread } from '../../support/headers';

test('[F07] every header seen in public is read as what it means', () => {
  const cases = headerCases('headers.tsv', 'talk');
  expect(cases.length).toBeGreaterThanOrEqual(30);
  expect(misread(talkTable, cases)).toEqual([]);
});

test('[F07] headers of our own lists (not offices’ data) are read, and those that mean two things or nothing here stay open', () => {
  const cases = headerCases('headers-more.tsv', 'talk');
  expect(cases.length).toBeGreaterThan(150);
  expect(cases.filter(({ field }) => field === null).length).toBeGreaterThan(10);
  expect(misread(talkTable, cases)).toEqual([]);
});
