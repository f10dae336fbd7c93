import type { FormAnswer } from '../../../../apps-script/ui/form';
import { openAddon } from '../../../support/addon';
import { fieldShown, shownForm, submitForm } from '../../../support/addon-form';
import { runFromPage } from '../../../support/fake-sheets/script-run';
import type { SheetSeed } from '../../../support/fake-sheets/seed';
import { expectSameTwiceAndUndone } from '../../../support/run-again';

const unit = '青禾县教育局';
const other = '青禾县水利局';
const person = (of: string, name: string, role: string) => [of, name, '局长', role];
const roster = (...units: readonly string[]): SheetSeed => ({
  rows: [
    ['花名册'],
    ['所在单位', '姓名', '职务', '角色'],
    ...units.flatMap((of, at) => [person(of, `张建${at}`, '主要负责同志'), person(of, `李${at}梅`, '班子成员')]),
  ],
});
const stages: SheetSeed = {
  rows: [
    ['阶段安排'],
    ['单位名称', '阶段', '计划结束', '阶段状态', '验收人', '验收日期', '验收结果'],
    [unit, '会前准备', '2024-06-10', '进行中', '刘明', '2024-06-11', '合格'],
  ],
};

test('[R018] [R020] choose the stage, see how things stand, then make the form; the tables stay as they are', () => {
  const addon = openAddon({ sheets: { 花名册: roster(unit), 阶段安排: stages } });
  const before = addon.world.snapshot().sheets;
  addon.run('acceptStage');
  expect([fieldShown(addon, 'stage'), fieldShown(addon, 'unit')]).toEqual(['会前准备', unit]);
  const shown = submitForm(addon, { stage: '会前准备' });
  expect(addon.world.snapshot().sheets).toEqual(before);
  const next = shown.ok && 'next' in shown ? shown.next : null;
  expect(next?.fields[0]?.initial).toBe(
    [
      `${unit}　会前准备：还不能转段`,
      '验收合格（刘明，2024-06-11）',
      '要过的1个关口，还有1个没过或没签字：',
      '· 集中学习讨论天数：不通过，没有《学习记录》，无从查起',
    ].join('\n'),
  );
  expect(next?.submit).toBe('makeAcceptance');
});

function fromPage(addon: ReturnType<typeof openAddon>, handler: string, values: Readonly<Record<string, string>>): FormAnswer {
  const answer = runFromPage(addon.world, addon.context, handler, [values]);
  addon.world.endRun();
  return answer as FormAnswer; // what a form's global gives
}

function accept(addon: ReturnType<typeof openAddon>, values: Readonly<Record<string, string>>) {
  addon.run('acceptStage');
  const shown = submitForm(addon, values);
  if (!shown.ok || !('next' in shown)) throw new Error('no second step');
  const filled = Object.fromEntries(shown.next.fields.map(({ id, initial }) => [id, initial]));
  return fromPage(addon, 'makeAcceptance', filled);
}

test('[R018] the form is of that stage alone, twice the same, and can be undone', () => {
  const addon = openAddon({ sheets: { 花名册: roster(unit), 阶段安排: stages } });
  const answer = accept(addon, { stage: '召开会议' });
  expect(answer).toMatchObject({
    ok: true,
    message: expect.stringMatching(/^召开会议：通过0个，不通过7个，待人工确认0个；已列入“转段验收表”/u),
  });
  const cells = Object.values(addon.sheet('转段验收表').values);
  expect(cells).toEqual(expect.arrayContaining(['谈心不广泛的不开', '集中学习讨论天数', '“阶段安排”里没有“召开会议”这一行，也就没有验收']));
  expect(cells).not.toContain('会前准备');
  expect(cells).not.toContain('群众不满意的不放过');
  addon.run('undoLast');
  expectSameTwiceAndUndone(addon, () => accept(addon, { stage: '召开会议' }));
});

test('of several units one can be chosen, or all at once with a line each', () => {
  const addon = openAddon({ sheets: { 花名册: roster(unit, other), 阶段安排: stages } });
  addon.run('acceptStage');
  expect(shownForm(addon).fields.find(({ id }) => id === 'unit')).toMatchObject({
    choices: ['全部单位', unit, other],
    initial: '全部单位',
  });
  const shown = submitForm(addon, { stage: '会前准备' });
  expect(shown.ok && 'next' in shown ? shown.next.fields[0]?.initial.split('\n') : []).toEqual([
    `${unit}：还不能转段，1个关口没过或没签字`,
    `${other}：还不能转段，1个关口没过或没签字，没有合格的验收`,
  ]);
  accept(addon, { stage: '会前准备', unit: other });
  expect(JSON.stringify(addon.sheet('转段验收表').values)).toContain(other);
  expect(JSON.stringify(addon.sheet('转段验收表').values)).not.toContain(unit);
});

test('a unit that is gone by then is told, and nothing is written', () => {
  const addon = openAddon({ sheets: { 花名册: roster(unit), 阶段安排: stages } });
  addon.run('acceptStage');
  const before = addon.world.snapshot().sheets;
  expect(fromPage(addon, 'makeAcceptance', { stage: '会前准备', unit: '某某局' })).toMatchObject({
    ok: false,
    message: expect.stringContaining('表里没有“某某局”了'),
  });
  expect(fromPage(addon, 'previewStage', { stage: '第九阶段', unit })).toMatchObject({
    ok: false,
    message: expect.stringContaining('没有“第九阶段”这个阶段'),
  });
  expect(addon.world.snapshot().sheets).toEqual(before);
});
