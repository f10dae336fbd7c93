import type { SheetPlan } from '../../../core/table/sheet-plan';
import { runModule } from '../../support/addon-module';

const plan: SheetPlan = {
  name: '清单',
  columns: [
    { width: 6, style: 'centre' },
    { width: 30, style: 'text' },
    { width: 9, style: 'percent' },
  ],
  head: [
    { cells: ['清单'], style: 'title' },
    { cells: ['序号', '事项', '完成率'], style: 'header' },
  ],
  body: [
    [1, '=看附件', 0.5],
    [null, null, null],
  ],
  bodyCount: 2,
  freeze: { rows: 2, columns: 0 },
};

const give = (expression: string, given: SheetPlan = plan) =>
  runModule('apps-script/write/plan-lines.ts', `(function (plan) { return ${expression}; })(${JSON.stringify(given)})`, {}).result;

test('texts are written as texts, numbers as numbers; titles run over, the rest is broken', () => {
  expect(give('Part.linesOf(plan, function () { return 0; }, true)')).toMatchObject({
    values: [
      ["'清单", '', ''],
      ["'序号", "'事项", "'完成率"],
      [1, "'=看附件", 0.5],
      ['', '', ''],
    ],
    wraps: [
      [false, false, false],
      [true, true, true],
      [true, true, true],
      [true, true, true],
    ],
  });
});

test('blank cells that people type into keep short texts as typed; those of results do not', () => {
  const formats = (typing: boolean) => give(`Part.linesOf(plan, function () { return 0; }, ${typing}).formats[3]`);
  expect([formats(true), formats(false)]).toEqual([
    ['@', 'General', '0.00%'],
    ['General', 'General', '0.00%'],
  ]);
});

test('there is always a row below those that stay in view', () => {
  expect(give('Part.lastRowOf(plan)')).toBe(4);
  expect(give('Part.lastRowOf(plan)', { ...plan, body: [], bodyCount: 0 })).toBe(3);
});

test('lines have a common look only where each looks like the other', () => {
  const look = (given: SheetPlan) => give('Part.commonLook(Part.linesOf(plan, function () { return 0; }, false), 2)', given);
  expect(look(plan)).toEqual(expect.stringContaining('0.00%'));
  expect(
    look({
      ...plan,
      body: [[1, { value: '合计', style: 'total' }, 0.5]],
      bodyCount: 1,
      autoFilter: { top: 2, left: 1, bottom: 4, right: 3 },
    }),
  ).toBeNull();
});
