import { openAddon } from '../../../support/addon';
import { ledgerOf, longLedger, office } from '../../../support/addon-ledger';

const name = '整改台账';

test('the ledger’s cells, formats and the notes of people stay', () => {
  const addon = openAddon({ sheets: { [name]: { ...office, notes: { B3: '一行写一条', E7: '赵敏：月底再定' } } } });
  const before = addon.sheet(name);
  addon.run('checkLedgers');
  const after = addon.sheet(name);
  expect({ ...after, notes: 0 }).toEqual({ ...before, notes: 0 });
  expect(after.notes.B3).toBe('一行写一条');
  expect(after.notes.E7).toMatch(/^赵敏：月底再定\n\n【台账助手·核对】\n.*尽快/u);
  expect(addon.world.log).toEqual([]);
});

test('[F110] an answer typed behind or below what we noted stays when the ledger is checked again', () => {
  const noted = openAddon({ sheets: { [name]: { ...office, notes: { E7: '赵敏：月底再定' } } } });
  noted.run('checkLedgers');
  const answered = { ...office, notes: { E7: `${noted.sheet(name).notes.E7} 已报\n李梅：收到` } };
  const addon = openAddon({ sheets: { [name]: answered } });
  addon.run('checkLedgers');
  expect(addon.sheet(name).notes.E7).toMatch(/^赵敏：月底再定 已报\n李梅：收到\n\n【台账助手·核对】\n.*尽快/u);
});

test('each finding stands in 疑点清单 with a link to its cell', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('checkLedgers');
  const { values, formulas, filter } = addon.sheet('疑点清单');
  const row = Object.entries(values)
    .find(([, value]) => value === 'E7')?.[0]
    .slice(1);
  expect(formulas[`C${row}`]).toMatch(/^=HYPERLINK\("#gid=\d+&range=E7","E7"\)$/u);
  expect([values.A1, values.A3, values[`B${row}`]]).toEqual(['疑点清单', '级别', name]);
  expect(values[`D${row}`]).toContain('尽快');
  expect(filter).toMatch(/^A3:F/u);
  expect(addon.said()).toMatch(/^必须改\d+处，请核对\d+处，提示\d+处；已列入“疑点清单”，并在\d+个单元格上加了批注/u);
});

test('running twice gives the same spreadsheet, and what is mended is gone from notes and list', () => {
  const addon = openAddon({ sheets: { [name]: { ...office, notes: { E7: '赵敏：月底再定' } } } });
  addon.run('checkLedgers');
  const once = addon.world.snapshot();
  addon.run('checkLedgers');
  expect(addon.world.snapshot()).toEqual(once);
  addon.world.sheet(name).put('E7', '2024年9月30日');
  addon.run('checkLedgers');
  expect(addon.sheet(name).notes.E7).toBe('赵敏：月底再定');
  expect(Object.values(addon.sheet('疑点清单').values)).not.toContain('E7');
});

test('what a cell quotes is text in the list, whatever it begins with', () => {
  const rows = office.rows.map((line, at) => (at === 6 ? [...line.slice(0, 4), '=1+1', ...line.slice(5)] : line));
  const addon = openAddon({
    sheets: { [name]: { ...office, rows } },
    open: { apostropheInTextFormat: 'stays', equalsInTextFormat: 'formula' },
  });
  addon.run('checkLedgers');
  const { formulas } = addon.sheet('疑点清单');
  expect(Object.values(formulas).every((formula) => formula.startsWith('=HYPERLINK('))).toBe(true);
});

test('a user’s own sheet 疑点清单 is kept, ours gets a number and is found again', () => {
  const addon = openAddon({ sheets: { [name]: office, 疑点清单: [['我们自己的清单']] } });
  addon.run('checkLedgers');
  addon.run('checkLedgers');
  expect(addon.world.sheetNames()).toEqual([name, '疑点清单', '疑点清单2']);
  expect(addon.sheet('疑点清单').values).toEqual({ A1: '我们自己的清单' });
});

test('the calls on the ledger are the same at 10 and at 5,000 rows, at most eighteen', () => {
  const calls = [10, 5000].map((count) => {
    const addon = openAddon({ sheets: { [name]: longLedger(count) } });
    addon.run('checkLedgers');
    addon.world.resetCalls();
    addon.run('checkLedgers');
    const { sheets } = addon.world.calls();
    return { ledger: sheets[name], list: sheets.疑点清单 };
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]?.ledger).toBeLessThanOrEqual(18);
});

describe('where the owner has protected', () => {
  const colleague = { email: 'other@example.gov.cn', role: 'editor' } as const;

  test.each(['at once', 'at flush'] as const)(
    'all of the ledger, it gets no note, and the list is there all the same (refused %s)',
    (refusals) => {
      const addon = openAddon({
        sheets: { [name]: { ...office, protected: [{ editors: ['banzi@example.gov.cn'] }] } },
        open: { refusals },
      });
      const before = addon.world.snapshot();
      addon.world.as({ user: colleague });
      addon.run('checkLedgers');
      expect(addon.sheet(name)).toEqual(before.sheets[0]);
      expect(Object.values(addon.sheet('疑点清单').values)).toContain('E7');
      expect(addon.said()).toContain('已列入“疑点清单”，并在0个单元格上加了批注；“整改台账”写不进批注（可能受保护），请照清单改');
      addon.run('undoLast');
      expect(addon.world.snapshot()).toEqual(before);
    },
  );

  test('the rows above the items, notes stand at the items', () => {
    const addon = openAddon({ sheets: { [name]: { ...office, protected: [{ range: 'A1:G3', editors: ['banzi@example.gov.cn'] }] } } });
    addon.world.as({ user: colleague });
    addon.run('checkLedgers');
    expect(addon.sheet(name).notes.E7).toContain('尽快');
    expect(addon.said()).not.toContain('写不进');
    const before = addon.sheet(name);
    addon.run('checkLedgers');
    expect(addon.sheet(name)).toEqual(before);
  });
});

test('a list longer than a new sheet has room for is written whole', () => {
  const rows = Array.from({ length: 1500 }, (_, at) => [at + 1, `第${at + 1}项问题`, `第${at + 1}条措施`, '张建国', '尽快', '整改中', '']);
  const addon = openAddon({ sheets: { [name]: ledgerOf(rows) } });
  addon.run('checkLedgers');
  expect(addon.world.log).toEqual([]);
  const places = Object.values(addon.sheet('疑点清单').values);
  expect(places).toEqual(expect.arrayContaining(['E4', 'E1503']));
  expect(addon.sheet(name).notes.E1503).toContain('尽快');
});
