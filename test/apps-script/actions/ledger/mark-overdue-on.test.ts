import { openAddon } from '../../../support/addon';
import { office } from '../../../support/addon-ledger';

const name = '整改台账';
const on = (text: string, button = 'OK') => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.world.ui.answer({ button, text });
  const before = addon.world.snapshot();
  addon.run('markOverdueOn');
  return { addon, before };
};

test.each(['尽快', '', '长期坚持', '6月底、9月底各一次', '每月25日前', '2024-02-30'])('“%s” is no day: nothing is changed', (text) => {
  const { addon, before } = on(text);
  expect(addon.said()).toBe(`“${text}”认不出是哪一天，没有改动；请写2024-06-30、2024年6月底这样的日子。`);
  expect(addon.world.snapshot()).toEqual(before);
});

test('who presses 取消 changes nothing and is told nothing', () => {
  const { addon, before } = on('2024-06-30', 'CANCEL');
  expect(addon.world.snapshot()).toEqual(before);
  expect(addon.world.ui.toasts).toEqual([]);
});

test.each([
  ['2024-05-31', '2024-05-31'],
  ['5月底', '2024-05-31'],
  ['今天', '2024-07-15'],
  ['2024年7月20日前', '2024-07-20'],
])('%s is read as deadlines are, as %s', (text, day) => {
  const { addon } = on(text);
  expect(addon.said()).toContain(`截至${day}，7项中`);
});

test('texts and colours are as of that day', () => {
  const { addon } = on('2024-07-20');
  const { values, rules } = addon.sheet(name);
  expect([values.I4, values.I8]).toEqual(['逾期20天', '逾期3天']);
  const conditions = JSON.stringify(rules.map(({ condition }) => condition));
  expect(conditions).toContain('$H3<DATE(2024,7,20)');
  expect(conditions).not.toContain('TODAY');
  addon.run('markOverdue');
  expect(JSON.stringify(addon.sheet(name).rules)).toContain('TODAY()');
  addon.run('undoLast');
  expect(addon.sheet(name).rules).toEqual(rules);
});
