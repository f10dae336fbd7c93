import { openAddon } from '../../../support/addon';
import { ledgerOf, longLedger, office } from '../../../support/addon-ledger';

const name = '整改台账';

test('what the office wrote stays: cells, order, filter, formats, notes, and its own conditional format', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const { SpreadsheetApp } = addon.world.globals;
  const sheet = SpreadsheetApp.getActive()?.getSheetByName(name);
  if (!sheet) throw new Error('no sheet');
  const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$F4="已销号"').setBackground('#d9ead3');
  sheet.setConditionalFormatRules([own.setRanges([sheet.getRange('A4:G10')]).build()]);
  addon.world.endRun();
  const before = addon.sheet(name);
  addon.run('markOverdue');
  const after = addon.sheet(name);
  const ours = /^[HI]\d+$/u;
  const others = (cells: Readonly<Record<string, unknown>>) => Object.entries(cells).filter(([cell]) => !ours.test(cell));
  expect(others(after.values)).toEqual(others(before.values));
  expect(others(after.looks.numberFormat ?? {})).toEqual(others(before.looks.numberFormat ?? {}));
  expect(after.rules[0]).toEqual(before.rules[0]);
  expect({ ...after, values: 0, looks: 0, rules: 0 }).toEqual({ ...before, values: 0, looks: 0, rules: 0 });
});

test('each row says in words where it stands; a status in the office’s own words is left to the words', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  const { values } = addon.sheet(name);
  const column = (letter: string) => [3, 4, 5, 6, 7, 8, 9, 10].map((row) => values[`${letter}${row}`]);
  expect(column('H')).toEqual([
    '自动到期日',
    { day: '2024-06-30' },
    undefined,
    undefined,
    undefined,
    { day: '2024-07-17' },
    { day: '2024-05-31' },
    undefined,
  ]);
  expect(column('I')).toEqual([
    '逾期情况',
    '逾期15天',
    '立行立改未完成',
    undefined,
    undefined,
    '2天后到期',
    '待验收（已到期45天）',
    '待验收（已到期45天）',
  ]);
  expect(addon.said()).toBe(
    '截至2024-07-15，7项中逾期1项，到期待验收2项，已标在整改台账；另有1处疑点，如整改台账!E7：“尽快”没有明确时限；可写2024-03-31、2024年3月底前、立行立改或长期坚持（用时0.1秒）',
  );
  expect(addon.world.log).toEqual([]);
});

test('the colours are formulas over TODAY() with our tag, on the deadlines and on our columns', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  const { rules } = addon.sheet(name);
  expect(rules.map(({ ranges }) => ranges)).toEqual(Array(4).fill(['E3:E10', 'H3:I10']));
  expect(rules[0]).toMatchObject({
    condition: {
      type: 'CUSTOM_FORMULA',
      values: [
        '=AND(N("taizhang:overdue")=0,AND(ISNUMBER($H3),$H3<TODAY(),$F3<>"已完成",$F3<>"已完成并长期坚持",$F3<>"已销号",$F3<>"取消",$F3<>"长期坚持",$F3<>"申请销号"))',
      ],
    },
    style: { background: '#f4cccc', fontColor: '#9c0006' },
  });
});

test('running twice gives the same sheet, and 取消标记 gives back the one before', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = addon.sheet(name);
  addon.run('markOverdue');
  const once = addon.sheet(name);
  addon.run('markOverdue');
  expect(addon.sheet(name)).toEqual(once);
  addon.run('clearMarks');
  expect(addon.sheet(name)).toEqual(before);
  expect(addon.said()).toContain('已取消整改台账的逾期标记');
  addon.run('clearMarks');
  expect(addon.sheet(name)).toEqual(before);
  expect(addon.said()).toContain('没有需要取消的逾期标记');
});

test('a row that was mended loses its mark at the next run, a column added since is kept', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('markOverdue');
  addon.world.sheet(name).put('F4', '已销号');
  addon.world.sheet(name).put('J3', '督导组意见');
  addon.run('markOverdue');
  const { values } = addon.sheet(name);
  expect([values.H4, values.I4, values.J3]).toEqual([undefined, undefined, '督导组意见']);
});

test('a user’s own column 逾期情况 is no column of ours', () => {
  const seed = ledgerOf([[1, '理论学习不够系统', '每月集中学习', '张建国', '2024年6月底前', '整改中', '']]);
  const rows = seed.rows.map((line, at) => (at === 2 ? [...line, '逾期情况'] : at === 3 ? [...line, '已说明'] : line));
  const addon = openAddon({ sheets: { [name]: { ...seed, rows } } });
  addon.run('markOverdue');
  addon.run('clearMarks');
  expect(addon.sheet(name).values).toMatchObject({ H3: '逾期情况', H4: '已说明' });
});

test('a sheet that ends at its last column is made wider', () => {
  const addon = openAddon({ sheets: { [name]: { ...office, maxColumns: 7 } } });
  addon.run('markOverdue');
  expect(addon.sheet(name).values.I4).toBe('逾期15天');
});

test('the calls are the same at 10 and at 5,000 rows, at most eighteen on the ledger', () => {
  const calls = [10, 5000].map((count) => {
    const addon = openAddon({ sheets: { [name]: longLedger(count) } });
    addon.world.resetCalls();
    addon.run('markOverdue');
    const first = addon.world.calls();
    addon.world.resetCalls();
    addon.run('markOverdue');
    return { first: first.members, sheet: first.sheets[name], second: addon.world.calls().sheets[name] };
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]).toMatchObject({ sheet: 16, second: 12 });
});

test.each(['at once', 'at flush'] as const)(
  'refused %s: a protected ledger is left as it is, and the office is told which sheet',
  (refusals) => {
    const seed = { ...office, protected: [{ editors: ['banzi@example.gov.cn'] }] };
    const addon = openAddon({ sheets: { [name]: seed }, errorTexts: 'local', open: { refusals } });
    const before = addon.sheet(name);
    addon.world.as({ user: { email: 'other@example.gov.cn', role: 'editor' } });
    addon.run('markOverdue');
    expect(addon.sheet(name)).toEqual(before);
    expect(addon.said()).toBe(
      '写不进“整改台账”表的H列至I列（从第3行起）：这里可能受保护、限定了只能填什么（下拉列表、数据类型），或您只有查看权限，也可能是谷歌一时忙。请先再点一次；还是这样，请联系表格所有者放开限制或给您编辑权限。',
    );
  },
);

test('while a colleague’s run holds the lock nothing is changed', () => {
  const addon = openAddon({ sheets: { [name]: office } });
  const before = addon.sheet(name);
  addon.world.locks.document.heldByOther = true;
  addon.run('markOverdue');
  expect(addon.sheet(name)).toEqual(before);
  expect(addon.said()).toBe('另一位同事正在这张表上运行台账助手，本次没有改动；请等一会儿再点一次。');
});

test('without a ledger the office is told what one needs; a classified sheet is not touched', () => {
  const none = openAddon();
  none.run('markOverdue');
  expect(none.said()).toContain('没有找到整改台账');
  const secret = openAddon({ sheets: { [name]: { ...office, rows: [['机密★1年'], ...office.rows.slice(1)], merges: [] } } });
  const before = secret.sheet(name);
  secret.run('markOverdue');
  expect(secret.said()).toContain('涉密文件不得用本工具处理');
  expect(secret.sheet(name)).toEqual(before);
});

test('two tables below one another, each with columns of its own: each is coloured by its own deadlines and statuses', () => {
  const rows = [
    ['领导班子问题整改台账'],
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    ['1', '会议多', '少开会', '张建国', '2024-05-31', '整改中'],
    [],
    ['班子成员问题整改台账'],
    ['序号', '姓名', '存在问题', '整改措施', '责任人', '整改状态', '完成时限'],
    ['1', '李梅', '走访少', '每季度走访', '李梅', '整改中', '2024-05-31'],
  ];
  const addon = openAddon({ sheets: { [name]: rows } });
  const before = addon.sheet(name);
  addon.run('markOverdue');
  const { rules, values } = addon.sheet(name);
  expect([values.I3, values.I7]).toEqual(['逾期45天', '逾期45天']);
  expect(rules.map(({ ranges }) => ranges)).toEqual([...Array(4).fill(['E2:E5', 'H2:I5']), ...Array(4).fill(['G6:G7', 'H6:I7'])]);
  expect(JSON.stringify(rules[4])).toContain('$F6<>');
  const once = addon.world.snapshot();
  addon.run('markOverdue');
  expect(addon.world.snapshot()).toEqual(once);
  addon.run('undoLast');
  expect(addon.sheet(name)).toEqual(before);
});
