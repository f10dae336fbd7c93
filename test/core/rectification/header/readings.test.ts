import { rectificationChoices } from '../../../../core/rectification/header/choices';
import { rectificationReadings } from '../../../../core/rectification/header/readings';
import { bodies, origin, whose, whoseUnit, work } from '../../../../core/rectification/header/word-groups';
import { rectificationTable } from '../../../../core/rectification/table';
import type { HeaderPattern } from '../../../../core/table/schema';
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

test('a pattern allows no word twice: its heads and what must be there may stand there anyway', () => {
  const patterns: readonly HeaderPattern[] = [...rectificationReadings, ...rectificationChoices];
  for (const pattern of patterns) {
    const { head, with: needed = [], and = [], may = [] } = pattern;
    const groups: readonly (readonly string[])[] = [work, origin, whose, whoseUnit, bodies].filter((group) =>
      group.every((word) => may.includes(word)),
    );
    const own = may.filter((word) => !groups.some((group) => group.includes(word)));
    expect([pattern, own.filter((word) => [...head, ...needed, ...and].includes(word))]).toEqual([pattern, []]);
    expect([pattern, own.length]).toEqual([pattern, new Set(own).size]);
  }
});
