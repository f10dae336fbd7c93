import { readdirSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { nearWords } from '../../core/text/near-words';
import { isTableName } from './collect-files';

/** Left behind by programs that have a file open, or hidden. */
const notForUsers = /^(?:~\$|\.)/u;

/** Without the ending of a table: two names are not near because both end in .xlsx. */
function stem(name: string): string {
  return isTableName(name) ? basename(name, extname(name)) : name;
}

/** Tables and folders beside a name that is not there, which it may have been meant for: 台账.xlsx for 台账, 收件箱 for 收件相. */
export function namesNear(path: string): readonly string[] {
  try {
    const beside = readdirSync(dirname(path), { withFileTypes: true }).filter((entry) => entry.isDirectory() || isTableName(entry.name));
    const names = beside.map(({ name }) => name).filter((name) => !notForUsers.test(name));
    const near = nearWords(stem(basename(path)), [...new Set(names.sort().map(stem))]);
    return near.flatMap((each) => names.filter((name) => stem(name) === each)).slice(0, 3);
  } catch {
    return []; // the folder is not there either
  }
}
