import { openAddon } from '../../support/addon';
import { select, submitForm } from '../../support/addon-form';
import { longLedger, office } from '../../support/addon-ledger';

const name = '整改台账';
const units = [['单位名单'], ['官方排序', '单位名称', '简称'], ['1', '青禾县教育局', '县教育局']];

/** Everything a user can see; what the add-on remembers is left out. */
function seen(addon: ReturnType<typeof openAddon>): unknown {
  return addon.world.snapshot().sheets;
}

test('with nothing done there is nothing to undo', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = addon.world.snapshot();
  addon.run('undoLast');
  expect(addon.said()).toContain('没有可以撤销的操作');
  expect(addon.world.snapshot()).toEqual(before);
});

test.each(['markOverdue', 'checkLedgers', 'makeSummary', 'listImmediate'])('%s is undone to the cell, and once only', (entry) => {
  const addon = openAddon({ sheets: { [name]: { ...office, notes: { E7: '赵敏：月底再定' } }, 单位名单: units } });
  const before = seen(addon);
  addon.run(entry);
  expect(seen(addon)).not.toEqual(before);
  addon.run('undoLast');
  expect(addon.world.log).toEqual([]);
  expect(addon.said()).toMatch(/^已撤销“/u);
  expect(seen(addon)).toEqual(before);
  addon.run('undoLast');
  expect(addon.said()).toContain('没有可以撤销的操作');
  expect(seen(addon)).toEqual(before);
});

test('a second run is undone to what the first had left', () => {
  const addon = openAddon({ sheets: { [name]: { ...office, notes: { E7: '赵敏：月底再定' } }, 单位名单: units } });
  for (const entry of ['markOverdue', 'checkLedgers', 'makeSummary', 'listImmediate']) addon.run(entry);
  for (const entry of ['markOverdue', 'checkLedgers', 'makeSummary', 'listImmediate']) {
    const before = seen(addon);
    addon.world.sheet(name).put('E4', '2024年7月16日');
    addon.world.sheet(name).put('F8', '已完成');
    addon.world.sheet(name).put('E7', '2024年8月底前');
    addon.world.sheet(name).put('F5', '已完成');
    addon.run(entry);
    addon.run('undoLast');
    expect(addon.said()).toMatch(/^已撤销“/u);
    addon.world.sheet(name).put('E4', '2024年6月底前');
    addon.world.sheet(name).put('F8', '整改中');
    addon.world.sheet(name).put('E7', '尽快');
    addon.world.sheet(name).put('F5', '整改中');
    expect(seen(addon)).toEqual(before);
  }
});

test('after undoing, what is remembered of the marks is as before: marking again is the first marking, and undone alike', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = addon.world.snapshot().properties;
  const sheets = seen(addon);
  addon.run('markOverdue');
  const marked = seen(addon);
  addon.run('undoLast');
  expect(addon.world.snapshot().properties).toEqual(before);
  addon.run('markOverdue');
  expect(seen(addon)).toEqual(marked);
  addon.run('undoLast');
  expect(seen(addon)).toEqual(sheets);
});

test('取消标记 is undone: columns and colours are there again', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  const marked = seen(addon);
  addon.run('clearMarks');
  addon.run('undoLast');
  expect(seen(addon)).toEqual(marked);
  expect(addon.said()).toBe('已撤销“取消标记”：“整改台账”的10个单元格，“整改台账”的逾期颜色（用时0.1秒）');
});

test('columns put in at the edge of a narrow sheet are taken out again', () => {
  const addon = openAddon({ sheets: { [name]: { ...office, maxColumns: 7 } } });
  const before = seen(addon);
  addon.run('markOverdue');
  addon.run('undoLast');
  expect(seen(addon)).toEqual(before);
});

test('[R023] an extension is undone: the deadline and the register', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = seen(addon);
  select(addon, name, 'A4', 'A8');
  addon.run('registerExtension');
  expect(submitForm(addon, { deadline: '2024-09-30', reason: '资金未到位' })).toMatchObject({ ok: true });
  const once = seen(addon);
  select(addon, name, 'A9');
  addon.run('registerExtension');
  expect(submitForm(addon, { deadline: '2024-09-30', reason: '资金未到位' })).toMatchObject({ ok: true });
  addon.run('undoLast');
  expect(seen(addon)).toEqual(once);
  expect(addon.said()).toMatch(/^已撤销“延期登记”：“整改台账”的1个单元格，“延期登记”的8个单元格/u);
  addon.world.stores.document.clear();
  const again = openAddon({ sheets: { [name]: office } });
  select(again, name, 'A4', 'A8');
  again.run('registerExtension');
  submitForm(again, { deadline: '2024-09-30', reason: '资金未到位' });
  again.run('undoLast');
  expect(seen(again)).toEqual(before);
});

test('cells changed since are kept: nothing is undone, and the sentence says where', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'A4');
  addon.run('registerExtension');
  submitForm(addon, { deadline: '2024-09-30', reason: '资金未到位' });
  addon.world.sheet(name).put('E4', '2024-10-31');
  const before = addon.world.snapshot();
  addon.run('undoLast');
  expect(addon.said()).toBe(
    '“延期登记”之后，“整改台账”表的E4又改过，或增删过行或列，不能自动撤销，没有改动；可以用“文件 ▸ 版本记录”找回以前的样子。',
  );
  expect(addon.world.snapshot()).toEqual(before);
});

test.each([
  ['insertRowBefore', 5],
  ['insertColumnBefore', 2],
  ['deleteRow', 5],
] as const)('after %s nothing is undone', (member, at) => {
  const addon = openAddon({ sheets: { [name]: { ...office, filter: 'A3:G10', merges: [] } } });
  addon.run('markOverdue');
  addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name)?.[member](at);
  addon.world.endRun();
  const before = addon.world.snapshot();
  addon.run('undoLast');
  expect(addon.said()).toContain('不能自动撤销，没有改动');
  expect(addon.world.snapshot()).toEqual(before);
});

test('a list that somebody has written into is not deleted; a sheet that is gone already is no trouble', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('checkLedgers');
  addon.world.sheet('疑点清单').put('D4', '已电话核实');
  addon.run('undoLast');
  expect(addon.said()).toContain('“疑点清单”表又改过，不能自动撤销');
  const other = openAddon({ sheets: { [name]: office } });
  const before = seen(other);
  other.run('checkLedgers');
  const book = other.world.globals.SpreadsheetApp.getActive();
  book?.deleteSheet(book.getSheetByName('疑点清单'));
  other.world.endRun();
  other.run('undoLast');
  expect(seen(other)).toEqual(before);
});

test('a list that was made anew and then deleted is not brought back: nothing is undone, and the sentence says so', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('checkLedgers');
  addon.world.sheet(name).put('E7', '2024年8月底前');
  addon.run('checkLedgers');
  const book = addon.world.globals.SpreadsheetApp.getActive();
  book?.deleteSheet(book.getSheetByName('疑点清单'));
  addon.world.endRun();
  const before = addon.world.snapshot();
  addon.run('undoLast');
  expect(addon.said()).toContain('“疑点清单”表已改名或删除，不能自动撤销，没有改动');
  expect(addon.world.snapshot()).toEqual(before);
});

test('a run that fails leaves what could be undone before', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = seen(addon);
  addon.run('markOverdue');
  const marked = addon.world.snapshot();
  addon.world.failNext('Spreadsheet.insertSheet', 'Service Spreadsheets failed');
  addon.run('checkLedgers');
  expect(addon.world.snapshot()).toEqual(marked);
  addon.run('undoLast');
  expect(addon.said()).toContain('已撤销“标记逾期”');
  expect(seen(addon)).toEqual(before);
});

test('a run that the time limit cuts off can be undone', () => {
  const addon = openAddon({ sheets: { [name]: office }, callTakes: 1000 });
  const before = seen(addon);
  addon.world.limitTime(33_000);
  expect(() => addon.run('markOverdue')).toThrow('Exceeded maximum execution time');
  addon.world.endRun();
  expect(seen(addon)).not.toEqual(before);
  addon.run('undoLast');
  expect(seen(addon)).toEqual(before);
});

test('a text that begins like a formula comes back as text', () => {
  const addon = openAddon({ sheets: { [name]: { ...office, numberFormats: { 'H1:I20': '@' } } }, open: { equalsInTextFormat: 'formula' } });
  addon.world.sheet(name).put('H3', '=不是公式');
  addon.world.sheet(name).put('I4', '--');
  const before = seen(addon);
  addon.run('markOverdue');
  addon.run('undoLast');
  expect(seen(addon)).toEqual(before);
});

test('what was overwritten fits into the document’s store at 5,000 rows, and is put back', () => {
  const addon = openAddon({ sheets: { [name]: longLedger(5000) } });
  addon.run('markOverdue');
  const before = seen(addon);
  addon.world.elapse(86_400_000);
  addon.run('markOverdue');
  expect(seen(addon)).not.toEqual(before);
  addon.run('undoLast');
  expect(addon.said()).toMatch(/^已撤销“标记逾期”/u);
  expect(seen(addon)).toEqual(before);
});

test('a formula that somebody has put between the cells since stays a formula, and the cells around it are put back', () => {
  const addon = openAddon({ sheets: { [name]: longLedger(12) } });
  addon.run('markOverdue');
  addon.world.elapse(86_400_000);
  const sheetNow = (): readonly (readonly unknown[])[] =>
    addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name)?.getDataRange().getFormulas() ?? [];
  const textsNow = (): readonly (readonly unknown[])[] =>
    addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
  const before = textsNow();
  addon.run('markOverdue');
  const after = textsNow();
  const changed = after.flatMap((row, at) => row.flatMap((text, column) => (text === before[at]?.[column] ? [] : [[at, column] as const])));
  expect(changed.length).toBeGreaterThan(3);
  const [[top = 0, column = 0] = []] = changed;
  expect(changed).not.toContainEqual([top + 1, column]);
  const between = `${String.fromCharCode(65 + column)}${top + 2}`;
  addon.world.sheet(name).put(between, { formula: '=1+1', result: 2 });
  addon.run('undoLast');
  expect(addon.said()).toMatch(/^已撤销“标记逾期”/u);
  expect(sheetNow()[top + 1]?.[column]).toBe('=1+1');
  const undone = textsNow();
  for (const [row, at] of changed) expect(undone[row]?.[at]).toBe(before[row]?.[at]);
});

test('what is too much to keep is written all the same, and undoing says so', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [at + 1, `第${at + 1}项`, `第${at + 1}条措施`, '张建国', '尽快', '整改中', '']);
  const notes = Object.fromEntries(rows.map((_, at) => [`E${at + 4}`, `第${at}条旧批注：${'请在月底前核对时限并改写清楚'.repeat(6)}`]));
  const addon = openAddon({ sheets: { [name]: { ...office, rows: [...office.rows.slice(0, 3), ...rows], notes } } });
  addon.run('checkLedgers');
  expect(addon.said()).toContain('已列入“疑点清单”');
  addon.run('undoLast');
  expect(addon.said()).toBe('“体检”改动太多，没有留存原样，不能自动撤销；可以用“文件 ▸ 版本记录”找回以前的样子。');
});

test('sheets that were built, columns that were added, samples loaded and cleared: each is undone', () => {
  const short = [['单位名单'], ['官方排序', '单位名称'], ['1', '青禾县教育局']];
  const addon = openAddon({ sheets: { [name]: { ...office, maxColumns: 9 }, 单位名单: short } });
  const before = seen(addon);
  addon.run('buildSheets');
  expect(seen(addon)).not.toEqual(before);
  addon.run('undoLast');
  expect(addon.said()).toMatch(/^已撤销“建立\/补全工作表”/u);
  expect(seen(addon)).toEqual(before);
  const empty = openAddon();
  empty.run('buildSheets');
  const built = seen(empty);
  empty.run('loadSamples');
  const filled = seen(empty);
  expect(filled).not.toEqual(built);
  empty.run('clearSamples');
  empty.run('undoLast');
  expect(seen(empty)).toEqual(filled);
  empty.run('clearSamples');
  empty.run('loadSamples');
  empty.run('undoLast');
  expect(seen(empty)).toEqual(built);
});

test('while a colleague’s run holds the lock nothing is undone', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  const before = addon.world.snapshot();
  addon.world.locks.document.heldByOther = true;
  addon.run('undoLast');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.said()).toContain('另一位同事正在这张表上运行台账助手');
});
