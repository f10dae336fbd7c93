/**
 * Bundles the add-on into `dist/apps-script/`, the folder that `.clasp.json` names: `Code.js`, readable, with one function for each export of
 * `apps-script/main.ts`, and the manifest. All else stays inside one expression: in Apps Script every top-level function is public.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? join(root, 'dist/apps-script');
const entry = 'apps-script/main.ts';
const common = {
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

// Only an ES module tells its exports.
const { metafile } = await build({ ...common, format: 'esm', metafile: true, outfile: 'main.js' });
const names = Object.values(metafile.outputs)
  .flatMap(({ exports }) => exports)
  .sort();
const stubs = names.map((name) => `function ${name}() {\n  return TaizhangAddon.${name}.apply(this, arguments);\n}\n`);
const { outputFiles } = await build({ ...common, format: 'iife', globalName: 'TaizhangAddon', footer: { js: stubs.join('\n') } });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'Code.js'), outputFiles[0].text);
copyFileSync(join(root, 'apps-script/appsscript.json'), join(folder, 'appsscript.json'));
