import type { Form } from '../../../../apps-script/ui/form';
import { type Addon, openAddon } from '../../../support/addon';
import { fieldShown, shownForm, submitForm } from '../../../support/addon-form';
import { runFromPage } from '../../../support/fake-sheets/script-run';
import type { SheetSeed } from '../../../support/fake-sheets/seed';
import { longRoster, people, planHeader, planOf, rosterOf } from '../../../support/talk-sheets';

const plan = '谈心谈话计划表';
const fortnight = { from: '2024-07-15', to: '2024-07-26', slots: '上午、下午' };
const [dateColumn, slotColumn, heldColumn, placeColumn] = ['计划谈话时间', '时段', '实际谈话时间', '谈话地点'].map((header) =>
  String.fromCharCode(65 + planHeader.indexOf(header as (typeof planHeader)[number])),
); // the headers are of this table

/** Opens the dialog, fills it in and presses its button. */
function arranged(addon: Addon, typed: Readonly<Record<string, string>> = fortnight): ReturnType<typeof submitForm> {
  addon.run('arrangeTalks');
  return submitForm(addon, typed);
}

/** Presses the button of a form that came as an answer. */
function confirm(addon: Addon, { fields, submit }: Form): ReturnType<typeof submitForm> {
  const values = Object.fromEntries(fields.map(({ id, initial }) => [id, initial]));
  const answer = runFromPage(addon.world, addon.context as Readonly<Record<string, unknown>>, submit, [values]); // its globals
  addon.world.endRun();
  return answer as ReturnType<typeof submitForm>; // what a form's global gives
}

/** What an answer shows next. */
function nextOf(answer: ReturnType<typeof submitForm>): Form {
  if (!answer.ok || !('next' in answer)) throw new Error(JSON.stringify(answer));
  return answer.next;
}

const messageOf = (answer: ReturnType<typeof submitForm>): string => ('message' in answer ? answer.message : JSON.stringify(answer));

/** The talks with a time: row, the two, day and slot. */
function timesIn(
  addon: Addon,
): readonly { readonly row: number; readonly two: readonly string[]; readonly day: string; readonly slot: string }[] {
  const { values } = addon.sheet(plan);
  const rows = Object.keys(values).flatMap((place) => (/^B\d+$/u.test(place) ? [Number(place.slice(1))] : []));
  return rows.flatMap((row) => {
    const date = values[`${dateColumn}${row}`];
    const day = typeof date === 'object' && date !== null && 'day' in date ? String(date.day) : null;
    return day === null
      ? []
      : [{ row, two: [String(values[`B${row}`]), String(values[`D${row}`])], day, slot: String(values[`${slotColumn}${row}`]) }];
  });
}

function listed(extra: Readonly<Record<string, SheetSeed>> = {}): Addon {
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf([]), ...extra } });
  addon.run('listTalks');
  return addon;
}

test('[R054] the dialog asks for days, slots, limits and rooms; opening it writes nothing', () => {
  const addon = listed();
  const before = addon.world.snapshot().sheets;
  addon.run('arrangeTalks');
  expect(shownForm(addon).fields.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'from date',
    'to date',
    'slots text',
    'perDay text',
    'rooms text',
    'everyDay choice',
    'print hidden',
  ]);
  expect([fieldShown(addon, 'from'), fieldShown(addon, 'to'), fieldShown(addon, 'slots')]).toEqual(['2024-07-15', '', '上午、下午']);
  expect(shownForm(addon).intro).toContain('对还没有时间');
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('[R054] every pair gets its time, nobody two at once, and how few slots there can be is said', () => {
  const addon = listed();
  const said = messageOf(arranged(addon));
  expect(addon.world.log).toEqual([]);
  expect(said).toMatch(/^共\d+场，用(\d+)个时段；最少需\1个时段（.+），已证明不能再少。\n应谈的都已安排，免谈3对。/u);
  expect(said).toContain('时间写在“谈心谈话计划表”表。要反悔，可点“撤销上次操作”');
  const times = timesIn(addon);
  const taken = times.flatMap(({ two, day, slot }) => two.map((name) => `${name} ${day} ${slot}`));
  expect(new Set(taken).size).toBe(taken.length);
  expect(times.every(({ day }) => day >= '2024-07-15' && day <= '2024-07-26')).toBe(true);
  expect(times.some(({ two }) => two.includes('康德厚'))).toBe(false);
});

test('[R062] absences of the spreadsheet are kept free, and so are days off', () => {
  const away: SheetSeed = { rows: [['请假外出'], ['人员', '日期', '时段', '原因'], ['张建国', '7月15日至17日', '', '开会']] };
  const addon = listed({ 请假外出: away });
  arranged(addon);
  const days = timesIn(addon)
    .filter(({ two }) => two.includes('张建国'))
    .map(({ day }) => day);
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((day) => day > '2024-07-17')).toBe(true);
  expect(timesIn(addon).every(({ day }) => !['2024-07-20', '2024-07-21'].includes(day))).toBe(true);
});

test('rooms and the day’s limit bind; what finds no time is said by name with the reason', () => {
  const addon = listed();
  const said = messageOf(arranged(addon, { ...fortnight, to: '2024-07-16', rooms: '谈话室一', perDay: '1' }));
  expect(said).toMatch(/\d+对应谈的还缺，免谈3对：\n.+与.+：/u);
  expect(timesIn(addon).length).toBeLessThanOrEqual(4);
  expect(timesIn(addon).length).toBeGreaterThan(0);
  const { values } = addon.sheet(plan);
  expect(timesIn(addon).every(({ row }) => values[`${placeColumn}${row}`] === '谈话室一')).toBe(true);
});

test('[R062] with times in the plan the difference is shown first; nothing is written until it is looked over', () => {
  const away: SheetSeed = { rows: [['请假外出'], ['人员', '日期', '时段', '原因'], ['李梅', '', '', '']] };
  const addon = listed({ 请假外出: away });
  arranged(addon);
  const before = timesIn(addon);
  const hit = before.filter(({ two }) => two.includes('李梅'))[0];
  addon.world.sheet('请假外出').put('B3', hit?.day ?? '');
  const standing = addon.world.snapshot().sheets;
  const preview = nextOf(arranged(addon, fortnight));
  expect(addon.world.snapshot().sheets).toEqual(standing);
  const shown = preview.fields.find(({ id }) => id === 'changes')?.initial ?? '';
  expect(shown).toContain('李梅不在');
  expect(preview.intro).toMatch(/^还没有写。改\d场，补0场，排不下0场；其余\d+场不变，已谈的0场不动。/u);
  expect(messageOf(confirm(addon, preview))).toContain('时间写在“谈心谈话计划表”表');
  const after = timesIn(addon);
  const moved = before.filter(({ day, slot }, at) => after[at]?.day !== day || after[at]?.slot !== slot);
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.filter(({ two }) => !two.includes('李梅')).length).toBeLessThanOrEqual(moved.length - 1);
  expect(after.filter(({ two, day }) => two.includes('李梅') && day === hit?.day)).toEqual([]);
});

test('[R062] talks held never move, dates people wrote stay, what they wrote beside them too', () => {
  const rows = people.slice(1, 4).map(([, name = ''], at) => ({
    谈话人: '张建国',
    谈话对象: name,
    ...(at === 0 && { 计划谈话时间: { day: '2024-07-12' }, 时段: '上午', 实际谈话时间: { day: '2024-07-12' }, 谈话地点: '书记办公室' }),
    ...(at === 1 && { 计划谈话时间: { day: '2024-07-18' }, 时段: '下午', 谈话地点: '会议室' }),
    ...(at === 2 && { 计划谈话时间: '下周三' }),
    备忘: `第${at + 1}行的话`,
  }));
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf(rows) } });
  const before = addon.sheet(plan).values;
  const answer = arranged(addon);
  expect(messageOf(confirm(addon, nextOf(answer)))).toContain('是新加的');
  const { values } = addon.sheet(plan);
  for (const [place, value] of Object.entries(before)) expect([place, values[place]]).toEqual([place, value]);
  expect(
    timesIn(addon)
      .filter(({ two, day }) => two.includes('张建国') && day === '2024-07-18')
      .map(({ slot }) => slot),
  ).toContain('下午');
  expect(values[`${heldColumn}3`]).toEqual({ day: '2024-07-12' });
});

test('twice is the same sheet, and undo brings back what was there', () => {
  const addon = listed();
  const before = addon.world.snapshot().sheets;
  arranged(addon);
  const once = addon.world.snapshot().sheets;
  expect(messageOf(arranged(addon))).toContain('没有要改的');
  expect(addon.world.snapshot().sheets).toEqual(once);
  addon.run('undoLast');
  expect(addon.said()).toMatch(/^已撤销“排时间表”/u);
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('what the timetable rests on stands in 排期设置 and in the next dialog', () => {
  const addon = listed();
  arranged(addon, { ...fortnight, rooms: '2', perDay: '３' });
  expect(Object.values(addon.sheet('排期设置').values)).toEqual(
    expect.arrayContaining(['起始日期', '2024-07-15', '谈话室1、谈话室2', '3']),
  );
  addon.run('arrangeTalks');
  expect(['from', 'to', 'slots', 'rooms', 'perDay'].map((id) => fieldShown(addon, id))).toEqual([
    '2024-07-15',
    '2024-07-26',
    '上午、下午',
    '谈话室1、谈话室2',
    '3',
  ]);
});

test('排期设置 of a plan that was uploaded is read and renewed, cell by cell', () => {
  const settings: SheetSeed = {
    rows: [
      ['排期设置'],
      ['设置项', '设置值', '说明'],
      ['起始日期', '2024-07-22', ''],
      ['截止日期', '2024-07-26', ''],
      ['时段', '上午', '自己的话'],
      ['场所', '不限', ''],
    ],
  };
  const addon = listed({ 排期设置: settings });
  addon.run('arrangeTalks');
  expect(['from', 'to', 'slots', 'rooms'].map((id) => fieldShown(addon, id))).toEqual(['2024-07-22', '2024-07-26', '上午', '']);
  submitForm(addon, { slots: '上午、下午', rooms: '谈话室' });
  const { values } = addon.sheet('排期设置');
  expect([values.B5, values.C5, values.B6]).toEqual(['上午,下午', '自己的话', '谈话室']);
});

test.each([
  [{ ...fortnight, from: '' }, 'from', '不是一个日期'],
  [{ ...fortnight, to: '2024-07-01' }, 'to', '截止日期2024-07-01在起始日期2024-07-15之前'],
  [{ ...fortnight, slots: ' ' }, 'slots', '请写每天有哪些时段'],
  [{ ...fortnight, slots: '上午、9:00-10:00' }, 'slots', '重叠'],
  [{ ...fortnight, perDay: '很多' }, 'perDay', '请写1至99的数'],
  [{ ...fortnight, from: '2024-07-20', to: '2024-07-21' }, 'to', '没有可用的工作日'],
])('%j is refused at its field and nothing is written', (typed, field, said) => {
  const addon = listed();
  const before = addon.world.snapshot().sheets;
  expect(arranged(addon, typed)).toEqual({ ok: false, field, message: expect.stringContaining(said) });
  expect(addon.world.snapshot().sheets).toEqual(before);
});

test('somebody who is never there: who it is, how many talks, and the best plan all the same', () => {
  const away: SheetSeed = { rows: [['请假外出'], ['人员', '日期', '时段', '原因'], ['赵敏', '全程', '', '住院']] };
  const said = messageOf(arranged(listed({ 请假外出: away })));
  expect(said).toContain('“赵敏”在整个安排期间都不在');
  expect(said).toMatch(/与赵敏：赵敏不在，没有两人都在的时段/u);
});

test('a plan without columns for times, and no roster: one sentence says what to do', () => {
  const bare: SheetSeed = { rows: [['谈心谈话计划表'], ['谈话人', '谈话对象', '谈话类型', '计划谈话时间', '备注']] };
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: bare } });
  expect(messageOf(arranged(addon))).toContain('表没有“时段”列，时间没有地方写；请点“建立/补全工作表”补上');
  const none = openAddon();
  none.run('arrangeTalks');
  expect(none.said()).toContain('没有找到花名册');
});

test('without a plan one is made, with its times', () => {
  const addon = openAddon({ sheets: { 花名册: rosterOf() } });
  expect(messageOf(arranged(addon))).toContain('时间写在“谈心谈话计划表”表');
  expect(Object.values(addon.sheet(plan).values)).toEqual(expect.arrayContaining(['上午', '下午']));
});

test('the calls are the same for 14 people and for 350', () => {
  const calls = [14, 350].map((count) => {
    const addon = openAddon({ sheets: { 花名册: longRoster(count), [plan]: planOf([]) } });
    addon.run('listTalks');
    addon.run('arrangeTalks');
    addon.world.resetCalls();
    submitForm(addon, fortnight);
    return addon.world.calls().sheets;
  });
  expect(calls[1]).toEqual(calls[0]);
  const { 排期设置: made = 0, ...standing } = calls[0] ?? {};
  expect(made).toBeLessThanOrEqual(24);
  for (const count of Object.values(standing)) expect(count).toBeLessThanOrEqual(18);
});

test('a formula that somebody puts between the times stays when they are undone', () => {
  const pairs = [
    ['张建国', '李梅'],
    ['张建国', '王强'],
    ['李梅', '王强'],
    ['张建国', '赵敏'],
    ['李梅', '赵敏'],
    ['王强', '赵敏'],
  ];
  const rows = pairs.map(([one, other], at) => ({
    序号: at + 1,
    谈话人: one ?? '',
    谈话对象: other ?? '',
    ...(at % 2 === 1 ? { 计划谈话时间: { day: '2024-07-25' }, 时段: '上午', 谈话地点: '会议室' } : {}),
  }));
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: planOf(rows) }, formulaResult: () => '上午' });
  confirm(addon, nextOf(arranged(addon)));
  const book = addon.world.globals.SpreadsheetApp.getActive();
  book?.getSheetByName(plan)?.getRange(`${slotColumn}4`).setFormula('=I6');
  addon.world.endRun();
  addon.run('undoLast');
  expect(addon.said()).toMatch(/^已撤销“排时间表”/u);
  expect(addon.sheet(plan).formulas).toEqual({ [`${slotColumn}4`]: '=I6' });
  expect(addon.sheet(plan).values[`${dateColumn}3`]).toBeUndefined();
});

test('columns of a set type beside the days stay as they are, and the days are dates all the same', () => {
  const typedColumns = [`A3:G200`, `${slotColumn}3:S200`];
  const addon = openAddon({ sheets: { 花名册: rosterOf(), [plan]: { ...planOf([]), typedColumns } } });
  expect(arranged(addon)).toMatchObject({ ok: true });
  expect(timesIn(addon).length).toBeGreaterThan(0);
});
