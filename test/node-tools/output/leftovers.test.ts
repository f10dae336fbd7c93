import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sweepTemporaries, temporaryPath } from '../../../node-tools/output/leftovers';
import { thisRun } from '../../../node-tools/output/run-identity';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('names are new each time and short, whatever the output is called', () => {
  const names = [temporaryPath(folder, '台'.repeat(80)), temporaryPath(folder, '台'.repeat(80))].map((path) => basename(path));
  expect(new Set(names).size).toBe(2);
  expect(names.every((name) => name.length < 100)).toBe(true);
});

test('what dead runs left is swept; what running ones, other machines and other people have there stays', async () => {
  const hash = 'a'.repeat(10);
  const dead = `.taizhang-${hash}-${thisRun.host}-${2 ** 22 + 1}-5-1.tmp`;
  const reused = `.taizhang-${hash}-${thisRun.host}-${thisRun.started === '' ? 2 ** 22 + 2 : process.pid}-1-1.tmp`;
  const foreignOld = `.taizhang-${hash}-0123456789-1-5-1.tmp`;
  const foreignNew = `.taizhang-${hash}-0123456789-1-5-2.tmp`;
  const running = basename(temporaryPath(folder, 'x'));
  const strangers = ['台账.tmp', '.taizhang-说明.tmp', '~$台账.xlsx'];
  for (const name of [dead, reused, foreignOld, foreignNew, running, ...strangers]) writeFileSync(join(folder, name), '');
  utimesSync(join(folder, foreignOld), Date.now() / 1000 - 90_000, Date.now() / 1000 - 90_000);
  await sweepTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual([foreignNew, running, ...strangers].sort());
  expect(existsSync(join(folder, dead))).toBe(false);
});
