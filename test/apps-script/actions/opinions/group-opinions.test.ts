import { openAddon } from '../../../support/addon';
import { longRegister, register, roster } from '../../../support/opinion-sheets';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const name = '征求意见台账';
const book = { [name]: register, 花名册: roster };

test('[R043] [F24] 归并同类: groups and their members, word for word, each with a link to its row; the register itself is only read', () => {
  const addon = openAddon({ sheets: book });
  const before = addon.sheet(name);
  addon.run('groupOpinions');
  expect(addon.sheet(name)).toEqual(before);
  const { values } = addon.sheet('归并同类');
  expect([values.A4, values.B4, values.D4, values.E4, values.G4]).toEqual([
    1,
    2,
    '办事窗口要一次把话说清楚，不要让人来回跑',
    'Y-001',
    'Y-001、Y-002',
  ]);
  const members = addon.sheet('归并明细');
  expect(members.values.D4).toBe('办事窗口要一次把话说清楚，不要让人来回跑');
  expect(Object.values(members.formulas)).toContainEqual(expect.stringMatching(/HYPERLINK\("#gid=\d+&range=A3"/u));
  expect(Object.values(members.values)).toContain('=会议太多，文件太多');
  expect(addon.said()).toContain('8条意见归并为7类，两条以上的1类；已列入“归并同类”、“归并明细”，原文没有动');
});

test('[F23] words that may betray their giver are not repeated in the sheets', () => {
  const addon = openAddon({ sheets: book });
  addon.run('groupOpinions');
  const shown = JSON.stringify([addon.sheet('归并同类'), addon.sheet('归并明细')]);
  expect(shown).not.toMatch(/财务科|13800138000/u);
  expect(shown).toContain('请在原表查看');
});

test('a second click gives the same spreadsheet, and undoing takes the sheets out again', () => {
  const addon = openAddon({ sheets: book });
  expectSameTwiceAndUndone(addon, () => addon.run('groupOpinions'));
});

test('a sheet of the office’s own of that name is left alone', () => {
  const addon = openAddon({ sheets: { ...book, 归并同类: [['我们自己的归并']] } });
  addon.run('groupOpinions');
  expect(addon.sheet('归并同类').values).toEqual({ A1: '我们自己的归并' });
  expect(addon.sheet('归并同类2').values.A1).toBe('同类意见归并表');
});

test('without a register one sentence says what one needs, and nothing is written', () => {
  const addon = openAddon({ sheets: { 通知: [['关于开会的通知']] } });
  const before = addon.world.snapshot();
  addon.run('groupOpinions');
  expect(addon.said()).toContain('没有找到征求意见台账：需要有一张表，表头里有“意见原文”');
  expect(addon.world.snapshot().sheets).toEqual(before.sheets);
});

test('[F24] what does not fit into one run is gone on with at the next click, and comes to the same', () => {
  const sheets = { [name]: longRegister(1600) };
  const whole = openAddon({ sheets });
  whole.run('groupOpinions');
  const sliced = openAddon({ sheets, callTakes: 60_000 });
  let clicks = 0;
  do {
    sliced.run('groupOpinions');
    clicks += 1;
    if (clicks === 1) expect(sliced.world.sheetNames()).toEqual([name]);
  } while (sliced.said().startsWith('时间快到了') && clicks < 40);
  expect(clicks).toBeGreaterThan(3);
  for (const sheet of ['归并同类', '归并明细']) expect(sliced.sheet(sheet)).toEqual(whole.sheet(sheet));
  expect([...sliced.world.stores.document.keys()].filter((key) => key.startsWith('taizhang:slice'))).toEqual([]);
});

test('an opinion changed in between gives the work up: the next click begins anew', () => {
  const addon = openAddon({ sheets: { [name]: longRegister(1600) }, callTakes: 60_000 });
  addon.run('groupOpinions');
  addon.run('groupOpinions');
  const said = addon.said();
  addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name)?.getRange('H9').setValue('改过的一条');
  addon.world.endRun();
  addon.run('groupOpinions');
  const percent = (text: string): number => Number(/已归并(\d+)%/u.exec(text)?.[1]);
  expect(percent(addon.said())).toBeLessThan(percent(said));
});

test('the calls are the same for 10 and for 5,000 opinions, at most eighteen on a sheet', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { [name]: longRegister(count) } });
      addon.run('groupOpinions');
      return addon;
    },
    (addon) => addon.run('groupOpinions'),
  );
});
