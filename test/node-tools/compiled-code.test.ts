import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { compileFile, keptCodeOf } from '../../node-tools/compiled-code';
import { root } from '../support/sample';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const loader = join(folder, 'loader.cjs');

beforeAll(() => {
  // V8 remembers what a process has compiled, so kept code is looked at in another one only.
  const tell =
    'const m = { exports: {} }; load()(m.exports, require, m, process.argv[2], __dirname); console.log(JSON.stringify([m.exports, script.cachedDataRejected]));';
  buildSync({
    stdin: {
      contents: `import { compileFile, keptCodeOf } from './compiled-code'; const { script, load } = compileFile(process.argv[2]); ${tell}`,
      resolveDir: join(root, 'node-tools'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: loader,
  });
});

function fileOf(name: string, source: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, source);
  return file;
}

/** What the file exports, and whether V8 refused the code that was kept: null where there was none. */
function loaded(file: string): { readonly exports: unknown; readonly refused: boolean | null } {
  const { stdout, stderr } = spawnSync(process.execPath, [loader, file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const [exports, refused = null] = JSON.parse(stdout) as [unknown, boolean?]; // the loader prints such a list
  return { exports, refused };
}

function keep(file: string): string {
  const { script } = compileFile(file);
  const keptAt = keptCodeOf(file, readFileSync(file));
  writeFileSync(keptAt, script.createCachedData());
  return keptAt;
}

test('without kept code a file is compiled as ever', () => {
  const file = fileOf('plain', "module.exports = [__filename, __dirname, require('node:path').sep, '整改'];");
  expect(loaded(file)).toEqual({ exports: [file, folder, '/', '整改'], refused: null });
});

test('kept code is taken, and gives the same', () => {
  const file = fileOf('kept', "exports.sum = (a, b) => a + b; exports.said = '第' + exports.sum(1, 1) + '条';");
  keep(file);
  expect(loaded(file)).toEqual({ exports: { said: '第2条' }, refused: false });
});

test('code kept of another source is not even looked at, though the two are of one length', () => {
  const file = fileOf('edited', 'module.exports = 1;');
  const keptAt = keep(file);
  writeFileSync(file, 'module.exports = 2;');
  expect(loaded(file)).toEqual({ exports: 2, refused: null });
  expect(readdirSync(folder).filter((name) => name.startsWith('edited-'))).toEqual([keptAt.slice(folder.length + 1)]);
});

test.each([
  ['cut short', (code: Buffer) => code.subarray(0, code.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
  ['of another version', (code: Buffer) => Buffer.from(code).fill(0xff, 4, 12)],
  ['no code at all', () => Buffer.from('台账')],
])('kept code that is %s is refused, and the file is compiled', (name, spoil) => {
  const file = fileOf(`spoilt-${name.length}`, 'module.exports = 3;');
  const keptAt = keep(file);
  writeFileSync(keptAt, spoil(readFileSync(keptAt)));
  expect(loaded(file)).toEqual({ exports: 3, refused: true });
});
