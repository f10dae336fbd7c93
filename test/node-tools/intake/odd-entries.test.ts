import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalOf } from '../../../node-tools/intake/ledger-file';
import { taizhang } from '../../support/run-cli';
import { inbox, root } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const ledger = join(inbox, '柳林镇问题整改台账.xlsx');
const onPosix = process.platform === 'win32' ? test.skip : test;

/** A folder with one good ledger, and whatever `add` puts beside it. */
function inboxWith(name: string, add: (path: (entry: string) => string) => void): string {
  const own = join(folder, name);
  mkdirSync(own);
  copyFileSync(ledger, join(own, '好.xlsx'));
  add((entry) => join(own, entry));
  return own;
}

function madePipe(path: string): void {
  spawnSync('mkfifo', [path]);
}

onPosix('[F105] one entry that cannot be read is one line, and the other ledgers are read', async () => {
  const own = inboxWith('怪', (path) => {
    symlinkSync('绕.xlsx', path('绕.xlsx'));
    symlinkSync(join(folder, '没有.xlsx'), path('断.xlsx'));
    writeFileSync(path('大.xlsx'), '');
    truncateSync(path('大.xlsx'), 3 * 1024 ** 3);
  });
  const { code, out, err } = await taizhang(['check', own, '--as-of', '2024-07-15']);
  expect(code).toBe(3);
  expect(out).toEqual([expect.stringContaining('好.xlsx')]);
  expect(err.filter((line) => !line.startsWith('好.xlsx'))).toEqual([
    '大.xlsx [file-too-big-to-read] 必须改：文件有 3072 MB，超过 272 MB 的上限，没有读；请核对是不是台账；是的话把台账所在的工作表复制到新工作簿，另存后再试',
    expect.stringMatching(/^断\.xlsx \[file-missing\]/u),
    expect.stringMatching(/^绕\.xlsx \[file-link-loop\]/u),
  ]);
});

onPosix('a pipe in a folder is passed over and counted; named by itself it gets its sentence, and nobody waits for it', async () => {
  const own = inboxWith('管', (path) => {
    madePipe(path('管道.xlsx'));
    symlinkSync('管道.xlsx', path('链.xlsx'));
  });
  const met = await taizhang(['rows', own]);
  expect(met.code).toBeLessThan(2);
  expect(met.err[0]).toContain('跳过 2 个不是表格的文件：管道.xlsx、链.xlsx');
  const named = await taizhang(['overdue', join(own, '管道.xlsx')]);
  expect(named).toMatchObject({ code: 3, err: expect.arrayContaining([expect.stringMatching(/^管道\.xlsx \[file-not-plain\]/u)]) });
  expect(await taizhang(['summary', ledger, '--units', join(own, '管道.xlsx')])).toMatchObject({ code: 3 });
});

const materials = join(root, 'templates/sample/会前材料.xlsx');
const register = join(root, 'templates/sample/征求意见台账.xlsx');
const roster = join(root, 'templates/sample/花名册.xlsx');

describe.each([
  ['gates --log', ['gates', materials, '--log'], '.jsonl'],
  ['gates --pack', ['gates', materials, '--pack'], '.json'],
  ['feedback --fingerprints', ['feedback', register, '--roster', roster, '--fingerprints'], '.txt'],
  ['feedback --release', ['feedback', register, '--roster', roster, '--release'], '.txt'],
  ['opinions --keywords', ['opinions', register, '--keywords'], '.xlsx'],
  ['opinions --paste', ['opinions', '--paste'], '.txt'],
  ['plan --away', ['plan', roster, '--away'], '.csv'],
  ['summary --units', ['summary', ledger, '--units'], '.xlsx'],
] as const)('%s', (name, call, ending) => {
  onPosix('no pipe is waited for, and neither a folder nor gigabytes are read: exit code 3', async () => {
    const own = join(folder, `${name.replace(' ', '')}${ending}`);
    mkdirSync(own, { recursive: true });
    const [pipe, huge] = [join(own, `管${ending}`), join(own, `大${ending}`)];
    madePipe(pipe);
    writeFileSync(huge, '');
    truncateSync(huge, 3 * 1024 ** 3);
    const codes = { [pipe]: 'file-not-plain', [huge]: 'file-too-big-to-read', [own]: 'file-not-plain' };
    for (const [path, says] of Object.entries(codes)) {
      const { code, err } = await taizhang([...call, path]);
      expect({ code, said: err.filter((line) => line.includes(`[${says}]`)).length }).toEqual({ code: 3, said: 1 });
    }
  });
});

test('a name that no system takes is one line, beside a good ledger', async () => {
  const { code, out, err } = await taizhang(['check', ledger, `${'长'.repeat(100)}.xlsx`]);
  expect({ code, read: out.length }).toEqual({ code: 3, read: 1 });
  expect(err.join('\n')).toContain('[file-name-too-long]');
});

test.each([
  ['EACCES', 'scandir', 'folder-unreadable'],
  ['EIO', 'scandir', 'folder-unreadable'],
  ['EACCES', 'open', 'file-no-access'],
  ['EBUSY', 'read', 'file-no-access'],
  ['ENOENT', 'stat', 'file-missing'],
  ['EIO', 'read', 'file-read-failed'],
])('%s of %s is the finding %s', (code, syscall, finding) => {
  const error = Object.assign(new Error(code), { code, syscall });
  expect(refusalOf(error, { path: 'a', label: 'a' }).code).toBe(finding);
});

test('an error that is no system error is thrown on', () => {
  const bug = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' });
  expect(() => refusalOf(bug, { path: 'a', label: 'a' })).toThrow(bug);
});

test('[F105] a ledger whose name only looks like a backup of ours is read; a backup is not', async () => {
  const own = inboxWith('备份', (path) => {
    copyFileSync(ledger, path('教育局.bak-2.xlsx'));
    copyFileSync(ledger, path('好.xlsx.bak-20240315-093000'));
  });
  const { out, err } = await taizhang(['rows', own]);
  expect(new Set(out.map((line) => (JSON.parse(line) as { file: string }).file))).toEqual(
    new Set([join(own, '好.xlsx'), join(own, '教育局.bak-2.xlsx')]),
  );
  expect(err.join('\n')).not.toContain('跳过');
});
