import { openAddon } from '../../../support/addon';
import { longLedger, office } from '../../../support/addon-ledger';

const name = '整改台账';
/** Each call takes a minute: reading alone uses the time up, so that each run does one piece. */
const slow = { callTakes: 60_000 };

function marked(addon: ReturnType<typeof openAddon>): readonly number[] {
  const { values } = addon.sheet(name);
  return Object.keys(values).flatMap((cell) => (/^I(?!3$)\d+$/u.test(cell) ? [Number(cell.slice(1))] : []));
}

test('what does not fit into one run is gone on with at the next click, and comes to the same', () => {
  const addon = openAddon({ sheets: { [name]: longLedger(1200) }, ...slow });
  addon.run('markOverdue');
  expect(addon.said()).toMatch(/^时间快到了：已完成500\/1200项，再点一次继续/u);
  expect(Math.max(...marked(addon))).toBeLessThanOrEqual(503);
  addon.run('markOverdue');
  expect(addon.said()).toContain('已完成1000/1200项');
  addon.run('markOverdue');
  expect(addon.said()).toContain('1200项中逾期600项');
  const whole = openAddon({ sheets: { [name]: longLedger(1200) } });
  whole.run('markOverdue');
  expect(addon.sheet(name)).toEqual(whole.sheet(name));
  expect([...addon.world.stores.document.keys()].filter((key) => key.startsWith('taizhang:slice'))).toEqual([]);
});

test('undoing takes back all the slices', () => {
  const addon = openAddon({ sheets: { [name]: longLedger(1200) }, ...slow });
  const before = addon.sheet(name);
  for (let click = 0; click < 3; click++) addon.run('markOverdue');
  addon.run('undoLast');
  expect(addon.sheet(name)).toEqual(before);
});

test('undoing half-way gives the work up: the next click begins anew', () => {
  const addon = openAddon({ sheets: { [name]: longLedger(1200) }, ...slow });
  const before = addon.sheet(name);
  addon.run('markOverdue');
  addon.run('undoLast');
  expect(addon.sheet(name)).toEqual(before);
  addon.run('markOverdue');
  expect(addon.said()).toContain('已完成500/1200项');
});

test.each([
  [
    'a row put in',
    (addon: ReturnType<typeof openAddon>) => void addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name)?.insertRowBefore(10),
  ],
  ['another day', (addon: ReturnType<typeof openAddon>) => addon.world.elapse(86_400_000)],
  ['another entry', (addon: ReturnType<typeof openAddon>) => addon.run('clearMarks')],
])('%s gives the work up: the next click begins anew', (_, act) => {
  const addon = openAddon({ sheets: { [name]: longLedger(1200) }, ...slow });
  addon.run('markOverdue');
  act(addon);
  addon.world.endRun();
  addon.run('markOverdue');
  expect(addon.said()).toContain('已完成500/1200项');
});

test('several sheets are done one after the other', () => {
  const addon = openAddon({ sheets: { 甲局台账: longLedger(400), 乙局台账: longLedger(400), 丙局台账: office }, ...slow });
  addon.run('markOverdue');
  expect(addon.said()).toContain('已完成400/807项');
  addon.run('markOverdue');
  addon.run('markOverdue');
  expect(addon.said()).toContain('807项中逾期401项，到期待验收2项，已标在甲局台账、乙局台账、丙局台账');
});
