import { openAddon } from '../../support/addon';
import { office } from '../../support/addon-ledger';

const name = '整改台账';
const sheets = { [name]: office, 图表1: { rows: [], chartAlone: true } };

test.each(['markOverdue', 'clearMarks', 'checkLedgers', 'makeSummary', 'listImmediate', 'checkConvene', 'buildSheets'])(
  'a chart that somebody has moved to a sheet of its own keeps %s from nothing',
  (entry) => {
    const [alone, plain] = [openAddon({ sheets }), openAddon({ sheets: { [name]: office } })];
    for (const addon of [alone, plain]) addon.run(entry);
    expect(alone.said()).toBe(plain.said());
    expect(alone.world.log.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(alone.sheet(name)).toEqual(plain.sheet(name));
  },
);

test('our own chart moved to a sheet of its own: the next summary draws it again and leaves theirs', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('makeSummary');
  const book = addon.world.globals.SpreadsheetApp.getActive();
  const [chart] = book?.getSheetByName('汇总图表')?.getCharts() ?? [];
  const moved = book?.moveChartToObjectSheet(chart).getName() ?? '';
  addon.world.endRun();
  addon.run('makeSummary');
  expect(addon.said()).toMatch(/^截至2024-07-15/u);
  expect(addon.sheet('汇总图表').charts).toHaveLength(2);
  expect(addon.world.sheetNames()).toContain(moved);
});
