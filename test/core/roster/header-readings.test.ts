import { rosterTable } from '../../../core/roster/table';
import { readHeader } from '../../../core/table/header/match';
import { headerCases, misread } from '../../support/headers';

test('[F07] every header seen in public is read as what it means', () => {
  const cases = headerCases('headers.tsv', 'roster');
  expect(cases.length).toBeGreaterThanOrEqual(10);
  expect(misread(rosterTable, cases)).toEqual([]);
});

test('[F07] headers of our longer lists, found and made up, are read, and those that mean two things or nothing here stay open', () => {
  const cases = headerCases('headers-more.tsv', 'roster');
  expect(cases.length).toBeGreaterThan(60);
  expect(cases.filter(({ field }) => field === null).length).toBeGreaterThan(10);
  expect(misread(rosterTable, cases)).toEqual([]);
});

test('villages and firms one looks after are linked places, firms one works at are units, and departments above or below stay open', () => {
  for (const [text, field] of [
    ['挂点村', 'contactPoint'],
    ['包保社区', 'contactPoint'],
    ['所在公司', 'unit'],
    ['所属乡镇', 'unit'],
    ['所属党委', null],
    ['主管部门', null],
    ['办公室', null],
  ] as const)
    expect([text, readHeader(rosterTable, text)]).toEqual([text, field]);
});
