import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectFiles, type InputFile } from '../../../../node-tools/intake/collect-files';
import type { ReadingContext } from '../../../../node-tools/intake/ledger-file';
import { readSubmissionFile } from '../../../../node-tools/intake/submission-file';
import { readOnThreads } from '../../../../node-tools/intake/threads/worker-pool';
import { buildCommand } from '../../../support/build-command';
import { inbox } from '../../../support/sample';
import { temporaryFolder } from '../../../support/temporary-folder';

const folder = temporaryFolder();
const context: ReadingContext = { today: '2024-07-15', year: null, judge: true };
const { files } = collectFiles([inbox]);
const nobody = (): void => undefined;
/** Ten times the inbox: enough that every thread gets its share. */
const many: readonly InputFile[] = Array.from({ length: 10 }, (_, round) =>
  files.map(({ path, label }) => ({ path, label: `${round}/${label}` })),
).flat();
let program = '';
beforeAll(async () => {
  program = await buildCommand(folder);
}, 60_000);

function programOf(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}

/** A name that no file can have on any system: to read it is a fault of the program, not of a file. */
function noPath(name: string): InputFile {
  return { path: `${name}\0`, label: name };
}

test.each([0, 1, 3])('with %i workers every file is read once and stands at its own place', async (count) => {
  const seen: string[] = [];
  const read = await readOnThreads({ files: many, context }, { program, count }, ({ label }) => seen.push(label));
  expect(read).toEqual(many.map((input) => readSubmissionFile(input, context)));
  expect([...seen].sort()).toEqual(many.map(({ label }) => label).sort());
});

test('no files, no results', async () => {
  expect(await readOnThreads({ files: [], context }, { program, count: 1 }, nobody)).toEqual([]);
});

test.each([0, 1, 3])('with %i workers the error is the one that comes first in the list', async (count) => {
  const [first, second] = [noPath('甲'), noPath('乙')];
  const alone = await readOnThreads({ files: [...files, first], context }, { program: '', count: 0 }, nobody).then(
    () => null,
    (error: Error) => error.message,
  );
  expect(alone).toContain('甲');
  const order = { files: [...files, first, second, ...files], context };
  // the message alone: an error that comes from another thread has lost its code on the way
  await expect(readOnThreads(order, { program, count }, nobody)).rejects.toMatchObject({ message: alone });
});

test.each([
  ['throws while it starts', "throw new Error('坏了')", '坏了'],
  ['leaves without a word', 'process.exit(3)', 'ended early (3)'],
  ['ends without its last word', '', 'ended early (0)'],
])('a thread that %s fails the reading, it does not hang', async (_, code, says) => {
  const broken = programOf(`broken-${says.length}.cjs`, code);
  await expect(readOnThreads({ files, context }, { program: broken, count: 2 }, nobody)).rejects.toThrow(says);
});

test('a program that is not there, or no thread to be had, fails the reading', async () => {
  await expect(readOnThreads({ files, context }, { program: join(folder, 'none.cjs'), count: 1 }, nobody)).rejects.toThrow('none.cjs');
  await expect(readOnThreads({ files, context }, { program: 'not-absolute', count: 1 }, nobody)).rejects.toThrow();
});

test('an interrupt, like any other event, has its turn before the last file', async () => {
  let read = 0;
  let readAtInterrupt = Number.POSITIVE_INFINITY;
  setImmediate(() => {
    readAtInterrupt = read;
  });
  await readOnThreads({ files, context }, { program: '', count: 0 }, () => {
    read += 1;
  });
  expect(readAtInterrupt).toBeLessThan(files.length);
});
