/** `2024-07-08T09:12:00Z` as the two 16-bit words of a zip (two-second steps). */
function dosStamp(saved: string): { readonly time: number; readonly date: number } {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = saved.split(/[-T:Z]/).map(Number);
  return { time: (hour << 11) | (minute << 5) | (second >> 1), date: ((year - 1980) << 9) | (month << 5) | day };
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * The zip with every entry stamped by the same moment instead of the moment of building: the one thing in exceljs's output that the
 * input does not fix. Only the time words change; the compressed bytes, made by a library in plain JavaScript, are alike on every machine.
 */
export function fixZipTimes(zip: Buffer, saved: string): Buffer {
  const bytes = Buffer.from(zip);
  const { time, date } = dosStamp(saved);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== endOfDirectory) throw new Error('fixZipTimes: no end of directory without a comment');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Error(`fixZipTimes: no directory entry at ${at}`);
    const local = bytes.readUInt32LE(at + 42);
    bytes.writeUInt16LE(time, at + 12);
    bytes.writeUInt16LE(date, at + 14);
    bytes.writeUInt16LE(time, local + 10);
    bytes.writeUInt16LE(date, local + 12);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}
