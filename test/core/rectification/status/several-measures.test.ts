import { statusInProgress } from '../../../../core/rectification/status/progress-text';
import { readStatus } from '../../../../core/rectification/status/read-status';
import { allTogether, numberedItems, statusLines } from '../../../../core/rectification/status/several-measures';

test('[R106] an item is open while one of its measures is', () => {
  const read = {
    '1.已完成\n2.长期坚持\n3.正在推进': 'in_progress',
    '已完成\n长期坚持\n正在推进': 'in_progress',
    '①已完成②整改中': 'in_progress',
    '（1）已完成（2）未完成': 'in_progress',
    '1、已完成，2、待验收': 'pending_acceptance',
    '1.已完成；2.长期坚持': 'done_sustained',
    '1.已完成；2.持续整改': 'ongoing',
    '已完成\n持续推进': 'done_sustained',
    '①已完成；②已销号': 'done',
    '1.已销号\n2.已销号': 'closed',
    '1.已完成\n2.账户已注销': null,
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('[R106] of counted measures what is carried on keeps the item from being done, what is kept up does not', () => {
  const read = {
    '4项已完成，1项持续整改': 'ongoing',
    '完成4项，持续整改1项': 'ongoing',
    '5项已完成整改、2项长期坚持、1项持续推进': 'ongoing',
    '4项已完成，1项长期坚持': 'done_sustained',
    '已完成4项，长期坚持1项': 'done_sustained',
    '已完成3项，正在整改1项': 'in_progress',
    '已完成整改，持续推进': 'done_sustained',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('a word that a narrow cell broke is one status, not two', () => {
  const read = {
    '逾期\n完成': 'done',
    '未按期\n完成': 'overdue',
    '基本\n完成': 'basically_done',
    '整改完成\n待验收': 'pending_acceptance',
  };
  for (const [text, status] of Object.entries(read)) expect([text, readStatus(text)]).toEqual([text, status]);
});

test('整改情况 that numbers its measures says a status only where each of them does', () => {
  const read = (text: string) => statusInProgress(text, readStatus);
  expect(read('1.已完成\n2.长期坚持\n3.正在推进')).toBe('in_progress');
  expect(read('1.已完成。\n2.正在推进，设备采购已挂网公示，预计2024年9月底前安装到位并投入使用，届时组织验收。')).toBe('in_progress');
  expect(read('1.已完成。\n2.设备采购已挂网，预计2024年9月底前安装到位并投入使用，届时组织验收，请县里派员参加。')).toBeNull();
});

test('numbers, and not figures, part the items', () => {
  expect(numberedItems('1.已完成\n2.正在推进')).toEqual(['已完成', '正在推进']);
  expect(numberedItems('1.5万元已退缴；2.3万元未退缴')).toBeNull();
  expect(numberedItems('已完成2项')).toBeNull();
  expect(statusLines('已完成')).toBeNull();
  expect(allTogether(['cancelled', 'done'], null)).toBe('done');
});
