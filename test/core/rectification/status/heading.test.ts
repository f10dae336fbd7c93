import { statusInHeading } from '../../../../core/rectification/status/heading';
import { readStatus } from '../../../../core/rectification/status/read-status';

const read = (heading: string) => statusInHeading(heading, readStatus);

test('titles that name a kind of problem, a group or a type say nothing of the work', () => {
  for (const heading of [
    '一、领导班子',
    '二、整改落实不到位方面',
    '三、推进乡村振兴不力的问题',
    '（一）落实主体责任方面',
    '一、立行立改问题',
    '三、长期坚持',
    '整改台账',
    '问题整改清单',
    'Sheet1',
    '6月',
    '整改',
    '',
  ])
    expect([heading, read(heading)]).toEqual([heading, null]);
});

test('[R130] a section of finished or open items says so', () => {
  for (const [heading, status] of [
    ['一、已完成整改的问题（3个）', 'done'],
    ['一、已整改到位', 'done'],
    ['（一）已销号问题', 'closed'],
    ['二、正在整改的问题：2个', 'in_progress'],
    ['整改中', 'in_progress'],
    ['三、尚未完成整改事项', 'in_progress'],
    ['未完成', 'in_progress'],
    ['第三部分 未启动问题', 'not_started'],
    ['2.基本完成整改任务共4项', 'basically_done'],
    ['待销号清单', 'pending_acceptance'],
  ] as const)
    expect([heading, read(heading)]).toEqual([heading, status]);
});
