import { openAddon } from '../../../support/addon';
import { longRegister, register, registerOf, roster } from '../../../support/opinion-sheets';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const name = '征求意见台账';

test('[R036] [R037] [R039] 覆盖检查: what was reached and what is missing, as open items; the register is only read', () => {
  const addon = openAddon({ sheets: { [name]: register, 花名册: roster } });
  const before = addon.sheet(name);
  addon.run('checkBreadth');
  expect(addon.sheet(name)).toEqual(before);
  const { values } = addon.sheet('覆盖检查');
  const lines = Object.keys(values)
    .filter((cell) => /^B\d+$/u.test(cell))
    .map((cell) => [values[cell], values[cell.replace('B', 'C')]]);
  expect(lines).toEqual(
    expect.arrayContaining([
      ['座谈会', '有'],
      ['意见箱', '没有'],
      ['党组织', '有'],
      ['领导班子', '有'],
    ]),
  );
  expect(addon.said()).toContain('8条意见：');
});

test('[R042] small groups are held back, with what they could be told from', () => {
  const addon = openAddon({ sheets: { [name]: register } });
  addon.run('checkBreadth');
  const { values } = addon.sheet('覆盖检查');
  const counts = Object.keys(values).flatMap((cell) => {
    const row = /^A(\d+)$/u.exec(cell)?.[1];
    return row !== undefined && values[cell] === '意见来源' ? [[values[`B${row}`], values[`D${row}`]]] : [];
  });
  // three members and five of those served: neither may be told from the other
  expect(counts).toEqual(
    expect.arrayContaining([
      ['服务对象', '*'],
      ['党员', '*'],
    ]),
  );
});

test('[F26] nobody spoke of the principal: a remark, counts only, nobody named', () => {
  const quiet = registerOf([['1', '座谈会', '', '群众', '领导班子', '', '', '会议太多', '', '', '']]);
  const addon = openAddon({ sheets: { [name]: quiet, 花名册: roster } });
  addon.run('checkBreadth');
  expect(addon.said()).toContain('主要负责同志中有1名没有收到一条意见');
  expect(JSON.stringify(addon.sheet('覆盖检查'))).not.toContain('张建国');
});

test('twice the same, and undone', () => {
  const addon = openAddon({ sheets: { [name]: register } });
  expectSameTwiceAndUndone(addon, () => addon.run('checkBreadth'));
});

test('the calls are the same for 10 and for 5,000 opinions', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { [name]: longRegister(count) } });
      addon.run('checkBreadth');
      return addon;
    },
    (addon) => addon.run('checkBreadth'),
  );
});
