import { cellReader } from '../../../../core/rectification/items/cell-reader';

const context = { today: '2024-03-15', year: 2024 } as const;
const reader = (status: string, day: { readonly today: `${number}-${number}-${number}`; readonly year: number } = context) =>
  cellReader({ headerOf: { status } }, day);

test('what is remembered of one ledger never answers for another year, day or header', () => {
  expect(reader('整改状态').deadline('6月底前')?.due).toBe('2024-06-30');
  expect(reader('整改状态', { ...context, year: 2025 }).deadline('6月底前')?.due).toBe('2025-06-30');
  expect(reader('整改状态', { ...context, today: '2024-04-01' }).deadline('3个月内')?.due).toBe('2024-07-01');
  expect(reader('整改状态').deadline('3个月内')?.due).toBe('2024-06-15');
  expect(reader('是否完成').status('是')).toBe('done');
  expect(reader('整改状态').status('是')).toBeNull();
});

test('是 under a header that asks for one type is that type, 否 none and no mistake', () => {
  const asked = cellReader({ headerOf: { rectType: '是否立行立改' } }, context);
  expect([asked.answeredType('是'), asked.answeredType('否'), asked.answeredType('长期坚持'), asked.answeredType('待定')]).toEqual([
    'immediate',
    false,
    'ongoing',
    null,
  ]);
  expect(reader('整改状态').answeredType('是')).toBeNull();
});

test('a text and a number that look alike are read by what they are', () => {
  const { deadline } = reader('整改状态');
  expect(deadline('2024.1')?.due).toBe('2024-01-31');
  expect(deadline(2024.1)?.due).toBeNull();
});

test('a month that is running means today for what is done, a past one its last day', () => {
  expect(reader('整改状态').day('2024年3月')?.day).toBe('2024-03-15');
  expect(reader('整改状态').day('2024年2月')?.day).toBe('2024-02-29');
  expect(reader('整改状态').day(undefined)).toBeNull();
});

test('[R130] what is planned or half done under 实际完成时间 is no day of completion', () => {
  const { day } = reader('整改状态');
  for (const text of ['计划2024年2月20日', '预计2月底', '拟2月完成', '2024年2月20日（预计）', '2月20日未完成', '2024年2月20日完成80%'])
    expect([text, day(text)]).toEqual([text, { day: null, assumed: false }]);
  for (const text of ['2024年2月20日', '按计划于2024年2月20日完成', '2024年2月20日完成100%'])
    expect([text, day(text)?.day]).toEqual([text, '2024-02-20']);
});
