import { runModule } from '../../support/addon-module';

const fill = (how: string) =>
  runModule(
    'apps-script/write/insert-filled.ts',
    `(() => { try { return Part.insertFilled(SpreadsheetApp.getActive(), '汇总', ${how}).getName(); } catch (error) { return error.message; } })()`,
    { sheets: { 整改台账: { rows: [['序号', '存在问题']] } } },
  );

test('the sheet stands at the end, filled', () => {
  const { result, world } = fill(`(sheet) => sheet.getRange('A1').setValue('甲')`);
  expect(result).toBe('汇总');
  expect(world.sheetNames()).toEqual(['整改台账', '汇总']);
});

test('where filling fails nothing half made is left', () => {
  const { result, world } = fill(`(sheet) => { sheet.getRange('A1').setValue('甲'); throw new Error('没有写完'); }`);
  expect(result).toBe('没有写完');
  expect(world.sheetNames()).toEqual(['整改台账']);
});
