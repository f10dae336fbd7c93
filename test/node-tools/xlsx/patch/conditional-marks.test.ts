import { formatsXml, planFormats } from '../../../../node-tools/xlsx/patch/conditional-marks';

const formats = planFormats(
  'overdue',
  [
    { tint: 'overdue', cells: Array.from({ length: 2500 }, (_, row) => `E${row + 3}`) },
    { tint: 'dueSoon', cells: ['E9:E12'] },
  ],
  (tint) => (tint === 'overdue' ? 4 : 5),
);

test('long lists of cells are cut, and every cell is in just one of them', () => {
  expect(formats.map(({ cells, dxf }) => [cells.length, dxf])).toEqual([
    [1000, 4],
    [1000, 4],
    [500, 4],
    [1, 5],
  ]);
  expect(new Set(formats.flatMap(({ cells }) => cells)).size).toBe(2501);
});

test('priorities follow those that stand there, each its own', () => {
  const xml = formatsXml(formats, 'x:', 7);
  expect([...xml.matchAll(/ priority="(\d+)"/gu)].map(([, priority]) => priority)).toEqual(['8', '9', '10', '11']);
  expect(xml).toContain(
    '<x:conditionalFormatting sqref="E9:E12"><x:cfRule type="expression" dxfId="5" priority="11"><x:formula>N("taizhang:overdue")=0</x:formula></x:cfRule></x:conditionalFormatting>',
  );
});
