import { runModule } from '../../support/addon-module';

const put = (contents: string, formats: string, open: object) =>
  runModule(
    'apps-script/write/put-contents.ts',
    `(Part.putContents(SpreadsheetApp.getActive().getSheetByName('表').getRange('A1:B1'), ${contents}, ${formats}), 0)`,
    { sheets: { 表: { rows: [['旧', '旧']], numberFormats: { B1: '@' } } }, open },
  ).world;

test.each([{}, { apostropheInTextFormat: 'stays' }, { equalsInTextFormat: 'formula' }])(
  'texts are texts whatever they begin with: %j',
  (open) => {
    for (const text of ['=1+1', '-- 见附件', '+86', '@张三', "'引号", '6-30']) {
      const { values, formulas, looks } = put(JSON.stringify([[text, text]]), `[['General', '@']]`, open)
        .sheet('表')
        .snapshot();
      expect([values, formulas, looks.numberFormat]).toEqual([{ A1: text, B1: text }, {}, { B1: '@' }]);
    }
  },
);

test('one call where no text needs care', () => {
  expect(put(`[['甲', '乙']]`, `[['General', '@']]`, {}).calls().members).toMatchObject({ 'Range.setValues': 1 });
  expect(put(`[['甲', '乙']]`, `[['General', '@']]`, {}).calls().members['Range.setNumberFormats']).toBeUndefined();
});
