import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { copyEntry, newLabel, packPart, writeZip } from '../../../../node-tools/xlsx/zip/zip-write';
import { plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../../fixtures/xlsx-patch/zip-of';
import { askOpenpyxl, testWith } from '../../../support/clients';

describe.each([
  ['as it is', {}],
  ['stored', { stored: true }],
  ['with data descriptors', { descriptor: true }],
])('entries %s', (_, options) => {
  test('are copied with their packed bytes, names, stamps and order', () => {
    const original = openPackage(zipOf({ ...plainLedger(), 'xl/媒体/图.png': Buffer.from([1, 2, 3]), 'xl/': '' }, options));
    const copy = openPackage(Buffer.concat(writeZip(original.entries.map(copyEntry))));
    expect(copy.entries).toEqual(original.entries.map((entry) => ({ ...entry, flags: entry.flags & ~8 })));
  });
});

test('a part given in segments is one deflate stream that says the same', async () => {
  const segments = ['台账', '整改措施'.repeat(20_000), '', '责任人'.repeat(9000)].map((text) => Buffer.from(text));
  const entry = await packPart(newLabel('xl/sheet.xml'), segments);
  expect(inflateRawSync(Buffer.concat(entry.pieces)).equals(Buffer.concat(segments))).toBe(true);
  expect(entry.size).toBe(Buffer.concat(segments).length);
});

test('the same segments give the same bytes, with the stamp of 1980', async () => {
  const pack = async (): Promise<Buffer> =>
    Buffer.concat(writeZip([await packPart(newLabel('台账.xml'), [Buffer.from('a'.repeat(100_000)), Buffer.from('b')])]));
  const [first, second] = [await pack(), await pack()];
  expect(first.equals(second)).toBe(true);
  expect(openPackage(first).entries).toMatchObject([{ name: '台账.xml', dosTime: 0, dosDate: 0x21, flags: 0x800 }]);
});

test('whatever is packed opens again, part by part', async () => {
  const part = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
      const entries = await Promise.all(
        parts.map((segments, index) =>
          packPart(
            newLabel(`part${index}`),
            segments.map((one) => Buffer.from(one)),
          ),
        ),
      );
      const opened = openPackage(Buffer.concat(writeZip(entries)));
      expect(opened.entries.map((entry) => opened.inflate(entry).toString('hex'))).toEqual(
        parts.map((segments) => Buffer.concat(segments).toString('hex')),
      );
    }),
    { numRuns: 60, seed: 7 },
  );
});

testWith('openpyxl', 'a reader that trusts local headers finds no fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const kept = openPackage(zipOf(plainLedger(), { descriptor: true })).entries.map(copyEntry);
    const added = await packPart(newLabel('xl/新.xml'), [Buffer.from('<a/>')]);
    writeFileSync(join(folder, 'a.zip'), Buffer.concat(writeZip([...kept, added])));
    const program = 'import json, sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(), len(z.namelist())]))';
    expect(askOpenpyxl(program, [join(folder, 'a.zip')])).toEqual([null, 7]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
