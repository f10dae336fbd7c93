import { titleOfOtherYear } from '../../../../core/rectification/checks/title-of-other-year';
import { deadline, item, sheet } from '../items';
import { cellsFound, sentences } from './found';

const frame = { title: '2023年度专题民主生活会整改台账', reportingUnit: null, asOf: null, titleYear: 2023 };
const ledger = sheet(['problem', 'deadline'], { frame });
const yearless = item({ row: 5, deadline: deadline('6月底前', '2024-06-30') });

test('deadlines that name their year, no year at all, or lean on the day of the check, are left alone', () => {
  const rows = [
    item(),
    item({ deadline: deadline('24.6.30', '2024-06-30') }),
    item({ deadline: deadline('二○二四年六月', '2024-06-30') }),
    item({ deadline: deadline('3个月内', '2024-06-15') }),
    item({ deadline: deadline('45473', '2024-06-30') }),
    item({ deadline: deadline('立行立改', null) }),
  ];
  expect(cellsFound(titleOfOtherYear, rows, ledger)).toEqual([]);
});

test('a title of the ledger’s own year, or none, says nothing', () => {
  expect(cellsFound(titleOfOtherYear, [yearless], sheet(['deadline'], { frame: { ...frame, titleYear: 2024 } }))).toEqual([]);
  expect(cellsFound(titleOfOtherYear, [yearless], sheet(['deadline']))).toEqual([]);
});

test('[F34] yearless deadlines under a title of another year: one finding a sheet', () => {
  expect(cellsFound(titleOfOtherYear, [yearless, item({ row: 6, deadline: deadline('年内', '2024-12-31') })], ledger)).toEqual(['B3']);
  expect(sentences(titleOfOtherYear, [yearless], ledger)[0]).toContain('有1个时限没有写年份（如“6月底前”），都按2024年读取');
});
