import { openPackage } from '../../../../node-tools/xlsx/package';
import { verifyPackage } from '../../../../node-tools/xlsx/patch/verify-package';
import { copyEntry, writeZip } from '../../../../node-tools/xlsx/zip-write';
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

test.each([
  ['is no XML any more', '<worksheet>'],
  ['holds half a character', Buffer.concat([Buffer.from('<worksheet>'), Buffer.from('整').subarray(0, 2), Buffer.from('</worksheet>')])],
  ['ends in half a character', Buffer.concat([Buffer.from('<worksheet/>'), Buffer.from('整').subarray(0, 2)])],
  ['is UTF-16 that is not well-formed', Buffer.from('\uFEFF<worksheet>', 'utf16le')],
])('a changed part that %s is found', async (_, content) => {
  await expect(verifyPackage(sheetOf(content), original, sheet, none)).rejects.toThrow('file-damaged');
});

test('a changed part of many pieces passes, in UTF-8 and in UTF-16', async () => {
  const long = `<worksheet>${'<t 甲="1">整改台账</t>'.repeat(120_000)}</worksheet>`;
  for (const content of [Buffer.from(long), Buffer.from(`\uFEFF${long}`, 'utf16le')])
    await verifyPackage(sheetOf(content), original, sheet, none);
});

test('a part whose CRC is another than stated is found', async () => {
  const result = sheetOf('<worksheet/>');
  const stated = openPackage(result).find('xl/worksheets/sheet1.xml');
  const crc = Buffer.alloc(4);
  crc.writeUInt32LE(stated?.crc32 ?? 0);
  const damaged = Buffer.from(result);
  for (let at = damaged.indexOf(crc); at >= 0; at = damaged.indexOf(crc, at + 1)) damaged[at] = (damaged[at] ?? 0) ^ 1;
  await expect(verifyPackage(damaged, original, sheet, none)).rejects.toThrow('file-damaged');
});
