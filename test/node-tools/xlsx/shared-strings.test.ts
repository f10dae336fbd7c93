import fc from 'fast-check';
import { readSharedStrings } from '../../../node-tools/xlsx/shared-strings';
import { refusalOf } from '../../support/refusal';

const part = (items: string): Buffer => Buffer.from(`<sst count="9" uniqueCount="9">${items}</sst>`);

test('strings come back whatever order they are asked for in', () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => `第${index}项`);
  fc.assert(
    fc.property(fc.array(fc.nat(2_999), { minLength: 1, maxLength: 50 }), (order) => {
      const strings = readSharedStrings(part(texts.map((text) => `<si><t>${text}</t></si>`).join('')), 'p');
      expect(order.map((index) => strings.get(index))).toEqual(order.map((index) => texts[index]));
      expect(strings.get(3_000)).toBeUndefined();
    }),
    { seed: 11, numRuns: 20 },
  );
});

test('empty items keep their number, and no number gives nothing', () => {
  const strings = readSharedStrings(part('<si/><si></si><si><t/></si><x><si/></x><si><t>甲</t></si>'), 'p');
  expect([0, 1, 2, 3, 4].map((index) => strings.get(index))).toEqual(['', '', '', '甲', undefined]);
  expect([-1, 0.5, Number.NaN, 1e300].map((index) => strings.get(index))).toEqual([undefined, undefined, undefined, undefined]);
  expect(readSharedStrings(Buffer.from('<sst/>'), 'p').get(0)).toBeUndefined();
});

test('what is no table of strings, or breaks off, is damage', () => {
  expect(refusalOf(() => readSharedStrings(Buffer.from('<styles/>'), 'p')).code).toBe('file-damaged');
  const broken = readSharedStrings(Buffer.from('<sst><si><t>甲</t></si><si><t>乙'), 'p');
  expect(broken.get(0)).toBe('甲');
  expect(refusalOf(() => broken.get(1)).code).toBe('file-damaged');
});
