import { runModule } from '../../support/addon-module';

const source = 'apps-script/read/selection.ts';

test('areas as Sheets names them: cells, blocks, whole rows, whole columns', () => {
  const { result } = runModule(source, `['B4','B4:C9','4:9','A:A','AA10:AB12'].map(Part.rowsOfArea)`, {});
  expect(result).toEqual([
    { from: 4, to: 4 },
    { from: 4, to: 9 },
    { from: 4, to: 9 },
    { from: 1, to: Number.MAX_SAFE_INTEGER },
    { from: 10, to: 12 },
  ]);
});

test('rows as a short text are the rows again; a text that is none gives no rows', () => {
  const { result } = runModule(
    source,
    `[Part.rowsText([4,5,6,9,12,13]), Part.rowsOfText('4-6 9 12-13'), Part.rowsOfText(''), Part.rowsOfText('甲-乙')]`,
    {},
  );
  expect(result).toEqual(['4-6 9 12-13', [4, 5, 6, 9, 12, 13], [], []]);
});

test('what is selected is said in words', () => {
  const { result } = runModule(source, `Part.spansText([{from:4,to:9},{from:12,to:12},{from:1,to:Number.MAX_SAFE_INTEGER}])`, {});
  expect(result).toBe('第4至9行、第12行、整列');
});
