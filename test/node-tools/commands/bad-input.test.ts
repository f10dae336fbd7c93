import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf, inline } from '../../support/make-book';
import { makeZip } from '../../support/make-zip';
import { taizhang } from '../../support/run-cli';
import { inbox } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];
const good = readFileSync(join(inbox, '城关镇.xlsx'));
const compoundFile = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

const bad: readonly (readonly [name: string, bytes: Buffer, code: string])[] = [
  ['空文件.xlsx', Buffer.alloc(0), 'file-empty'],
  ['没下完.xlsx', good.subarray(0, good.length / 2), 'file-truncated'],
  ['随便.xlsx', Buffer.from('\u0001\u0002不是表格\u0003'.repeat(50)), 'file-unknown'],
  ['旧版.xlsx', compoundFile, 'file-xls'],
  ['网页.xlsx', Buffer.from('<html><table><tr><td>序号</td></tr></table></html>'), 'file-html'],
  ['压缩包.xlsx', makeZip([{ name: 'readme.txt', data: '没有工作簿' }]), 'file-no-workbook'],
  ['没有台账.xlsx', bookOf(`<row r="1">${inline('A1', '会议通知')}</row><row r="2">${inline('A2', '请准时参加')}</row>`), 'table-missing'],
];

function write(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.each(bad)('%s gets one clear line with its name and what to do, exit code 3', async (name, bytes, code) => {
  const { err, out, code: exit } = await taizhang(['check', write(name, bytes), ...asOf]);
  expect(exit).toBe(3);
  expect(out).toEqual([]);
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(new RegExp(`^${name}.* \\[${code}\\] .+；.+`, 'u'));
  expect(err[0]).not.toMatch(/Error| at |undefined/u);
});

test('the other files of the batch are done, in every command', async () => {
  const batch = join(folder, '一批');
  mkdirSync(batch);
  for (const [name, bytes] of bad) writeFileSync(join(batch, name), bytes);
  copyFileSync(join(inbox, '城关镇.xlsx'), join(batch, '城关镇.xlsx'));
  const rows = await taizhang(['rows', batch, ...asOf]);
  expect({ code: rows.code, rows: rows.out.length }).toEqual({ code: 3, rows: 10 });
  for (const command of ['check', 'merge', 'summary', 'overdue']) {
    const { code, err } = await taizhang([command, batch, ...asOf]);
    expect({ command, code }).toEqual({ command, code: 3 });
    for (const [name] of bad) expect(err.filter((line) => line.includes(name))).toHaveLength(1);
  }
});

test('[F132] a file marked as classified is not processed at all: exit code 4, no output of it anywhere', async () => {
  const secret = bookOf(
    `<row r="1">${inline('A1', '机密★5年')}</row><row r="2">${inline('A2', '存在问题')}${inline('B2', '整改措施')}${inline('C2', '责任人')}${inline('D2', '完成时限')}</row><row r="3">${inline('A3', '不能外传的事')}${inline('B3', '甲')}${inline('C3', '乙')}${inline('D3', '2024年6月底前')}</row>`,
  );
  const path = write('密.xlsx', secret);
  const out = join(folder, '密-标记.xlsx');
  for (const argv of [
    ['rows', path],
    ['check', path, '-o', out],
    ['overdue', path, '-o', out],
    ['merge', path, '-o', join(folder, '密-合.xlsx')],
  ]) {
    const result = await taizhang([...argv, ...asOf]);
    expect(result.code).toBe(4);
    expect(result.err.filter((line) => line.includes('[file-secret]'))).toHaveLength(1);
    expect([...result.out, ...result.err].join('')).not.toContain('不能外传的事');
  }
  expect(() => readFileSync(out)).toThrow('ENOENT');
  const cleared = await taizhang(['overdue', '--clear', path, '-o', out]);
  expect(cleared.code).toBe(4);
  expect(() => readFileSync(out)).toThrow('ENOENT');
});

test('[F132] a page of notes that is classified, by its head or its name, ends the run with the same code, and nothing of it is said', async () => {
  const notes = write('座谈记录.txt', Buffer.from('秘密★1年\n1. 不能外传的事\n', 'utf8'));
  const named = write('（机密）座谈.txt', Buffer.from('1. 不能外传的事\n', 'utf8'));
  for (const path of [notes, named]) {
    const result = await taizhang(['opinions', '--paste', path]);
    expect(result.code).toBe(4);
    expect(result.err.filter((line) => line.includes('[file-secret]'))).toHaveLength(1);
    expect([...result.out, ...result.err].join('')).not.toContain('不能外传的事');
  }
});
