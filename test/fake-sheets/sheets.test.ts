import { fakeSpreadsheet } from '../support/fake-sheets/world';
import { emptyLedger, openBook, openSheet } from './open-book';

describe('sheets of a spreadsheet', () => {
  test('a new sheet comes after the active one and becomes it', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [], 花名册: [] } });
    const book = openBook(world);
    book.insertSheet('设置');
    book.insertSheet('说明', 0);
    expect(world.sheetNames()).toEqual(['说明', '台账', '设置', '花名册']);
    book.moveActiveSheet(4);
    expect(world.sheetNames()).toEqual(['台账', '设置', '花名册', '说明']);
    expect(book.getActiveSheet().getName()).toBe('说明');
    expect(new Set(book.getSheets().map((sheet) => sheet.getSheetId())).size).toBe(4);
  });

  test('a name is taken whatever its case; an empty one is none', () => {
    const { world, sheet } = emptyLedger();
    expect(() => openBook(world).insertSheet('台账')).toThrow('A sheet with the name "台账" already exists. Please enter another name.');
    openBook(world).insertSheet('List');
    expect(() => sheet.setName('LIST')).toThrow('already exists');
    expect(() => sheet.setName('')).toThrow('not a valid sheet name');
    expect(() => sheet.setName('表'.repeat(101))).toThrow('not a valid sheet name');
    sheet.setName('整改台账');
    expect(world.sheetNames()).toEqual(['整改台账', 'List']);
  });

  test('the last sheet stays, and a deleted one answers nothing', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [], 草稿: [] } });
    const draft = openSheet(world, '草稿');
    openBook(world).deleteSheet(draft);
    expect(() => draft.getName()).toThrow(/^Sheet \d+ not found$/);
    expect(() => openBook(world).deleteSheet(openSheet(world, '台账'))).toThrow("You can't remove all the sheets in a document.");
    expect(() => openSheet(world, '台账').hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });

  test('time zone and locale are asked and set', () => {
    const { world } = emptyLedger({ timeZone: 'America/New_York', locale: 'en_US' });
    openBook(world).setSpreadsheetTimeZone('Asia/Shanghai');
    openBook(world).setSpreadsheetLocale('zh_CN');
    expect(() => openBook(world).setSpreadsheetLocale('中文')).toThrow('Invalid argument');
    expect(world.snapshot()).toMatchObject({ timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  });
});

describe('rows and columns', () => {
  const world = () =>
    fakeSpreadsheet({
      sheets: {
        台账: {
          rows: [
            ['序号', '问题'],
            ['一', '甲'],
            ['二', '乙'],
            ['三', '丙'],
          ],
          merges: ['B5:C6'],
          notes: { B4: '附注' },
          hiddenRows: [4],
          filter: 'A1:B4',
          protected: [{ range: 'A4:B4', editors: ['zuzhang@example.gov.cn'] }],
        },
      },
    });

  test('all that lies below moves when rows come in', () => {
    const own = world();
    const sheet = openSheet(own, '台账');
    sheet.setRowHeight(4, 60);
    sheet.insertRowsAfter(2, 3);
    expect(own.sheet('台账').snapshot()).toMatchObject({
      values: { A2: '一', A6: '二', A7: '三' },
      notes: { B7: '附注' },
      merges: ['B8:C9'],
      hiddenRows: [7],
      heights: { 7: 60 },
      filter: 'A1:B7',
      protections: [{ range: 'A7:B7' }],
      size: { rows: 1003 },
    });
  });

  test('new rows look and ask like the row they follow', () => {
    const own = world();
    const sheet = openSheet(own, '台账');
    const rule = own.globals.SpreadsheetApp.newDataValidation().requireValueInList(['甲', '乙']).build();
    sheet.getRange('B4').setBackground('#fff2cc').setDataValidation(rule);
    sheet.insertRowsAfter(4, 2);
    expect(sheet.getRange('B5:B6').getBackgrounds()).toEqual([['#fff2cc'], ['#fff2cc']]);
    expect(sheet.getRange('B6').getDataValidation()?.getCriteriaValues()[0]).toEqual(['甲', '乙']);
    expect(sheet.getRange('B5:B6').getNotes()).toEqual([[''], ['']]);
  });

  test('what lies in deleted rows goes, what lies below moves up', () => {
    const own = world();
    openSheet(own, '台账').deleteRows(3, 2);
    expect(own.sheet('台账').snapshot()).toMatchObject({
      values: { A2: '一' },
      notes: {},
      merges: ['B3:C4'],
      protections: [],
      hiddenRows: [],
      filter: 'A1:B2',
    });
    expect(own.sheet('台账').snapshot().values).toEqual({ A1: '序号', B1: '问题', A2: '一', B2: '甲' });
  });

  test('a column inserted takes its neighbours along', () => {
    const own = world();
    const sheet = openSheet(own, '台账');
    sheet.setColumnWidths(2, 1, 240);
    sheet.insertColumnsBefore(2, 1);
    expect(own.sheet('台账').snapshot()).toMatchObject({
      values: { A2: '一', C2: '甲' },
      merges: ['C5:D6'],
      widths: { 3: 240 },
      size: { columns: 27 },
    });
  });

  test('not all rows can be deleted or frozen, and none lies outside the sheet', () => {
    const { sheet } = emptyLedger();
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows on the sheet.");
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.setColumnWidth(27, 100)).toThrow('Those columns are out of bounds.');
    sheet.deleteRows(1, 1);
    expect(sheet.getFrozenRows()).toBe(1);
  });

  test('a file has at most ten million cells', () => {
    const { sheet } = emptyLedger();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
  });

  test('hidden and filtered rows are in the values like any other', () => {
    const own = fakeSpreadsheet({ sheets: { 台账: { rows: [['甲'], ['乙'], ['丙']], hiddenRows: [2], rowsHiddenByFilter: [3] } } });
    const sheet = openSheet(own, '台账');
    expect(sheet.getDataRange().getValues()).toEqual([['甲'], ['乙'], ['丙']]);
    expect([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByFilter(3), sheet.isRowHiddenByUser(3)]).toEqual([true, true, false]);
  });
});

describe('A1 notation', () => {
  const { world, sheet } = emptyLedger();

  test.each([
    ['B2', 'B2'],
    ['a1:c3', 'A1:C3'],
    ['C3:A1', 'A1:C3'],
    ['A2:C', 'A2:C1000'],
    ['A:C', 'A:C'],
    ['3:5', '3:5'],
    ["'台账'!$A$1", 'A1'],
  ])('%s is a range', (notation, back) => {
    expect(sheet.getRange(notation).getA1Notation()).toBe(back);
  });

  test.each(['甲1', 'A0', 'A', 'A1:', '', '另表!A1', 'A1001', 'AA1'])('%s is none', (notation) => {
    expect(() => sheet.getRange(notation)).toThrow('Range not found');
  });

  test('a name that needs quotes is found across the spreadsheet', () => {
    openBook(world).insertSheet("1 月'旧");
    const range = openBook(world).getRange("'1 月''旧'!B2:C3");
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(["1 月'旧", 'B2:C3']);
    openBook(world).setNamedRange('名单', range);
    expect(openBook(world).getRangeByName('名单')?.getA1Notation()).toBe('B2:C3');
  });

  test('offset counts from the range and must stay inside the sheet', () => {
    expect(sheet.getRange('B2:C3').offset(1, 1).getA1Notation()).toBe('C3:D4');
    expect(sheet.getRange('B2').offset(0, 0, 3, 2).getA1Notation()).toBe('B2:C4');
    expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow('The starting row of the range is too small.');
  });
});

describe('charts, filters, metadata', () => {
  test('a column chart is drawn, changed and taken away', () => {
    const { world, sheet } = emptyLedger();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange('A1:B5'))
      .setTitle('整改进度')
      .setOption('height', 300)
      .setPosition(2, 4, 0, 0)
      .build();
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    expect(world.sheet('台账').snapshot().charts).toEqual([
      { type: 'COLUMN', ranges: ['台账!A1:B5'], position: { row: 2, column: 4, x: 0, y: 0 }, options: { title: '整改进度', height: 300 } },
    ]);
    const [drawn] = sheet.getCharts();
    if (!drawn) throw new Error('no chart');
    sheet.updateChart(drawn.modify().setOption('title', '销号情况').build());
    expect(world.sheet('台账').snapshot().charts[0]?.options).toMatchObject({ title: '销号情况' });
    sheet.removeChart(drawn);
    expect(sheet.getCharts()).toEqual([]);
  });

  test('a chart outside the sheet or a pie with axes is refused', () => {
    const { world, sheet } = emptyLedger();
    const pie = sheet.newChart().setChartType(world.globals.Charts.ChartType.PIE).addRange(sheet.getRange('A1:B2'));
    expect(() => sheet.insertChart(pie.setPosition(1, 30, 0, 0).build())).toThrow('Those columns are out of bounds.');
    expect(() => pie.asPieChart().setXAxisTitle('单位')).toThrow('of a pie chart');
  });

  test('a sheet has one filter', () => {
    const { world, sheet } = emptyLedger();
    sheet.getRange('A1:C9').createFilter();
    expect(() => sheet.getRange('A1').createFilter()).toThrow("You can't create a filter in a sheet that already has a filter.");
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:C9');
    sheet.getFilter()?.remove();
    expect([sheet.getFilter(), world.sheet('台账').snapshot().filter]).toEqual([null, null]);
  });

  test('a filter and cells merged from row to row keep away from each other', () => {
    const { sheet } = emptyLedger();
    sheet.getRange('B4:B5').merge();
    expect(() => sheet.getRange('A1:C9').createFilter()).toThrow("You can't create a filter over a range containing vertical merges.");
    sheet.getRange('B4:B5').breakApart();
    sheet.getRange('A4:B4').merge();
    sheet.getRange('A1:C9').createFilter();
    expect(() => sheet.getRange('C7:C8').merge()).toThrow("You can't vertically merge cells that intersect an existing filter.");
    sheet.getRange('D7:D8').merge();
  });

  test('metadata stand at a sheet or at a whole line and move with it', () => {
    const { world, sheet } = emptyLedger();
    sheet.addDeveloperMetadata('table', 'rectification-ledger');
    sheet.getRange('E:E').addDeveloperMetadata('field', 'deadline', world.globals.SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('field')).toThrow('arbitrary ranges is not currently supported');
    sheet.insertColumnsBefore(2, 1);
    expect(
      sheet
        .getRange('F:F')
        .getDeveloperMetadata()
        .map((entry) => [entry.getKey(), entry.getValue(), String(entry.getVisibility())]),
    ).toEqual([['field', 'deadline', 'PROJECT']]);
    expect(sheet.getDeveloperMetadata().map((entry) => entry.getValue())).toEqual(['rectification-ledger']);
  });
});
