import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const broken = join(folder, '打不开.xlsx');
const brokenToo = join(folder, '也打不开.xlsx');
for (const path of [broken, brokenToo]) writeFileSync(path, 'PK');

const roster = 'templates/sample/花名册.xlsx';
const plan = 'templates/sample/谈话计划.xlsx';
const absences = 'templates/sample/请假.csv';
const none = '一个文件也没有读成，没有结果；请先按上面说的处理文件';

test.each(['check', 'rows'])('%s, which gives no figures, leaves it at the line of the file', async (command) => {
  const { code, err } = await taizhang([command, broken]);
  expect([code, err]).toEqual([3, [expect.stringContaining('打不开.xlsx [')]]);
});

test.each([
  ['overdue', []],
  ['summary', []],
  ['merge', []],
  ['opinions', []],
  ['trace', []],
  ['feedback', ['--roster', roster]],
  ['satisfaction', []],
  ['gates', []],
  ['gates', ['--json']],
  ['plan', []],
  ['plan check', []],
  ['plan replan', ['--away', absences]],
] as const)('%s %j: where no file at all could be read, the last line says that there is no result', async (command, options) => {
  const { code, err } = await taizhang([...command.split(' '), broken, ...options]);
  expect({ code, last: err.at(-1) }).toEqual({ code: 3, last: none });
  expect(err[0]).toContain('打不开.xlsx [');
});

test('carry: of last year’s and this year’s files, none read, it says which table is lacking', async () => {
  const { code, err } = await taizhang(['carry', broken, brokenToo]);
  expect(code).toBe(3);
  expect(err.at(-1)).toContain('去年');
});

test.each([
  ['gates', [roster]],
  ['plan', [roster]],
  ['plan check', [plan, roster]],
  ['plan replan', [plan, roster, '--away', absences]],
] as const)('%s: a file that could not be read is said to be missing from the figures', async (command, words) => {
  const { code, err } = await taizhang([...command.split(' '), broken, ...words, '--as-of', '2024-06-12']);
  expect(code).toBe(3);
  expect(err.at(-1)).toBe('有 1 份文件没有读成，不在这些数字里；请先按上面说的处理');
  const whole = await taizhang([...command.split(' '), ...words, '--as-of', '2024-06-12']);
  expect(whole.err.join('\n')).not.toContain('没有读成');
});

test.each(['merge', 'summary'])(
  '[R003] %s: a unit list that lies in the inbox itself is no ledger that could not be read',
  async (command) => {
    const inbox = join(folder, `收件箱-${command}`);
    mkdirSync(inbox);
    for (const file of ['单位名单.xlsx', '收件箱/城关镇.xlsx'])
      copyFileSync(`templates/sample/${file}`, join(inbox, file.replace(/^.*\//u, '')));
    const words = [command, inbox, '--as-of', '2024-07-15'];
    const { code, err } = await taizhang([...words, '--units', join(inbox, '单位名单.xlsx')]);
    expect(code).toBeLessThan(2);
    expect(err.join('\n')).not.toContain('[table-missing]');
    // where no option says what it is for, it is
    const unnamed = await taizhang(words);
    expect(unnamed.code).toBe(3);
    expect(unnamed.err.join('\n')).toContain('单位名单.xlsx [table-missing]');
  },
);
