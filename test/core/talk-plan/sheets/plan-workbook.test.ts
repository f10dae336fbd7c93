import { isTooLargeForSlips, planWorkbook } from '../../../../core/talk-plan/sheets/plan-workbook';
import { planSheetNames } from '../../../../core/talk-plan/sheets/sheet-names';
import { bookOf } from './books';

test('the workbook opens at the plan; its views follow', () => {
  const names = planWorkbook(bookOf()).sheets.map(({ name }) => name);
  expect(names).toEqual(['谈心谈话计划表', '按日安排', '按人安排', '预约单', '覆盖情况', '缺谈清单', '覆盖矩阵', '排期设置']);
  for (const name of [...names, ...planWorkbook(bookOf({ language: 'en' })).sheets.map((sheet) => sheet.name)])
    expect(planSheetNames).toContain(name);
});

test('a plan too large to be opened again goes without the views that hold each talk twice', () => {
  const book = bookOf();
  const [talk] = book.talks;
  if (talk === undefined) throw new Error('the book has talks');
  const large = { ...book, talks: Array.from({ length: 20_001 }, () => talk) };
  expect([book, large].map(isTooLargeForSlips)).toEqual([false, true]);
  const names = planWorkbook(large).sheets.map(({ name }) => name);
  expect(names).toContain('按日安排');
  for (const left of ['按人安排', '预约单']) expect(names).not.toContain(left);
});
