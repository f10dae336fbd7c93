import { openAddon } from '../../support/addon';
import { office } from '../../support/addon-ledger';

test('a failure nobody foresaw is one Chinese sentence; its details go to the log', () => {
  const addon = openAddon({ sheets: { 整改台账: office } });
  const before = addon.world.snapshot();
  addon.world.failNext('Range.getValues', 'Service Spreadsheets timed out');
  addon.run('markOverdue');
  expect(addon.said()).toBe('程序没有做完，可能是网络中断或运行超时。请再点一次；仍不行，请联系维护人员。');
  expect(addon.world.log).toEqual([expect.stringMatching(/^error .*Service Spreadsheets timed out/su)]);
  expect(addon.world.snapshot()).toEqual(before);
});

test('the lock is free again after a failure', () => {
  const addon = openAddon({ sheets: { 整改台账: office } });
  addon.world.failNext('Range.setNumberFormats', 'Service Spreadsheets failed');
  addon.run('markOverdue');
  expect(addon.world.locks.document.held).toBe(false);
});

test('who may only look may ask who has not reported', () => {
  const units = [
    ['官方排序', '单位名称', '简称'],
    ['1', '青禾县教育局', '县教育局'],
  ];
  const addon = openAddon({ sheets: { 整改台账: office, 单位名单: units } });
  addon.world.as({ user: { email: 'reader@example.gov.cn', role: 'reader' } });
  addon.world.ui.answer('OK');
  addon.run('showMissingUnits');
  expect(addon.world.ui.questions[0]?.message).toBe('名单上的单位都有整改事项。');
});

test('where the spreadsheet’s day is not Beijing’s, the day it reckons with is said, and what to do', () => {
  const sheets = { 整改台账: office };
  const morning = { now: '2024-07-14T23:30:00Z' }; // 07:30 on the 15th in Beijing
  const abroad = openAddon({ sheets, ...morning, timeZone: 'America/Los_Angeles' });
  abroad.run('markOverdue');
  expect(abroad.said()).toMatch(/^截至2024-07-14，/u);
  expect(abroad.said()).toContain(
    '；注意：这份表格的时区是America/Los_Angeles，那里今天是2024-07-14，北京是2024-07-15，请在“文件 ▸ 设置”里把时区改为北京，再点一次',
  );
  for (const timeZone of ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Tokyo']) {
    const near = openAddon({ sheets, ...morning, timeZone });
    near.run('markOverdue');
    expect(near.said()).toMatch(/^截至2024-07-15，/u);
    expect(near.said()).not.toContain('时区');
  }
});
