import { opinionTails } from '../../../core/opinion/header-readings';
import { opinionTable } from '../../../core/opinion/table';
import { senseOfHeader } from '../../../core/table/header/match';
import { headerCases, misread } from '../../support/headers';

test('[F07] every header seen in public is read as what it means', () => {
  const cases = headerCases('headers.tsv', 'opinion');
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect(misread(opinionTable, cases)).toEqual([]);
});

test('[F07] headers of our longer lists, found and made up, are read, and those that mean two things or nothing here stay open', () => {
  const cases = headerCases('headers-more.tsv', 'opinion');
  expect(cases.length).toBeGreaterThan(150);
  expect(cases.filter(({ field }) => field === null).length).toBeGreaterThan(10);
  expect(misread(opinionTable, cases)).toEqual([]);
});

test('what stands before a plain header is passed over, as a claim that any plain header outdoes', () => {
  expect(senseOfHeader(opinionTable, '客服诉求内容')).toEqual({ kind: 'known', field: 'verbatim', bare: true });
  for (const [tail, field] of Object.entries(opinionTails))
    expect(senseOfHeader(opinionTable, tail)).toMatchObject({ kind: 'known', field });
});
