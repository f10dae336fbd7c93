import { plannedValue } from '../../../core/table/sheet-plan';
import { blankWorkbook } from '../../../core/template/blank-workbook';
import { templates } from '../../../core/template/templates';

test('a template shows the columns it names and has its sheet under its table’s name', () => {
  for (const { table, fields, sheet } of templates)
    for (const language of ['zh', 'en'] as const) {
      const plan = sheet(language, false);
      const header = plan.head.at(-1)?.cells.map(plannedValue);
      const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = table.columns;
      expect(header).toEqual(fields.map((field) => names[field]?.[language]));
      expect(plan.name).toBe(table[language]);
    }
});

test('the sample speaks of columns that are shown', () => {
  for (const { fields, sample } of templates) for (const row of sample) expect(fields).toEqual(expect.arrayContaining(Object.keys(row)));
  expect(templates.filter(({ sample }) => sample.length > 0)).not.toHaveLength(0);
});

test('columns of equal width stand together, so that a sheet is made with few calls', () => {
  for (const { name, columns } of blankWorkbook('zh', false).sheets) {
    const runs = columns.filter(({ width }, at) => width !== 13 && columns[at - 1]?.width !== width);
    expect({ name, few: runs.length <= 3 }).toEqual({ name, few: true });
  }
});
