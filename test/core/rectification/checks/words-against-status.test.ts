import {
  closedAgainstStatus,
  closedDayDenied,
  doneButSaidOpen,
  ongoingMarkedDone,
  openThoughDeadlineDone,
  progressClaimsDone,
} from '../../../../core/rectification/checks/words-against-status';
import { deadline, item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'deadline', 'progress', 'status', 'closed']);
const done = (row: number, progress: string) => item({ row, status: 'done' }, { status: '已完成', progress });
const open = (row: number, progress: string) => item({ row }, { progress });

test('[R130] done, and the last words of 进展 say it is not', () => {
  const rows = [
    done(4, '已修订制度。资金尚未到位'),
    done(5, '问题尚未解决；3月1日已全部解决'),
    done(6, '对尚未完成的事项建立台账，现已清零'),
    done(7, '正在整改'),
    done(8, '已印发制度'),
    done(9, '已追回资金3万元，尚有2万元未收回'),
    done(10, '已清退4户，其余3户正在协商'),
    done(11, '已清退4户，其余3户已于5月退清'),
    done(12, '尚有1户住户反映良好'),
  ];
  expect(cellsFound(doneButSaidOpen, rows, ledger)).toEqual(['C4', 'C7', 'C9', 'C10']);
});

test('[R111] done, and 反弹情况 tells of a relapse', () => {
  const rows = ['有反弹', '是', '2024年7月再次发生', '未反弹', '无', '否', '未发现反弹', ''].map((relapse, at) =>
    item({ row: at + 4, status: 'done' }, { status: '已完成', relapse }),
  );
  expect(cellsFound(doneButSaidOpen, rows, sheet(['problem', 'status', 'relapse']))).toEqual(['C4', 'C5', 'C6']);
});

test('[R130] what says done is quoted: the status, or 是否销号 where no status is written', () => {
  const rows = [done(4, '资金尚未到位'), item({ row: 5, status: 'closed' }, { status: '', closed: '已经销号', progress: '资金尚未到位' })];
  expect(sentences(doneButSaidOpen, rows, ledger)).toEqual([expect.stringContaining('“已完成”'), expect.stringContaining('“已经销号”')]);
});

test('[R130] 进展 that says 已完成 and nothing else contradicts 整改中', () => {
  const rows = [
    open(4, '已完成整改'),
    open(5, '已完成方案制定，正在推进'),
    open(6, '已完成80%'),
    open(7, '该问题已整改到位，长效机制已建立。'),
    open(8, '第一阶段已完成，下一步组织验收'),
    open(9, '基本完成'),
    open(10, '已完成摸底'),
    open(11, '已完成整改，正在报区纪委验收'),
    open(12, '该问题已解决，仍需巩固'),
  ];
  expect(cellsFound(progressClaimsDone, rows, ledger)).toEqual(['C4', 'C7']);
});

test('[R130] 完成时限 that says 已完成 contradicts 整改中, not 已完成', () => {
  const rows = [
    item({ row: 4, status: 'in_progress', deadline: deadline('已完成', null, 'done') }, { status: '整改中' }),
    item({ row: 5, status: 'done', deadline: deadline('已完成', null, 'done') }, { status: '已完成' }),
    item({ row: 6, status: null, deadline: deadline('已完成', null, 'done') }, { status: '' }),
  ];
  expect(cellsFound(openThoughDeadlineDone, rows, ledger)).toEqual(['D4']);
});

test('[F35] 是否销号 and 整改状态 that contradict one another', () => {
  const row = (at: number, closed: string, status: string) => item({ row: at }, { closed, status });
  const rows = [
    row(4, '是', '整改中'),
    row(5, '否', '已销号'),
    row(6, '是', '已完成'),
    row(7, '否', '已完成'),
    row(8, '是', '已销号'),
    row(9, '', '整改中'),
    row(10, '是', '见附件'),
  ];
  expect(cellsFound(closedAgainstStatus, rows, ledger)).toEqual(['E4', 'E5']);
});

test('[R102] an ongoing item marked done is only remarked on', () => {
  const ongoing = deadline('长期坚持', null, 'ongoing');
  expect(ongoingMarkedDone.rule.level).toBe('note');
  expect(
    cellsFound(
      ongoingMarkedDone,
      [item({ row: 4, deadline: ongoing, status: 'done' }), item({ row: 5, deadline: ongoing, status: 'done_sustained' })],
      ledger,
    ),
  ).toEqual(['D4']);
});

test('[R130] [F35] 是否销号写否 beside a 销号时间 is asked where no status settles it', () => {
  const row = (at: number, closed: string, closedDate: '2024-02-01' | '2024-09-01' | null, status: 'in_progress' | null = null) =>
    item({ row: at, status, closedDate }, { closed, status: '' });
  const rows = [
    row(4, '否', '2024-02-01'),
    row(5, '未销号', '2024-02-01'),
    row(6, '否', null),
    row(7, '', '2024-02-01'),
    row(8, '否', '2024-09-01'),
    row(9, '否', '2024-02-01', 'in_progress'),
  ];
  expect(cellsFound(closedDayDenied, rows, ledger)).toEqual(['E4', 'E5']);
});
