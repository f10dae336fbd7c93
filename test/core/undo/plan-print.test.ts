import { contentsPrint, plannedContent, planPrint } from '../../../core/undo/plan-print';

const head = [{ cells: ['立行立改清单'], style: 'title' as const }];

test('a sheet that holds what the plan says has its fingerprint, whatever blank cells lie around', () => {
  const plan = { head, body: [['未完成', { value: 'B5', style: 'link' as const }, null, 0.7, { day: '2024-06-30' as const }]] };
  const sheet = [
    ['立行立改清单', null, '', null, null, null],
    ['未完成', 'B5', null, 0.7, 45473, null],
    [null, null, null, null, null, null],
  ];
  expect(contentsPrint(sheet)).toBe(planPrint(plan, 100));
});

test('a cell written elsewhere, or one line more, is another sheet', () => {
  const print = planPrint({ head, body: [['未完成']] }, 100);
  expect(contentsPrint([['立行立改清单'], [null, '未完成']])).not.toBe(print);
  expect(contentsPrint([['立行立改清单', '未完成']])).not.toBe(print);
  expect(contentsPrint([['立行立改清单'], ['未完成'], ['电话核实']])).not.toBe(print);
});

test('a text longer than a cell is compared by what the cell holds', () => {
  expect(plannedContent('一二三四五', 3)).toBe('一二三');
});
