import fc from 'fast-check';
import { evenWidths, usualWidth } from '../../../core/template/even-widths';

const stretches = (widths: readonly number[]) => widths.filter((width, at) => width !== usualWidth && widths[at - 1] !== width).length;

test('few stretches stay as they are', () => {
  expect(evenWidths([6, 30, 30, 13, 20])).toEqual([6, 30, 30, 13, 20]);
  expect(evenWidths([])).toEqual([]);
});

test('neighbours that are nearly alike become alike, a column much wider than the rest stays wide', () => {
  expect(evenWidths([6, 16, 12, 12, 30, 28, 24, 20, 36, 11, 11, 16, 11, 16, 30, 13])).toEqual([
    13, 13, 13, 13, 26, 26, 26, 26, 36, 13, 13, 13, 13, 13, 30, 13,
  ]);
});

test('there are never more than three stretches, nor another number of columns, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 4, max: 60 }), { maxLength: 30 }), (widths) => {
      const even = evenWidths(widths);
      expect(even).toHaveLength(widths.length);
      expect(stretches(even)).toBeLessThanOrEqual(3);
      expect(evenWidths(even)).toEqual(even);
      for (const width of even) expect(width).toBeGreaterThanOrEqual(Math.min(usualWidth, ...widths));
    }),
    { seed: 7 },
  );
});
