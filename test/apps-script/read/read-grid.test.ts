import { runModule } from '../../support/addon-module';
import type { CellSeed } from '../../support/fake-sheets/seed';
import type { WorldOptions } from '../../support/fake-sheets/world';

function read(rows: readonly (readonly CellSeed[])[], options: WorldOptions = {}, seed: object = {}) {
  const zone = options.timeZone ?? 'Asia/Shanghai';
  return runModule(
    'apps-script/read/read-grid.ts',
    `Part.readGrid(SpreadsheetApp.getActive().getSheetByName('台账'), '台账', ${JSON.stringify(zone)}).grid`,
    { ...options, sheets: { 台账: { rows, ...seed } } },
  );
}

test('texts stay byte for byte, blanks and empty formulas are nothing, numbers keep what they show', () => {
  const { result } = read([
    [' 两端有空格 ', '第一行\n第二行', '001', true, 7],
    [null, { formula: '=""', result: '' }, null],
    [{ number: 0.7, format: '0%' }, { number: 7, format: '000' }, '#REF!', { formula: '=A1', result: '算得' }],
  ]);
  expect(result).toEqual({
    sheet: '台账',
    hidden: false,
    merges: [],
    rows: [
      { row: 1, hidden: false, cells: [' 两端有空格 ', '第一行\n第二行', '001', true, 7] },
      {
        row: 3,
        hidden: false,
        cells: [
          { kind: 'number', value: 0.7, text: '70%' },
          { kind: 'number', value: 7, text: '007' },
          { kind: 'error', text: '#REF!' },
          '算得',
        ],
      },
    ],
  });
});

test('a picture in a cell is read as the word for one, not as a blank', () => {
  const withPicture = (target: string, method: string, result: string): string =>
    `new Proxy(${target}, { get: (real, key) => key === '${method}' ? () => ${result} : typeof real[key] === 'function' ? real[key].bind(real) : real[key] })`;
  const values = "real.getValues().map((line) => line.map((value) => value === '（这里放图）' ? { valueType: 'IMAGE' } : value))";
  const range = withPicture("SpreadsheetApp.getActive().getSheetByName('台账').getDataRange()", 'getValues', values);
  const sheet = withPicture("SpreadsheetApp.getActive().getSheetByName('台账')", 'getDataRange', range);
  const { result } = runModule('apps-script/read/read-grid.ts', `Part.readGrid(${sheet}, '台账', 'Asia/Shanghai').grid.rows`, {
    sheets: {
      台账: {
        rows: [
          ['存在问题', '佐证材料'],
          ['会议多', '（这里放图）'],
        ],
      },
    },
  });
  expect(result).toMatchObject([{ cells: ['存在问题', '佐证材料'] }, { cells: ['会议多', '[图片]'] }]);
});

test.each(['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Asia/Urumqi'])(
  'a date is the day the sheet shows in %s, whatever the script’s zone, with the parts it shows',
  (timeZone) => {
    const { result } = read(
      [
        [{ day: '2024-06-30' }, { day: '2024-03-31', format: 'yyyy"年"m"月"' }, { day: '2024-11-03', format: 'm"月"d"日"' }],
        [{ day: '2024-03-10', time: '23:30' }, { day: '1988-06-30' }, { day: '2024-01-01', format: 'yyyy' }],
      ],
      { timeZone, scriptTimeZone: 'Asia/Shanghai' },
    );
    expect(result).toMatchObject({
      rows: [
        {
          cells: [
            { kind: 'date', day: '2024-06-30', shows: 'day' },
            { kind: 'date', day: '2024-03-31', shows: 'month' },
            { kind: 'date', day: '2024-11-03', shows: 'monthDay' },
          ],
        },
        {
          cells: [
            { kind: 'date', day: '2024-03-10', time: '23:30', shows: 'day' },
            { kind: 'date', day: '1988-06-30', shows: 'day' },
            { kind: 'date', day: '2024-01-01', shows: 'year' },
          ],
        },
      ],
    });
  },
);

test.each(['as shown', 'plain'] as const)(
  'a date typed without its year or its day is read by what it displays, its format being %s',
  (formatOfTyped) => {
    const { result } = read([[{ typed: '2024年6月' }, { typed: '6-30' }, { typed: '2024-06-30' }, { day: '2024-06-30' }]], {
      open: { formatOfTyped },
    });
    expect(result).toMatchObject({ rows: [{ cells: [{ shows: 'month' }, { shows: 'monthDay' }, { shows: 'day' }, { shows: 'day' }] }] });
  },
);

test('merges and a hidden sheet are told; six calls on the sheet and one for each merged block', () => {
  const rows = [
    ['台账', null, null],
    ['序号', '问题', '措施'],
    [1, '甲', '乙'],
    [2, null, '丙'],
  ];
  const { world, result } = read(rows, {}, { merges: ['A1:C1', 'B3:B4'] });
  expect(result).toMatchObject({
    merges: [
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 3, left: 2, bottom: 4, right: 2 },
    ],
  });
  expect(world.calls().sheets.台账).toBe(8);
});

test('in the zones of China dates cost no call of their own', () => {
  const dates = Array.from({ length: 300 }, (_, at) => [{ day: `2024-${String((at % 12) + 1).padStart(2, '0')}-15` }]);
  expect(read(dates).world.calls().members['Utilities.formatDate']).toBeUndefined();
  expect(read(dates, { timeZone: 'Europe/London' }).world.calls().members['Utilities.formatDate']).toBe(12);
});

test('the two columns of marking are no part of the office’s table', () => {
  const { result } = read([
    ['序号', '问题', '自动到期日', '逾期情况', '督导组意见'],
    [1, '甲', { day: '2024-06-30' }, '逾期15天', '属实'],
  ]);
  expect(result).toMatchObject({ rows: [{ cells: ['序号', '问题', null, null, '督导组意见'] }, { cells: [1, '甲', null, null, '属实'] }] });
});

test.each([
  ['B4:C9', { top: 4, left: 2, bottom: 9, right: 3 }],
  ['AA4', { top: 4, left: 27, bottom: 4, right: 27 }],
  ['1:2', { top: 1, left: 1, bottom: 2, right: 12 }],
  ['A:C', { top: 1, left: 1, bottom: 30, right: 3 }],
])('the merged cells %s are found, also where whole lines are named, as far as the content reaches', (notation, cells) => {
  const call = `Part.cellsNamed(${JSON.stringify(notation)}, { row: 30, column: 12 })`;
  expect(runModule('apps-script/read/read-grid.ts', call, { sheets: { 台账: [] } }).result).toEqual(cells);
});
