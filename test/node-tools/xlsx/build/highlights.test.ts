import { palette } from '../../../../core/table/palette';
import { taggedFormula } from '../../../../core/table/tagged-formula';
import { conditionalFormats } from '../../../../node-tools/xlsx/build/highlights';
import { sheetOf } from './built-parts';

const range = { top: 2, left: 1, bottom: 9, right: 1 };

test('the tag stands in the formula and does not change it', () => {
  expect(taggedFormula({ tag: 'overdue', formula: '$A2<TODAY()' })).toBe('AND(N("taizhang:overdue")=0,$A2<TODAY())');
});

test('the first highlight planned is the first in rank, in the colours of its tint', () => {
  const highlight = { range, formula: 'TRUE', tint: 'overdue' as const };
  const formats = conditionalFormats(
    sheetOf([], {
      highlights: [
        { ...highlight, tag: 'a' },
        { ...highlight, tag: 'b' },
      ],
      dataBars: [range],
    }),
  );
  expect(formats.map(({ rules }) => rules[0]?.priority)).toEqual([1, 2, 3]);
  expect(formats[0]?.rules[0]?.style?.fill).toMatchObject({ bgColor: { argb: palette.overdue.fill } });
});

test('a full bar is the largest count, but all of 100 % in a column of rates', () => {
  const sheet = sheetOf([['局', 0.5]], { dataBars: [range, { ...range, left: 2, right: 2 }] });
  const formats = conditionalFormats({
    ...sheet,
    columns: [
      { width: 9, style: 'integer' },
      { width: 9, style: 'percent' },
    ],
  });
  expect(formats.map(({ rules }) => rules[0])).toMatchObject([
    { cfvo: [{ type: 'num', value: 0 }, { type: 'max' }] },
    {
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: 1 },
      ],
    },
  ]);
});
