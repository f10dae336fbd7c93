import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand } from '../support/build-command';
import { inbox, unitList } from '../support/sample';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
let program = '';
beforeAll(async () => {
  program = await buildCommand(folder);
}, 60_000);

function taizhang(cwd: string, ...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', cwd });
  return { code: status, out: stdout, err: stderr };
}

test('merge gives the same bytes, lines and exit code on any number of threads', () => {
  const run = (jobs: string): object => {
    const own = join(folder, jobs);
    mkdirSync(own);
    const said = taizhang(own, 'merge', inbox, '--units', unitList, '--as-of', '2024-07-15', '-o', '总台账.xlsx', '-j', jobs);
    return { ...said, bytes: readFileSync(join(own, '总台账.xlsx')).toString('base64') };
  };
  const alone = run('1');
  expect(alone).toMatchObject({ code: 3, out: expect.stringContaining('城关镇') });
  for (const jobs of ['2', '4']) expect(run(jobs)).toEqual(alone);
});

test('a number of threads that is none is wrong usage', () => {
  expect(taizhang(folder, 'merge', inbox, '-j', '0')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--jobs') });
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('results redirected to a full disk end with one sentence and 4', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, 'rows', inbox], { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  expect({ status, says: stderr.trim().split('\n').at(-1) }).toEqual({ status: 4, says: expect.stringContaining('结果没有写完') });
  expect(stderr).not.toContain('node:');
});
