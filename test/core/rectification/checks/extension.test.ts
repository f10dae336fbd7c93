import { extendedToEarlier, extensionWithoutOriginal, extensionWithoutReason } from '../../../../core/rectification/checks/extension';
import { readDeadlineText } from '../../../../core/rectification/deadline/read-deadline';
import { deadline, item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['problem', 'deadline', 'originalDeadline', 'extensionReason', 'status', 'remark']);

test('what was never extended, or says 不得延期, is left alone', () => {
  const rows = [
    item(),
    item({}, { remark: '确保按期完成，不得延期' }),
    item({}, { extensionCount: '0' }),
    item({}, { remark: '5月申请延期，县委未同意，不予延期' }),
    item({}, { progress: '曾拟延期，现不再延期，按原时限完成' }),
  ];
  expect(cellsFound(extensionWithoutOriginal, rows, ledger)).toEqual([]);
  expect(cellsFound(extensionWithoutReason, rows, ledger)).toEqual([]);
});

test('[R023] [F36] extended without the original deadline is found where it should stand', () => {
  const rows = [
    item({ row: 5, status: 'extended' }, { status: '延期' }),
    item({ row: 6 }, { remark: '经批准延期至2024年9月' }),
    item({ row: 7, status: 'extended' }, { status: '延期', originalDeadline: '2024-03-31' }),
    item({ row: 8 }, { remark: '由3月底延期至2024年9月' }),
    item({ row: 9 }, { extensionCount: '1次' }),
  ];
  expect(cellsFound(extensionWithoutOriginal, rows, ledger)).toEqual(['C5', 'C6', 'C9']);
});

test('[R023] extended without a reason is found; a reason anywhere in the row will do', () => {
  const rows = [
    item({ row: 5, status: 'extended' }, { status: '延期' }),
    item({ row: 6, status: 'extended' }, { status: '延期', extensionReason: '资金未到位' }),
    item({ row: 7, status: 'extended' }, { status: '延期', progress: '受汛期影响，工期顺延' }),
    item({ row: 8, status: 'extended' }, { status: '延期', unfinishedReason: '招标流标' }),
    item({ row: 9 }, { extendedDeadline: '2024-09-30' }),
    item({ row: 10 }, { extendedDeadline: '未延期' }),
  ];
  expect(cellsFound(extensionWithoutReason, rows, ledger)).toEqual(['D5', 'D9']);
});

test('[F36] an extension to an earlier day is found, one to a later is not', () => {
  const original = deadline('2024-06-30', '2024-06-30');
  const rows = [
    item({ row: 5, deadline: deadline('2024-05-31', '2024-05-31'), originalDeadline: original }),
    item({ row: 6, deadline: deadline('2024-09-30', '2024-09-30'), originalDeadline: original }),
  ];
  expect(cellsFound(extendedToEarlier, rows, ledger)).toEqual(['B5']);
  const both = sheet(['problem', 'deadline', 'extendedDeadline']);
  expect(cellsFound(extendedToEarlier, [item({ row: 5, deadline: original, originalDeadline: original }), ...rows], both)).toEqual(['C5']);
});

test('[R023] a cell that holds both days keeps the original; its date is quoted whole', () => {
  const written = '2024年6月30日前（已延期至8月底）';
  const both = readDeadlineText(written, { today: '2024-07-15', year: 2024 });
  const row = item({ row: 5, deadline: both }, { deadline: written });
  expect(row.deadline?.due).toBe('2024-08-31');
  expect(cellsFound(extensionWithoutOriginal, [row], ledger)).toEqual([]);
  expect(extensionWithoutReason.check([row], ledger).map(({ params }) => params.says)).toEqual([written]);
  const remark = item({ row: 6 }, { remark: '资金已拨付，经2024年5月会议同意延期至9月底' });
  expect(extensionWithoutReason.check([remark], ledger).map(({ params }) => params.says)).toEqual(['经2024年5月会议同意延期至9月底']);
});
