import { type FileKind, sniff } from '../../../node-tools/xlsx/sniff';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { makeBook } from '../../support/make-book';
import { makeZip } from '../../support/make-zip';
import { refusalOf } from '../../support/refusal';

/** A compound file with one stream of this name, as .xls, .et, .doc and encrypted workbooks are. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  name.copy(bytes, 1024 + 128);
  bytes.writeUInt16LE(name.length, 1024 + 128 + 64);
  return bytes;
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

const files: readonly (readonly [string, Buffer, FileKind])[] = [
  ['an .xlsx', makeBook({}), 'xlsx'],
  ['half an .xlsx', makeBook({}).subarray(0, 700), 'truncated-zip'],
  ['nothing', Buffer.alloc(0), 'empty'],
  ['only zeros, as a broken disk leaves', Buffer.alloc(5000), 'empty'],
  ['an old .xls or WPS .et', compoundFile('Workbook'), 'xls'],
  ['an older .xls', compoundFile('Book'), 'xls'],
  ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted'],
  ['a .doc', compoundFile('WordDocument'), 'word'],
  ['a .ppt', compoundFile('PowerPoint Document'), 'slides'],
  ['a web page', Buffer.from('\n<!DOCTYPE html><html><body><table><tr><td>整改'), 'html'],
  [
    'a table exported by a web site',
    Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset=gbk><table>'),
    'html',
  ],
  ['a web page in UTF-16', utf16('<html><table>'), 'html'],
  ['a saved web archive', Buffer.from('MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'), 'html'],
  ['XML Spreadsheet 2003', Buffer.from('\ufeff<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook'), 'xml-2003'],
  [
    'a flat ODF spreadsheet',
    Buffer.from('<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><style:style>'),
    'ods',
  ],
  ['a CSV', Buffer.from('序号,存在问题,整改措施\r\n1,理论学习不够,每月学习'), 'csv'],
  ['a CSV in GBK', Buffer.concat([Buffer.from([0xd0, 0xf2, 0xba, 0xc5]), Buffer.from(',1\r\n')]), 'csv'],
  ['a CSV in UTF-16', utf16('序号\t存在问题\r\n'), 'csv'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a RAR', Buffer.from('526172211a0701000000', 'hex'), 'archive'],
  ['a 7z', Buffer.from('377abcaf271c0004', 'hex'), 'archive'],
  ['a photo', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image'],
  ['what a document encryption program leaves', Buffer.from('62142365010203040506070800ff', 'hex'), 'unknown'],
];

test.each(files)('%s is told by its content', (_, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind);
});

test.each(files.filter(([, , kind]) => kind !== 'xlsx'))('%s is refused with its own sentence', (_, bytes, kind) => {
  const expected =
    kind === 'truncated-zip' ? 'file-truncated' : kind === 'word' || kind === 'slides' ? 'file-other-document' : `file-${kind}`;
  expect(refusalOf(() => openPackage(bytes)).code).toBe(expected);
});

test('a long .xls text that speaks of EncryptedPackage is still an .xls', () => {
  const bytes = compoundFile('Workbook');
  Buffer.from('EncryptedPackage\0', 'utf16le').copy(bytes, 1536 + 2);
  expect(sniff(bytes)).toBe('xls');
});

test('a zip is a zip whatever its entries are', () => {
  expect(sniff(makeZip([]))).toBe('xlsx');
});
