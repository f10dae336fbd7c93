import { countyLedgerHeaders, smallLedgerHeaders, unitRows } from '../../../bench/data/ledger-row';
import { opinionHeaders, opinionRow } from '../../../bench/data/opinion-row';
import { unitNames } from '../../../bench/data/people-and-places';
import { seededRandom } from '../../../bench/data/seeded-random';

test('the same seed makes the same ledger, another seed another one', () => {
  const ledger = (seed: number) => [...unitRows(seededRandom(seed), '清河县教育局', 40, 1)];
  expect(ledger(1)).toEqual(ledger(1));
  expect(ledger(1)).not.toEqual(ledger(2));
});

test('900 units have 900 names, and each ledger row fills every column it has', () => {
  expect(new Set(unitNames).size).toBe(900);
  const [row] = unitRows(seededRandom(1), '清河县教育局', 1, 1);
  expect(Object.keys(row?.cells ?? {})).toEqual(expect.arrayContaining([...smallLedgerHeaders, ...countyLedgerHeaders]));
  expect([smallLedgerHeaders.length, countyLedgerHeaders.length, opinionHeaders.length]).toEqual([15, 13, 12]);
});

test('an opinion has 20 to 120 characters', () => {
  const random = seededRandom(3);
  const lengths = Array.from({ length: 3_000 }, (_, index) => String(opinionRow(random, index + 1)[1]).length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
});
