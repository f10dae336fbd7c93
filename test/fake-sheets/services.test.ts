import { createContext, runInContext } from 'node:vm';
import { followClock, realmOf } from '../support/fake-sheets/realm';
import { fakeSpreadsheet, type World } from '../support/fake-sheets/world';
import { emptyLedger, openBook, openSheet } from './open-book';

describe('a fake that says what it does not know', () => {
  test('an unknown member throws, and nothing can be added', () => {
    const { world, sheet } = emptyLedger();
    const range: object = sheet.getRange('A1');
    expect(() => Reflect.get(range, 'setFillColour')).toThrow('fake Range has no member setFillColour');
    expect(() => Reflect.set(range, 'getValue', () => 1)).toThrow('fake Range cannot be written to: getValue');
    expect(() => Reflect.get(world.globals.SpreadsheetApp.BorderStyle, 'WAVY')).toThrow('fake BorderStyle has no value WAVY');
    expect('getValue' in range && !('setFillColour' in range)).toBe(true);
    expect(String(range)).toBe('Range');
  });

  test('a stranger’s object is no range', () => {
    const { world, sheet } = emptyLedger();
    const builder = world.globals.SpreadsheetApp.newConditionalFormatRule();
    expect(() => builder.setRanges([{ getA1Notation: () => 'A1' }])).toThrow("don't match the method signature");
    expect(() => sheet.setConditionalFormatRules([builder])).toThrow("don't match the method signature");
  });
});

describe('service calls are counted', () => {
  const rows = (count: number) => [
    ['序号', '到期日'],
    ...Array.from({ length: count }, (_, index) => [String(index + 1), { day: '2024-01-31' }]),
  ];

  const batched = (world: World) => {
    const sheet = openSheet(world, '台账');
    const values = sheet.getDataRange().getValues();
    sheet.getRange(2, 2, values.length - 1, 1).setBackgrounds(values.slice(1).map(() => ['#f4cccc']));
  };
  const perCell = (world: World) => {
    const sheet = openSheet(world, '台账');
    for (let row = 2; row <= sheet.getLastRow(); row++) sheet.getRange(row, 2).setBackground('#f4cccc');
  };
  const count = (command: (world: World) => void, size: number) => {
    const world = fakeSpreadsheet({ sheets: { 台账: rows(size) } });
    command(world);
    return world.calls();
  };

  test('a batched command calls as often at 5,000 rows as at 10, one cell at a time does not', () => {
    expect(count(batched, 10).sheets).toEqual({ 台账: 4 });
    expect(count(batched, 5000)).toEqual(count(batched, 10));
    expect(count(perCell, 20).total).toBeGreaterThan(count(perCell, 10).total);
  });

  test('they are told apart by member and by sheet, and can be set to zero', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [['甲']], 汇总: [] } });
    openSheet(world, '汇总').getRange('A1').setValue(openSheet(world, '台账').getRange('A1').getValue());
    expect(world.calls().membersOfSheets).toEqual({
      台账: { 'Sheet.getRange': 1, 'Range.getValue': 1 },
      汇总: { 'Sheet.getRange': 1, 'Range.setValue': 1 },
    });
    expect(world.calls().members['Spreadsheet.getSheetByName']).toBe(2);
    world.resetCalls();
    expect(world.calls().total).toBe(0);
  });

  test('a call can be made to fail, to see what is left half done', () => {
    const { world, sheet } = emptyLedger();
    world.failNext('Range.setValue', 'Service Spreadsheets timed out', 1);
    sheet.getRange('A1').setValue('一');
    expect(() => sheet.getRange('A2').setValue('二')).toThrow('Service Spreadsheets timed out');
    sheet.getRange('A3').setValue('三');
    expect(world.sheet('台账').snapshot().values).toEqual({ A1: '一', A3: '三' });
  });
});

describe('the lock of the document', () => {
  test('it must not be released before what was written is flushed', () => {
    const { world, sheet } = emptyLedger();
    const lock = world.globals.LockService.getDocumentLock();
    expect(lock?.tryLock(30_000)).toBe(true);
    sheet.getRange('A1').setValue('一');
    expect(() => lock?.releaseLock()).toThrow('releaseLock before SpreadsheetApp.flush()');
    world.globals.SpreadsheetApp.flush();
    lock?.releaseLock();
    expect(lock?.hasLock()).toBe(false);
  });

  test('held by another it is waited for in vain', () => {
    const { world } = emptyLedger({ now: '2024-03-15T04:00:00Z' });
    world.locks.document.heldByOther = true;
    const lock = world.globals.LockService.getDocumentLock();
    expect(lock?.tryLock(30_000)).toBe(false);
    expect(world.now()).toBe(Date.parse('2024-03-15T04:00:30Z'));
    expect(() => lock?.waitLock(1000)).toThrow('Lock timeout: another process was holding the lock for too long.');
  });
});

describe('properties and cache', () => {
  test('a value has 9 KB and a store 500 KB, counted in bytes; what does not fit changes nothing', () => {
    const { world } = emptyLedger({ properties: { 年份: '2024' } });
    const properties = world.globals.PropertiesService.getDocumentProperties();
    expect(() => properties?.setProperty('长', '整'.repeat(3072))).not.toThrow();
    expect(() => properties?.setProperty('长', '整'.repeat(3073))).toThrow('Argument too large: value');
    const many = Object.fromEntries(Array.from({ length: 56 }, (_, index) => [`片${index}`, 'x'.repeat(9216)]));
    expect(() => properties?.setProperties(many)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(properties?.getKeys()).toEqual(['年份', '长']);
    properties?.setProperties({ 年份: '2025' }, true);
    expect(properties?.getProperties()).toEqual({ 年份: '2025' });
    expect(properties?.getProperty('长')).toBeNull();
  });

  test('a number is no property', () => {
    const properties = emptyLedger().world.globals.PropertiesService.getDocumentProperties();
    expect(() => Reflect.apply(Reflect.get(Object(properties), 'setProperty'), properties, ['年份', 2024])).toThrow(
      "don't match the method signature",
    );
  });

  test('a cached value is gone when its time is over', () => {
    const { world } = emptyLedger();
    const cache = world.globals.CacheService.getDocumentCache();
    cache?.put('进度', '3', 60);
    expect(cache?.get('进度')).toBe('3');
    world.elapse(61_000);
    expect(cache?.get('进度')).toBeNull();
    expect(() => cache?.put('大', 'x'.repeat(102_401))).toThrow('Argument too large');
  });
});

describe('what the user sees and answers', () => {
  test('menus with submenus, toasts and pages are written down as they were shown', () => {
    const { world } = emptyLedger({ htmlFiles: { sidebar: '<p>今日</p>' } });
    const ui = world.globals.SpreadsheetApp.getUi();
    ui.createAddonMenu()
      .addItem('设置…', 'openSettings')
      .addSubMenu(ui.createMenu('整改台账').addItem('标记逾期', 'markOverdue'))
      .addToUi();
    expect(world.ui.items().map(({ path }) => path)).toEqual(['台账助手 ▸ 设置…', '台账助手 ▸ 整改台账 ▸ 标记逾期']);
    openBook(world).toast('标记了 3 项', '标记逾期', 8);
    ui.showSidebar(world.globals.HtmlService.createHtmlOutputFromFile('sidebar').setTitle('今日'));
    ui.showModalDialog(world.globals.HtmlService.createHtmlOutput('<p>关于</p>').setWidth(400).setHeight(300), '关于');
    expect(world.ui.toasts).toEqual([{ message: '标记了 3 项', title: '标记逾期', seconds: 8 }]);
    expect(world.ui.shown).toEqual([
      { where: 'sidebar', title: '今日', html: '<p>今日</p>', width: null, height: null },
      { where: 'modal', title: '关于', html: '<p>关于</p>', width: 400, height: 300 },
    ]);
    expect(() => world.globals.HtmlService.createHtmlOutputFromFile('dialog')).toThrow('No HTML file named dialog was found.');
  });

  test('a question is answered as the test has said, and not otherwise', () => {
    const { world } = emptyLedger();
    const ui = world.globals.SpreadsheetApp.getUi();
    world.ui.answer({ button: 'OK', text: '2024-06-30' }, 'CANCEL');
    const response = ui.prompt('按日期标记', '截至哪一天？', ui.ButtonSet.OK_CANCEL);
    expect([response.getResponseText(), response.getSelectedButton() === ui.Button.OK]).toEqual(['2024-06-30', true]);
    expect(ui.alert('继续？', ui.ButtonSet.OK_CANCEL)).toBe(ui.Button.CANCEL);
    expect(world.ui.questions.map(({ kind, title, message }) => [kind, title, message])).toEqual([
      ['prompt', '按日期标记', '截至哪一天？'],
      ['alert', '', '继续？'],
    ]);
    expect(() => ui.alert('还要问')).toThrow('nobody has said what to answer to');
    world.ui.answer('YES');
    expect(() => ui.alert('继续？', ui.ButtonSet.OK_CANCEL)).toThrow('there is no button YES in OK_CANCEL');
    expect(() => ui.alert('标题', '正文')).toThrow("don't match the method signature for SpreadsheetApp.Ui.alert");
  });
});

describe('dates as text', () => {
  const { Utilities } = emptyLedger().world.globals;

  test.each([
    ['yyyy-MM-dd HH:mm:ss', '2024-03-01 00:30:00'],
    ["yyyy'年'M'月'd'日'", '2024年3月1日'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2024-03-01T00:30:00+08:00'],
  ])('%s', (pattern, text) => {
    expect(Utilities.formatDate(new Date('2024-02-29T16:30:00Z'), 'Asia/Shanghai', pattern)).toBe(text);
  });

  test('a pattern the fake has not learned stops the test; a day that is none is not read', () => {
    expect(() => Utilities.formatDate(new Date(0), 'UTC', 'EEEE')).toThrow('does not know E');
    expect(() => Utilities.formatDate('2024-03-01', 'UTC', 'yyyy')).toThrow("don't match the method signature");
    expect(Utilities.parseDate('2024-03-01', 'Asia/Shanghai', 'yyyy-MM-dd')).toEqual(new Date('2024-02-29T16:00:00Z'));
    expect(() => Utilities.parseDate('2024-02-30', 'UTC', 'yyyy-MM-dd')).toThrow('Invalid argument');
  });
});

describe('time', () => {
  test('the script’s own clock tells the time of the world', () => {
    const context = createContext({});
    const world = fakeSpreadsheet({ realm: realmOf(context), now: '2024-03-15T04:00:00Z' });
    followClock(context, world.now);
    const ask = () =>
      runInContext('[Date.now(), new Date().toISOString(), new Date(0).getTime(), new Date() instanceof Date].join()', context);
    expect(ask()).toBe(`${Date.parse('2024-03-15T04:00:00Z')},2024-03-15T04:00:00.000Z,0,true`);
    world.elapse(1000);
    expect(ask()).toContain('2024-03-15T04:00:01.000Z');
  });

  test('when its time is up a run can do nothing more; what it did stays, and its lock is freed', () => {
    const { world, sheet } = emptyLedger({ callTakes: 1000 });
    world.globals.LockService.getDocumentLock()?.tryLock(1);
    world.limitTime(2000);
    sheet.getRange('A1').setValue('一');
    expect(() => sheet.getRange('A2')).toThrow('Exceeded maximum execution time');
    world.endRun();
    expect([sheet.getRange('A1').getValue(), world.locks.document.held]).toEqual(['一', false]);
  });
});

describe('what Google takes out of pages', () => {
  test.each([
    ["var a = 'https://example.cn';", 'would be cut at //'],
    ["var a = '<b>粗</b>';", 'would be cut at <b'],
    ['var a = 1; // one', 'would be cut at //'],
  ])('a script with %s is not shown', (script, said) => {
    const { HtmlService, SpreadsheetApp } = fakeSpreadsheet().globals;
    const page = HtmlService.createHtmlOutput(`<script>\n${script}\n</script>`);
    expect(() => SpreadsheetApp.getUi().showSidebar(page)).toThrow(said);
  });

  test('lines of comment may go, and comparisons are no tags', () => {
    const { globals, ui } = fakeSpreadsheet();
    const page = globals.HtmlService.createHtmlOutput('<p>甲</p><script>\n  // 乙\nvar less = 1 < 2;\n</script>');
    globals.SpreadsheetApp.getUi().showSidebar(page);
    expect(ui.shown).toHaveLength(1);
  });

  test('nor is a script of another kind', () => {
    const { HtmlService, SpreadsheetApp } = fakeSpreadsheet().globals;
    const page = HtmlService.createHtmlOutput('<script type="application/json">{}</script>');
    expect(() => SpreadsheetApp.getUi().showSidebar(page)).toThrow('a script element of another kind');
  });
});
