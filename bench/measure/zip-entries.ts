import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * Parts of a workbook whose names match, inflated. A few lines of its own, so that neither the product nor any
 * peer judges its own output. For files we have just written: no zip64, no encryption. Throws on anything else.
 */
export function readParts(file: string, wanted: RegExp): ReadonlyMap<string, string> {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${file}: not a zip file`);
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`${file}: broken central directory`);
    const method = bytes.readUInt16LE(at + 10);
    const packedSize = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (!wanted.test(name)) continue;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + packedSize);
    parts.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
  }
  return parts;
}
