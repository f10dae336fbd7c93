import { join } from 'node:path';
import { compileFile } from './compiled-code';

// What `taizhang` starts: the command stands beside this file, and further threads start here too.
compileFile(join(__dirname, 'command.cjs')).load()(exports, require, module, __filename, __dirname);
