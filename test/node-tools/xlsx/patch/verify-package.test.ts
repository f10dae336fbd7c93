import { verifyPackage } from '../../../../node-tools/xlsx/patch/verify-package';
import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { copyEntry, writeZip } from '../../../../node-tools/xlsx/zip/zip-write';
import { plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../../fixtures/xlsx-patch/zip-of';

const original = openPackage(zipOf(plainLedger()));
const none: ReadonlySet<string> = new Set();
const sheet = new Set(['xl/worksheets/sheet1.xml']);

test('a faithful copy passes', async () => {
  await verifyPackage(Buffer.concat(writeZip(original.entries.map(copyEntry))), original, none, none);
});

test('a part that changed without leave, went missing, or was packed anew is found', async () => {
  const changed = zipOf(plainLedger({ 'xl/styles.xml': '<styleSheet/>' }));
  await expect(verifyPackage(changed, original, sheet, none)).rejects.toThrow('xl/styles.xml was not to change');
  const { 'xl/styles.xml': _, ...rest } = plainLedger();
  await expect(verifyPackage(zipOf(rest), original, sheet, none)).rejects.toThrow('xl/styles.xml was not to change');
  await expect(verifyPackage(zipOf(plainLedger(), { stored: true }), original, none, none)).rejects.toThrow('was not to change');
});

const sheetOf = (content: string | Buffer): Buffer => zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': content }));

test('a part whose CRC is another than stated is found', async () => {
  const result = sheetOf('<worksheet/>');
  const stated = openPackage(result).find('xl/worksheets/sheet1.xml');
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(stated?.crc32 ?? 0);
  const damaged = Buffer.from(result);
  for (let at = damaged.indexOf(crc); at >= 0; at = damaged.indexOf(crc, at + 1)) damaged[at] = (damaged[at] ?? 0) ^ 1;
  await expect(verifyPackage(damaged, original, sheet, none)).rejects.toThrow('file-damaged');
});
