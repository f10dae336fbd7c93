import { renderFinding } from '../../../../core/finding/render';
import { leavesOutYear, titleYearDoubt } from '../../../../core/rectification/items/title-year';
import { deadline, item, sheet } from '../items';

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
    item({ deadline: deadline('6月底前', '2024-06-30'), status: 'cancelled' }),
  ];
  expect(titleYearDoubt(rows, ledger, 2024)).toBeNull();
});

test('a title of the ledger’s own year, or none, says nothing', () => {
  expect(titleYearDoubt([yearless], ledger, 2023)).toBeNull();
  expect(titleYearDoubt([yearless], sheet(['deadline']), 2024)).toBeNull();
});

test('[F34] yearless deadlines under a title of another year: one finding a sheet, at the header of the deadlines', () => {
  const doubt = titleYearDoubt([yearless, item({ row: 6, deadline: deadline('年内', '2024-12-31') })], ledger, 2024);
  expect(doubt?.at).toMatchObject({ row: ledger.headerBottom, column: 2 });
  expect(doubt === null ? '' : renderFinding(doubt, 'zh')).toContain('有2个时限没有写年份（如“6月底前”），都按2024年读取');
});

test('the line that names the year is quoted, not a title without one', () => {
  const exported = sheet(['problem', 'deadline'], { frame: { ...frame, title: '整改台账', yearLine: '查询时间：2023-01-01起' } });
  expect(titleYearDoubt([yearless], exported, 2024)?.params).toMatchObject({ title: '查询时间：2023-01-01起', titleYear: 2023 });
});

test('a day leaves out its year where no digit or word of it names or reckons one', () => {
  expect(['6月底前', '3月18日', '年内'].filter(leavesOutYear)).toEqual(['6月底前', '3月18日', '年内']);
  expect(['2024.6', '明年6月底', '30天内'].filter(leavesOutYear)).toEqual([]);
});
