import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockOutput, lockPath, sweepLocks } from '../../../node-tools/output/output-lock';
import { thisRun } from '../../../node-tools/output/run-identity';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const target = (): string => join(folder, '总台账.xlsx');
const busy = (pid: number): unknown => expect.objectContaining({ code: 'output-busy', params: { file: '总台账.xlsx', pid } });
const deadPid = 2 ** 22 + 1;

function leave(text: string, secondsAgo = 0): void {
  writeFileSync(lockPath(target()), text);
  utimesSync(lockPath(target()), Date.now() / 1000 - secondsAgo, Date.now() / 1000 - secondsAgo);
}

test('one run has the lock until it lets go, and nothing is left then', async () => {
  const lock = await lockOutput(target());
  await expect(lockOutput(target())).rejects.toEqual(busy(process.pid));
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
  await (await lockOutput(target())).release();
});

test('the lock of a process that is gone is taken over, also when its number went to another process', async () => {
  // Where the system does not say when a process began, a number given out again cannot be told from the first.
  const reused = thisRun.started === '' ? deadPid : process.pid;
  for (const text of [`${thisRun.host} ${deadPid} 123\n`, `${thisRun.host} ${reused} ${Number(thisRun.started) - 1}\n`]) {
    leave(text);
    const lock = await lockOutput(target());
    expect(readFileSync(lockPath(target()), 'utf8')).toBe(`${thisRun.host} ${thisRun.pid} ${thisRun.started}\n`);
    await lock.release();
  }
});

test('the lock of another machine is respected for a day', async () => {
  leave('0123456789 77 1\n', 3600);
  await expect(lockOutput(target())).rejects.toEqual(busy(77));
  leave('0123456789 77 1\n', 25 * 3600);
  await (await lockOutput(target())).release();
});

test('a lock that says nothing is respected for the moment its maker may still need, and no longer', async () => {
  leave('');
  await expect(lockOutput(target())).rejects.toEqual(busy(0));
  leave('', 60);
  await (await lockOutput(target())).release();
});

test('a lock that has become another’s is not let go, and its former holder does not go on', async () => {
  const lock = await lockOutput(target());
  await lock.confirm();
  leave(`${thisRun.host} ${process.ppid} \n`);
  await expect(lock.confirm()).rejects.toEqual(busy(process.ppid));
  await lock.release();
  expect(existsSync(lockPath(target()))).toBe(true);
});

test('sweeping removes dead locks alone', async () => {
  leave(`${thisRun.host} ${deadPid} 1\n`);
  const other = lockPath(join(folder, '别的.xlsx'));
  writeFileSync(other, `${thisRun.host} ${process.pid} ${thisRun.started}\n`);
  await sweepLocks(folder);
  expect([existsSync(lockPath(target())), existsSync(other)]).toEqual([false, true]);
});
