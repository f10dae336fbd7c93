import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashedWord } from '../../../node-tools/options/plain-dash';
import { taizhang } from '../../support/run-cli';
import { inbox } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const ledger = join(inbox, '柳林镇问题整改台账.xlsx');

test.each([
  ['—as-of', '--as-of'],
  ['－－as-of', '--as-of'],
  ['——as-of=2024-01-01', '--as-of'],
  ['–as–of', '--as-of'],
  ['―force', '--force'],
  ['－o', '-o'],
  ['－－ｆｏｒｃｅ', '--force'],
  ['—as-off', '--as-of'],
  ['－－年份', '--year'],
])('%s was meant as %s: nothing is read or written, the option is named as it has to be written', async (word, option) => {
  const out = join(folder, '标记.xlsx');
  const { code, err, out: said } = await taizhang(['overdue', ledger, word, '2024-01-01', '-o', out]);
  expect({ code, said, written: existsSync(out) }).toEqual({ code: 2, said: [], written: false });
  expect(err).toEqual([expect.stringContaining(`请写 ${option}`)]);
});

test('a file whose name begins so is a file, and so is every word behind --', () => {
  const path = join(folder, '—a.xlsx');
  writeFileSync(path, '');
  expect(dashedWord([path, '—b.xlsx'])).toEqual({ word: '—b.xlsx', option: '--b.xlsx' });
  expect(dashedWord(['--', '—b.xlsx'])).toBeNull();
  expect(dashedWord(['explain', 'status', '—', '——销号', '-n', '--json'])).toBeNull();
});
