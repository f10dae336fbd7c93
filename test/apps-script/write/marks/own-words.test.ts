import { openAddon } from '../../../support/addon';
import { longLedger, office } from '../../../support/addon-ledger';

const name = '整改台账';

/** The office's ledger, marked, and then written into by people. */
function writtenInto(words: Readonly<Record<string, string | number>>, seed = office): ReturnType<typeof openAddon> {
  const addon = openAddon({ sheets: { [name]: seed }, formulaResult: () => '见附件1' });
  addon.run('markOverdue');
  for (const [cell, word] of Object.entries(words)) addon.world.sheet(name).put(cell, word);
  addon.world.endRun();
  return addon;
}

test('[F110] words that people wrote into our columns stay when the ledger is marked again, and the office is told where', () => {
  const addon = writtenInto({ I4: '已打电话催办', H6: '等县里通知', I8: 3 });
  addon.run('markOverdue');
  expect(addon.sheet(name).values).toMatchObject({ H4: { day: '2024-06-30' }, I4: '已打电话催办', H6: '等县里通知', I8: 3 });
  expect(addon.sheet(name).values.I5).toBe('立行立改未完成');
  expect(addon.said()).toContain('“整改台账”表的H6、I4、I8是别人写的内容，没有动，这几格没有标；请移到“备注”等自己的列，再标一次');
});

test('[F110] clearing takes out what is ours and leaves their words under their header', () => {
  const addon = writtenInto({ I4: '已打电话催办' });
  addon.run('clearMarks');
  const { values, rules } = addon.sheet(name);
  expect([values.H3, values.H4, values.I3, values.I4, values.I5]).toEqual([undefined, undefined, '逾期情况', '已打电话催办', undefined]);
  expect(rules).toEqual([]);
  expect(addon.said()).toContain('已取消整改台账的逾期标记；“整改台账”表的I4是别人写的内容，没有动，表头也留着');
  const cleared = addon.sheet(name);
  addon.run('clearMarks');
  expect(addon.sheet(name)).toEqual(cleared);
  expect(addon.said()).toContain('没有需要取消的逾期标记');
});

test('with words in both columns both headers stay, and a second clearing says that nothing of ours is left', () => {
  const addon = writtenInto({ H4: '等县里通知', I4: '已打电话催办' });
  addon.run('clearMarks');
  const { values } = addon.sheet(name);
  expect([values.H3, values.I3, values.H4, values.I4, values.H8]).toEqual([
    '自动到期日',
    '逾期情况',
    '等县里通知',
    '已打电话催办',
    undefined,
  ]);
  addon.run('clearMarks');
  expect(addon.said()).toContain('没有需要取消的逾期标记；“整改台账”表的H4、I4是别人写的内容');
});

test.each(['markOverdue', 'clearMarks'] as const)(
  'a formula that somebody wrote there stays a formula, and undoing leaves it one (%s)',
  (entry) => {
    const addon = writtenInto({ F4: '已销号' });
    const sheet = addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName(name);
    sheet?.getRange('I6').setFormula('="见附件"&1');
    addon.world.endRun();
    const formula = () => sheet?.getRange('I6').getFormula();
    const before = addon.sheet(name);
    addon.run(entry);
    expect(formula()).toBe('="见附件"&1');
    expect(addon.sheet(name).values.I4).toBeUndefined();
    addon.run('undoLast');
    expect(formula()).toBe('="见附件"&1');
    expect(addon.sheet(name)).toEqual(before);
  },
);

test.each(['markOverdue', 'clearMarks'] as const)(
  'words of theirs in bold or with a link keep their looks, and undoing leaves them so (%s)',
  (entry) => {
    const addon = writtenInto({ F4: '已销号', I5: '已说明' });
    const { SpreadsheetApp } = addon.world.globals;
    const sheet = SpreadsheetApp.getActive()?.getSheetByName(name);
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    sheet?.getRange('I6').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('已催办两次').setTextStyle(3, 5, bold).build());
    sheet?.getRange('H8').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('纪要').setLinkUrl('https://example.cn/a').build());
    addon.world.endRun();
    const before = addon.sheet(name);
    expect(Object.keys(before.links)).toEqual(['I6', 'H8']);
    addon.run(entry);
    expect(addon.sheet(name)).toMatchObject({ links: before.links, values: { I6: '已催办两次', H8: '纪要', I5: '已说明' } });
    expect(addon.sheet(name).values.I4).toBeUndefined();
    addon.run('undoLast');
    expect(addon.sheet(name)).toEqual(before);
  },
);

test('undoing gives back what stood before, people’s words included', () => {
  const addon = writtenInto({ F4: '已销号', I5: '已说明', I6: '=不是公式' });
  const before = addon.sheet(name);
  for (const entry of ['markOverdue', 'clearMarks'] as const) {
    addon.run(entry);
    addon.run('undoLast');
    expect(addon.sheet(name)).toEqual(before);
  }
});

test('the calls do not grow with the rows, nor with the words in them', () => {
  const calls = [10, 2000].map((count) => {
    const words = Array.from({ length: count / 2 }, (_, at) => [`I${4 + 2 * at}`, `第${at}件已说明`]);
    const addon = writtenInto({ ...Object.fromEntries(words), F5: '已销号' }, longLedger(count));
    return (['markOverdue', 'clearMarks'] as const).map((entry) => {
      addon.world.resetCalls();
      addon.run(entry);
      return addon.world.calls().sheets[name];
    });
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(Math.max(...(calls[0] ?? []).map(Number))).toBeLessThanOrEqual(18);
});
