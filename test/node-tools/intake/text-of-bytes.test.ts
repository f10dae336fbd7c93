import { textOfBytes } from '../../../node-tools/intake/text-of-bytes';
import { RefusedFile } from '../../../node-tools/xlsx/refused-file';

const notes = '一、对班子的意见\r\n1.会议太多，文件太长。\r\n2.下基层调研少，“走马观花”。\r\n';
/** 会议太多，文件太长。 as Notepad wrote it for thirty years: ANSI, which is GBK in China. */
const inGbk = Buffer.from('bbe1d2e9ccabb6e0a3accec4bcfeccabb3a4a1a30d0a', 'hex');

function refusal(bytes: Buffer): string {
  try {
    return textOfBytes(bytes);
  } catch (error) {
    return error instanceof RefusedFile ? error.code : 'another error';
  }
}

test('[R029] notes saved by Notepad as ANSI, Unicode or UTF-8 are read to the letter', () => {
  expect(textOfBytes(inGbk)).toBe('会议太多，文件太长。\r\n');
  const wide = Buffer.from(`\ufeff${notes}`, 'utf16le');
  for (const bytes of [wide, Buffer.from(wide).swap16(), Buffer.from(notes), Buffer.from(`\ufeff${notes}`)])
    expect(textOfBytes(bytes)).toBe(notes);
  expect([textOfBytes(Buffer.alloc(0)), textOfBytes(Buffer.from('plain'))]).toEqual(['', 'plain']);
});

test('what is no text is refused by what it is, and text that is broken is not guessed at', () => {
  expect(refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('file-xls');
  expect(refusal(Buffer.from('%PDF-1.7 ...'))).toBe('file-pdf');
  expect(refusal(Buffer.from([1, 0, 2, 0, 255]))).toBe('file-not-text');
  expect(refusal(Buffer.concat([Buffer.from(notes), Buffer.from('意见').subarray(0, 4)]))).toBe('file-not-text');
  expect(refusal(Buffer.from(notes, 'utf16le'))).toBe('file-not-text');
  expect(refusal(Buffer.concat([inGbk, Buffer.from([0xff])]))).toBe('file-not-text');
});
