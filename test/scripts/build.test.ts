import { isAscii } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inbox, root, unitList } from '../support/sample';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const dist = join(folder, 'dist');
const asOf = ['--as-of', '2024-07-15'];

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, ...words: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

const keptCode = (): string[] => readdirSync(dist).filter((name) => name.endsWith('.code'));

beforeAll(() => {
  mkdirSync(dist);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', dist], { encoding: 'utf8', cwd: root });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 120_000);

test('a program that can be started and the compiled code of its two files lie in the folder', () => {
  expect(readdirSync(dist).sort()).toEqual([
    'THIRD-PARTY.txt',
    expect.stringMatching(/^command-[0-9a-f]{8}\.code$/u),
    'command.cjs',
    expect.stringMatching(/^exceljs-[0-9a-f]{8}\.code$/u),
    'exceljs.cjs',
    'taizhang.cjs',
  ]);
  expect(statSync(join(dist, 'taizhang.cjs')).mode & 0o111).toBe(0o111);
  for (const name of ['command.cjs', 'exceljs.cjs']) expect(isAscii(readFileSync(join(dist, name)))).toBe(true);
  expect(readFileSync(join(dist, 'taizhang.cjs'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
});

test('the notice of every package whose code lies in the folder lies beside it, with its version and its licence', () => {
  const notices = readFileSync(join(dist, 'THIRD-PARTY.txt'), 'utf8');
  const code = ['command.cjs', 'exceljs.cjs', 'taizhang.cjs'].map((name) => readFileSync(join(dist, name), 'utf8')).join('\n');
  const bundled = new Set(
    [...code.matchAll(/\/\/ (node_modules\/(?:[^\s]*\/node_modules\/)?(?:@[^/\s]+\/)?[^/\s]+)\//gu)].map(([, path = '']) => path),
  );
  expect([...bundled]).toEqual(expect.arrayContaining(['node_modules/exceljs', 'node_modules/get-east-asian-width', 'node_modules/jszip']));
  for (const path of bundled) {
    const { name, version } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { name: string; version: string }; // npm's own file
    expect(notices).toContain(`\n${name} ${version}\nLicence: `);
  }
  expect(notices).toContain('MIT License\n\nCopyright (c) Sindre Sorhus');
  expect(notices).not.toContain(root);
});

test('with kept code, without it and on several threads a merge says and writes the same', () => {
  const merge = (program: string, ...more: readonly string[]): object => {
    const out = join(folder, '总台账.xlsx');
    rmSync(out, { force: true });
    const said = run(program, 'merge', inbox, '--units', unitList, ...asOf, '-o', out, ...more);
    return { ...said, bytes: readFileSync(out).toString('base64') };
  };
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  for (const name of ['taizhang.cjs', 'command.cjs', 'exceljs.cjs']) copyFileSync(join(dist, name), join(bare, name));
  expect(keptCode()).toHaveLength(2);
  const kept = merge(join(dist, 'taizhang.cjs'));
  expect(kept).toMatchObject({ status: 3, stdout: expect.stringContaining('城关镇') });
  expect(merge(join(dist, 'taizhang.cjs'), '-j', '2')).toEqual(kept);
  expect(merge(join(bare, 'taizhang.cjs'))).toEqual(kept);
}, 60_000);

test('what a thread is started with is no command of the user', () => {
  expect(run(join(dist, 'taizhang.cjs'), '--reading-thread')).toEqual(run(join(dist, 'taizhang.cjs'), '--json'));
});
