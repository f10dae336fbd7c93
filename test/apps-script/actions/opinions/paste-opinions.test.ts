import type { Form } from '../../../../apps-script/ui/form';
import { openAddon } from '../../../support/addon';
import { shownForm, submitForm } from '../../../support/addon-form';
import { runFromPage } from '../../../support/fake-sheets/script-run';
import { longRegister, register, roster } from '../../../support/opinion-sheets';

const name = '征求意见台账';
const book = { [name]: register, 花名册: roster };
const notes = [
  '座谈会记录',
  '时间：3月5日',
  '1. 会议太多，',
  '文件也多',
  '2. =办事要跑三趟，预算1.5万元',
  '① 一是路灯不亮',
  '3. 说了不办 ',
].join('\n');

type Opened = ReturnType<typeof openAddon>;

/** Hands the form in and gives the one that comes next. */
function preview(addon: Opened, typed: Readonly<Record<string, string>>): Form {
  const answer = submitForm(addon, typed);
  if (!answer.ok || !('next' in answer)) throw new Error(JSON.stringify(answer));
  return answer.next;
}

/** Hands in a form as it stands. */
function handIn(addon: Opened, { fields, submit }: Form): unknown {
  const values = Object.fromEntries(fields.map(({ id, initial }) => [id, initial]));
  const answer = runFromPage(addon.world, addon.context as Readonly<Record<string, unknown>>, submit, [values]); // its globals
  addon.world.endRun();
  return answer;
}

function opened(sheets = book): Opened {
  const addon = openAddon({ sheets });
  addon.run('pasteOpinions');
  return addon;
}

test('[R029] [F64] notes are shown split before anything is written; then all of them are written at once, word for word', () => {
  const addon = opened();
  const before = addon.sheet(name);
  const next = preview(addon, { notes, channel: '座谈会', source: '群众', target: '领导班子' });
  expect(addon.sheet(name)).toEqual(before);
  const shown = (id: string): string => next.fields.find((field) => field.id === id)?.initial ?? '';
  expect(shown('preview')).toBe('1. 会议太多，\n文件也多\n2. 一是路灯不亮　（标题：=办事要跑三趟，预算1.5万元）\n3. 说了不办');
  expect(shown('left')).toContain('座谈会记录');
  expect(next.action).toBe('登记这3条');
  expect(handIn(addon, next)).toMatchObject({
    ok: true,
    message: expect.stringContaining('已登记3条，写在“征求意见台账”第11至13行，编号从Y-009起'),
  });
  const { values, formulas } = addon.sheet(name);
  expect([11, 12, 13].map((row) => [values[`A${row}`], values[`B${row}`], values[`E${row}`], values[`H${row}`]])).toEqual([
    ['Y-009', '座谈会', '领导班子', '会议太多，\n文件也多'],
    ['Y-010', '座谈会', '领导班子', '一是路灯不亮'],
    ['Y-011', '座谈会', '领导班子', '说了不办'],
  ]);
  expect(formulas).toEqual({});
});

test('numbers inside a line part it only where asked for', () => {
  const text = '1. 一是会议多，二是文件多\n2. 路灯不亮';
  const counts = (depth: string): number => {
    const { fields } = preview(opened(), { notes: text, depth, target: '领导班子' });
    return (fields.find(({ id }) => id === 'preview')?.initial ?? '').split('\n').length;
  };
  const [lines = '', all = ''] = shownForm(opened()).fields.find(({ id }) => id === 'depth')?.choices ?? [];
  expect([counts(lines), counts(all)]).toEqual([2, 3]);
});

test('undoing takes all of them out again', () => {
  const addon = opened();
  const before = addon.sheet(name);
  handIn(addon, preview(addon, { notes, target: '领导班子' }));
  addon.run('undoLast');
  expect(addon.sheet(name)).toEqual(before);
});

test.each([
  [{ notes: '  \n ', target: '领导班子' }, 'notes', '没有分出意见'],
  [{ notes, target: '个人' }, 'person', '请写明涉及谁'],
  [{ notes: `1. ${'多'.repeat(32_768)}\n2. 少`, target: '领导班子' }, 'notes', '一个单元格最多放32767个字'],
])('%# is refused at its field before the preview', (typed, field, says) => {
  const addon = opened();
  expect(submitForm(addon, typed)).toMatchObject({ ok: false, field, message: expect.stringContaining(says) });
});

test('the calls are the same for 10 and for 900 opinions pasted', () => {
  const calls = [10, 900].map((count) => {
    const addon = opened({ [name]: longRegister(10), 花名册: roster });
    const text = Array.from({ length: count }, (_, at) => `${at + 1}. 第${at + 1}条意见`).join('\n');
    const next = preview(addon, { notes: text, target: '领导班子' });
    addon.world.resetCalls();
    expect(handIn(addon, next)).toMatchObject({ ok: true });
    return addon.world.calls().sheets;
  });
  expect(calls[1]).toEqual(calls[0]);
  for (const count of Object.values(calls[0] ?? {})) expect(count).toBeLessThanOrEqual(18);
});
