import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineWriter, printable } from '../../../node-tools/print/line-writer';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

function written(lines: readonly string[], isTerminal: boolean): string {
  const path = join(folder, `${lines.length}-${isTerminal}`);
  const descriptor = openSync(path, 'w');
  const writer = new LineWriter(descriptor, isTerminal);
  for (const line of lines) writer.line(line);
  writer.flush();
  closeSync(descriptor);
  return readFileSync(path, 'utf8');
}

test('every line arrives whole and in order, however long', () => {
  const lines = [
    '短',
    '整'.repeat(200_000),
    '',
    '𠮷'.repeat(50),
    ...Array.from({ length: 5000 }, (_, at) => `第${at}行 ${'改'.repeat(at % 90)}`),
  ];
  expect(written(lines, false)).toBe(lines.map((line) => `${line}\n`).join(''));
});

test('a terminal sees no control codes, a file keeps them', () => {
  expect(printable('红\u001b[31m色\u009b0m\t')).toBe('红\uFFFD[31m色\uFFFD0m\t');
  expect(written(['a\u001bb'], false)).toBe('a\u001bb\n');
  expect(written(['a\u001bb', ''], true)).toBe('a\uFFFDb\n\n');
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('what can take no more is told once; the rest is dropped', () => {
  const descriptor = openSync('/dev/full', 'w');
  const writer = new LineWriter(descriptor, false);
  writer.line('整改');
  expect(() => writer.flush()).toThrow('output-lines-failed');
  writer.line('整改');
  writer.flush();
  closeSync(descriptor);
});
