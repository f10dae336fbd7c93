/**
 * Bundles the add-on into `dist/apps-script/`, the folder that `.clasp.json` names: `Code.js`, readable, with one function for each export of
 * `apps-script/main.ts`, the manifest, and the pages, each with its style and script in it. All else stays inside one expression: in Apps
 * Script every top-level function is public.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? join(root, 'dist/apps-script');
const pages = ['form', 'guide', 'list', 'rules', 'today'];
const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

function entry(file) {
  return { entryPoints: [file] };
}

async function textOf(options) {
  const { outputFiles } = await build({ ...common, ...options });
  return outputFiles[0].text;
}

// Only an ES module tells its exports.
const { metafile } = await build({ ...common, ...entry('apps-script/main.ts'), format: 'esm', metafile: true, outfile: 'main.js' });
const names = Object.values(metafile.outputs)
  .flatMap(({ exports }) => exports)
  .sort();
const stubs = names.map((name) => `function ${name}() {\n  return TaizhangAddon.${name}.apply(this, arguments);\n}\n`);
const code = await textOf({
  ...entry('apps-script/main.ts'),
  format: 'iife',
  globalName: 'TaizhangAddon',
  footer: { js: stubs.join('\n') },
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'Code.js'), code);
copyFileSync(join(root, 'apps-script/appsscript.json'), join(folder, 'appsscript.json'));

const frame = await textOf({ ...entry('apps-script/ui/page-html.ts'), format: 'esm' });
const { pageHtml } = await import(`data:text/javascript;base64,${Buffer.from(frame).toString('base64')}`);
const styleOf = (name) => join(root, `apps-script/ui/${name}.css`);
for (const page of pages) {
  // Google's cleaner of pages has taken `//` inside a template literal for a comment; without such literals it cannot.
  const script = await textOf({ ...entry(`apps-script/ui/pages/${page}.ts`), format: 'iife', supported: { 'template-literal': false } });
  const styles = ['page', page].map(styleOf).filter((file) => existsSync(file));
  writeFileSync(join(folder, `${page}.html`), pageHtml({ styles: styles.map((file) => readFileSync(file, 'utf8')), script }));
}
