import { RefusedFile } from './refused-file';
import { findEndRecord } from './zip/zip-directory';

/** What the first bytes of a file say it is. `xlsx` is any whole zip: what the zip holds is asked when it is open. */
export type FileKind =
  | 'xlsx'
  | 'truncated-zip'
  | 'empty'
  | 'xls'
  | 'encrypted'
  | 'word'
  | 'slides'
  | 'html'
  | 'xml-2003'
  | 'ods'
  | 'csv'
  | 'pdf'
  | 'archive'
  | 'image'
  | 'unknown';

const headBytes = 4096;

const magics: readonly (readonly [string, FileKind])[] = [
  ['25504446', 'pdf'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b', 'archive'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
];

/** Streams of a compound file; the first that is found names it. */
const compoundStreams: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'slides'],
];

/** Directory entries of a compound file are 128 bytes, aligned, and say at byte 64 how long their UTF-16 name is. */
function holdsStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted, 512); at >= 0; at = bytes.indexOf(wanted, at + 2)) {
    if (at % 128 === 0 && at + 66 <= bytes.length && bytes.readUInt16LE(at + 64) === wanted.length) return true;
  }
  return false;
}

function headText(bytes: Buffer): string {
  const head = bytes.subarray(0, headBytes);
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff)
    return Buffer.from(head.subarray(2, head.length - (head.length % 2)))
      .swap16()
      .toString('utf16le');
  return head.toString('latin1', head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);
}

/** Text has no control characters but tab, line ends and form feed; bytes from 0x80 may be UTF-8 or GBK. */
function textKind(text: string): FileKind {
  const start = text.trimStart().toLowerCase();
  if (start.startsWith('mime-version:')) return 'html';
  if (start.startsWith('<')) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') || start.includes('progid="excel.sheet"')) return 'xml-2003';
    if (start.includes('urn:oasis:names:tc:opendocument')) return 'ods';
    if (/<(?:!doctype html|html|head|body|table|meta|style|script|div)[\s>]/u.test(start)) return 'html';
  }
  return /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/u.test(text) ? 'unknown' : 'csv';
}

/** The kind of a file, by its content and never by its name. Reads the first bytes; of compound files the directory, of zips the end. */
export function sniff(bytes: Buffer): FileKind {
  const head = bytes.toString('hex', 0, 8);
  if (/^(?:504b0304|504b0506|504b0708)/u.test(head)) return findEndRecord(bytes) < 0 ? 'truncated-zip' : 'xlsx';
  if (head === 'd0cf11e0a1b11ae1') return compoundStreams.find(([name]) => holdsStream(bytes, name))?.[1] ?? 'xls';
  const magic = magics.find(([start]) => head.startsWith(start));
  if (magic) return magic[1];
  const probe = bytes.subarray(0, headBytes);
  if (probe.every((byte) => byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return 'empty';
  return textKind(headText(bytes));
}

/**
 * Passes zips and refuses everything else by what it is.
 *
 * Errors: RefusedFile of the kind's own code, so that the office reads what to do with exactly this file.
 */
export function refuseByContent(bytes: Buffer): void {
  const kind = sniff(bytes);
  switch (kind) {
    case 'xlsx':
      return;
    case 'truncated-zip':
      throw new RefusedFile('file-truncated', {});
    case 'word':
    case 'slides':
      throw new RefusedFile('file-other-document', { kind });
    default:
      throw new RefusedFile(`file-${kind}`, {});
  }
}
