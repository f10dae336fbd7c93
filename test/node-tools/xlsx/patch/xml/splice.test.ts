import fc from 'fast-check';
import {
  inOrder,
  type Splice,
  segmentLength,
  splicedSegments,
  storeSplices,
  undoSplices,
} from '../../../../../node-tools/xlsx/patch/xml/splice';

function make(base: Buffer, splices: readonly Splice[]): Buffer {
  return Buffer.concat([...splicedSegments(base, inOrder(splices))]);
}

test('text goes in, is taken out and replaced where the splices say, whatever their order', () => {
  const splices = [
    { at: 9, remove: 0, text: '！' },
    { at: 0, remove: 3, text: '' },
    { at: 3, remove: 3, text: '改' },
  ];
  expect(make(Buffer.from('甲乙丙'), splices).toString()).toBe('改丙！');
});

test('splices at one place keep the order they were planned in', () => {
  expect(
    make(Buffer.from('ab'), [
      { at: 1, remove: 0, text: '1' },
      { at: 1, remove: 0, text: '2' },
    ]).toString(),
  ).toBe('a12b');
});

test('what goes in at the place where something is taken out goes before it', () => {
  const splices = [
    { at: 1, remove: 1, text: 'X' },
    { at: 1, remove: 0, text: '1' },
  ];
  expect(make(Buffer.from('abc'), splices).toString()).toBe('a1Xc');
});

test('splices that overlap are a bug and are not made', () => {
  expect(() =>
    inOrder([
      { at: 0, remove: 2, text: '' },
      { at: 1, remove: 1, text: '' },
    ]),
  ).toThrow('overlap');
});

test('a large part is cut into segments between characters, never inside one', () => {
  const base = Buffer.from('台'.repeat(segmentLength));
  const segments = [...splicedSegments(base, [{ at: 3, remove: 0, text: '账'.repeat(segmentLength) }])];
  expect(segments.length).toBeGreaterThan(3);
  expect(segments.every((segment) => !segment.toString('utf8').includes('\uFFFD'))).toBe(true);
  expect(
    Buffer.concat(segments).equals(Buffer.concat([base.subarray(0, 3), Buffer.from('账'.repeat(segmentLength)), base.subarray(3)])),
  ).toBe(true);
});

test('what was spliced can be undone byte for byte from what the journal keeps', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '台', '😀', '<'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.record({ kept: text, removed: text, added: text }), { maxLength: 8 }), text, (pieces, tail) => {
      const base = Buffer.from(pieces.map(({ kept, removed }) => kept + removed).join('') + tail);
      let at = 0;
      const splices = pieces.map(({ kept, removed, added }): Splice => {
        const from = at + Buffer.byteLength(kept);
        at = from + Buffer.byteLength(removed);
        return { at: from, remove: at - from, text: added };
      });
      const spliced = make(base, splices);
      expect(spliced.toString()).toBe(pieces.map(({ kept, added }) => kept + added).join('') + tail);
      const undo = undoSplices(spliced, storeSplices(base, splices));
      expect(make(spliced, undo ?? []).equals(base)).toBe(true);
    }),
    { numRuns: 300, seed: 3 },
  );
});

test('stored splices that do not fit the part are not made', () => {
  expect(undoSplices(Buffer.from('短'), [0, 99, ''])).toBeNull();
  expect(undoSplices(Buffer.from('短'), [-1, 1, ''])).toBeNull();
  expect(undoSplices(Buffer.from('短'), [0.5, 1, ''])).toBeNull();
  expect(undoSplices(Buffer.from('短'), ['0', 1, ''])).toBeNull();
});
