import { noFrequencyColumn, recurringWithoutFrequency } from '../../../../core/rectification/checks/recurring-without-frequency';
import { deadline, item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const ledger = sheet(['problem', 'measure', 'deadline', 'recurrence']);

test('one-off measures, a 频次, or a recurring deadline are left alone', () => {
  const rows = [
    item({}, { measure: '修订《请销假制度》' }),
    item({}, { recurrence: '每月' }),
    item({ deadline: { ...deadline('每月25日前', '2024-03-25'), recurrence: '每月25日前' } }),
    item({ deadline: deadline('长期坚持', null, 'ongoing') }),
  ];
  expect(cellsFound(recurringWithoutFrequency, rows, ledger)).toEqual([]);
});

test('[R113] 每月 with one day only and a blank 频次 is remarked on there, as a note', () => {
  expect(recurringWithoutFrequency.rule.level).toBe('note');
  expect(cellsFound(recurringWithoutFrequency, [item({ row: 6 })], ledger)).toEqual(['D6']);
  expect(sentences(recurringWithoutFrequency, [item()], ledger)[0]).toContain('措施要求“每月”开展');
});

test('[R113] a ledger without 开展频次 gets one note with the count, not one a row, once there are three of them', () => {
  const poor = sheet(['problem', 'measure', 'deadline']);
  const rows = [item({ row: 6 }), item({ row: 7 }), item({ row: 8 }, { measure: '修订《请销假制度》' }), item({ row: 9 })];
  expect(cellsFound(recurringWithoutFrequency, rows, poor)).toEqual([]);
  expect(cellsFound(noFrequencyColumn, rows, poor)).toEqual(['B3']);
  expect(sentences(noFrequencyColumn, rows, poor)[0]).toContain('有3条措施要求定期开展（如“每月”）');
  expect(cellsFound(noFrequencyColumn, rows.slice(0, 3), poor)).toEqual([]);
  expect(cellsFound(noFrequencyColumn, [...rows.slice(0, 3), item({ row: 9, status: 'done' })], poor)).toEqual([]);
  expect(cellsFound(noFrequencyColumn, rows, ledger)).toEqual([]);
});
