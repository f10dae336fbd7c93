import { readFileSync, writeFileSync } from 'node:fs';
import { openPackage } from '../../node-tools/xlsx/zip/package';
import { zipOf } from '../fixtures/xlsx-patch/zip-of';

/** Writes a marked workbook as another program saves it: without our journal, and with what somebody has changed in its parts meanwhile. */
export function resaved(from: string, to: string, change: (text: string, part: string) => string = (text) => text): string {
  const pkg = openPackage(readFileSync(from));
  const kept = pkg.entries.filter(({ name }) => !name.startsWith('taizhang/'));
  writeFileSync(to, zipOf(Object.fromEntries(kept.map((entry) => [entry.name, change(pkg.inflate(entry).toString('utf8'), entry.name)]))));
  return to;
}
