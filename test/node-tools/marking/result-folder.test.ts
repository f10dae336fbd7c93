import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taizhang } from '../../support/run-cli';
import { inbox } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);
const ledger = join(inbox, '柳林镇问题整改台账.xlsx');
const asOf = ['--as-of', '2024-07-15'];

test('a folder that cannot be made is said once, of the folder and not of a ledger, exit code 4', async () => {
  writeFileSync(file('占用'), '');
  const { code, err } = await taizhang(['check', ledger, join(inbox, '城关镇.xlsx'), ...asOf, '-o', `${file('占用')}/`]);
  expect(code).toBe(4);
  expect(err.at(-1)).toBe('“占用”是文件，不能当作文件夹往里写；请换一个文件夹名');
  expect(err.join('\n')).not.toContain('[file-no-access]');
});

test('an output whose name no system takes is told so, exit code 4', async () => {
  const { code, err } = await taizhang(['merge', ledger, ...asOf, '-o', `${file('长'.repeat(100))}.xlsx`]);
  expect({ code, says: err.at(-1) }).toEqual({ code: 4, says: expect.stringContaining('太长') });
});

test('[F50] a ledger replaced between reading and marking gets no copy, is named, and the others get theirs', async () => {
  const own = file('收件箱');
  mkdirSync(own);
  copyFileSync(ledger, join(own, 'a.xlsx'));
  copyFileSync(ledger, join(own, 'z.xlsx'));
  const call = taizhang(['overdue', own, ...asOf, '-o', `${file('标记')}/`]);
  while (!existsSync(file('标记'))) await new Promise((resolve) => setImmediate(resolve));
  copyFileSync(join(inbox, '城关镇.xlsx'), join(own, 'z.xlsx'));
  const { code, err } = await call;
  expect(code).toBe(3);
  expect(err).toContain('z.xlsx [file-changed] 必须改：读的时候文件被改动了，没有写它的副本；请再运行一次');
  expect(readdirSync(file('标记'))).toEqual(['a.xlsx']);
});

test('--clear --json says what became of each file', async () => {
  const [marked, clean] = [file('m.xlsx'), file('c.xlsx')];
  await taizhang(['overdue', ledger, ...asOf, '-o', marked]);
  const { out } = await taizhang(['overdue', '--clear', '--json', marked, '-o', clean]);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { schema: 1, command: 'overdue', clear: true, refused: 0, files: [{ file: marked, changed: true, findings: [] }] },
  ]);
});

test('init --json gives one object', async () => {
  const { out } = await taizhang(['init', '--json', '-o', file('空白.xlsx')]);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { schema: 1, command: 'init', file: file('空白.xlsx'), sheets: expect.arrayContaining(['问题整改台账']) },
  ]);
});
