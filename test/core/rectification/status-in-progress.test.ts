import { readStatus } from '../../../core/rectification/status';
import { statusInProgress } from '../../../core/rectification/status-in-progress';

const read = (text: string) => statusInProgress(text, readStatus);

test('what tells of the work and not how it stands is no status', () => {
  for (const text of ['组织集中学习4次，参加120人次', '已修订《会议管理办法》，会议数量同比下降两成', '下一步将继续推进', ''])
    expect([text, read(text)]).toEqual([text, null]);
});

test('[R106] 完成情况 that begins with a status says it, and the rest of a short text is heard', () => {
  for (const [text, status] of [
    ['已完成', 'done'],
    ['已完成。3月印发制度。', 'done'],
    ['正在推进', 'in_progress'],
    ['已完成，长期坚持', 'done_sustained'],
    ['已完成3项，剩余2项', 'in_progress'],
    ['已销号', 'closed'],
    ['整改中：正在征求各乡镇意见', 'in_progress'],
  ] as const)
    expect([text, read(text)]).toEqual([text, status]);
});

test('a long report gives no more than its first clause', () => {
  expect(read(`已完成。${'印发通知，召开会议，逐条对照落实，'.repeat(4)}正在总结`)).toBe('done');
});

test('a text that is nothing but a status may be longer than a first clause', () => {
  expect(read('正在按计划推进')).toBe('in_progress');
  expect(read('取得阶段性成效')).toBe('phase_result');
  expect(read('取得营业执照')).toBeNull();
  expect(read('正在按计划推进，已召开会议3次，印发文件5份，修订制度2项，培训干部120人次，其余工作按时间节点进行')).toBeNull();
  expect(read('召开会议研究部署')).toBeNull();
});
