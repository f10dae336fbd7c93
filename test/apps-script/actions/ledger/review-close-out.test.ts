import { openAddon } from '../../../support/addon';
import { fieldShown, select, shownForm, submitForm } from '../../../support/addon-form';
import type { SheetSeed } from '../../../support/fake-sheets/seed';

const name = '整改台账';
const header = [
  '序号',
  '存在问题',
  '整改措施',
  '责任人',
  '完成时限',
  '整改状态',
  '佐证材料',
  '是否销号',
  '销号时间',
  '验收意见',
  '验收时间',
  '验收人',
];
const row = (seq: string, problem: string, person: string, status: string) => [
  seq,
  problem,
  '更新告知单',
  person,
  '2024年4月底前',
  status,
  '告知单汇编',
  '',
  '',
  '',
  '',
  '',
];
const ledger: SheetSeed = {
  rows: [
    header,
    row('1', '告知单未更新', '陈霞', '申请销号'),
    row('2', '走访少', '赵敏', '整改中'),
    row('3', '会议多', '李梅', '申请销号'),
  ],
};
const decision = { verdict: '通过', reviewer: '王强', day: '2024-07-12', comment: '' };

test('nothing is signed for anybody: verdict and name are blank, and the four questions are shown', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  select(addon, name, 'A2');
  addon.run('reviewCloseOut');
  expect([fieldShown(addon, 'verdict'), fieldShown(addon, 'reviewer')]).toEqual(['', '']);
  const questions = fieldShown(addon, 'questions');
  for (const question of ['查摆问题不聚焦的不放过', '自我剖析不深刻的不放过', '整改措施不到位的不放过', '群众不满意的不放过'])
    expect(questions).toContain(question);
  expect(fieldShown(addon, 'items')).toBe('第2行 告知单未更新');
});

test('[R018] 通过 writes status, day and name where the ledger keeps them, and a line in 销号登记', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  const before = addon.sheet(name);
  select(addon, name, 'A2');
  addon.run('reviewCloseOut');
  expect(submitForm(addon, decision)).toEqual({ ok: true, message: '1项审核通过，审核人王强；记在“销号登记”表' });
  expect(addon.sheet(name).values).toEqual({
    ...before.values,
    F2: '已销号',
    H2: '是',
    I2: '2024-07-12',
    J2: '通过',
    K2: '2024-07-12',
    L2: '王强',
  });
  const { values } = addon.sheet('销号登记');
  expect([values.A3, values.B3, values.F3]).toEqual([{ day: '2024-07-12' }, '审核通过', '王强']);
});

test('退回 needs a comment, and writes it', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  select(addon, name, 'A4');
  addon.run('reviewCloseOut');
  const before = addon.world.snapshot();
  expect(submitForm(addon, { ...decision, verdict: '退回' })).toMatchObject({ ok: false, field: 'comment' });
  expect(addon.world.snapshot()).toEqual(before);
  expect(submitForm(addon, { ...decision, verdict: '退回', comment: '没有会议记录，请补' })).toMatchObject({ ok: true });
  const { values } = addon.sheet(name);
  expect([values.F4, values.H4, values.J4, values.L4]).toEqual(['退回整改', undefined, '没有会议记录，请补', '王强']);
  expect(addon.sheet('销号登记').values.B3).toBe('审核退回');
});

test('without a selected application all of the ledger’s are listed', () => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  addon.run('reviewCloseOut');
  expect(fieldShown(addon, 'rows')).toBe('2 4');
  expect(shownForm(addon).intro).toContain('列出的是这张台账上全部申请');
  expect(submitForm(addon, decision)).toMatchObject({ ok: true });
  const { values } = addon.sheet(name);
  expect([values.F2, values.F3, values.F4]).toEqual(['已销号', '整改中', '已销号']);
});

test.each([
  [{ verdict: '' }, 'verdict', '审核结论空着'],
  [{ reviewer: '' }, 'reviewer', '审核人空着'],
  [{ reviewer: '局办公室' }, 'reviewer', '看不出是谁审核的'],
  [{ reviewer: '陈霞' }, 'reviewer', '就是这一项的责任人'],
  [{ day: '' }, 'day', '日期空着'],
  [{ day: '2024-08-01' }, 'day', '在今天（2024-07-15）以后'],
])('%j is refused at its field', (change, field, says) => {
  const addon = openAddon({ sheets: { [name]: ledger } });
  select(addon, name, 'A2');
  addon.run('reviewCloseOut');
  const before = addon.world.snapshot();
  expect(submitForm(addon, { ...decision, ...change })).toMatchObject({ ok: false, field, message: expect.stringContaining(says) });
  expect(addon.world.snapshot()).toEqual(before);
});

test('with nothing handed in, one sentence says what comes first', () => {
  const addon = openAddon({ sheets: { [name]: { rows: [header, row('1', '走访少', '赵敏', '整改中')] } } });
  addon.run('reviewCloseOut');
  expect(addon.said()).toBe('没有等待审核的销号申请。请先由责任单位选中已完成的行，点“申请销号”。');
});

test('at most eighteen calls on the ledger, whatever its length', () => {
  const calls = [10, 5000].map((count) => {
    const rows = [header, ...Array.from({ length: count }, (_, at) => row(String(at + 1), `第${at + 1}项问题`, '陈霞', '申请销号'))];
    const addon = openAddon({ sheets: { [name]: { rows } } });
    select(addon, name, 'A2:A9');
    addon.run('reviewCloseOut');
    const opened = addon.world.calls().sheets;
    addon.world.resetCalls();
    expect(submitForm(addon, decision)).toMatchObject({ ok: true });
    return { opened, submitted: addon.world.calls().sheets };
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]).toEqual({ opened: { [name]: 10 }, submitted: { [name]: 14, 销号登记: 10 } });
});
