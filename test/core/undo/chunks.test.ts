import fc from 'fast-check';
import { byteLength, chunksOf } from '../../../core/undo/chunks';

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(byteLength(text)).toBe(Buffer.byteLength(text, 'utf8'))),
    { seed: 3 },
  );
});

test('joined, the pieces are the text; none is too long, none cuts a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (text, most) => {
      const chunks = chunksOf(text, most);
      expect(chunks.join('')).toBe(text);
      for (const chunk of chunks) {
        expect(Buffer.byteLength(chunk, 'utf8')).toBeLessThanOrEqual(most);
        expect(chunk).toBe(Buffer.from(chunk, 'utf8').toString('utf8'));
      }
    }),
    { seed: 3 },
  );
});

test('a text of nothing has no pieces', () => {
  expect(chunksOf('', 10)).toEqual([]);
});
