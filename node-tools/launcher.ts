import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compileFile } from './compiled-code';

/** The lines of Node on which this was tried; another might not know the flag, and would say so in English before anything else. */
const triedOn: readonly string[] = ['20', '22', '24'];

// A look at one ledger asks some four hundred regular expressions a few times each: V8 compiles each twice, once to be interpreted and once for good.
if (triedOn.includes(process.versions.node.split('.', 1)[0] ?? '')) setFlagsFromString('--no-regexp-tier-up');

// What `taizhang` starts: the command stands beside this file, and further threads start here too.
compileFile(join(__dirname, 'command.cjs')).load()(exports, require, module, __filename, __dirname);
