import { fakeSpreadsheet } from '../support/fake-sheets/world';
import { emptyLedger, openSheet, runScript } from './open-book';

describe('the shape of what is written', () => {
  const { sheet } = emptyLedger();

  test.each([
    [
      'rows',
      [['甲']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'columns',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
  ])('a mismatch of %s is refused with both figures', (_what, values, message) => {
    expect(() => sheet.getRange(1, 1, 2, 1).setValues(values)).toThrow(message);
    expect(() => sheet.getRange(1, 1, 2, 1).setNotes(values)).toThrow(message);
  });

  test('rows and columns count from 1, at least one of each, and end where the sheet ends', () => {
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
    expect(() => sheet.getRange(1000, 1, 2)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(() => sheet.getRange(1, 27)).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    expect(sheet.getRange(1000, 26).getA1Notation()).toBe('Z1000');
  });

  test('an error is named Exception and is an Error of the script’s own context', () => {
    const { functions } = runScript(
      'function ask() { try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; } }',
    );
    const { ask } = functions;
    expect(typeof ask === 'function' && ask()).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.']);
  });

  test('a world that speaks the user’s language lets no code go by English words', () => {
    const { sheet: local } = emptyLedger({ errorTexts: 'local' });
    expect(() => local.getRange(0, 1)).toThrow(/^（账号语言下的出错信息）$/);
  });

  test('a function, an object or NaN is no value of a cell', () => {
    expect(() => sheet.getRange('A1').setValue({ 日: 1 })).toThrow("don't match the method signature for SpreadsheetApp.Range.setValue");
    expect(() => sheet.getRange('A1').setValue(Number.NaN)).toThrow('NaN written into A1');
  });
});

describe('a text is taken as if it were typed', () => {
  const { world, sheet } = emptyLedger({ now: '2024-03-15T04:00:00Z' });
  const typed = (text: string) => {
    const cell = sheet.getRange('A1');
    cell.clear();
    cell.setValue(text);
    return world.sheet('台账').snapshot().values.A1;
  };

  test.each([
    ['1-1', { day: '2024-01-01' }],
    ['3/5', { day: '2024-03-05' }],
    ['2024-06-30', { day: '2024-06-30' }],
    ['2024.2.10', { day: '2024-02-10' }],
    ['2024年6月', { day: '2024-06-01' }],
    ['2024-06-30 09:05', { moment: '2024-06-30 09:05:00' }],
    ['001', 1],
    ['1,234', 1234],
    ['70%', 0.7],
    ['(2)', -2],
    ['TRUE', true],
  ])('%s becomes something else', (text, becomes) => {
    expect(typed(text)).toEqual(becomes);
  });

  test('a long number of an identity card loses its last digits', () => {
    expect(String(typed('320102199001011234'))).not.toBe('320102199001011234');
  });

  test.each(['2024年6月底前', '立行立改', '2024-13-01', '31/12月', '一、', '@张建国', '整改中 ', '2023—2024'])(
    '%s stays the text it is',
    (text) => {
      expect(typed(text)).toBe(text);
    },
  );

  test('an equals sign opens a formula; a dash before words opens one that fails', () => {
    sheet.getRange('B1:B2').setValues([['=A1'], ['- 已整改']]);
    expect(sheet.getRange('B1:B2').getFormulas()).toEqual([['=A1'], ['=- 已整改']]);
    expect(sheet.getRange('B2').getValue()).toBe('#ERROR!');
    expect(() => sheet.getRange('B1').getValue()).toThrow('nobody has told the fake what =A1 in 台账!B1 gives');
  });

  test('the test says what formulas give; a link gives its label unasked', () => {
    const { sheet: own } = emptyLedger({ formulaResult: (formula) => (formula === '=SUM(A1:A2)' ? 7 : null) });
    own.getRange('C1:C2').setFormulas([['SUM(A1:A2)'], ['=HYPERLINK("#gid=0&range=E7","台账!E7")']]);
    expect(own.getRange('C1:C2').getValues()).toEqual([[7], ['台账!E7']]);
    expect(own.getRange('C1').getFormula()).toBe('=SUM(A1:A2)');
  });

  test('a leading apostrophe makes text and is no part of it', () => {
    sheet.getRange('D1:D3').setValues([["'=1+1"], ["'001"], ["''引号"]]);
    expect(sheet.getRange('D1:D3').getValues()).toEqual([['=1+1'], ['001'], ["'引号"]]);
    expect(sheet.getRange('D1').getFormula()).toBe('');
  });

  test('in a column of format @ a text stays, and what nobody has seen can be set either way', () => {
    const texts = [['001'], ['1-1'], ['=A1'], ["'甲"]];
    const write = (open: Parameters<typeof emptyLedger>[0]) => {
      const { sheet: own } = emptyLedger(open);
      own.getRange('A1:A4').setNumberFormat('@').setValues(texts);
      return [own.getRange('A1:A2').getValues().flat(), own.getRange('A3').getFormula(), own.getRange('A4').getValue()];
    };
    expect(write({})).toEqual([['001', '1-1'], '', '甲']);
    expect(write({ open: { equalsInTextFormat: 'formula', apostropheInTextFormat: 'stays' } })).toEqual([['001', '1-1'], '=A1', "'甲"]);
  });

  test('a cell takes 50,000 characters and no more', () => {
    expect(() => sheet.getRange('E1').setValue('字'.repeat(50_000))).not.toThrow();
    expect(() => sheet.getRange('E1').setValue('字'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('dates', () => {
  const sheets = { 台账: [[{ day: '2024-06-30' }, { day: '2024-06-30', format: 'm"月"d"日"' }, { number: 45473, format: '0' }]] } as const;

  test('a date is a Date at midnight of the spreadsheet’s zone, whatever the script’s', () => {
    const world = fakeSpreadsheet({ sheets, timeZone: 'America/New_York', scriptTimeZone: 'Asia/Shanghai' });
    const [line = []] = openSheet(world, '台账').getRange('A1:C1').getValues();
    expect(line).toEqual([new Date('2024-06-30T04:00:00Z'), new Date('2024-06-30T04:00:00Z'), 45473]);
    expect(world.globals.Utilities.formatDate(line[0], 'America/New_York', 'yyyy-MM-dd')).toBe('2024-06-30');
    expect(world.globals.Utilities.formatDate(line[0], 'UTC', "yyyy/M/d H:mm 'Uhr'")).toBe('2024/6/30 4:00 Uhr');
    expect(openSheet(world, '台账').getRange('A1:C1').getDisplayValues()).toEqual([['2024-06-30', '6月30日', '45473']]);
  });

  test('a Date belongs to the context of the script, not to the test', () => {
    const { functions } = runScript(
      'function ask() { var v = SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); return v instanceof Date; }',
      { sheets },
    );
    const { ask } = functions;
    expect(typeof ask === 'function' && ask()).toBe(true);
    const { functions: other } = runScript('function ask() { return SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); }', {
      sheets,
    });
    const value: unknown = typeof other.ask === 'function' ? other.ask() : null;
    expect([value instanceof Date, Object.prototype.toString.call(value)]).toEqual([false, '[object Date]']);
  });

  test('a Date written and read again is the same instant, and shows as a date', () => {
    const { sheet } = emptyLedger();
    const midnight = new Date('2024-06-29T16:00:00Z');
    sheet.getRange('A1').setValue(midnight);
    expect(sheet.getRange('A1').getValue()).toEqual(midnight);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2024-06-30');
  });

  test('a number format that the fake has not learned stops the test', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: [[{ number: 3, format: '[红色]???' }]] } });
    expect(() => openSheet(world, '台账').getRange('A1').getDisplayValue()).toThrow('cannot show 3 in 台账!A1');
  });
});

describe('where content ends', () => {
  test('formulas that give nothing count, notes and colours do not', () => {
    const world = fakeSpreadsheet({
      sheets: {
        台账: { rows: [['序号'], [], [{ formula: '=IF(A9="","",1)', result: '' }]], notes: { A8: '附注' }, backgrounds: { B9: '#ff0000' } },
      },
    });
    const sheet = openSheet(world, '台账');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([3, 1, 'A1:A3']);
    expect(sheet.getDataRange().getValues()).toEqual([['序号'], [''], ['']]);
  });

  test('an empty sheet still has a data range of one cell', () => {
    const { sheet } = emptyLedger();
    expect([sheet.getLastRow(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().isBlank()]).toEqual([0, 'A1', true]);
  });
});

describe('merged cells', () => {
  const merged = () => {
    const world = fakeSpreadsheet({
      sheets: {
        台账: {
          rows: [
            ['一', '甲'],
            [null, '乙'],
            ['二', '丙'],
          ],
          merges: ['A1:A2'],
        },
      },
    });
    return { world, sheet: openSheet(world, '台账') };
  };

  test('only the first cell holds the value, and what is written underneath is lost', () => {
    const { sheet } = merged();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['一'], [''], ['二']]);
    sheet.getRange('A1:A3').setValues([['壹'], ['丢'], ['贰']]);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['壹'], [''], ['贰']]);
    expect(
      sheet
        .getRange('A2:B2')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:A2']);
    expect([sheet.getRange('A2').isPartOfMerge(), sheet.getRange('B2').isPartOfMerge()]).toEqual([true, false]);
  });

  test('a merge cannot be cut, nor lie across the frozen edge', () => {
    const { sheet } = merged();
    expect(() => sheet.getRange('A2:B2').merge()).toThrow('You must select all cells in a merged range to merge or unmerge them.');
    expect(() => sheet.getRange('A2').breakApart()).toThrow('You must select all cells in a merged range');
    expect(() => sheet.setFrozenRows(1)).toThrow("You can't merge frozen and non-frozen rows.");
    sheet.getRange('A1:B3').breakApart();
    sheet.setFrozenRows(1);
    expect(() => sheet.getRange('A1:A2').merge()).toThrow("You can't merge frozen and non-frozen rows.");
  });

  test('merging throws away all but the first value', () => {
    const { world, sheet } = merged();
    sheet.getRange('B1:B3').merge();
    expect(world.sheet('台账').snapshot()).toMatchObject({ values: { A1: '一', A3: '二', B1: '甲' }, merges: ['A1:A2', 'B1:B3'] });
  });
});
