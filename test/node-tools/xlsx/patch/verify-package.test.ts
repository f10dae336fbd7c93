import { openPackage } from '../../../../node-tools/xlsx/package';
import { verifyPackage } from '../../../../node-tools/xlsx/patch/verify-package';
import { copyEntry, writeZip } from '../../../../node-tools/xlsx/zip-write';
import { plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';
import { zipOf } from '../../../fixtures/xlsx-patch/zip-of';

const original = openPackage(zipOf(plainLedger()));
const none: ReadonlySet<string> = new Set();
const sheet = new Set(['xl/worksheets/sheet1.xml']);

test('a faithful copy passes', () => {
  expect(() => verifyPackage(Buffer.concat(writeZip(original.entries.map(copyEntry))), original, none, none)).not.toThrow();
});

test('a part that changed without leave, went missing, or was packed anew is found', () => {
  const changed = zipOf(plainLedger({ 'xl/styles.xml': '<styleSheet/>' }));
  expect(() => verifyPackage(changed, original, sheet, none)).toThrow('xl/styles.xml was not to change');
  const { 'xl/styles.xml': _, ...rest } = plainLedger();
  expect(() => verifyPackage(zipOf(rest), original, sheet, none)).toThrow('xl/styles.xml was not to change');
  expect(() => verifyPackage(zipOf(plainLedger(), { stored: true }), original, none, none)).toThrow('was not to change');
});

test('a changed part that is no XML any more is found', () => {
  const broken = zipOf(plainLedger({ 'xl/worksheets/sheet1.xml': '<worksheet>' }));
  expect(() => verifyPackage(broken, original, sheet, none)).toThrow('file-damaged');
});
