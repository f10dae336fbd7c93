import { typeAgainstDeadline } from '../../../../core/rectification/checks/type-against-deadline';
import { deadline, item, sheet } from '../items';
import { cellsFound } from './found';

const ledger = sheet(['problem', 'rectType', 'deadline']);

test('types that fit their deadline are left alone, a stage day beside 长期坚持 too', () => {
  const rows = [
    item({ rectType: 'dated' }),
    item({ rectType: 'immediate', deadline: deadline('立行立改', null) }),
    item({ rectType: 'immediate', deadline: deadline('3月底前', '2024-03-31') }),
    item({ rectType: 'ongoing', deadline: deadline('2024年12月底前', '2024-12-31') }),
    item({ rectType: 'ongoing', deadline: deadline('长期坚持', null, 'ongoing') }),
    item({ rectType: 'dated', deadline: deadline('尽快', null, 'invalid') }),
    item({ rectType: 'dated', deadline: null }),
  ];
  expect(cellsFound(typeAgainstDeadline, rows, ledger)).toEqual([]);
});

test('[R100] 立行立改 with a day more than sixty days ahead is found; sixty days is not', () => {
  const rows = [
    item({ row: 5, rectType: 'immediate', deadline: deadline('2024-05-14', '2024-05-14') }),
    item({ row: 6, rectType: 'immediate', deadline: deadline('2024-05-15', '2024-05-15') }),
  ];
  expect(cellsFound(typeAgainstDeadline, rows, ledger)).toEqual(['B6']);
});

test('[R103] 立行立改 with 长期坚持, 长期坚持 with 立行立改, 限期整改 without a day', () => {
  const rows = [
    item({ row: 5, rectType: 'immediate', deadline: deadline('长期坚持', null, 'ongoing') }),
    item({ row: 6, rectType: 'ongoing', deadline: deadline('立行立改', null) }),
    item({ row: 7, rectType: 'dated', deadline: deadline('长期坚持', null, 'ongoing') }),
  ];
  expect(cellsFound(typeAgainstDeadline, rows, ledger)).toEqual(['B5', 'B6', 'B7']);
});
