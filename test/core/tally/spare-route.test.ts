import { cheapestRoute } from '../../../core/tally/spare-route';

const figures = [
  [3, 20, 23],
  [30, 25, 55],
  [33, 45, 78],
];
const none = figures.map((row) => row.map(() => false));

test('the way around a cell is the other corners of a rectangle, totals left alone', () => {
  const route = cheapestRoute({ figures, hidden: none, row: 0, column: 0, amount: 2 });
  expect(route).toHaveLength(3);
  expect(route).toEqual(
    expect.arrayContaining([
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ]),
  );
});

test('where no cell can give so much, totals are taken', () => {
  const narrow = [
    [3, 1, 4],
    [1, 1, 2],
    [4, 2, 6],
  ];
  const route = cheapestRoute({ figures: narrow, hidden: narrow.map((row) => row.map(() => false)), row: 0, column: 0, amount: 5 });
  expect(route.some(({ row, column }) => row === 2 || column === 2)).toBe(true);
});
