import fc from 'fast-check';
import { cellPieces, longestCell } from '../../../../core/opinion/feedback/pieces';

test('a text that fits is one piece, an empty one too', () => {
  expect(cellPieces('会议太多')).toEqual(['会议太多']);
  expect(cellPieces('')).toEqual(['']);
  expect(cellPieces('多'.repeat(longestCell))).toHaveLength(1);
});

test('[R042] 32,768 characters go on in a second cell, and no character is cut in two', () => {
  expect(cellPieces(`${'多'.repeat(longestCell)}完`).map((piece) => piece.length)).toEqual([longestCell, 1]);
  expect(cellPieces('ab𠮷c', 3)).toEqual(['ab', '𠮷c']);
  expect(cellPieces('ab\r\nc', 3)).toEqual(['ab', '\r\nc']);
});

test('[R042] the pieces together are the text, each short enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 9 }), (text, longest) => {
      const pieces = cellPieces(text, longest);
      expect(pieces.join('')).toBe(text);
      expect(pieces.every((piece) => piece.length <= longest)).toBe(true);
    }),
    { seed: 20240715, numRuns: 500 },
  );
});
