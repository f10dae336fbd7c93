import fc from 'fast-check';
import { TextWindow } from '../../../../node-tools/xlsx/xml/text-window';
import { refusalOf } from '../../../support/refusal';

/** Texts with a tag behind each, and where each starts. */
function layOut(texts: readonly string[], gap: string): { readonly bytes: Buffer; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let all = '';
  for (const text of texts) {
    starts.push(Buffer.byteLength(all));
    all += `${text}<${gap}>`;
  }
  return { bytes: Buffer.from(all), starts };
}

const word = fc.stringMatching(/^(?:[a-z]|[\u4e00-\u9fa5]|é|𠮷|[，。\n ]){0,40}$/u);

test('every text comes back whole, in whatever order the texts are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('/t', '/t></si><si 属性="值"', 'x'.repeat(300)),
      fc.infiniteStream(fc.nat()),
      (texts, gap, order) => {
        const { bytes, starts } = layOut(texts, gap);
        const window = new TextWindow(bytes, 'p');
        const inOrder = starts.map((start) => window.read(start));
        expect(inOrder).toEqual(texts);
        for (const pick of [...order.take(80)].map((number) => number % texts.length))
          expect(window.read(starts[pick] ?? 0)).toBe(texts[pick]);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

test('references, line ends and escapes are decoded, and stop is the next tag', () => {
  const window = new TextWindow(Buffer.from('a&amp;b\r\nc_x000D_<'), 'p');
  expect(window.read(0)).toBe('a&b\nc\r');
  expect(window.stop).toBe(17);
});

test('a text that nothing ends is damage', () => {
  expect(refusalOf(() => new TextWindow(Buffer.from('整改'), 'p').read(0)).code).toBe('file-damaged');
});
