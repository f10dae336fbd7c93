import { builtInFormat, type NumberFormat, parseNumberFormat } from '../../../../core/table/cell/number-format';

const short = (format: NumberFormat | undefined): string =>
  format === undefined ? '-' : format.kind === 'date' ? format.shows : format.kind;

test.each([
  // Formats that Excel and WPS put under dates typed in Chinese offices.
  ['yyyy-mm-dd', 'day'],
  ['yyyy/m/d;@', 'day'],
  ['yyyy"年"m"月"d"日";@', 'day'],
  ['[$-804]yyyy"年"m"月"d"日"', 'day'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 'day'],
  ['yyyy年m月d日', 'day'],
  ['yyyy\\.mm\\.dd', 'day'],
  ['yyyy.mm.dd hh:mm', 'day'],
  ['e/m/d', 'day'],
  ['e-m-d', 'day'],
  ['e-m', 'month'],
  ['m/d/yy h:mm AM/PM', 'day'],
  ['yyyy"年"m"月"', 'month'],
  ['yyyy.m', 'month'],
  ['mmm-yy', 'month'],
  ['m"月"d"日"', 'monthDay'],
  ['m-d', 'monthDay'],
  ['d-mmm', 'monthDay'],
  ['yyyy"年"', 'year'],
  ['yyyy', 'year'],
  // The month alone: the hidden year is better evidence than the hidden day.
  ['m"月"', 'month'],
  ['d"日"', 'day'],
  ['aaaa', 'day'],
  ['[$-804]aaaa;@', 'day'],
  // Times.
  ['h:mm', 'time'],
  ['h:mm:ss AM/PM', 'time'],
  ['上午/下午h"时"mm"分"', 'time'],
  ['mm:ss.0', 'time'],
  ['[h]:mm:ss', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
  // Numbers, whatever letters their units hold.
  ['General', '-'],
  ['G/通用格式', '-'],
  ['0.00', '-'],
  ['#,##0.00_ ;[Red]-#,##0.00', '-'],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
  ['0"人"', '-'],
  ['"第"0"项"', '-'],
  ['0" days"', '-'],
  ['0.0"m"', '-'],
  ['0\\d', '-'],
  ['0.00E+00', '-'],
  ['##0.0E+0', '-'],
  ['[$￥-804]#,##0.00', '-'],
  ['[Red]0;[Yellow]0', '-'],
  ['[<=100]0;[>100]0', '-'],
  ['# ?/?', '-'],
  ['@', '-'],
  [';;;', '-'],
  ['', '-'],
  ['"yyyy-mm-dd"', '-'],
  ['0%', 'percent'],
  ['0.00%;[Red]-0.00%', 'percent'],
  ['0\\%', 'percent'],
  ['000', 'padded'],
  ['000000;@', 'padded'],
])('%s → %s', (code, expected) => {
  expect(short(parseNumberFormat(code))).toBe(expected);
});

test('built-in ids, the East Asian ones as a Chinese program shows them', () => {
  const expected: readonly (readonly [string, readonly number[]])[] = [
    ['day', [14, 15, 22, 30, 31]],
    ['month', [17, 27, 36, 50, 52, 57]],
    ['monthDay', [16, 28, 29, 51, 53, 54, 58]],
    ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
    ['elapsed', [46]],
    ['percent', [9, 10]],
  ];
  const kinds = new Map(expected.flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)));
  for (let id = 0; id < 200; id++) expect([id, short(builtInFormat(id))]).toEqual([id, kinds.get(id) ?? '-']);
});

test('how a percentage is shown is kept', () => {
  expect(parseNumberFormat('0.00%')).toEqual({ kind: 'percent', decimals: 2, scaled: true });
  expect(parseNumberFormat('0"%"')).toEqual({ kind: 'percent', decimals: 0, scaled: false });
  expect(parseNumberFormat('0000')).toEqual({ kind: 'padded', digits: 4 });
});
