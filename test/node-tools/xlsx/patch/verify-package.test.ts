import { verifyPackage } from '../../../../node-tools/xlsx/patch/verify-package';
import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { copyEntry, newLabel, packPart, writeZip, type ZipEntry } from '../../../../node-tools/xlsx/zip/zip-write';
import { plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../../fixtures/xlsx-patch/zip-of';

const original = openPackage(zipOf(plainLedger()));
const none: ReadonlySet<string> = new Set();
const sheet = new Set(['xl/worksheets/sheet1.xml']);

const packedOf = (bytes: Buffer): readonly ZipEntry[] => openPackage(bytes).entries.map(copyEntry);
const copies = original.entries.map(copyEntry);

test('a faithful copy passes, and so does one with a part packed anew in several pieces', async () => {
  verifyPackage(Buffer.concat(writeZip(copies)), original, copies, none, none);
  const fresh = await packPart(newLabel('xl/worksheets/sheet1.xml'), [Buffer.from('<worksheet>'), Buffer.from('</worksheet>')], {
    proven: true,
  });
  expect(fresh.pieces).toHaveLength(2);
  const entries = original.entries.map((entry) => (sheet.has(entry.name) ? fresh : copyEntry(entry)));
  verifyPackage(Buffer.concat(writeZip(entries)), original, entries, sheet, none);
});

test('a part that changed without leave, went missing, or was packed anew is found', () => {
  const verify = (result: Buffer, changed: ReadonlySet<string>) => () => verifyPackage(result, original, packedOf(result), changed, none);
  expect(verify(zipOf(plainLedger({ 'xl/styles.xml': '<styleSheet/>' })), sheet)).toThrow('xl/styles.xml was not to change');
  const { 'xl/styles.xml': _, ...rest } = plainLedger();
  expect(verify(zipOf(rest), sheet)).toThrow('xl/styles.xml was not to change');
  expect(verify(zipOf(plainLedger(), { stored: true }), none)).toThrow('was not to change');
});

const sheetOf = (content: string | Buffer): Buffer => zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': content }));

test('a part that stands in the package in other bytes than it was packed in is found', () => {
  const result = sheetOf('<worksheet/>');
  const packed = packedOf(result);
  const stated = openPackage(result).find('xl/worksheets/sheet1.xml');
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(stated?.crc32 ?? 0);
  const damaged = Buffer.from(result);
  for (let at = damaged.indexOf(crc); at >= 0; at = damaged.indexOf(crc, at + 1)) damaged[at] = (damaged[at] ?? 0) ^ 1;
  expect(() => verifyPackage(damaged, original, packed, sheet, none)).toThrow('xl/worksheets/sheet1.xml is not as it was packed');
  expect(() => verifyPackage(sheetOf('<worksheet></worksheet>'), original, packed, sheet, none)).toThrow('is not as it was packed');
});

test('a part that nobody packed is found', () => {
  const result = zipOf({ ...plainLedger(), 'xl/more.xml': '<more/>' });
  expect(() => verifyPackage(result, original, copies, none, none)).toThrow('parts that were not packed for it');
});
