import { join } from 'node:path';
import { compileFile } from '../node-tools/compiled-code';

// Our reader by itself starts as the command does: with what V8 compiled of it before.
compileFile(join(__dirname, 'own-reader-body.cjs')).load()(exports, require, module, __filename, __dirname);
