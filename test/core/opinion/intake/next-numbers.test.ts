import fc from 'fast-check';
import { nextNumbers } from '../../../../core/opinion/intake/next-numbers';

test.each([
  [[], ['1', '2']],
  [
    ['1', '2', '12', '3'],
    ['13', '14'],
  ],
  [
    ['Y-001', 'Y-009'],
    ['Y-010', 'Y-011'],
  ],
  [
    ['Y-998', 'Y-999'],
    ['Y-1000', 'Y-1001'],
  ],
  [
    ['2024-1', '2024-15', '甲'],
    ['2024-16', '2024-17'],
  ],
  [
    ['A1', 'B7', 'A3'],
    ['A4', 'A5'],
  ],
  [
    [null, '座谈会', ''],
    ['1', '2'],
  ],
  [
    ['007', '008'],
    ['009', '010'],
  ],
])('after %j come %j', (standing, wanted) => {
  expect(nextNumbers(standing, 2)).toEqual(wanted);
});

test('new numbers are none of those that stand, and no two are the same', () => {
  const number = fc.oneof(
    fc.nat(30).map(String),
    fc.nat(30).map((at) => `Y-${String(at).padStart(3, '0')}`),
    fc.constantFrom('甲', 'A', null),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (standing, count) => {
      const made = nextNumbers(standing, count);
      expect(made).toHaveLength(count);
      expect(new Set([...made, ...standing]).size).toBe(count + new Set(standing).size);
    }),
    { seed: 20240715, numRuns: 200 },
  );
});
