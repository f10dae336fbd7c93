import { runFromPage } from '../support/fake-sheets/script-run';
import { fakeSpreadsheet } from '../support/fake-sheets/world';
import { openBook, openSheet, runScript } from './open-book';

const editor = { email: 'ganbu@example.gov.cn', role: 'editor' } as const;

describe('protection', () => {
  test('a range kept for others is not written, and nothing else of the same writing either', () => {
    const world = fakeSpreadsheet({
      sheets: {
        台账: {
          rows: [
            ['序号', '问题'],
            ['一', '甲'],
          ],
          protected: [{ range: 'A1:B1', editors: ['zuzhang@example.gov.cn'] }],
        },
      },
    });
    const before = world.snapshot();
    world.as({ user: editor });
    const sheet = openSheet(world, '台账');
    expect(() =>
      sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toThrow('You are trying to edit a protected cell or object.');
    expect(() => sheet.getRange('B1').setNote('附注')).toThrow('protected cell or object');
    expect(() => sheet.deleteRows(1, 1)).toThrow('protected cell or object');
    expect(sheet.getRange('A1').canEdit()).toBe(false);
    expect(world.snapshot()).toEqual(before);
    sheet.getRange('A2').setValue('二');
    world.as({ user: { email: 'banzi@example.gov.cn', role: 'owner' } });
    sheet.getRange('A1').setValue('编号');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['编号'], ['二']]);
  });

  test('a warning stops no script, and a new protection nobody until its editors change', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [['序号']] } });
    const sheet = openSheet(world, '台账');
    const warning = sheet.getRange('A1:F1').protect().setDescription('表头').setWarningOnly(true);
    const whole = sheet.protect();
    expect([warning.isWarningOnly(), warning.getEditors(), whole.getRange().getA1Notation()]).toEqual([true, [], '']);
    world.as({ user: editor });
    sheet.getRange('A1').setValue('编号');
    world.as({ user: { email: 'banzi@example.gov.cn', role: 'owner' } });
    whole.setDomainEdit(false);
    world.as({ user: editor });
    expect(() => sheet.getRange('A5').setValue('五')).toThrow('protected cell or object');
    expect([whole.canEdit(), warning.canEdit()]).toEqual([false, true]);
  });

  test('a sheet has one protection; the present user cannot be taken off the list', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [] } });
    const sheet = openSheet(world, '台账');
    sheet.protect().setDescription('全表');
    expect(sheet.protect().getDescription()).toBe('全表');
    const me = world.globals.Session.getEffectiveUser();
    sheet.protect().addEditors(['a@example.gov.cn', me.getEmail()]).removeEditors(['a@example.gov.cn', me.getEmail()]);
    expect(
      sheet
        .protect()
        .getEditors()
        .map((user) => user.getEmail()),
    ).toEqual(['banzi@example.gov.cn']);
    const { ProtectionType } = world.globals.SpreadsheetApp;
    expect([sheet.getProtections(ProtectionType.SHEET).length, openBook(world).getProtections(ProtectionType.RANGE).length]).toEqual([
      1, 0,
    ]);
  });

  test('ranges left open in a protected sheet can be written', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [] } });
    const sheet = openSheet(world, '台账');
    sheet
      .protect()
      .setDomainEdit(false)
      .setUnprotectedRanges([sheet.getRange('B2:B9')]);
    world.as({ user: editor });
    sheet.getRange('B2:B3').setValues([['甲'], ['乙']]);
    expect(() => sheet.getRange('B9:B10').setValues([['甲'], ['乙']])).toThrow('protected');
  });

  test('a reader’s script writes nothing', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [['序号']] } });
    world.as({ user: { email: 'guest@example.gov.cn', role: 'reader' } });
    const before = world.snapshot();
    expect(() => openSheet(world, '台账').getRange('A1').setValue('改')).toThrow('You do not have permission to perform that action.');
    expect(() => openBook(world).insertSheet('新表')).toThrow('permission');
    expect(world.snapshot()).toEqual(before);
  });
});

describe('authority', () => {
  const menu =
    "function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('标记逾期', 'markOverdue').addSeparator().addToUi(); return String(e.authMode); }";

  test('[AuthMode.NONE] a menu can be built, and nothing else touched', () => {
    const { world, functions } = runScript(menu);
    world.as({ authMode: 'NONE' });
    const { onOpen } = functions;
    expect(typeof onOpen === 'function' && onOpen(world.event())).toBe('NONE');
    expect(world.ui.items()).toEqual([{ path: '台账助手 ▸ 标记逾期', functionName: 'markOverdue' }]);
    const { SpreadsheetApp, PropertiesService, LockService, HtmlService } = world.globals;
    for (const call of [
      () => SpreadsheetApp.getActive(),
      () => PropertiesService.getDocumentProperties(),
      () => LockService.getDocumentLock(),
      () => HtmlService.createHtmlOutput(''),
      () => SpreadsheetApp.getUi().alert('你好'),
    ]) {
      expect(call).toThrow(/^You do not have permission to call /);
    }
  });

  test('[AuthMode.LIMITED] the sheet can be read, but no dialog opened and nobody named', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [['序号']] } });
    world.as({ authMode: 'LIMITED' });
    expect(openSheet(world, '台账').getRange('A1').getValue()).toBe('序号');
    const ui = world.globals.SpreadsheetApp.getUi();
    expect(() => ui.alert('你好')).toThrow(
      'You do not have permission to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(() => world.globals.Session.getActiveUser()).toThrow('permission');
  });

  test('loading a script calls nothing, unless it does', () => {
    expect(runScript(menu).world.calls().total).toBe(0);
    expect(runScript('var zone = Session.getScriptTimeZone();').world.calls().trace).toEqual(['Session.getScriptTimeZone']);
  });

  test('without a user in front there is no Ui; without a spreadsheet there is none of its kin', () => {
    const world = fakeSpreadsheet();
    world.as({ ui: false });
    expect(() => world.globals.SpreadsheetApp.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    const { SpreadsheetApp, LockService, PropertiesService } = fakeSpreadsheet({ bound: false }).globals;
    expect([SpreadsheetApp.getActive(), LockService.getDocumentLock(), PropertiesService.getDocumentProperties()]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('between page and script', () => {
  const code = `
    function echo(value) { return value; }
    function secret_() { return 1; }
    function today() { return { day: new Date(0) }; }
    function fails() { throw new Error('找不到工作表“整改台账”'); }
    function rows() { return [{ row: 2, note: undefined }, [undefined, null]]; }`;
  const { world, functions } = runScript(code);
  const call = (name: string, ...args: readonly unknown[]) => runFromPage(world, functions, name, args);

  test('plain values go both ways as copies; undefined is null in a list and gone from an object', () => {
    const sent = { rows: [1, '二', null, { ok: true }] };
    const back = call('echo', sent);
    expect(back).toEqual(sent);
    expect(back).not.toBe(sent);
    expect(JSON.stringify(call('rows'))).toBe('[{"row":2},[null,null]]');
  });

  test.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Date inside', { day: new Date(0) }],
    ['no number', Number.NaN],
  ])('%s does not reach the script', (_what, value) => {
    expect(() => call('echo', value)).toThrow(/^Failed due to illegal value in property: 0/);
  });

  test('a result that the page would never get stops the test', () => {
    expect(() => call('today')).toThrow('today gives the page something it will not get: result.day');
  });

  test('a private name is no function to the page, and an error comes as its message', () => {
    expect(() => call('secret_')).toThrow('google.script.run.secret_ is not a function');
    expect(() => call('toString')).toThrow('is not a function');
    expect(() => call('fails')).toThrow('找不到工作表“整改台账”');
  });
});

test('signed in to two accounts, a page reaches no script', () => {
  const { world, functions } = runScript('function ping() { return 1; }');
  world.as({ twoAccounts: true });
  expect(() => runFromPage(world, functions, 'ping', [])).toThrow('PERMISSION_DENIED');
});
