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

function prioritiesOf(xml: string): readonly number[] {
  return [...xml.matchAll(/ priority="(\d+)"/gu)].map(([, priority]) => Number(priority));
}

test('behind the last priority that a file may state there is no room: the last free ones are taken, each its own', () => {
  const last = 2147483647;
  expect(prioritiesOf(formatsXml(formats, '', new Set([last - 4])))).toEqual([last - 3, last - 2, last - 1, last]);
  expect(prioritiesOf(formatsXml(formats, '', new Set([1, last - 2, last])))).toEqual([last - 5, last - 4, last - 3, last - 1]);
  expect(prioritiesOf(formatsXml(formats, '', new Set([3, last + 1])))).toEqual([4, 5, 6, 7]);
});

test('priorities follow those that stand there, each its own', () => {
  const xml = formatsXml(formats, 'x:', new Set([7, 2]));
  expect(prioritiesOf(xml)).toEqual([8, 9, 10, 11]);
  expect(xml).toContain(
    '<x:conditionalFormatting sqref="E9:E12"><x:cfRule type="expression" dxfId="5" priority="11"><x:formula>N("taizhang:overdue")=0</x:formula></x:cfRule></x:conditionalFormatting>',
  );
});
