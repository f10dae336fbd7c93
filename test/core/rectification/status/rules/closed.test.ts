import { readStatus } from '../../../../../core/rectification/status/read-status';

test('[R130] a paper or a step towards close-out is not close-out', () => {
  const read = {
    已启动销号程序: 'pending_acceptance',
    正在办理销号手续: 'pending_acceptance',
    已达到销号标准: 'pending_acceptance',
    按销号标准推进: 'in_progress',
    销号材料准备中: 'in_progress',
    销号工作正在推进: 'in_progress',
    销号资料已准备: null,
    已完善销号资料: null,
    已完成销号程序: 'closed',
    已办理销号手续: 'closed',
    按程序销号: 'closed',
    '已销号，销号材料已归档': 'closed',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('[R130] an account struck off or a firm shut down is neither a closed nor a cancelled item', () => {
  for (const text of [
    '已注销账户',
    '账户已注销',
    '企业已关闭',
    '已关闭排污口',
    '已核销坏账',
    '合同已终止',
    '文件已废止',
    '违规收费已停止',
    '已取消该制度',
  ])
    expect([text, readStatus(text)]).toEqual([text, null]);
  for (const text of ['已关闭', '问题已关闭', '已核销', '该问题已结案']) expect([text, readStatus(text)]).toEqual([text, 'closed']);
  for (const text of ['已取消', '项目已终止', '该项任务取消', '停止整改']) expect([text, readStatus(text)]).toEqual([text, 'cancelled']);
});

test('中止 is a halt that may end: it is asked about, 终止 is for good', () => {
  expect(readStatus('中止整改')).toBeNull();
  expect(readStatus('终止整改')).toBe('cancelled');
});

test('[R130] half of an item taken off the list, or what is still missing from it, keeps it open', () => {
  for (const text of ['已销号50%', '已销号（部分）', '已销号，尚有1项未完成'])
    expect([text, readStatus(text)]).toEqual([text, 'in_progress']);
  expect(readStatus('销号未批')).not.toBe('closed');
  expect(readStatus('已销号100%')).toBe('closed');
});

test('[R106] how items are taken off the list is not that this one has been', () => {
  for (const text of [
    '对账销号',
    '逐项销号',
    '清单化管理、逐一销号',
    '整改一项销号一项',
    '实行销号管理',
    '闭环管理',
    '整改完成后销号',
    '验收合格后方可销号',
    '及时销号',
  ])
    expect([text, readStatus(text)]).toEqual([text, null]);
  for (const text of [
    '已逐项销号',
    '已逐条对账销号',
    '已验收合格后销号',
    '验收合格，予以销号',
    '按期销号',
    '已完成闭环管理',
    '完成销号手续',
  ])
    expect([text, readStatus(text)]).toEqual([text, 'closed']);
});
