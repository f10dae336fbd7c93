import fc from 'fast-check';
import { type Counts, type SuppressedTally, smallestGroup, suppressRows, suppressSmall } from '../../../core/tally/suppress';

test('a table of large groups stays as it is, and so does a 0', () => {
  expect(
    suppressSmall([
      [12, 0],
      [8, 30],
    ]),
  ).toEqual({
    cells: [
      [12, 0],
      [8, 30],
    ],
    rowTotals: [12, 38],
    columnTotals: [20, 30],
    total: 50,
  });
});

test('[R042] one small group takes a second one of its row and of its column with it, or the totals would tell', () => {
  const { cells, rowTotals, columnTotals, total } = suppressSmall([
    [3, 20, 40],
    [30, 25, 60],
    [50, 70, 80],
  ]);
  expect(cells[0]?.[0]).toBeNull();
  expect(cells.map((row) => row.filter((cell) => cell === null).length)).toEqual([2, 2, 0]);
  expect([rowTotals, columnTotals, total]).toEqual([[63, 115, 200], [83, 115, 180], 378]);
});

test('two small groups that alone make up the rest of their row would be known to be small: a third is held back', () => {
  const { cells } = suppressSmall([
    [1, 2, 30, 40],
    [40, 50, 60, 70],
    [44, 55, 66, 77],
  ]);
  expect(cells[0]?.filter((cell) => cell === null).length).toBeGreaterThan(2);
});

test('a total below five is itself held back', () => {
  const { rowTotals } = suppressSmall([
    [1, 2],
    [40, 50],
  ]);
  expect(rowTotals).toEqual([null, null]);
  expect(suppressSmall([[3]])).toEqual({ cells: [[null]], rowTotals: [null], columnTotals: [null], total: null });
});

test('an empty tally has totals of nothing, and what is no count is refused', () => {
  expect(suppressSmall([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
  expect(() => suppressSmall([[1], [1, 2]])).toThrow('equally long');
  expect(() => suppressSmall([[1.5]])).toThrow('no count');
});

/** The same published table as its reader sees it: every way to fill the gaps with whole numbers up to `most`. */
function* fillings(shown: SuppressedTally, most: number): Generator<number[][]> {
  const rows = shown.cells.length;
  const columns = shown.cells[0]?.length ?? 0;
  const cells = shown.cells.map((row) => row.map((cell) => cell ?? 0));
  const gaps = shown.cells.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [[r, c] as const] : [])));
  const fits = (): boolean => {
    const rowSums = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const columnSums = Array.from({ length: columns }, (_, c) => cells.reduce((sum, row) => sum + (row[c] ?? 0), 0));
    const all = rowSums.reduce((sum, part) => sum + part, 0);
    return (
      rowSums.every((sum, r) => shown.rowTotals[r] === null || shown.rowTotals[r] === sum) &&
      columnSums.every((sum, c) => shown.columnTotals[c] === null || shown.columnTotals[c] === sum) &&
      (shown.total === null || shown.total === all)
    );
  };
  function* fill(at: number): Generator<number[][]> {
    const gap = gaps[at];
    if (gap === undefined) {
      if (fits()) yield cells;
      return;
    }
    const [r, c] = gap;
    const row = cells[r] ?? [];
    const isLastOfRow = gaps[at + 1]?.[0] !== r;
    const limit = shown.rowTotals[r];
    const others = row.reduce((sum, cell, column) => (column === c ? sum : sum + cell), 0);
    const room = limit === null || limit === undefined ? most : limit - others;
    const least = isLastOfRow && limit !== null ? Math.max(0, room) : 0;
    for (let value = room; value >= least; value--) {
      row[c] = value;
      yield* fill(at + 1);
    }
    row[c] = 0;
  }
  if (rows > 0) yield* fill(0);
}

/** The greatest value that every small figure, totals included, may have by what is published. */
function greatestOfSmall(counts: Counts, shown: SuppressedTally, limit: number, most: number): number[] {
  const columns = counts[0]?.length ?? 0;
  const figuresOf = (table: Counts): number[] => [
    ...table.flat(),
    ...table.map((row) => row.reduce((sum, cell) => sum + cell, 0)),
    ...Array.from({ length: columns }, (_, c) => table.reduce((sum, row) => sum + (row[c] ?? 0), 0)),
    table.flat().reduce((sum, cell) => sum + cell, 0),
  ];
  const truth = figuresOf(counts);
  const greatest = truth.map(() => 0);
  for (const filled of fillings(shown, most)) {
    figuresOf(filled).forEach((figure, at) => {
      greatest[at] = Math.max(greatest[at] ?? 0, figure);
    });
    if (truth.every((figure, at) => figure === 0 || figure >= limit || (greatest[at] ?? 0) >= limit)) break;
  }
  return greatest.filter((_, at) => (truth[at] ?? 0) > 0 && (truth[at] ?? 0) < limit);
}

test('[R042] on tables small enough to try every filling, no figure of 1 to 4 can be told from the published ones', () => {
  const table = fc.constantFrom([1, 1], [1, 3], [2, 2], [2, 3], [3, 2]).chain(([rows = 1, columns = 1]) => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));
    return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  });
  fc.assert(
    fc.property(table, (counts) => {
      const shown = suppressSmall(counts);
      shown.cells.flat().forEach((cell, at) => {
        if (cell !== null) expect(cell).toBe(counts.flat()[at]);
      });
      for (const figure of [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals, shown.total])
        expect(figure === null || figure === 0 || figure >= smallestGroup).toBe(true);
      for (const greatest of greatestOfSmall(counts, shown, smallestGroup, 8)) expect(greatest).toBeGreaterThanOrEqual(smallestGroup);
    }),
    { seed: 20240715, numRuns: 400 },
  );
});

test('two hundred units by six grades are done, and each line still holds something', () => {
  const counts = Array.from({ length: 200 }, (_, row) => [
    row % 60,
    (row * 7) % 31,
    (row * 3) % 6,
    (row * 11) % 5,
    row % 3,
    (row * 5) % 90,
  ]);
  const { cells } = suppressSmall(counts);
  const figures = cells.flat();
  expect(figures.filter((figure) => figure !== null && figure > 0 && figure < smallestGroup)).toEqual([]);
  expect(figures.filter((figure) => figure !== null).length).toBeGreaterThan(figures.length / 3);
});

test('[F63] where the column totals are published, rows of large groups stay as they are; their own totals are never shown', () => {
  expect(
    suppressRows([
      [36, 0],
      [28, 9],
    ]),
  ).toEqual({
    cells: [
      [36, 0],
      [28, 9],
    ],
    rowTotals: [null, null],
    columnTotals: [64, 9],
    total: 73,
  });
});

test('[F63] a small group takes with it, in its column, what would give it away by subtraction; other columns stay', () => {
  const { cells } = suppressRows([
    [36, 2],
    [28, 30],
    [18, 40],
  ]);
  expect(cells).toEqual([
    [36, null],
    [28, null],
    [18, 40],
  ]);
});

test('[F63] the one ballot of a column may be anybody’s: a 0 is held back beside it', () => {
  const { cells, columnTotals } = suppressRows([
    [36, 1],
    [28, 0],
    [18, 0],
  ]);
  expect(columnTotals).toEqual([82, 1]);
  expect(cells.filter((row) => row[1] === null)).toHaveLength(2);
});

test('[F63] a single row is refused: it would stand beside its own totals', () => {
  expect(() => suppressRows([[3, 40]])).toThrow('its own totals');
});

test('[F63] property: from the totals and the shown cells no small figure can be worked out, nor that it is small where the column is not', () => {
  const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
    const cell = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }));
    return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  });
  fc.assert(
    fc.property(table, fc.constantFrom(3, smallestGroup, 10), (counts, limit) => {
      const { cells, columnTotals, total } = suppressRows(counts, limit);
      expect(total).toBe(counts.flat().reduce((sum, figure) => sum + figure, 0));
      columnTotals.forEach((sum, column) => {
        const truth = counts.map((row) => row[column] ?? 0);
        const shown = cells.map((row) => row[column] ?? null);
        expect(sum).toBe(truth.reduce((all, figure) => all + figure, 0));
        shown.forEach((figure, row) => {
          if (figure === null) return;
          expect(figure).toBe(truth[row]);
          expect(figure === 0 || figure >= limit).toBe(true);
        });
        // Rows without totals tie no column to another: all a reader knows of the gaps is what they come to together.
        const gaps = truth.filter((_, row) => shown[row] === null);
        const together = gaps.reduce((all, figure) => all + figure, 0);
        for (const figure of gaps.filter((one) => one > 0 && one < limit)) {
          const [least, most] = gaps.length === 1 ? [together, together] : [0, together];
          expect(most > least).toBe(true);
          expect(figure === (sum ?? 0) || most >= Math.min(limit, sum ?? 0)).toBe(true);
        }
      });
    }),
    { seed: 63, numRuns: 500 },
  );
});
