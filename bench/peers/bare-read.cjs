const { transcode } = require('node:buffer');
const { readFileSync } = require('node:fs');
const { inflateRawSync } = require('node:zlib');
const { jsonLines } = require('./json-lines.cjs');

/**
 * No reader: about the least that printing the rows of a workbook costs JavaScript. It takes the zip, the part names and the cells to be exactly
 * as our generator wrote them, and fails or lies on any other file. It shows how far below a real reader could get.
 */
const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const quote = 0x22;
const letter = { r: 0x72, s: 0x73 };

/** The bytes of each entry, by the zip's directory. */
function openZip(zip) {
  const entries = new Map();
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const size = zip.readUInt32LE(at + 24);
    entries.set(zip.toString('utf8', at + 46, at + 46 + nameLength), () => inflateRawSync(packed, { chunkSize: size + 1 }));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** `<si><t>…</t></si>`, one after the other; the few entities are left as they are. */
function sharedStrings(xml) {
  const strings = [];
  for (let at = xml.indexOf('<si>'); at >= 0; at = xml.indexOf('<si>', at)) {
    const start = xml.indexOf('>', at + 4) + 1;
    at = xml.indexOf('</t>', start);
    strings.push(xml.slice(start, at));
  }
  return strings;
}

/** Every `<c r="B4" s="3" t="s"><v>14</v></c>`, row after row. */
function printRows(bytes, strings, sheet) {
  const lines = jsonLines();
  let row = 0;
  let cells = {};
  let filled = false;
  const give = () => {
    if (filled) lines.write({ sheet, row, cells });
    cells = {};
    filled = false;
  };
  for (let at = bytes.indexOf('<sheetData>') + 11; ; ) {
    const first = bytes[at + 1];
    if (first === slash) {
      if (bytes[at + 2] === letter.s) break;
      at += '</row>'.length;
    } else if (first === letter.r) {
      give();
      row = 0;
      for (at += '<row r="'.length; bytes[at] !== quote; at++) row = row * 10 + bytes[at] - 0x30;
      while (bytes[at] !== greaterThan) at++;
      at++;
    } else {
      let column = 0;
      for (at += '<c r="'.length; bytes[at] > 0x40; at++) column = column * 26 + bytes[at] - 0x40;
      while (bytes[at] !== greaterThan) at++;
      const shared = bytes[at - 2] === letter.s;
      if (bytes[at++ - 1] === slash) continue;
      let value = 0;
      for (at += '<v>'.length; bytes[at] !== lessThan; at++) value = value * 10 + bytes[at] - 0x30;
      cells[column] = shared ? strings[value] : String(value);
      filled = true;
      at += '</v></c>'.length;
    }
  }
  give();
  lines.end();
}

const [file] = process.argv.slice(2);
const entries = openZip(readFileSync(file));
const strings = sharedStrings(transcode(entries.get('xl/sharedStrings.xml')(), 'utf8', 'utf16le').toString('utf16le'));
printRows(entries.get('xl/worksheets/sheet1.xml')(), strings, 'sheet1');
