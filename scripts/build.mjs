/** Bundles the command into one file, `dist/taizhang.cjs`. exceljs stays outside: it is loaded only when a workbook is built. */
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: ['node-tools/main.ts'],
  outfile: 'dist/taizhang.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  external: ['exceljs'],
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
chmodSync('dist/taizhang.cjs', 0o755);
