import { openAddon } from '../../support/addon';
import { ledgerOf, longLedger, office } from '../../support/addon-ledger';
import { runFromPage } from '../../support/fake-sheets/script-run';
import type { Seed, SheetSeed } from '../../support/fake-sheets/seed';

const name = '整改台账';
const first = { sheet: name, row: 4, column: 2, mark: { column: 2, text: '理论学习不够系统' } };

function jump(target: unknown, seed: Seed = office, other: Readonly<Record<string, Seed>> = { 首页: [['首页']] }) {
  const addon = openAddon({ sheets: { ...other, [name]: seed } });
  addon.world.resetCalls();
  const answer = runFromPage(addon.world, addon.context, 'goToLine', [target]);
  const calls = addon.world.calls().members;
  const { SpreadsheetApp } = addon.world.globals;
  const cell = SpreadsheetApp.getActiveRange();
  return { answer, calls, cell: cell === null ? null : `${SpreadsheetApp.getActiveSheet()?.getName()}!${cell.getA1Notation()}`, addon };
}

test('the cell becomes the active one, on its sheet, and nothing is written', () => {
  const { answer, cell, addon } = jump(first);
  expect({ answer, cell }).toEqual({ answer: { ok: true, message: '已跳到整改台账第4行' }, cell: '整改台账!B4' });
  expect(addon.sheet(name)).toEqual(openAddon({ sheets: { [name]: office } }).sheet(name));
});

test('a row that was sorted elsewhere since is found by its words', () => {
  const { answer, cell } = jump({ ...first, row: 9 });
  expect({ answer, cell }).toEqual({
    answer: { ok: true, message: '这一项已移到整改台账第4行，已跳过去；请点“刷新”更新清单' },
    cell: '整改台账!B4',
  });
});

test('no wrong row is shown: an item rewritten, deleted, or standing twice is said to be gone', () => {
  const gone = { ok: false, message: '整改台账第5行已经不是这一项，可能已删除或改写；请点“刷新”更新清单' };
  expect(jump({ ...first, row: 5, mark: { column: 2, text: '写法改了' } })).toMatchObject({ answer: gone, cell: null });
  const row = [1, '同一个问题', '措施', '张建国', '2024年5月底前', '整改中', ''];
  const other = [2, '另一个问题', '措施', '张建国', '2024年5月底前', '整改中', ''];
  const twice = ledgerOf([row, other, row]);
  expect(jump({ ...first, row: 5, mark: { column: 2, text: '同一个问题' } }, twice)).toMatchObject({ answer: gone, cell: null });
  expect(jump({ ...first, row: 900, mark: null })).toMatchObject({ answer: { ok: false }, cell: null });
});

test('a sheet that is hidden, renamed or gone is said to be so', () => {
  const hidden: SheetSeed = { ...office, hidden: true };
  expect(jump(first, hidden)).toMatchObject({
    answer: { ok: false, message: expect.stringContaining('“整改台账”表是隐藏的') },
    cell: null,
  });
  expect(jump({ ...first, sheet: '旧台账' })).toMatchObject({
    answer: { ok: false, message: expect.stringContaining('没有“旧台账”这张表了') },
  });
});

test('a row that a filter hides is gone to, and the reader is told why nothing is seen', () => {
  const { answer, cell } = jump(first, { ...office, rowsHiddenByFilter: [4] });
  expect(cell).toBe('整改台账!B4');
  expect(answer).toMatchObject({ ok: true, message: expect.stringContaining('被筛选或手工隐藏了') });
});

test('the calls are the same at 10 and at 5,000 rows, also where the row must be looked for', () => {
  for (const row of [4, 7]) {
    const target = { ...first, row, mark: { column: 2, text: '第1项问题：调研不够深入' } };
    const [few, many] = [10, 5000].map((count) => jump(target, longLedger(count)));
    expect(few?.answer).toMatchObject({ ok: true });
    expect(many?.calls).toEqual(few?.calls);
  }
});

test('what is no place at all gives one sentence, not an error', () => {
  expect(jump({}).answer).toMatchObject({ ok: false });
  expect(jump({ ...first, mark: { column: 0, text: '' } }).answer).toMatchObject({ ok: false });
});
