/** A compound file's free, end-of-chain and own-sector marks. */
const free = 0xffffffff;
const chainEnd = 0xfffffffe;
const tableSector = 0xfffffffd;

/** One 128-byte entry of a compound file's directory. */
function directoryEntry(name: string, kind: number, child: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  const text = Buffer.from(`${name}\0`, 'utf16le');
  text.copy(entry);
  if (name !== '') entry.writeUInt16LE(text.length, 64);
  entry.writeUInt8(kind, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(free, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/**
 * An .xls of the old binary kind: a compound file (header, one allocation sector, one directory sector) with a 4,096-byte `Workbook`
 * stream that opens with the records BOF and EOF. Its name will say .xlsx, as when somebody only renamed the file.
 */
export function oldBinaryWorkbook(): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(chainEnd, 60);
  header.writeUInt32LE(chainEnd, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);

  const allocation = Buffer.alloc(512, 0xff);
  allocation.writeUInt32LE(tableSector, 0);
  allocation.writeUInt32LE(chainEnd, 4);
  for (let sector = 2; sector < 10; sector += 1) allocation.writeUInt32LE(sector === 9 ? chainEnd : sector + 1, sector * 4);

  const directory = Buffer.concat([
    directoryEntry('Root Entry', 5, 1, chainEnd, 0),
    directoryEntry('Workbook', 2, free, 2, 4096),
    directoryEntry('', 0, free, 0, 0),
    directoryEntry('', 0, free, 0, 0),
  ]);
  const stream = Buffer.alloc(4096);
  Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xbb, 0x0d, 0xcc, 0x07, 0, 0, 0, 0, 0x06, 0, 0, 0, 0x0a, 0, 0, 0]).copy(
    stream,
  );
  return Buffer.concat([header, allocation, directory, stream]);
}

/** A web page that an intranet system serves under the name of a workbook. */
export function webPageWorkbook(): Buffer {
  const rows = [
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    ['1', '乡镇卫生院药品配备不足', '补配23种慢性病用药', '卓志强', '2024年5月31日前', '整改中'],
    ['2', '家庭医生签约服务不实', '每季度上门或电话随访1次', '裴晓琴', '2024年9月底前', '整改中'],
  ];
  const table = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td style='mso-number-format:"\\@"'>${cell}</td>`).join('')}</tr>`)
    .join('\r\n');
  return Buffer.from(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>整改台账导出</title></head>\r\n<body><table border="1">\r\n${table}\r\n</table></body></html>\r\n`,
    'utf8',
  );
}

/** The first three fifths of a file: what is left when a mail attachment stops half way. */
export function halfArrived(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor((bytes.length * 3) / 5));
}

/** The 165 bytes that Excel keeps beside a workbook while somebody has it open: the user's name, twice. */
export function lockFile(user: string): Buffer {
  const bytes = Buffer.alloc(165, 0x20);
  const name = Buffer.from(user, 'utf16le');
  bytes.writeUInt8(user.length, 0);
  Buffer.from(user, 'latin1').copy(bytes, 1);
  bytes.writeUInt16LE(user.length, 55);
  for (let at = 57; at + 1 < 165; at += 2) bytes.writeUInt16LE(0x20, at);
  name.copy(bytes, 57);
  return bytes;
}
