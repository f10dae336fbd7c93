/**
 * Starts the bundled command once and keeps what V8 compiled of one of its files on the way beside that file: later starts need not compile it
 * again. What was kept before is taken in and kept on, so runs add up.
 * Usage: `tsx scripts/keep-code.ts <file> <the command's launcher> <arguments of the command>`; run by `scripts/build.mjs` after bundling.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { keptCodeOf } from '../node-tools/compiled-code';

const [file = '', launcher = '', ...words] = process.argv.slice(2);
const compiled: vm.Script[] = [];
vm.Script = class extends vm.Script {
  constructor(source: string, options: vm.ScriptOptions) {
    super(source, options);
    if (options.filename === file) compiled.push(this);
  }
};
process.argv = [process.execPath, launcher, ...words];
process.on('exit', () => {
  for (const script of compiled) {
    const keptAt = keptCodeOf(file, readFileSync(file));
    writeFileSync(`${keptAt}.new`, script.createCachedData());
    renameSync(`${keptAt}.new`, keptAt);
  }
});
createRequire(launcher)(launcher);
