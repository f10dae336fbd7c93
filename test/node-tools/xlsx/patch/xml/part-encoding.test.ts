import { toWorkingPart } from '../../../../../node-tools/xlsx/patch/xml/part-encoding';
import { RefusedFile } from '../../../../../node-tools/xlsx/refused-file';

const text = '<a>整改台账😀</a>';
const big = `<a>${'整改😀'.repeat(900_000)}</a>`;

test.each([
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), `\uFEFF${text}`],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), `\uFEFF${text}`],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), text],
  ['big-endian UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), `\uFEFF${text}`],
  ['much UTF-16, cut between any two characters', Buffer.from(`\uFEFF${big}`, 'utf16le'), `\uFEFF${big}`],
])('%s is UTF-8 to work on and comes back byte for byte', (_, bytes, expected) => {
  const { bytes: working, encode } = toWorkingPart(bytes, 'xl/sheet.xml');
  expect(working.equals(Buffer.from(expected))).toBe(true);
  expect(encode(working).equals(bytes)).toBe(true);
});

test('bytes that are not what they say are refused, so that no character is replaced in silence', () => {
  const lone = Buffer.concat([Buffer.from('\uFEFF<a>', 'utf16le'), Buffer.from([0x3d, 0xd8]), Buffer.from('</a>', 'utf16le')]);
  expect(() => toWorkingPart(lone, 'p')).toThrow(new RefusedFile('file-damaged', { part: 'p' }));
  expect(() => toWorkingPart(Buffer.from([0x3c, 0x61, 0x3e, 0xb5, 0xa5, 0x3c]), 'p')).toThrow(
    new RefusedFile('file-damaged', { part: 'p' }),
  );
  const gbk = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GB18030"?><a>'), Buffer.from([0xcc, 0xa8]), Buffer.from('</a>')]);
  expect(() => toWorkingPart(gbk, 'p')).toThrow(new RefusedFile('file-cannot-mark', { part: 'p' }));
});
