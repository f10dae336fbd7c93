import { opinionSheet } from '../../../../core/opinion/feedback/feedback-sheet';

test('[R042] an original longer than a cell goes on in the next row, and the numbers go on counting', () => {
  const plan = opinionSheet(
    { name: '反馈意见', title: '', use: '', opinions: [{ verbatim: '多'.repeat(32_768) }, { verbatim: '会议多' }] },
    'zh',
  );
  const rows = [...plan.body];
  expect(rows.map(([number]) => number)).toEqual([1, '1（续）', 2]);
  expect(rows.map(([, text]) => String(text).length)).toEqual([32_767, 1, 3]);
  expect(plan.bodyCount).toBe(3);
});
