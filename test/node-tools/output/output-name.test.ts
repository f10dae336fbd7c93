import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../node-tools/commands/every-command';
import { type CliResult, taizhang } from '../../support/run-cli';
import { inbox, root } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);
const samples = join(root, 'templates/sample');
const ledger = join(inbox, '柳林镇问题整改台账.xlsx');
const [roster, register, notes] = [join(samples, '花名册.xlsx'), join(samples, '征求意见台账.xlsx'), file('座谈记录.txt')];
writeFileSync(notes, '一是会议多。\n二是文件多。\n');
mkdirSync(file('夹'));

/** A call of every command whose `-o` names a workbook. */
const calls: readonly (readonly string[])[] = [
  ['init'],
  ['plan', roster],
  ['plan', 'check', join(samples, '谈话计划.xlsx'), roster],
  ['plan', 'replan', join(samples, '谈话计划.xlsx'), roster, '--away', join(samples, '请假.csv')],
  ['merge', ledger],
  ['summary', ledger],
  ['satisfaction', join(samples, '满意度测评.xlsx')],
  ['gates', join(samples, '会前材料.xlsx')],
  ['opinions', register],
  ['opinions', '--paste', notes],
  ['trace', ledger, register],
  ['carry', ledger, ledger],
  ['feedback', register, '--roster', roster, '--one-book'],
];
const copying: readonly (readonly string[])[] = [
  ['check', ledger],
  ['overdue', ledger],
];

const untouched = ({ code, out }: CliResult, name: string): object => ({ code, out, written: existsSync(file(name)) });

test('the calls below are of every command that takes -o', () => {
  const all = commands.flatMap((command) => [command, ...(command.parts ?? [])]).filter(({ output }) => output !== undefined);
  const called = new Set(
    [...calls, ...copying].map(([first, second]) => (/^(?:check|replan)$/u.test(second ?? '') ? `${first} ${second}` : first)),
  );
  expect(all.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
});

/** The words of a call without the files. */
const named = (call: readonly string[]): [string, readonly string[]] => [call.filter((word) => !word.includes('/')).join(' '), call];

describe.each([...calls, ...copying].map(named))('%s', (_, call) => {
  test.each(['结果.txt', '结果.csv', '结果.xls', '结果.xlsm', '结果'])(
    '-o %s is refused before any work, the right ending named',
    async (name) => {
      const said = await taizhang([...call, '-o', file(name)]);
      expect(untouched(said, name)).toEqual({ code: 2, out: [], written: false });
      expect(said.err[0]).toContain('只能存成 .xlsx');
    },
  );
});

test.each(copying.map(named))(
  '%s: a name without an ending may have been meant for a folder, and it is said how to write one',
  async (_, call) => {
    const { err } = await taizhang([...call, '-o', file('退回')]);
    expect(err[0]).toContain('如 退回/');
    expect((await taizhang([...call, '-o', file('退回.txt')])).err[0]).not.toContain('文件夹');
    expect((await taizhang(['merge', ledger, '-o', file('退回')])).err[0]).not.toContain('文件夹');
  },
);

describe.each(calls.filter((call) => !call.includes('--one-book')).map(named))('%s', (_, call) => {
  test.each(['夹', '新夹/'])('-o %s is a folder where a file belongs, and nothing is written', async (name) => {
    const { code, out, err } = await taizhang([...call, '-o', file(name)]);
    expect({ code, out, err }).toEqual({ code: 4, out: [], err: [expect.stringContaining('是文件夹，不能当作文件写')] });
    expect([existsSync(file('新夹')), readdirSync(file('夹'))]).toEqual([false, []]);
  });
});

test('the copy of a workbook with macros keeps its ending', async () => {
  copyFileSync(ledger, file('宏.xlsm'));
  const { code, err } = await taizhang(['overdue', file('宏.xlsm'), '-o', file('标记.xlsx')]);
  expect({ code, says: err[0] }).toEqual({ code: 2, says: expect.stringContaining('只能存成 .xlsm') });
});

test('the one ledger of a folder with other files is copied under a name that suits it, not under any other', async () => {
  const own = file('一份台账');
  mkdirSync(own);
  copyFileSync(ledger, join(own, '台账.xlsm'));
  writeFileSync(join(own, '坏的.xlsx'), '');
  const { code, err } = await taizhang(['overdue', own, '--as-of', '2024-07-15', '-o', file('标记.xlsx')]);
  expect({ code, says: err.at(-2), written: existsSync(file('标记.xlsx')) }).toEqual({
    code: 2,
    says: expect.stringContaining('只能存成 .xlsm'),
    written: false,
  });
});

test('a sheet for each person needs a folder: neither a workbook nor a file that is there', async () => {
  const call = ['feedback', register, '--roster', roster];
  for (const name of ['反馈单.xlsx', '反馈单.html', '反馈单.txt']) {
    const said = await taizhang([...call, '-o', file(name)]);
    expect(untouched(said, name)).toEqual({ code: 2, out: [], written: false });
    expect(said.err[0]).toContain('--one-book');
  }
  writeFileSync(file('占用'), '别的');
  for (const name of ['占用', '占用/']) {
    const { code, out, err } = await taizhang([...call, '-o', join(folder, name)]);
    expect({ code, out, err }).toEqual({ code: 4, out: [], err: ['“占用”是文件，不能当作文件夹往里写；请换一个文件夹名'] });
  }
  expect(readFileSync(file('占用'), 'utf8')).toBe('别的');
});

test('calendars go into a folder: a file in its place is told before the plan is written', async () => {
  writeFileSync(file('日历'), '别的');
  const { code, out } = await taizhang(['plan', roster, '--from', '2024-06-03', '-o', file('计划.xlsx'), '--ics', file('日历')]);
  expect(untouched({ code, out, err: [] }, '计划.xlsx')).toEqual({ code: 4, out: [], written: false });
});

test.each([
  [['gates', join(samples, '会前材料.xlsx')], '--log', '如 日志.jsonl'],
  [['feedback', register, '--roster', roster], '--fingerprints', '如 指纹.txt'],
])('%j %s writes text, never over a workbook', async (call, option, example) => {
  copyFileSync(ledger, file('别的台账.xlsx'));
  const { code, out, err } = await taizhang([...call, option, file('别的台账.xlsx')]);
  expect({ code, out, says: err[0] }).toEqual({ code: 2, out: [], says: expect.stringContaining(example) });
  expect(readFileSync(file('别的台账.xlsx')).equals(readFileSync(ledger))).toBe(true);
});

test('what an option names to be read is no more written over than any other input, --force or not', async () => {
  const copied = (name: string): string => {
    copyFileSync(join(samples, name), file(name));
    return file(name);
  };
  const [units, people, givers, decisions] = [copied('单位名单.xlsx'), copied('花名册.xlsx'), copied('意见人名单.xlsx'), file('决定.txt')];
  writeFileSync(decisions, 'Y-001，张三，已征得本人同意\n');
  const over: readonly (readonly [read: string, call: readonly string[]])[] = [
    [units, ['merge', ledger, '--units', units, '-o', units]],
    [units, ['summary', ledger, '--units', units, '-o', units]],
    [units, ['satisfaction', join(samples, '满意度测评.xlsx'), '--units', units, '-o', units]],
    [givers, ['carry', join(samples, '去年整改台账.xlsx'), ledger, '--givers', givers, '-o', givers]],
    [people, ['opinions', register, '--roster', people, '-o', people]],
    [people, ['feedback', register, '--roster', people, '--one-book', '-o', people]],
    [decisions, ['feedback', register, '--roster', people, '--release', decisions, '--fingerprints', decisions]],
  ];
  for (const [read, call] of over) {
    const before = readFileSync(read);
    const { code, err } = await taizhang([...call, '--force']);
    expect([call[0], code]).toEqual([call[0], 4]);
    expect(err.at(-1)).toContain('就是要读的原文件');
    expect(readFileSync(read).equals(before)).toBe(true);
  }
});
