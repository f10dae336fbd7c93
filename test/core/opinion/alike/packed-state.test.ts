import fc from 'fast-check';
import { packGrouping, unpackGrouping } from '../../../../core/opinion/alike/packed-state';

test('grouping under way is read back as it was, at whatever point it stopped', () => {
  const numbers = fc.array(fc.integer({ min: -1, max: 40_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 40 }), (first, groups) => {
      const state = { first, last: groups.slice(0, first.length) };
      expect(unpackGrouping(packGrouping(state))).toEqual(state);
    }),
    { seed: 20240715, numRuns: 300 },
  );
});

test('what stays where it was first put takes one letter, so that a county’s register fits the store', () => {
  const first = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? -1 : Math.floor(at / 2)));
  const last = Array.from({ length: 20_000 }, (_, at) => Math.floor(at / 2));
  expect(packGrouping({ first, last }).length).toBeLessThan(90_000);
});

test('anything else is no grouping to go on with', () => {
  for (const text of ['', '3;,;0;', '2;,1', '1;!;0;']) expect(() => unpackGrouping(text)).toThrow('no grouping');
});
