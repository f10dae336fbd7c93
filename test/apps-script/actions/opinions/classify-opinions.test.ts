import { openAddon } from '../../../support/addon';
import { longRegister, register, roster } from '../../../support/opinion-sheets';
import { expectSameCalls, expectSameTwiceAndUndone } from '../../../support/run-again';

const name = '征求意见台账';
const keywords = {
  rows: [
    ['类别', '关键词'],
    ['窗口服务', '窗口、来回跑'],
    ['会议文件', '会议、文件'],
    ['基层负担', '会议'],
  ],
};
const four = {
  设置: [
    ['设置项', '设置值'],
    ['活动名称', '党的群众路线教育实践活动（2014年）'],
  ],
};

function values(addon: ReturnType<typeof openAddon>, sheet: string): readonly unknown[] {
  return Object.values(addon.sheet(sheet).values);
}

test('[R049] [F25] 分类: by the office’s own keyword table, with the words that decided; what is undecided is left for a person', () => {
  const addon = openAddon({ sheets: { [name]: register, 关键词表: keywords } });
  const before = addon.sheet(name);
  addon.run('classifyOpinions');
  expect(addon.sheet(name)).toEqual(before);
  const sorted = addon.sheet('分类').values;
  expect([sorted.A4, sorted.C4, sorted.D4, sorted.E4]).toEqual([
    'Y-001',
    '办事窗口要一次把话说清楚，不要让人来回跑',
    '窗口服务',
    '窗口、来回跑',
  ]);
  expect(values(addon, '分类')).toContain('=会议太多，文件太多');
  expect(values(addon, '未归类')).toContain('Y-007');
  expect(addon.said()).toMatch(/^按“关键词表”归类3条，列入“分类”；未归类5条，列入“未归类”，由人来定/u);
});

test('[R048] without a table of its own the campaign’s list decides', () => {
  const addon = openAddon({ sheets: { [name]: register, ...four } });
  addon.run('classifyOpinions');
  expect(addon.said()).toContain('未归类');
  expect(addon.sheet('未归类').values.E3).toBe('人工归类');
});

test('a list that people have filled in stays as it is; the new one goes beside it', () => {
  const addon = openAddon({ sheets: { [name]: register, 关键词表: keywords } });
  addon.run('classifyOpinions');
  addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName('未归类')?.getRange('E4').setValue('窗口服务');
  addon.world.endRun();
  const filled = addon.sheet('未归类');
  addon.run('classifyOpinions');
  expect(addon.sheet('未归类')).toEqual(filled);
  expect(addon.said()).toContain('列入“未归类2”');
  const once = addon.world.snapshot().sheets;
  addon.run('classifyOpinions');
  expect(addon.world.snapshot().sheets).toEqual(once);
});

test('twice the same, and undone', () => {
  const addon = openAddon({ sheets: { [name]: register, 花名册: roster } });
  expectSameTwiceAndUndone(addon, () => addon.run('classifyOpinions'));
});

test('the calls are the same for 10 and for 5,000 opinions', () => {
  expectSameCalls(
    [10, 5000],
    (count) => {
      const addon = openAddon({ sheets: { [name]: longRegister(count) } });
      addon.run('classifyOpinions');
      return addon;
    },
    (addon) => addon.run('classifyOpinions'),
  );
});
