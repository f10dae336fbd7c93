import { fakeSpreadsheet } from '../support/fake-sheets/world';
import { emptyLedger, openSheet } from './open-book';

describe('what cells look like', () => {
  test('every look is read as it was set, one for all or one for each', () => {
    const { sheet } = emptyLedger();
    const range = sheet.getRange('A1:B1');
    range
      .setBackgrounds([['#FCE8E6', null]])
      .setFontWeight('bold')
      .setFontSizes([[11, 12]])
      .setHorizontalAlignments([['center', 'left']])
      .setWrap(true);
    expect([range.getBackgrounds(), range.getFontWeights(), range.getFontSizes(), range.getHorizontalAlignments()]).toEqual([
      [['#fce8e6', '#ffffff']],
      [['bold', 'bold']],
      [[11, 12]],
      [['center', 'left']],
    ]);
    expect([range.getWrap(), String(range.getWrapStrategy())]).toEqual([true, 'WRAP']);
  });

  test('a colour that is none is refused, which live Sheets would swallow', () => {
    const { sheet } = emptyLedger();
    expect(() => sheet.getRange('A1').setBackground('#gggggg')).toThrow('Invalid color: #gggggg');
    expect(() => sheet.getRange('A1').setFontColors([['浅红']])).toThrow('Invalid color: 浅红');
    expect(() => sheet.getRange('A1').setHorizontalAlignment('居中')).toThrow('Invalid argument: 居中');
  });

  test('clearing the format leaves value, number format, note and drop-down; clearing all leaves note and drop-down', () => {
    const { world, sheet } = emptyLedger();
    const rule = world.globals.SpreadsheetApp.newDataValidation().requireCheckbox().build();
    const cell = sheet.getRange('A1').setDataValidation(rule).setValue(true).setNote('附注').setBackground('red').setNumberFormat('0.0');
    cell.clearFormat();
    expect(world.sheet('台账').snapshot()).toMatchObject({
      values: { A1: true },
      notes: { A1: '附注' },
      validations: { A1: { type: 'CHECKBOX' } },
    });
    expect(world.sheet('台账').snapshot().looks).toEqual({ numberFormat: { A1: '0.0' } });
    cell.clear();
    expect(world.sheet('台账').snapshot()).toMatchObject({ values: {}, notes: { A1: '附注' }, validations: { A1: { type: 'CHECKBOX' } } });
    cell.clear({ validationsOnly: true }).clearNote();
    expect(world.sheet('台账').snapshot()).toMatchObject({ notes: {}, validations: {} });
  });

  test('clearing by the option formatOnly takes the drop-down away too', () => {
    const { world, sheet } = emptyLedger();
    const rule = world.globals.SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1').setDataValidation(rule).setValue(true).setNumberFormat('0.0').clear({ formatOnly: true });
    expect(world.sheet('台账').snapshot()).toMatchObject({ values: { A1: true }, looks: {}, validations: {} });
  });

  test('a typed column takes values, and neither number formats nor drop-downs', () => {
    const world = fakeSpreadsheet({ sheets: { 台账: { rows: [['序号', '状态']], typedColumns: ['B2:B9'] } } });
    const sheet = openSheet(world, '台账');
    const rule = world.globals.SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('B2').setValue('整改中').setBackground('red');
    expect(() => sheet.getRange('A2:B2').setNumberFormat('@')).toThrow("You can't set the number format of cells in a typed column.");
    expect(() => sheet.getRange('B9').setDataValidation(rule)).toThrow('This operation is not allowed on cells in typed columns.');
    expect(() => sheet.getRange('B9').clearDataValidations()).toThrow('not allowed on cells in typed columns');
    sheet.getRange('B10').setNumberFormat('@').setDataValidation(rule);
  });

  test('many ranges are formatted with one call', () => {
    const { world, sheet } = emptyLedger();
    sheet.getRangeList(['A2', 'C3:C4']).setBackground('#fff2cc').setNote('逾期');
    expect(world.sheet('台账').snapshot()).toMatchObject({
      looks: { background: { A2: '#fff2cc', C3: '#fff2cc', C4: '#fff2cc' } },
      notes: { A2: '逾期', C3: '逾期', C4: '逾期' },
    });
    expect(world.calls().members).toMatchObject({ 'RangeList.setBackground': 1, 'RangeList.setNote': 1 });
  });

  test('borders are remembered by edges, line and colour', () => {
    const { world, sheet } = emptyLedger();
    sheet.getRange('A1').setBorder(true, null, true, null, null, null, '#999999', world.globals.SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    expect(world.sheet('台账').snapshot().looks.borders).toEqual({ A1: 'top bottom SOLID_MEDIUM #999999' });
  });
});

describe('notes and links', () => {
  test('an empty note is no note', () => {
    const { world, sheet } = emptyLedger();
    sheet.getRange('A1:B1').setNotes([['请写明日期', '']]);
    expect(sheet.getRange('A1:B1').getNotes()).toEqual([['请写明日期', '']]);
    sheet.getRange('A1').setNote(null);
    expect(world.sheet('台账').snapshot().notes).toEqual({});
  });

  test('a link over part of a text is read back in runs', () => {
    const { world, sheet } = emptyLedger();
    const text = world.globals.SpreadsheetApp.newRichTextValue().setText('见 E7').setLinkUrl(2, 4, '#gid=0&range=E7').build();
    sheet.getRange('A1').setRichTextValue(text);
    const read = sheet.getRange('A1').getRichTextValue();
    expect(read?.getText()).toBe('见 E7');
    expect(read?.getRuns().map((run) => [run.getText(), run.getLinkUrl()])).toEqual([
      ['见 ', null],
      ['E7', '#gid=0&range=E7'],
    ]);
    expect(sheet.getRange('A1').getValue()).toBe('见 E7');
  });

  test('a text as rich text stays text even where it looks like a date', () => {
    const { world, sheet } = emptyLedger();
    sheet.getRange('A1').setRichTextValues([[world.globals.SpreadsheetApp.newRichTextValue().setText('1-1').build()]]);
    expect(sheet.getRange('A1').getValue()).toBe('1-1');
  });
});

describe('drop-downs', () => {
  test('choices are kept as text, and a rule that refuses refuses the whole writing', () => {
    const { world, sheet } = emptyLedger();
    const list = world.globals.SpreadsheetApp.newDataValidation().requireValueInList(['整改中', '已销号']);
    sheet.getRange('B2:B9').setDataValidation(list.setAllowInvalid(false).setHelpText('从列表中选').build());
    expect(() => sheet.getRange('A2:B2').setValues([['一', '差不多了']])).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('A2:B2').getValues()).toEqual([['', '']]);
    sheet.getRange('A2:B2').setValues([['一', '整改中']]);
    const rule = sheet.getRange('B2').getDataValidation();
    expect([String(rule?.getCriteriaType()), rule?.getCriteriaValues(), rule?.getAllowInvalid(), rule?.getHelpText()]).toEqual([
      'VALUE_IN_LIST',
      [['整改中', '已销号'], true],
      false,
      '从列表中选',
    ]);
    expect(
      sheet
        .getRange('A2:B2')
        .getDataValidations()[0]
        ?.map((one) => one !== null),
    ).toEqual([false, true]);
  });

  test('a date rule takes dates, no formulas', () => {
    const builder = emptyLedger().world.globals.SpreadsheetApp.newDataValidation();
    expect(() => builder.requireDateOnOrAfter('=TODAY()')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDateOnOrAfter.",
    );
    expect(() => builder.requireValueInList(Array.from({ length: 501 }, (_, index) => `第${index}项`))).toThrow('limit of 500');
    expect(() => builder.build()).toThrow('criteria');
  });
});

describe('conditional formats', () => {
  test('setting the rules replaces all; keeping others means handing them back', () => {
    const { world, sheet } = emptyLedger();
    const rule = (formula: string, colour: string) =>
      world.globals.SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(colour)
        .setRanges([sheet.getRange('A2:F1000')])
        .build();
    sheet.setConditionalFormatRules([rule('=$F2="已销号"', '#d9ead3')]);
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule('=AND(N("逾期")=0,$E2<TODAY())', '#f4cccc')]);
    expect(sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues())).toEqual([
      ['=$F2="已销号"'],
      ['=AND(N("逾期")=0,$E2<TODAY())'],
    ]);
    sheet.setConditionalFormatRules([]);
    expect(world.sheet('台账').snapshot().rules).toEqual([]);
  });

  test('a rule that is not whole, or looks at another sheet, is refused', () => {
    const { world, sheet } = emptyLedger();
    const builder = () => world.globals.SpreadsheetApp.newConditionalFormatRule();
    expect(() => builder().whenFormulaSatisfied('=A1=1').build()).toThrow('at least one range');
    expect(() => builder().whenFormulaSatisfied('=设置!A1>1')).toThrow('Conditional format rule cannot reference a different sheet.');
    expect(() => builder().whenFormulaSatisfied('=A1="别急!"')).not.toThrow();
    expect(() => builder().setBackground('浅红')).toThrow('Invalid color');
    const other = world.globals.SpreadsheetApp.getActive()?.insertSheet('另表');
    const rule = builder()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    expect(() => other?.setConditionalFormatRules([rule])).toThrow('Conditional format rule cannot reference a different sheet.');
  });
});
