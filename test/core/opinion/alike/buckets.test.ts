import fc from 'fast-check';
import { Buckets } from '../../../../core/opinion/alike/buckets';

function inBucket(buckets: Buckets, band: number, key: number): readonly number[] {
  const found: number[] = [];
  for (let link = buckets.first(band, key); link >= 0; link = buckets.after(link)) found.push(buckets.at(link));
  return found.reverse();
}

test('a bucket holds what was put in by its band and key, the first so many, however many buckets there are', () => {
  const put = fc.record({ band: fc.nat(3), key: fc.oneof(fc.nat(5), fc.integer()), number: fc.nat(1000) });
  fc.assert(
    fc.property(fc.array(put, { maxLength: 3000 }), fc.integer({ min: 1, max: 5 }), (all, most) => {
      const buckets = new Buckets();
      const plain = new Map<string, number[]>();
      for (const { band, key, number } of all) {
        buckets.add(band, key, number, most);
        const own = plain.get(`${band}:${key}`) ?? [];
        if (own.length < most) plain.set(`${band}:${key}`, [...own, number]);
      }
      for (const [name, numbers] of plain) {
        const [band = 0, key = 0] = name.split(':').map(Number);
        expect(inBucket(buckets, band, key)).toEqual(numbers);
      }
      expect(inBucket(buckets, 9, 123_456)).toEqual([]);
    }),
    { seed: 20240715, numRuns: 40 },
  );
});
