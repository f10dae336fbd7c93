import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();

function book(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(join(folder, name), makeBook({ sheets: [{ name: '表', rows: sheetRows(rows) }] }));
  return join(folder, name);
}

const ledger = book('整改台账.xlsx', [
  ['编号', '问题来源', '存在问题', '原因分析', '整改措施', '责任人', '完成时限'],
  ['1', '征求意见', '会议多', '统筹不够', '少开会', '赵敏', '2024年9月底前'],
  ['2', '征求意见', '文件多', '统筹不够', '少发文', '赵敏', '2024年9月底前'],
]);
const register = book('意见.xlsx', [
  ['编号', '意见原文', '意见对象', '关联问题'],
  ['A1', '会议太多，我是财务科的', '领导班子', '1'],
  ['A2', '会开得太长', '领导班子', '1'],
  ['A3', '路灯不亮', '领导班子', ''],
]);

test('[R053] [R098] what hangs on nothing is listed, in whichever order the files are given; opinions are never quoted', async () => {
  for (const files of [
    [ledger, register],
    [register, ledger],
  ]) {
    const { out, err, code } = await taizhang(['溯源', ...files]);
    expect(code).toBe(1);
    expect(out).toEqual([
      '意见没有归入问题\tA3\t意见.xlsx!表!4\t',
      '意见没有回应\tA3\t意见.xlsx!表!4\t',
      '问题没有对应意见\t2\t整改台账.xlsx!表!3\t文件多',
    ]);
    expect(err.join('\n')).toContain('意见 3 条，问题 2 个，措施 2 条；意见与问题的对应 2 处');
    expect([...out, ...err].join('\n')).not.toMatch(/财务科|路灯/u);
  }
});

test('[R098] a ledger that could not be read is missing from what hangs on nothing, and that is said', async () => {
  const { code, err } = await taizhang(['trace', ledger, register, join(folder, '没有.xlsx')]);
  expect({ code, last: err.at(-1) }).toEqual({ code: 3, last: expect.stringContaining('有 1 份文件没有读成，不在这些数字里') });
});

test('[R105] the ledger’s problems by the number of opinions behind them', async () => {
  const { out } = await taizhang(['trace', ledger, register, '--by-opinions']);
  expect(out).toEqual(['1\t2\t整改台账.xlsx!表!2\t会议多', '2\t0\t整改台账.xlsx!表!3\t文件多']);
});

test('programs get every link both ways', async () => {
  const { out } = await taizhang(['trace', ledger, register, '--json']);
  const said = JSON.parse(out.join('')) as {
    problems: { id: string; opinions: string[] }[];
    opinions: { id: string; problems: string[] }[];
    orphans: object;
  };
  expect(said.problems.map(({ id, opinions }) => [id, opinions])).toEqual([
    ['1', ['A1', 'A2']],
    ['2', []],
  ]);
  expect(said.opinions.map(({ id, problems }) => [id, problems])).toEqual([
    ['A1', ['1']],
    ['A2', ['1']],
    ['A3', []],
  ]);
});

test('one table alone is a wrong usage', async () => {
  expect((await taizhang(['trace', ledger])).code).toBe(2);
  expect((await taizhang(['trace', register])).code).toBe(2);
});
