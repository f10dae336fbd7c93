import { workUntil } from '../../../core/slices/slices';

function run(
  done: number,
  total: number,
  size: number,
  piecesInTime: number,
): { readonly end: number; readonly pieces: readonly string[] } {
  const pieces: string[] = [];
  const end = workUntil(
    { done, total },
    size,
    () => pieces.length >= piecesInTime,
    (from, to) => pieces.push(`${from}-${to}`),
  );
  return { end, pieces };
}

test('in time, all is done in pieces, none twice', () => {
  expect(run(0, 1200, 500, 99)).toEqual({ end: 1200, pieces: ['0-500', '500-1000', '1000-1200'] });
});

test('with no time left one piece is done all the same, so that the work comes to an end', () => {
  expect(run(500, 1200, 500, 0)).toEqual({ end: 1000, pieces: ['500-1000'] });
});

test('what is done needs nothing', () => {
  expect(run(1200, 1200, 500, 9)).toEqual({ end: 1200, pieces: [] });
  expect(run(0, 0, 500, 9)).toEqual({ end: 0, pieces: [] });
});
