import { type Job, jobs } from '../../bench/jobs';
import type { Measurement } from '../../bench/measure/interleave';
import { goalLines, growthRows, tableRows } from '../../bench/report';

const merge = jobs.find(({ id }) => id === 'merge') as Job; // one of our own jobs

function measured(program: string, wallSeconds: number, peakMiB: number, rows = 36_000): Measurement {
  const lane = { job: 'merge', program, args: [], output: null, rows };
  return { lane, wallSeconds, cpuSeconds: wallSeconds, peakMiB, firstByteSeconds: null, runs: 5, remarks: [] };
}

test('ratios are against plain exceljs of the same run', () => {
  const table = tableRows(merge, [measured('taizhang', 2.5, 300), measured('exceljs', 12.5, 900)]);
  expect(table.split('\n')).toEqual([
    '| merge 900 ledgers × 40 rows | taizhang | 2.50 | 2.50 | 300 | 5.00× | 0.33× |  |',
    '|  | exceljs | 12.50 | 12.50 | 900 | 1.00× | 1.00× |  |',
  ]);
});

test('a goal missed by a hair is missed', () => {
  expect(goalLines(merge, [measured('taizhang', 3.2, 451), measured('exceljs', 12.5, 900)])).toEqual([
    expect.stringMatching(/3\.91×: NOT reached$/u),
    expect.stringMatching(/0\.50×: NOT reached$/u),
  ]);
  expect(goalLines(merge, [measured('exceljs', 12.5, 900)])).toEqual([]);
});

test('growth shows every size, the slope and the last doubling', () => {
  const line = growthRows(
    'read',
    [12_500, 25_000, 50_000].map((rows) => measured('taizhang', rows / 1e5, 100, rows)),
  );
  expect(line).toBe('| read | taizhang | 0.125 | 0.250 | 0.500 | 1.00 | 1.00 | 2.00× | 100 · 100 · 100 |  |');
});
