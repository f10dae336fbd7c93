/**
 * Bundles the command into `dist/`: `taizhang.cjs`, which starts it; `command.cjs`, all of it; `exceljs.cjs`, which is loaded only when a
 * workbook is built; `THIRD-PARTY.txt`, the notices of what these hold. One file instead of its three hundred loads in a third of the time, and a copied `dist/` runs without `node_modules`.
 * Then runs on the sample keep their compiled code beside them (`command-….code`, `exceljs-….code`), which saves each later start a third of its time.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const asked = process.argv[2] ?? join(root, 'dist');
mkdirSync(asked, { recursive: true });
// as Node names the files it runs, whatever links lead there
const folder = realpathSync(asked);
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // What is loaded late comes by `require` too: V8 gives a script with kept code no `import()`.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
  legalComments: 'eof',
  outdir: folder,
  outExtension: { '.js': '.cjs' },
};

/** exceljs stands in a file of its own, and is taken in as the command is: with its compiled code. */
const exceljsBeside = {
  name: 'exceljs-beside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'beside' }));
    onLoad({ filter: /.*/, namespace: 'beside' }, () => ({
      contents: `
        const { join } = require('node:path');
        const { compileFile } = require('./compiled-code');
        const file = join(__dirname, 'exceljs.cjs');
        compileFile(file).load()(exports, require, module, file, __dirname);`,
      resolveDir: join(root, 'node-tools'),
    }));
  },
};

/**
 * ASCII throughout: such a source V8 takes in without decoding. esbuild escapes strings and leaves regular expressions as they stand, to which an
 * escaped character is the same.
 */
function escaped(text) {
  if ((text.match(/String\.raw/g) ?? []).length !== (text.match(/RegExp\(\s*String\.raw/g) ?? []).length)
    throw new Error('String.raw outside of RegExp: there an escape is not the character');
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function bundle(entryPoints, more = {}) {
  const { outputFiles, metafile } = await build({ ...common, ...more, entryPoints, write: false, metafile: true });
  for (const { path, text } of outputFiles) writeFileSync(path, escaped(text));
  return metafile;
}

const metafiles = await Promise.all([
  bundle({ taizhang: 'node-tools/launcher.ts' }, { banner: { js: '#!/usr/bin/env node' } }),
  bundle({ command: 'node-tools/main.ts' }, { plugins: [exceljsBeside] }),
  bundle({ exceljs: 'exceljs' }),
]);
writeFileSync(join(folder, 'THIRD-PARTY.txt'), thirdPartyNotices(metafiles, root));
const launcher = join(folder, 'taizhang.cjs');
chmodSync(launcher, 0o755);

for (const name of readdirSync(folder)) if (name.endsWith('.code')) rmSync(join(folder, name));
const scratch = mkdtempSync(join(tmpdir(), 'taizhang-build-'));
const inbox = ['templates/sample/收件箱', '--as-of', '2024-07-15'];
const warmUps = [
  ['command', 'check', ...inbox],
  ['command', 'rows', ...inbox],
  ['exceljs', 'merge', ...inbox, '-o', join(scratch, '总台账.xlsx')],
];
for (const [name, ...words] of warmUps) {
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/keep-code.ts', join(folder, `${name}.cjs`), launcher, ...words], {
    cwd: root,
    stdio: 'ignore',
  });
}
rmSync(scratch, { recursive: true });
for (const name of ['command', 'exceljs']) {
  if (!readdirSync(folder).some((kept) => kept.startsWith(`${name}-`)))
    console.warn(`no compiled code of ${name} was kept: the command works, but starts more slowly`);
}
