import { IntegerList } from '../../../../../node-tools/xlsx/patch/xml/integer-list';
import { provenXml } from '../../../../../node-tools/xlsx/patch/xml/proven-xml';

const proven = (...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([...provenXml(segments, 'xl/worksheets/sheet1.xml', new IntegerList())]);

test('what is well-formed passes byte for byte, however it is cut between characters', () => {
  const xml = Buffer.from(`<worksheet>${'<t 甲="1">整改台账</t>'.repeat(1_000)}<c r="A1" t="s"><v>3</v></c></worksheet>`);
  const cuts = [0, 5, 11, 12, 13, 5_000, xml.length];
  const characterStart = (at: number): number => (((xml[at] ?? 0) & 0xc0) === 0x80 ? characterStart(at - 1) : at);
  const segments = cuts.slice(1).map((end, index) => xml.subarray(characterStart(cuts[index] ?? 0), characterStart(end)));
  expect(proven(...segments).equals(xml)).toBe(true);
});

test.each([
  ['no XML any more', '<worksheet>'],
  ['closed by another name', '<worksheet><row></worksheet></row>'],
  ['nothing', ''],
  ['broken off in a tag', '<worksheet><c r="A1"'],
  ['a cell that nothing closes', '<worksheet><sheetData><row><c r="A1"><v>1</v></row></sheetData></worksheet>'],
  ['half a character', Buffer.concat([Buffer.from('<worksheet>'), Buffer.from('整').subarray(0, 2), Buffer.from('</worksheet>')])],
])('a part that is %s is refused', (_, content) => {
  expect(() => proven(Buffer.from(content as string))).toThrow('file-damaged'); // Buffer.from takes a Buffer as well
});
