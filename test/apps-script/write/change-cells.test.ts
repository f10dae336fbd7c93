import { runModule } from '../../support/addon-module';

const blocks = (cells: readonly (readonly [number, number])[]): unknown => {
  const given = JSON.stringify(cells.map(([row, column]) => ({ row, column })));
  return runModule('apps-script/write/change-cells.ts', `Part.blocksOf(${given})`, {}).result;
};

test('rows side by side in columns side by side are one block', () => {
  expect(
    blocks([
      [4, 6],
      [5, 6],
      [4, 5],
      [5, 5],
    ]),
  ).toEqual([{ top: 4, bottom: 5, left: 5, right: 6 }]);
});

test('gaps part blocks; together they hold exactly the cells given', () => {
  expect(
    blocks([
      [4, 5],
      [6, 5],
      [4, 7],
      [6, 7],
      [7, 7],
    ]),
  ).toEqual([
    { top: 4, bottom: 4, left: 5, right: 5 },
    { top: 4, bottom: 4, left: 7, right: 7 },
    { top: 6, bottom: 6, left: 5, right: 5 },
    { top: 6, bottom: 7, left: 7, right: 7 },
  ]);
  expect(blocks([])).toEqual([]);
});
