import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, readBytes, readToMark, readUnchanged } from '../../../node-tools/intake/read-file';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { plainLedger } from '../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../fixtures/xlsx-patch/zip-of';

const sheet = 'xl/worksheets/sheet1.xml';
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-file-'));
  path = join(folder, '台账.xlsx');
  writeFileSync(path, zipOf(plainLedger()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function inflated(bytes: Buffer): Buffer {
  const pkg = openPackage(bytes);
  const entry = pkg.find(sheet);
  if (entry === undefined) throw new Error(`no ${sheet}`);
  return pkg.inflate(entry);
}

test('a ledger that is read to be marked is unpacked once', () => {
  const bytes = readToMark(path);
  const again = readUnchanged(path, fingerprintOf(bytes));
  expect(again).toBe(bytes);
  expect(inflated(again)).toBe(inflated(bytes));
});

test('one that is only read keeps nothing', () => {
  const bytes = readBytes(path);
  expect(readUnchanged(path, fingerprintOf(bytes))).not.toBe(bytes);
  expect(inflated(bytes)).not.toBe(inflated(bytes));
});

test('one that somebody has saved since is not marked, kept or not', () => {
  const fingerprint = fingerprintOf(readToMark(path));
  writeFileSync(path, zipOf(plainLedger({ [sheet]: '<worksheet/>' })));
  expect(() => readUnchanged(path, fingerprint)).toThrow('file-changed');
  expect(() => readUnchanged(path, fingerprint)).toThrow('file-changed');
});

test('another file is not taken for the one that was kept', () => {
  readToMark(path);
  const other = join(folder, '另一份.xlsx');
  writeFileSync(other, zipOf(plainLedger({ [sheet]: '<worksheet/>' })));
  expect(readUnchanged(other, fingerprintOf(readBytes(other))).equals(zipOf(plainLedger({ [sheet]: '<worksheet/>' })))).toBe(true);
});
