import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const file = (name: string): string => join(folder, name);

function book(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(file(name), makeBook({ sheets: [{ name: '表', rows: sheetRows(rows) }] }));
  return file(name);
}

const roster = book('花名册.xlsx', [
  ['姓名', '所在单位', '职务'],
  ['赵敏', '教育局', '局长'],
  ['李梅', '教育局', '副局长'],
]);
const register = book('意见.xlsx', [
  ['编号', '意见原文', '意见对象'],
  ['A1', '会议多', '李梅'],
  ['A2', '文件多', '赵敏'],
  ['A3', '报表多', '领导班子'],
]);

test('one workbook and one page each, numbered by the place in the roster', async () => {
  const { err, code } = await taizhang(['feedback', register, '--roster', roster, '-o', file('反馈单')]);
  expect(code).toBe(0);
  expect(readdirSync(file('反馈单')).sort()).toEqual([
    '00-领导班子-征求意见.html',
    '00-领导班子-征求意见.xlsx',
    '01-反馈单-赵敏.html',
    '01-反馈单-赵敏.xlsx',
    '02-反馈单-李梅.html',
    '02-反馈单-李梅.xlsx',
  ]);
  expect(err.join('\n')).toContain('没有用 --givers');
});

test('where one output may not be overwritten, none is written', async () => {
  mkdirSync(file('旧'));
  writeFileSync(file('旧/02-反馈单-李梅.html'), '旧的');
  const { code } = await taizhang(['feedback', register, '--roster', roster, '-o', file('旧/')]);
  expect(code).toBe(4);
  expect(readdirSync(file('旧'))).toEqual(['02-反馈单-李梅.html']);
});

test('a dry run writes nothing, a workbook name for many is a wrong usage, and so is a missing roster', async () => {
  expect((await taizhang(['feedback', register, '--roster', roster, '-o', file('空/'), '-n'])).code).toBe(0);
  expect(readdirSync(folder)).not.toContain('空');
  expect((await taizhang(['feedback', register, '--roster', roster, '-o', file('反馈.xlsx')])).code).toBe(2);
  expect((await taizhang(['feedback', register])).code).toBe(2);
  expect((await taizhang(['feedback', register, '--roster', file('没有.xlsx')])).code).toBe(3);
});

test('[R042] originals are remembered by their fingerprints, and a later edit is an error', async () => {
  const call = ['feedback', register, '--roster', roster, '--fingerprints', file('指纹.txt')];
  expect((await taizhang(call)).code).toBe(0);
  expect((await taizhang(call)).code).toBe(0);
  book('意见.xlsx', [
    ['编号', '意见原文', '意见对象'],
    ['A1', '会议不多', '李梅'],
    ['A2', '文件多', '赵敏'],
  ]);
  const { code, err } = await taizhang(call);
  expect(code).toBe(1);
  expect(err.filter((line) => /opinion-(?:edited|lost)/u.test(line))).toHaveLength(2);
});

test('[F73] a text held back is handed out on a decision with name and reason, and the decision is printed', async () => {
  const telling = book('自报.xlsx', [
    ['编号', '意见原文', '意见对象'],
    ['B1', '我是财务科的，报销太慢', '赵敏'],
  ]);
  const held = await taizhang(['feedback', telling, '--roster', roster, '-o', file('一/')]);
  expect(held.code).toBe(1);
  expect(readdirSync(file('一'))).toEqual([]);
  expect(held.err.join('\n')).not.toContain('报销');
  writeFileSync(file('决定.txt'), 'B1，周正，本人同意\n');
  const released = await taizhang(['feedback', telling, '--roster', roster, '--release', file('决定.txt'), '-o', file('二/')]);
  expect(released.code).toBe(0);
  expect(released.err).toContain('放行：B1（周正：本人同意）');
  expect(readdirSync(file('二')).length).toBe(2);
});
