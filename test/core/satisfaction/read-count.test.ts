import { readCount } from '../../../core/satisfaction/read-count';

const values = (texts: readonly string[]) => texts.map((text) => [text, readCount(text)]);

test('[R119] a count is one number, with its unit or its thousands parted', () => {
  for (const text of ['80', '８０', '80票', '80份', '80人次', '80户', '80家', '80.0', '共80票', '80 票', '80票。'])
    expect([text, readCount(text)]).toEqual([text, { kind: 'count', value: 80 }]);
  for (const text of ['80位', '八十', '八十票', '共八十人', '８０'])
    expect([text, readCount(text)]).toEqual([text, { kind: 'count', value: 80 }]);
  expect(values(['一百二十', '一百零五票', '十二', '三', '二十三人'])).toEqual(
    [120, 105, 12, 3, 23].map((value, at) => [['一百二十', '一百零五票', '十二', '三', '二十三人'][at], { kind: 'count', value }]),
  );
  expect(values(['1,203', '1，203份', '12,345'])).toEqual([
    ['1,203', { kind: 'count', value: 1203 }],
    ['1，203份', { kind: 'count', value: 1203 }],
    ['12,345', { kind: 'count', value: 12345 }],
  ]);
});

test('[R119] two figures in a cell, one that is about right or with something beside it is no count', () => {
  const asked = [
    '87，2',
    '12,3',
    '1,20,3',
    '80 2',
    '80 200',
    '1 203',
    '80　200',
    '8 0',
    '约80',
    '80余',
    '80+2',
    '80/100',
    '80%',
    '80票（含弃权2）',
    '80-85',
    '80\n200',
    '1,203 456',
    '一百五',
    '二三',
    '约八十',
    '八十余',
    '八十二十',
    '8O',
    '80分',
  ];
  expect(asked.filter((text) => readCount(text).kind === 'count')).toEqual([]);
});
