/**
 * Bundles the command into `dist/`: `taizhang.cjs`, and beside it `exceljs.cjs`, which is loaded only when a workbook is built. One file instead
 * of its three hundred loads in a third of the time, and a copied `dist/` runs without `node_modules`.
 */
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  logLevel: 'warning',
  legalComments: 'eof',
};

const exceljsBeside = {
  name: 'exceljs-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^exceljs$/ }, () => ({ path: './exceljs.cjs', external: true }));
  },
};

await Promise.all([
  build({
    ...common,
    entryPoints: ['node-tools/main.ts'],
    outfile: 'dist/taizhang.cjs',
    plugins: [exceljsBeside],
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({ ...common, entryPoints: { exceljs: 'exceljs' }, outdir: 'dist', outExtension: { '.js': '.cjs' } }),
]);
chmodSync('dist/taizhang.cjs', 0o755);
