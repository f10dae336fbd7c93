import { isUtf8 } from 'node:buffer';
import { RefusedFile } from '../refused-file';
import type { XlsxPackage } from '../zip/package';
import type { PackageEntry } from '../zip/package-entry';

/** The encoding that `<?xml … encoding="…"?>` states, in lower case, or 'utf-8'. Only the first bytes are looked at. */
function statedEncoding(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 200);
  if (!head.startsWith('<?xml')) return 'utf-8';
  return (/^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(head)?.[1] ?? 'utf-8').toLowerCase();
}

function transcode(bytes: Buffer, encoding: string, part: string): Buffer {
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes), 'utf8');
  } catch {
    throw new RefusedFile('file-damaged', { part });
  }
}

/**
 * An XML part as UTF-8 without byte order mark, whatever encoding it came in: UTF-8, UTF-16 of either order, or the one it states.
 *
 * Errors: RefusedFile where the bytes are not what they say, so that no character is replaced in silence.
 */
export function toUtf8(bytes: Buffer, part: string): Buffer {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return transcode(bytes, 'utf-16le', part);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return transcode(bytes, 'utf-16be', part);
  const encoding = statedEncoding(bytes);
  if (encoding !== 'utf-8' && encoding !== 'utf8') return transcode(bytes, encoding, part);
  const plain = first === 0xef && second === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (!isUtf8(plain)) throw new RefusedFile('file-damaged', { part });
  return plain;
}

/** An XML part of a package, inflated and as UTF-8. */
export function readXmlPart(pkg: XlsxPackage, entry: PackageEntry): Buffer {
  return toUtf8(pkg.inflate(entry), entry.name);
}
