import { openAddon } from '../../../support/addon';
import { longRegister, register, registerOf, roster } from '../../../support/opinion-sheets';
import { expectSameCalls } from '../../../support/run-again';

const name = '征求意见台账';
const book = { [name]: register, 花名册: roster };

/** The texts of a sheet to hand out, below its head. */
function handed(addon: ReturnType<typeof openAddon>, sheet: string): readonly unknown[] {
  const { values } = addon.sheet(sheet);
  return Object.keys(values).flatMap((cell) => (/^B(?![1-4]$)\d+$/u.test(cell) ? [values[cell]] : []));
}

const write = (addon: ReturnType<typeof openAddon>, sheet: string, cell: string, text: string): void => {
  addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(sheet)?.getRange(cell).setValue(text);
  addon.world.endRun();
};

test('[R042] [F22] 生成个人反馈单: a sheet for each person, byte for byte; nothing on it but a number and the words', () => {
  const addon = openAddon({ sheets: book });
  const before = addon.sheet(name);
  addon.run('makeFeedback');
  expect(addon.sheet(name)).toEqual(before);
  expect(handed(addon, '反馈单-张建国')).toEqual(['+调研走过场']);
  expect(handed(addon, '反馈单-李梅')).toEqual(['批评人不分场合\n 让人下不来台 ']);
  expect(addon.world.sheetNames()).not.toContain('反馈单-王强');
  const sheet = addon.sheet('反馈单-李梅');
  expect(sheet.values.A1).toBe('向李梅同志反馈的意见建议');
  expect([sheet.formulas, sheet.notes ?? {}]).toEqual([{}, {}]);
  expect(JSON.stringify(sheet)).not.toMatch(/Y-00|座谈会|党员|2024/u);
  expect(addon.said()).toContain('已生成2人的反馈单（“反馈单-”开头的表，一人一张，可直接打印）');
});

test('[R041] opinions on the team and on the organisation have sheets of their own', () => {
  const addon = openAddon({ sheets: book });
  addon.run('makeFeedback');
  expect(handed(addon, '对党组织的意见')).toEqual(['支部活动太少']);
  expect([...handed(addon, '对领导班子的意见')].sort()).toEqual(
    ['=会议太多，文件太多', '办事窗口要一次把话说清楚，不要让人来回跑', '办事窗口要一次把话说清楚，不要让人来回跑。'].sort(),
  );
});

test('[F23] [F73] what may betray its giver is held back until somebody decides, with name and reason; then it is handed out as it is', () => {
  const addon = openAddon({ sheets: book });
  addon.run('makeFeedback');
  const held = addon.sheet('反馈待定');
  expect([held.values.A4, held.values.C4, held.values.F4]).toEqual(['Y-006', '自报单位科室', '留下待定']);
  expect(JSON.stringify(held.values)).not.toMatch(/财务科|13800138000/u);
  expect(addon.said()).toContain('2条可能看得出是谁说的，留在“反馈待定”由专人决定');
  write(addon, '反馈待定', 'D4', '赵敏');
  addon.run('makeFeedback');
  expect(addon.said()).toContain('“反馈待定”第4行：放行决定“Y-006”没有写全编号、决定人和理由，不算数');
  write(addon, '反馈待定', 'E4', '本人同意公开');
  addon.run('makeFeedback');
  expect([...handed(addon, '反馈单-张建国')].sort()).toEqual(['+调研走过场', '我是财务科的，报账要跑三趟']);
  expect(addon.said()).toContain('按决定放行1条');
  const after = addon.sheet('反馈待定').values;
  const released = Object.keys(after).find((cell) => after[cell] === 'Y-006') ?? '';
  expect([released.replace('A', 'D'), released.replace('A', 'E'), released.replace('A', 'F')].map((cell) => after[cell])).toEqual([
    '赵敏',
    '本人同意公开',
    '已放行',
  ]);
  const once = addon.world.snapshot().sheets;
  addon.run('makeFeedback');
  expect(addon.world.snapshot().sheets).toEqual(once);
});

test('a sheet of a person of whom nothing is left says so; it is not left as it was', () => {
  const addon = openAddon({ sheets: book });
  addon.run('makeFeedback');
  write(addon, name, 'F6', '张建国');
  addon.run('makeFeedback');
  expect(handed(addon, '反馈单-李梅')).toEqual([]);
  expect(addon.sheet('反馈单-李梅').values.A1).toBe('向李梅同志反馈的意见建议');
  expect([...handed(addon, '反馈单-张建国')].sort()).toEqual(['+调研走过场', '批评人不分场合\n 让人下不来台 '].sort());
});

test('[R042] the order of the register makes no difference to any sheet', () => {
  const { rows } = register;
  const turned = { ...register, rows: [...rows.slice(0, 2), ...rows.slice(2).reverse()] };
  const sheetsOf = (seed: typeof register) => {
    const addon = openAddon({ sheets: { [name]: seed, 花名册: roster } });
    addon.run('makeFeedback');
    return ['反馈单-张建国', '反馈单-李梅', '对领导班子的意见'].map((sheet) => addon.sheet(sheet));
  };
  expect(sheetsOf(turned)).toEqual(sheetsOf(register));
});

test('[R091] what is marked sensitive is on no sheet', () => {
  const { rows } = register;
  const [title = [], header = [], ...body] = rows;
  const marked = body.map((row, at) => [...row, at === 6 ? '是' : '']);
  const addon = openAddon({ sheets: { [name]: { rows: [title, [...header, '是否敏感'], ...marked] }, 花名册: roster } });
  addon.run('makeFeedback');
  expect(addon.world.sheetNames()).not.toContain('对党组织的意见');
  expect(addon.said()).toContain('标为敏感的1条没有写进任何表');
});

test('without a roster, or with one that names nobody, one sentence says what to fill in', () => {
  for (const sheets of [{ [name]: register }, { [name]: register, 花名册: { rows: [['所在单位', '姓名', '职务']] } }]) {
    const addon = openAddon({ sheets });
    const before = addon.world.snapshot().sheets;
    addon.run('makeFeedback');
    expect(addon.said()).toContain('没有读到花名册');
    expect(addon.world.snapshot().sheets).toEqual(before);
  }
});

test('a person who is not in the roster is said, and their opinion is on no sheet', () => {
  const rows = [['Y-1', '座谈会', '', '群众', '个人', '不在册', '', '说了不办', '', '', '']];
  const addon = openAddon({ sheets: { [name]: registerOf(rows), 花名册: roster } });
  addon.run('makeFeedback');
  expect(addon.said()).toMatch(/没有落到人的1条.*不在册/su);
});

test.each([false, true])(
  '[F130] a list of givers in the shared spreadsheet is not for it: said, and its names are on no sheet (hidden: %s)',
  (hidden) => {
    const { rows } = register;
    const named = ['Y-009', '座谈会', '', '群众', '领导班子', '', '', '听钱小宝说文件也多', '', '', ''];
    const sheets = {
      [name]: registerOf([...rows.slice(2), named]),
      花名册: roster,
      意见人名单: {
        rows: [
          ['意见人代号', '意见人姓名', '意见人联系方式', '意见编号'],
          ['1', '钱小宝', '13900139000', 'Y-001'],
        ],
        hidden,
      },
    };
    const addon = openAddon({ sheets });
    addon.run('makeFeedback');
    expect(addon.said()).toContain('“意见人名单”写着谁提了哪条意见');
    expect(addon.said()).toContain('3条可能看得出是谁说的');
    const made = addon.world.sheetNames().filter((sheet) => !(sheet in sheets));
    expect(JSON.stringify(made.map((sheet) => addon.sheet(sheet)))).not.toContain('钱小宝');
  },
);

test('undoing takes the sheets out again', () => {
  const addon = openAddon({ sheets: book });
  const before = addon.world.snapshot().sheets;
  addon.run('makeFeedback');
  addon.run('undoLast');
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('what does not fit into one run is gone on with at the next click, and comes to the same', () => {
  const whole = openAddon({ sheets: book });
  whole.run('makeFeedback');
  const sliced = openAddon({ sheets: book, callTakes: 60_000 });
  const before = sliced.world.snapshot().sheets;
  let clicks = 0;
  do {
    sliced.run('makeFeedback');
    clicks += 1;
  } while (sliced.said().startsWith('时间快到了') && clicks < 20);
  expect(clicks).toBe(5);
  expect(sliced.world.snapshot().sheets).toEqual(whole.world.snapshot().sheets);
  sliced.run('undoLast');
  expect(sliced.world.snapshot().sheets).toEqual(before);
});

test('the calls are the same for 10 and for 5,000 opinions', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { [name]: longRegister(count), 花名册: roster } });
      addon.run('makeFeedback');
      return addon;
    },
    (addon) => addon.run('makeFeedback'),
  );
});

test('[R042] a sheet to hand out that somebody has signed keeps no opinion that has been taken back', () => {
  const addon = openAddon({ sheets: book });
  addon.run('makeFeedback');
  write(addon, '反馈单-李梅', 'D5', '已阅');
  const cell = Object.entries(addon.sheet(name).values).find(([, value]) => value === '批评人不分场合\n 让人下不来台 ')?.[0] ?? '';
  write(addon, name, cell, '');
  addon.run('makeFeedback');
  expect(JSON.stringify(addon.sheet('反馈单-李梅').values)).not.toContain('批评人');
  expect(addon.world.sheetNames()).not.toContain('反馈单-李梅2');
});
