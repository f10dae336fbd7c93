import { collectFiles } from '../../../../node-tools/intake/collect-files';
import type { ReadingContext } from '../../../../node-tools/intake/ledger-file';
import { Claims } from '../../../../node-tools/intake/threads/claims';
import { serveAsWorker, type WorkerMessage, workOn } from '../../../../node-tools/intake/threads/ledger-worker';
import { inbox } from '../../../support/sample';

const context: ReadingContext = { today: '2024-07-15', year: null, judge: true };
const { files } = collectFiles([inbox]);

function positions(messages: readonly WorkerMessage[]): readonly number[] {
  return messages.flatMap((message) => (message.kind === 'failed' ? [] : message.files.map(({ at }) => at)));
}

test('a worker reads all that falls to it, says so in batches, and ends with its last word', () => {
  const claims = new Claims(files.length);
  const messages = [...workOn({ files, context, claims: claims.memory })];
  expect(positions(messages)).toEqual(files.map((_, at) => at));
  expect(messages.map(({ kind }) => kind)).toEqual(['read', 'done']);
});

test('two that share the claims read each file once', () => {
  const { memory } = new Claims(files.length);
  const [one, other] = [workOn({ files, context, claims: memory }), workOn({ files, context, claims: memory })];
  const messages: WorkerMessage[] = [];
  for (let [a, b] = [one.next(), other.next()]; !(a.done && b.done); [a, b] = [one.next(), other.next()]) {
    if (!a.done) messages.push(a.value);
    if (!b.done) messages.push(b.value);
  }
  expect([...positions(messages)].sort((a, b) => a - b)).toEqual(files.map((_, at) => at));
});

test('an error that no file can cause is the last word, and stops the others', () => {
  const claims = new Claims(3);
  // no file has such a name on any system
  const impossible = { path: `${inbox}\0`, label: '收件箱' };
  const messages = [...workOn({ files: [impossible, ...files.slice(0, 2)], context, claims: claims.memory })];
  expect(messages).toEqual([{ kind: 'failed', at: 0, error: expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE' }) }]);
  expect(claims.take()).toBeNull();
});

test('the main thread is no worker', () => {
  expect(serveAsWorker).toThrow('thread');
});
