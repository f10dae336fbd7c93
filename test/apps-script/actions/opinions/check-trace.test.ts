import { openAddon } from '../../../support/addon';
import { ledger, longRegister, register, registerOf } from '../../../support/opinion-sheets';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const name = '征求意见台账';
const book = { [name]: register, 整改台账: ledger };

test('[R053] [R098] 溯源检查: what hangs on nothing either way, each with a link; opinions are named and never quoted', () => {
  const addon = openAddon({ sheets: book });
  const before = [addon.sheet(name), addon.sheet('整改台账')];
  addon.run('checkTrace');
  expect([addon.sheet(name), addon.sheet('整改台账')]).toEqual(before);
  const { values, formulas } = addon.sheet('溯源检查');
  const rows = Object.keys(values).filter((cell) => /^A\d+$/u.test(cell));
  const listed = rows.map((cell) => [values[cell], values[cell.replace('A', 'B')]]);
  expect(listed).toEqual(
    expect.arrayContaining([
      ['意见没有归入问题', 'Y-003'],
      ['问题没有对应意见', '2'],
      ['问题没有整改措施', '3'],
    ]),
  );
  expect(listed).not.toContainEqual(['意见没有归入问题', 'Y-001']);
  expect(JSON.stringify(values)).not.toMatch(/会议太多|财务科/u);
  expect(Object.keys(formulas).length).toBeGreaterThan(5);
  expect(addon.said()).toContain('意见8条，问题3个；没有回应的意见6条');
});

test('[R105] 意见与问题: the problems with most opinions behind them first', () => {
  const addon = openAddon({ sheets: book });
  addon.run('checkTrace');
  const { values } = addon.sheet('意见与问题');
  expect([4, 5, 6].map((row) => [values[`A${row}`], values[`B${row}`], values[`E${row}`] ?? ''])).toEqual([
    ['1', 2, 'Y-001、Y-002'],
    ['2', 0, ''],
    ['3', 0, ''],
  ]);
});

test('[F20] a number that leads nowhere and an original that was changed since it was registered come first', () => {
  const rows = [
    ['Y-001', '座谈会', '', '群众', '领导班子', '', '', '会议太多', '99', '', ''],
    ['Y-002', '座谈会', '', '群众', '领导班子', '', '', '文件太多', '', 'a'.repeat(64), ''],
  ];
  const addon = openAddon({ sheets: { [name]: registerOf(rows), 整改台账: ledger } });
  addon.run('checkTrace');
  const { values } = addon.sheet('溯源检查');
  expect([values.A4, values.D4]).toEqual(['必须改', expect.stringContaining('与登记时的指纹对不上')]);
  expect([values.A5, values.D5]).toEqual(['编号对应不上', expect.stringContaining('“99”在整改台账里找不到')]);
});

test.each([
  [{ [name]: register }, '没有读到整改事项'],
  [{ 整改台账: ledger }, '没有读到意见'],
])('one table alone: one sentence, and nothing is written', (sheets, said) => {
  const addon = openAddon({ sheets });
  const before = addon.world.snapshot().sheets;
  addon.run('checkTrace');
  expect(addon.said()).toContain(said);
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('twice the same, and undone', () => {
  const addon = openAddon({ sheets: book });
  expectSameTwiceAndUndone(addon, () => addon.run('checkTrace'));
});

test('the calls are the same for 10 and for 5,000 opinions', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { [name]: longRegister(count), 整改台账: ledger } });
      addon.run('checkTrace');
      return addon;
    },
    (addon) => addon.run('checkTrace'),
  );
});
