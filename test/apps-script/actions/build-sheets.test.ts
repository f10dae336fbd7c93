import { cellName } from '../../../core/table/address';
import { blankWorkbook } from '../../../core/template/blank-workbook';
import { openAddon } from '../../support/addon';
import { ledgerHeader, ledgerOf, office } from '../../support/addon-ledger';

const plans = blankWorkbook('zh', false).sheets;
const names = plans.map(({ name }) => name);
const ledgerName = '问题整改台账';

/** An entry by cell is of the office's own seven columns. */
const ofOffice = (cells: Readonly<Record<string, unknown>>) => Object.entries(cells).filter(([cell]) => /^[A-G]\d+$/u.test(cell));

test('a ledger kept under a name of the office’s own is not missing, and a sheet that holds something else is left alone', () => {
  const addon = openAddon({ sheets: { 局整改台账: office, 设置: [['随手记的设置']] } });
  const before = addon.sheet('设置');
  addon.run('buildSheets');
  expect(addon.sheet('设置')).toEqual(before);
  expect(addon.world.sheetNames()).toEqual(['局整改台账', '设置', ...names.filter((made) => made !== ledgerName && made !== '设置')]);
  expect(addon.said()).toContain('“设置”里是别的内容，没有动');
});

test('columns that a ledger lacks go right of everything; the office’s columns, order, filter, formats and rules are as before', () => {
  const addon = openAddon({ sheets: { 局整改台账: office } });
  const { SpreadsheetApp } = addon.world.globals;
  const sheet = SpreadsheetApp.getActive()?.getSheetByName('局整改台账');
  if (!sheet) throw new Error('no sheet');
  const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$F4="已销号"').setBackground('#d9ead3');
  sheet.setConditionalFormatRules([own.setRanges([sheet.getRange('A4:G10')]).build()]);
  const before = addon.sheet('局整改台账');
  addon.run('buildSheets');
  const after = addon.sheet('局整改台账');
  expect(ofOffice(after.values)).toEqual(ofOffice(before.values));
  expect(ofOffice(after.formulas)).toEqual(ofOffice(before.formulas));
  for (const look of ['numberFormat', 'background', 'fontWeight', 'wrapStrategy'] as const)
    expect(ofOffice(after.looks[look] ?? {})).toEqual(ofOffice(before.looks[look] ?? {}));
  const { rules, filter, merges, frozen, size } = before;
  expect(after).toMatchObject({ rules, filter, merges, frozen, size });
  expect([after.values.H3, after.values.U3]).toEqual(['单位名称', '备注']);
  expect(addon.said()).toContain('“局整改台账”右边补了单位名称、问题来源');
  expect(addon.world.log).toEqual([]);
});

test('new columns are read as the columns they are, and their lists and notes are those of a new ledger', () => {
  const addon = openAddon({ sheets: { 局整改台账: office } });
  addon.run('buildSheets');
  const { values, notes, validations } = addon.sheet('局整改台账');
  const column = (header: string) =>
    Object.entries(values)
      .find(([cell, value]) => cell.endsWith('3') && value === header)?.[0]
      .slice(0, -1) ?? '';
  expect(validations[`${column('整改类型')}4`]).toMatchObject({
    type: 'VALUE_IN_LIST',
    values: [['立行立改', '限期整改', '长期坚持'], true],
  });
  expect(validations[`${column('整改类型')}503`]).toBeDefined();
  expect(notes[`${column('整改类型')}3`]).toContain('三选一');
  addon.world.sheet('局整改台账').put(`${column('牵头领导')}4`, '张建国');
  addon.run('makeSummary');
  expect(Object.values(addon.sheet('汇总').values)).toContain('张建国');
});

test('a note of the office’s own stays, a header without one gets ours; a list is not put on what it would call wrong', () => {
  const rows = [[1, '甲', '乙', '张建国', '2024年6月底前', '改得差不多了', '']];
  const addon = openAddon({
    sheets: { 局整改台账: ledgerOf(rows), 另一本: ledgerOf([[1, '丙', '丁', '李梅', '立行立改', '整改中', '']]) },
  });
  addon.run('buildSheets');
  const odd = addon.sheet('局整改台账');
  expect([odd.notes.B3, odd.notes.E3?.slice(0, 3), odd.notes.G3]).toEqual(['一行写一条', '必填。', undefined]);
  expect(odd.validations.F4).toBeUndefined();
  expect(addon.sheet('另一本').validations.F4).toMatchObject({ type: 'VALUE_IN_LIST' });
});

test('our own columns of marking stay where they are, new columns come after them', () => {
  const addon = openAddon({ sheets: { [ledgerName]: office } });
  addon.run('markOverdue');
  addon.run('buildSheets');
  const { values } = addon.sheet(ledgerName);
  expect([values.H3, values.I3, values.J3]).toEqual(['自动到期日', '逾期情况', '单位名称']);
  addon.run('markOverdue');
  expect(addon.sheet(ledgerName).values).toMatchObject({ H3: '自动到期日', I3: '逾期情况', I4: '逾期15天', J3: '单位名称' });
});

test('a sheet that ends where its table ends is made wider, not longer', () => {
  const addon = openAddon({ sheets: { [ledgerName]: { ...office, maxColumns: ledgerHeader.length, maxRows: 12 } } });
  addon.run('buildSheets');
  expect(addon.world.log).toEqual([]);
  expect(addon.sheet(ledgerName)).toMatchObject({ size: { rows: 12, columns: 21 }, values: { U3: '备注' } });
});

test('an empty spreadsheet gets every sheet of the blank workbook', () => {
  const addon = openAddon();
  addon.run('buildSheets');
  expect(addon.world.log).toEqual([]);
  expect(addon.world.sheetNames()).toEqual(['工作表1', ...names]);
  expect(addon.said()).toContain(`已建立：${names.join('、')}`);
  for (const plan of plans.filter(({ protectHeader }) => protectHeader)) {
    expect(addon.sheet(plan.name).protections).toMatchObject([
      { warningOnly: true, range: `A1:${cellName(plan.head.length, plan.columns.length)}` },
    ]);
  }
});

test('where one sheet cannot be finished, none of this run is left', () => {
  const addon = openAddon();
  const before = addon.world.sheetNames();
  addon.world.failNext('Range.setNotes', 'Service Spreadsheets failed');
  addon.run('buildSheets');
  expect(addon.world.sheetNames()).toEqual(before);
});

test('a deadline typed into a new ledger stays as it was typed', () => {
  const addon = openAddon();
  addon.run('buildSheets');
  const ledger = plans.find(({ name: sheet }) => sheet === ledgerName);
  const column = ledger?.head
    .at(-1)
    ?.cells.findIndex((cell) => typeof cell === 'object' && cell !== null && 'value' in cell && cell.value === '完成时限');
  const cell = cellName((ledger?.head.length ?? 0) + 1, (column ?? 0) + 1);
  addon.world.sheet(ledgerName).put(cell, { typed: '6-30' });
  expect(addon.sheet(ledgerName).values[cell]).toBe('6-30');
});

test('running twice changes nothing', () => {
  for (const sheets of [
    undefined,
    {
      局整改台账: office,
      单位: [
        ['序号', '单位名称', '简称'],
        ['1', '青禾县教育局', ''],
      ],
    },
  ]) {
    const addon = openAddon(sheets === undefined ? {} : { sheets });
    addon.run('buildSheets');
    const once = addon.world.snapshot();
    addon.run('buildSheets');
    expect(addon.world.snapshot()).toEqual(once);
    expect(addon.said()).toContain('需要的工作表都在，没有改动');
  }
});

test('a reader of the file is told so, and nothing is made', () => {
  const addon = openAddon({ sheets: { 台账: ledgerOf([]) } });
  const before = addon.world.snapshot();
  addon.world.as({ user: { email: 'reader@example.gov.cn', role: 'reader' } });
  addon.run('buildSheets');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.said()).toContain('或您只有查看权限');
});

test('where a header may not be edited nothing is made at all', () => {
  const seed = { ...office, protected: [{ range: 'A3:G3', editors: ['banzi@example.gov.cn'] }] };
  const addon = openAddon({ sheets: { 台账: seed } });
  const before = addon.world.snapshot();
  addon.world.as({ user: { email: 'other@example.gov.cn', role: 'editor' } });
  addon.run('buildSheets');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.said()).toContain('写不进“台账”表的表头（第3行）');
});

test.each(['at once', 'at flush'] as const)(
  'columns of a table whose type is set keep it: columns and notes are added all the same, and undoing takes them back (refused %s)',
  (refusals) => {
    const plain = ledgerOf([[1, '会议多', '少开会', '李梅', '2024年6月底前', '整改中', '']]);
    const sheets = { 局整改台账: { ...plain, typedColumns: ['E4:F200'] } };
    const addon = openAddon({ sheets, open: { refusals } });
    const before = addon.sheet('局整改台账');
    addon.run('buildSheets');
    const { values, notes, validations } = addon.sheet('局整改台账');
    expect([values.H3, notes.F3 === undefined]).toEqual(['单位名称', false]);
    expect(Object.keys(validations).filter((cell) => /^[A-G]\d/u.test(cell))).toEqual([]);
    expect(addon.said()).toContain('“局整改台账”没有加下拉选项：那几列可能设了数据类型或受保护');
    expect(addon.said()).not.toContain('“局整改台账”补了表头提示和下拉选项');
    addon.run('undoLast');
    expect(addon.sheet('局整改台账')).toEqual(before);
    expect(addon.said()).toContain('已撤销');
  },
);
