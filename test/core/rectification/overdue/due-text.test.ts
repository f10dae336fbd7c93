import { dueText, dueTextOfRow, isDueText } from '../../../../core/rectification/overdue/due-text';
import { dueState } from '../../../../core/rectification/overdue/overdue';
import { deadline, item, today } from '../items';

const due = (day: `${number}-${number}-${number}`) => deadline(day, day);

test.each([
  [item({ deadline: due('2024-03-03') }), '逾期12天', '12 days overdue'],
  [item({ deadline: due('2024-03-14') }), '逾期1天', '1 day overdue'],
  [item({ deadline: due('2024-03-15') }), '今日到期', 'due today'],
  [item({ deadline: due('2024-03-18') }), '3天后到期', 'due in 3 days'],
  [item({ deadline: due('2024-12-31') }), '291天后到期', 'due in 291 days'],
  [item({ status: 'done' }), '已完成', 'Done'],
  [item({ status: 'pending_acceptance', deadline: due('2024-03-03') }), '待验收（已到期12天）', 'awaiting acceptance (due 12 days ago)'],
  [item({ deadline: null }), '未明确时限', 'no deadline named'],
  [item({ deadline: deadline('立行立改', null) }), '立行立改未完成', 'immediate, still open'],
  [item({ deadline: deadline('长期坚持', null, 'ongoing') }), '长期坚持', 'ongoing'],
  [
    item({ deadline: due('2024-03-10'), originalDeadline: due('2024-03-05') }),
    '逾期5天（按原时限2024-03-05已超10天）',
    '5 days overdue (10 days past the original deadline 2024-03-05)',
  ],
] as const)('case %#: %s', (row, zh, en) => {
  const state = dueState(row, today);
  expect(dueText(state, 'zh')).toBe(zh);
  expect(dueText(state, 'en')).toBe(en);
});

test('two ledgers side by side say it at their deadlines’ cells; what has nothing to say is left out', () => {
  const said = [
    { cell: 'F3', text: '逾期106天' },
    { cell: 'P3', text: '' },
    { cell: 'Z3', text: '今日到期' },
  ];
  expect(dueTextOfRow(said, 'zh')).toBe('F3：逾期106天；Z3：今日到期');
  expect(dueTextOfRow(said.slice(1, 2), 'zh')).toBe('');
});

test.each([
  '逾期106天',
  '待验收（已到期1天）',
  '逾期5天（按原时限2024-03-05已超10天）',
  '立行立改未完成',
  'F3：逾期106天；P3：今日到期',
  '1 day overdue',
  '5 days overdue (10 days past the original deadline 2024-03-05)',
  '2 days overdue (1 day past the original deadline 2024-03-05)',
  'due in 1 day (2 days past the original deadline 2024-03-05)',
  'awaiting acceptance (due 1 day ago)',
  'F3: due today; P3: due in 3 days',
])('“%s” is a text that the column holds', (text) => {
  expect(isDueText(text)).toBe(true);
});

test.each(['逾期106天，已书面催办', '已约谈', '', '逾期一百天', '逾期106天；已催', '长期坚持', ' 逾期106天'])(
  '“%s” is somebody’s',
  (text) => {
    expect(isDueText(text)).toBe(false);
  },
);
