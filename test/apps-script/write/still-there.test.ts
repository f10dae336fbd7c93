import { type Addon, openAddon } from '../../support/addon';
import { select, submitForm } from '../../support/addon-form';
import { office } from '../../support/addon-ledger';
import { register, roster } from '../../support/opinion-sheets';
import { planOf, rosterOf } from '../../support/talk-sheets';

const name = '整改台账';
const opinions = '征求意见台账';

/** What a colleague does in the sheet after it has been read and before it is written. */
function meanwhile(addon: Addon, sheet: string, act: (sheet: NonNullable<ReturnType<typeof sheetOf>>) => void): void {
  addon.world.meanwhile('SpreadsheetApp.flush', () => {
    const found = sheetOf(addon, sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    act(found);
  });
}

const sheetOf = (addon: Addon, sheet: string) => addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(sheet);

test('a row put in while the ledger is being marked: no mark stands at another item, and the next click marks', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  meanwhile(addon, name, (sheet) => sheet.insertRowBefore(4));
  addon.run('markOverdue');
  expect(addon.said()).toBe('刚才有人改了“整改台账”表（B4，或增删、移动过行列），为免盖掉别人写的，没有写入；请再点一次。');
  expect(Object.keys(addon.sheet(name).values).filter((cell) => /^[HI]\d+$/u.test(cell))).toEqual([]);
  expect(addon.sheet(name).rules).toEqual([]);
  addon.run('markOverdue');
  expect(addon.sheet(name).values).toMatchObject({ B5: '理论学习不够系统', I5: '逾期15天' });
});

test('a column of a colleague’s where ours would stand stays', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.world.meanwhile('SpreadsheetApp.flush', () => addon.world.sheet(name).put('H3', '县里意见'));
  addon.run('markOverdue');
  expect(addon.said()).toMatch(/^刚才有人改了“整改台账”表（H3/u);
  expect(addon.sheet(name).values.H3).toBe('县里意见');
});

test('a word changed elsewhere in the ledger keeps nobody from marking', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.world.meanwhile('SpreadsheetApp.flush', () => addon.world.sheet(name).put('G5', '已开会'));
  addon.run('markOverdue');
  expect(addon.said()).toMatch(/^截至2024-07-15，7项中逾期1项/u);
  expect(addon.sheet(name).values).toMatchObject({ G5: '已开会', I4: '逾期15天' });
});

test('[R030] an opinion typed in while another is handed in is not written over', () => {
  const addon = openAddon({ sheets: { [opinions]: register, 花名册: roster } });
  addon.run('registerOpinion');
  const typed = { verbatim: '多下基层', channel: '座谈会', target: '领导班子' };
  addon.world.meanwhile('SpreadsheetApp.flush', () => addon.world.sheet(opinions).put('H11', '食堂要改进'));
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, message: expect.stringMatching(/^刚才有人改了“征求意见台账”表（H11/u) });
  expect(addon.sheet(opinions).values).toMatchObject({ H11: '食堂要改进' });
  expect(addon.sheet(opinions).values).not.toHaveProperty('A11');
});

test('a deadline that the owner has just changed is not extended from the old one, and no line is left in 延期登记', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  select(addon, name, 'B4');
  addon.run('registerExtension');
  addon.world.meanwhile('SpreadsheetApp.flush', () => addon.world.sheet(name).put('E4', '2024-08-31'));
  expect(submitForm(addon, { deadline: '2024年9月底前', reason: '资金未到位' })).toMatchObject({ ok: false });
  expect(addon.sheet(name).values.E4).toBe('2024-08-31');
  expect(addon.world.sheetNames()).toEqual([name]);
});

test('[F35] notes do not slip to other rows', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  meanwhile(addon, name, (sheet) => sheet.insertRowBefore(4));
  addon.run('checkLedgers');
  expect(addon.said()).toMatch(/^刚才有人改了“整改台账”表/u);
  expect(addon.sheet(name).notes).toEqual({ B3: '一行写一条' });
  expect(addon.world.sheetNames()).toEqual([name]);
});

test('what a leader has just written between the times of the plan stays', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), 谈心谈话计划表: planOf([]) } });
  addon.run('listTalks');
  addon.run('arrangeTalks');
  const before = addon.sheet('谈心谈话计划表').values;
  const [cell = ''] = Object.keys(before)
    .filter((at) => /^[A-Z]+3$/u.test(at))
    .slice(-1);
  addon.world.meanwhile('SpreadsheetApp.flush', () => addon.world.sheet('谈心谈话计划表').put(cell, '改在下周'));
  submitForm(addon, { from: '2024-07-15', to: '2024-08-30' });
  expect(addon.sheet('谈心谈话计划表').values[cell]).toBe('改在下周');
});

test('a column that a colleague adds while columns are added stays', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.world.meanwhile('SpreadsheetApp.flush', () => addon.world.sheet(name).put('H6', '县里意见：退回'));
  addon.run('buildSheets');
  expect(addon.said()).toMatch(/^刚才有人改了“整改台账”表（H6/u);
  expect(addon.sheet(name).values.H6).toBe('县里意见：退回');
  expect(addon.world.sheetNames()).toEqual([name]);
});
