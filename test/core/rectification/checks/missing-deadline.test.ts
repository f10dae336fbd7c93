import { blankDeadlineOfType, missingDeadline } from '../../../../core/rectification/checks/missing-deadline';
import { deadline, item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['problem', 'measure', 'rectType', 'deadline']);

test('any deadline, even 立行立改 or an unreadable one, is not missing', () => {
  const rows = [item(), item({ deadline: deadline('立行立改', null) }), item({ deadline: deadline('尽快', null, 'invalid') })];
  expect(cellsFound(missingDeadline, rows, ledger)).toEqual([]);
});

test('[R094] a blank deadline is an error at its cell, done or not', () => {
  expect(missingDeadline.rule.level).toBe('error');
  const rows = [
    item({ row: 5, deadline: null }),
    item({ row: 6, deadline: null, status: 'done' }),
    item({ row: 7, deadline: null, rectType: 'dated' }),
  ];
  expect(cellsFound(missingDeadline, rows, ledger)).toEqual(['D5', 'D6', 'D7']);
});

test('[R100] [R102] where the type says 立行立改 or 长期坚持 a blank deadline is a warning', () => {
  const rows = [
    item({ row: 5, deadline: null, rectType: 'immediate' }, { rectType: '立行立改' }),
    item({ row: 6, deadline: null, rectType: 'ongoing' }, { rectType: '长期坚持' }),
  ];
  expect(cellsFound(missingDeadline, rows, ledger)).toEqual([]);
  expect(cellsFound(blankDeadlineOfType, rows, ledger)).toEqual(['D5', 'D6']);
});
