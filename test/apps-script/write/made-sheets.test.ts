import fc from 'fast-check';
import type { CellStyle, PlanCell, SheetPlan } from '../../../core/table/sheet-plan';
import { runModule } from '../../support/addon-module';

/** Makes the sheet once for each plan, in turn, and gives the spreadsheet afterwards. */
function made(plans: readonly SheetPlan[]) {
  const calls = plans.map((plan) => `Part.makeSheet(SpreadsheetApp.getActive(), ${JSON.stringify(plan)}, function () { return 7; })`);
  const { world } = runModule('apps-script/write/made-sheets.ts', `(${calls.join(', ')}, null)`, { sheets: { 台账: [['甲']] } });
  return world;
}

function planOf(rows: readonly (readonly PlanCell[])[], filtered: boolean): SheetPlan {
  return {
    name: '疑点清单',
    columns: [
      { width: 8, style: 'centre' },
      { width: 30, style: 'text' },
      { width: 9, style: 'integer' },
    ],
    head: [
      { cells: ['疑点清单'], style: 'title' },
      { cells: ['级别', '问题', '行'], style: 'header' },
    ],
    body: rows,
    bodyCount: rows.length,
    freeze: { rows: 2, columns: 0 },
    ...(filtered ? { autoFilter: { top: 2, left: 1, bottom: 2 + Math.max(1, rows.length), right: 3 } } : {}),
  };
}

const styles: readonly CellStyle[] = ['total', 'header', 'text', 'percent'];
const cell: fc.Arbitrary<PlanCell> = fc.oneof(
  fc.constantFrom('请核对', '=1+1', '-- 见附件', ''),
  fc.constant(null),
  fc.integer({ min: 0, max: 99 }),
  fc.constant({ day: '2024-06-30' as const }),
  fc.record({ value: fc.constantFrom('合计', 0.5), style: fc.constantFrom(...styles) }),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });

test('a sheet made anew is the sheet made for the first time, whatever stood in it before', () => {
  fc.assert(
    fc.property(rows, rows, fc.boolean(), (before, after, filtered) => {
      const renewed = made([planOf(before, filtered), planOf(after, filtered)])
        .sheet('疑点清单')
        .snapshot();
      const fresh = made([planOf(after, filtered)])
        .sheet('疑点清单')
        .snapshot();
      expect(renewed).toEqual(fresh);
    }),
    { seed: 7, numRuns: 25 },
  );
});

test('what people wrote beside our columns, and the width they chose, stay', () => {
  const plan = planOf([['请核对', '时限读不出', 5]], true);
  const { world } = runModule(
    'apps-script/write/made-sheets.ts',
    `(function (book) {
      var sheet = Part.makeSheet(book, ${JSON.stringify(plan)}, function () { return 7; });
      sheet.setColumnWidth(2, 400);
      sheet.getRange('F3').setValue('已电话通知');
      Part.makeSheet(book, ${JSON.stringify(plan)}, function () { return 7; });
      return null;
    })(SpreadsheetApp.getActive())`,
    {},
  );
  expect(world.sheet('疑点清单').snapshot()).toMatchObject({ values: { F3: '已电话通知', B3: '时限读不出' }, widths: { '2': 400 } });
});

test('rows somebody has taken out or put in do not matter, nor columns', () => {
  const plan = planOf(
    [
      ['请核对', '时限读不出', 5],
      ['提示', '没有状态', 6],
    ],
    false,
  );
  const change = (act: string) =>
    runModule(
      'apps-script/write/made-sheets.ts',
      `(function (book) {
        var sheet = Part.makeSheet(book, ${JSON.stringify(plan)}, function () { return 7; });
        ${act};
        Part.makeSheet(book, ${JSON.stringify(plan)}, function () { return 7; });
        return null;
      })(SpreadsheetApp.getActive())`,
      {},
    )
      .world.sheet('疑点清单')
      .snapshot().values;
  const { values } = made([plan]).sheet('疑点清单').snapshot();
  expect(change('sheet.deleteRows(4, 1)')).toEqual(values);
  expect(change('sheet.deleteColumns(3, 24)')).toEqual(values);
  expect(change("sheet.insertRowsAfter(4, 3); sheet.getRange('A5').setValue('多的')")).toMatchObject(values);
});

test('a user’s sheet of the name is kept', () => {
  const { world } = runModule(
    'apps-script/write/made-sheets.ts',
    `Part.makeSheet(SpreadsheetApp.getActive(), ${JSON.stringify(planOf([], false))}, function () { return 7; }).getName()`,
    { sheets: { 疑点清单: [['我们自己的清单']] } },
  );
  expect(world.sheetNames()).toEqual(['疑点清单', '疑点清单2']);
  expect(world.sheet('疑点清单').snapshot().values).toEqual({ A1: '我们自己的清单' });
});

const two = (first: string, second: string) => [
  ['请核对', first, 5],
  ['提示', second, 6],
];

/** Makes a list, lets somebody write into it, and makes it anew. */
function renewed(act: string, after: readonly (readonly PlanCell[])[]) {
  const [plan, next] = [planOf(two('时限读不出', '没有状态'), false), planOf(after, false)];
  return runModule(
    'apps-script/write/made-sheets.ts',
    `(function (book) {
      var sheet = Part.makeSheet(book, ${JSON.stringify(plan)}, function () { return 7; });
      ${act};
      return Part.makeSheet(book, ${JSON.stringify(next)}, function () { return 7; }).getName();
    })(SpreadsheetApp.getActive())`,
    {},
  );
}

test('a remark beside a finding never comes to stand beside another: where its row changes, the new list goes beside', () => {
  const { world, result } = renewed("sheet.getRange('E4').setValue('已电话通知')", two('没有状态', '没有责任人'));
  expect(result).toBe('疑点清单2');
  expect(world.sheet('疑点清单').snapshot().values).toMatchObject({ B4: '没有状态', E4: '已电话通知' });
  expect(world.sheet('疑点清单2').snapshot().values).not.toHaveProperty('E4');
  const { world: same, result: inPlace } = renewed("sheet.getRange('E4').setValue('已电话通知')", two('时限写得晚', '没有状态'));
  expect(inPlace).toBe('疑点清单');
  expect(same.sheet('疑点清单').snapshot().values).toMatchObject({ B3: '时限写得晚', B4: '没有状态', E4: '已电话通知' });
});

test('what people wrote below a list is not taken away', () => {
  const { world, result } = renewed("sheet.insertRowsAfter(4, 2); sheet.getRange('A6').setValue('审核人：王强')", two('没有状态', ''));
  expect(result).toBe('疑点清单2');
  expect(world.sheet('疑点清单').snapshot().values).toMatchObject({ A6: '审核人：王强' });
});

test('cells of a list that somebody has merged from row to row are parted again, so that no line is lost under them', () => {
  const [before, after] = [
    planOf(
      [
        ['请核对', '甲', 4],
        ['请核对', '乙', 5],
      ],
      true,
    ),
    planOf(
      [
        ['请核对', '丙', 6],
        ['必须改', '丁', 7],
      ],
      true,
    ),
  ];
  const make = (plan: SheetPlan): string => `Part.makeSheet(book, ${JSON.stringify(plan)}, function () { return 7; })`;
  const { world } = runModule(
    'apps-script/write/made-sheets.ts',
    `(function (book) {
      var sheet = ${make(before)};
      sheet.getFilter().remove();
      sheet.getRange('A3:A4').merge();
      ${make(after)};
      return null;
    })(SpreadsheetApp.getActive())`,
    { sheets: { 台账: [['甲']] } },
  );
  const { values, merges, filter } = world.sheet('疑点清单').snapshot();
  expect([values.A3, values.A4, merges, filter]).toEqual(['请核对', '必须改', [], 'A2:C4']);
});
