import { join } from 'node:path';
import { collectFiles } from '../../../node-tools/intake/collect-files';
import type { ReadingContext } from '../../../node-tools/intake/ledger-file';
import { readSubmissionFile } from '../../../node-tools/intake/submission-file';
import { inbox } from '../../support/sample';

const context: ReadingContext = { today: '2024-07-15', year: null, judge: true };
const read = collectFiles([inbox]).files.map((input) => readSubmissionFile(input, context));

test('what a file hands in comes whole through the passage to another thread', () => {
  expect(read.filter(({ kind }) => kind === 'read').length).toBeGreaterThan(10);
  for (const file of read) expect(structuredClone(file)).toEqual(file);
});

test('it carries neither grid nor parsed table: those stay where the file was read', () => {
  const [file] = read.filter((one) => one.kind === 'read');
  expect(Object.keys(file ?? {}).sort()).toEqual(['findings', 'kind', 'submission']);
});

test('a file that cannot be read hands in its finding', () => {
  const input = { path: join(inbox, '没有的文件.xlsx'), label: '没有的文件.xlsx' };
  expect(readSubmissionFile(input, context)).toMatchObject({ kind: 'refused', input, findings: [{ code: 'file-missing' }] });
});
