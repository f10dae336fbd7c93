import fc from 'fast-check';
import { IntegerList } from '../../../../../node-tools/xlsx/patch/xml/integer-list';
import { provenXml } from '../../../../../node-tools/xlsx/patch/xml/proven-xml';
import { inOrder, type Splice, splicedSegments } from '../../../../../node-tools/xlsx/patch/xml/splice';
import { Leaper, untouchedStretches } from '../../../../../node-tools/xlsx/patch/xml/untouched';

const head = '<worksheet><cols/><sheetData>';
const rowOf = (row: number): string => `<row r="${row}"><c r="A${row}" t="s"><v>${row}</v></c><c r="B${row}"><v>整改</v></c></row>`;
const tail = '</sheetData><conditionalFormatting/></worksheet>';

/** A sheet of so many rows, and where they start. */
function sheetOf(count: number): { readonly base: Buffer; readonly starts: IntegerList } {
  const starts = new IntegerList();
  let xml = head;
  for (let row = 1; row <= count; row++) {
    starts.push(Buffer.byteLength(xml));
    xml += rowOf(row);
  }
  return { base: Buffer.from(xml + tail), starts };
}

/** A splice just before the end tag of a row, or at its start. */
function splicesAt(base: Buffer, starts: IntegerList, rows: readonly number[], text: string, atEnd: boolean): readonly Splice[] {
  return inOrder(
    [...new Set(rows)].map((row) => {
      const start = starts.at(row % starts.length);
      return { at: atEnd ? base.indexOf('</row>', start) : start, remove: 0, text };
    }),
  );
}

const walked = (segments: readonly Buffer[], stretches: IntegerList): Buffer => {
  const leaper = new Leaper(stretches);
  let offset = 0;
  const kept = segments.map((segment) => {
    const bytes = Buffer.from(leaper.walked(segment, offset));
    offset += segment.length;
    return bytes;
  });
  return Buffer.concat(kept);
};

function cut(bytes: Buffer, lengths: readonly number[]): readonly Buffer[] {
  const segments: Buffer[] = [];
  let from = 0;
  for (const length of lengths) {
    segments.push(bytes.subarray(from, from + length));
    from += length;
  }
  return [...segments, bytes.subarray(from)];
}

test('rows in which nothing changes are left out; what stands around the rows never is', () => {
  const { base, starts } = sheetOf(100);
  const splices = splicesAt(base, starts, [40], '<c r="C41"/>', true);
  const spliced = Buffer.concat(splicedSegments(base, splices));
  const text = walked([spliced], untouchedStretches(starts, splices, base.length)).toString();
  expect(text).toBe(`${head}${rowOf(41).replace('</row>', '<c r="C41"/></row>')}${rowOf(100)}${tail}`);
});

test('however the part is cut, the same is walked; and all that the splices put in', () => {
  const rows = fc.array(fc.nat(60), { maxLength: 12 });
  const lengths = fc.array(fc.nat(400), { maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), rows, fc.boolean(), lengths, (count, places, atEnd, pieces) => {
      const { base, starts } = sheetOf(count);
      const splices = splicesAt(
        base,
        starts,
        places.map((place) => place % count),
        '<新/>',
        atEnd,
      );
      const spliced = Buffer.concat(splicedSegments(base, splices));
      const stretches = untouchedStretches(starts, splices, base.length);
      const whole = walked([spliced], stretches).toString();
      expect(walked(cut(spliced, pieces), stretches).toString()).toBe(whole);
      expect(whole.split('<新/>')).toHaveLength(splices.length + 1);
      expect(whole.startsWith(head) && whole.endsWith(tail)).toBe(true);
    }),
    { numRuns: 300, seed: 11 },
  );
});

test.each([
  ['an element that nothing closes', '<c r="C5">'],
  ['an end tag too many', '</row>'],
  ['a tag that breaks off', '<c r="C5"'],
])('%s is found wherever it is put in, with the rows around it left out', (_, text) => {
  const { base, starts } = sheetOf(30);
  for (let row = 0; row < 30; row++) {
    const splices = splicesAt(base, starts, [row], text, true);
    const segments = splicedSegments(base, splices);
    const stretches = untouchedStretches(starts, splices, base.length);
    expect(() => [...provenXml(segments, 'xl/worksheets/sheet1.xml', stretches)]).toThrow('file-damaged');
  }
});

test('a removal that reaches over several rows leaves none of them out', () => {
  const { base, starts } = sheetOf(10);
  const splices = [{ at: starts.at(3) + 5, remove: starts.at(6) - starts.at(3), text: '' }];
  const spliced = Buffer.concat(splicedSegments(base, splices));
  const text = walked([spliced], untouchedStretches(starts, splices, base.length)).toString();
  expect(text.startsWith(`${head}<row `)).toBe(true);
  expect(text).toContain('r="7"');
  expect(text).not.toContain('r="2"');
});
