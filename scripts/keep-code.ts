/**
 * Runs the command once, as `taizhang check` does, and keeps what V8 compiled on the way beside it: later starts need not compile it again.
 * Usage: `tsx scripts/keep-code.ts <the command's file> <arguments of the command>`; run by `scripts/build.mjs` after bundling.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFile } from '../node-tools/compiled-code';

const [file = '', ...words] = process.argv.slice(2);
const { script, keptAt, load } = compileFile(file);
process.argv = [process.execPath, file, ...words];
process.on('exit', () => {
  writeFileSync(`${keptAt}.new`, script.createCachedData());
  renameSync(`${keptAt}.new`, keptAt);
});
load()(exports, createRequire(file), module, file, dirname(file));
