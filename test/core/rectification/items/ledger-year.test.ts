import { ledgerYear, yearsOfTables } from '../../../../core/rectification/items/ledger-year';

const today = '2024-07-15' as const;
const asOf = '2023-12-20' as const;

test('[R094] the year: the one named, else that of 设置, else that of the 截至 day, else today’s', () => {
  expect(ledgerYear({ today, named: 2021, set: 2022 }, asOf)).toBe(2021);
  expect(ledgerYear({ today, named: null, set: 2022 }, asOf)).toBe(2022);
  expect(ledgerYear({ today, named: null, set: null }, asOf)).toBe(2023);
  expect(ledgerYear({ today, named: null, set: null }, null)).toBe(2024);
});

test('of several workbooks each is read by its own 年度, and a title says nothing', () => {
  const yearOf = yearsOfTables({ today, named: null }, (file) => (file === '甲.xlsx' ? 2022 : null));
  const frame = { title: '2021年度整改台账', titleYear: 2021, reportingUnit: null, asOf: null };
  expect([yearOf({ file: '甲.xlsx', frame }), yearOf({ file: '乙.xlsx', frame })]).toEqual([2022, 2024]);
});
