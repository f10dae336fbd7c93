import { type Status, statusNames } from '../../../core/rectification/status/vocabulary';
import { assertAddsUp, assertWhole, countedAs, countInto, figureDefinitions, figureIds, noFigures } from '../../../core/summary/figures';
import { InvariantError } from '../../../core/summary/invariant-error';

test('[F80] every status, and none, falls into exactly one part', () => {
  const figures = noFigures();
  for (const status of [...(Object.keys(statusNames) as Status[]), null]) countInto(figures, countedAs(status, 'undated'));
  expect(figures.all).toBe(14);
  expect(() => assertWhole(figures, 'test')).not.toThrow();
  expect(figures).toMatchObject({
    finished: 3,
    closed: 1,
    basicallyDone: 1,
    phaseResult: 1,
    ongoing: 1,
    pending: 1,
    open: 5,
    cancelled: 1,
    unknown: 1,
  });
});

test('[F80] parts that do not add up fail loudly, saying where', () => {
  expect(() => assertWhole({ ...noFigures(), all: 2, finished: 1 }, '按单位 甲')).toThrow(
    new InvariantError('按单位 甲: the parts add up to 1, not 2'),
  );
  expect(() => assertAddsUp([{ ...noFigures(), overdue: 1 }], { ...noFigures(), overdue: 2 }, 'unit')).toThrow(InvariantError);
  expect(() => assertAddsUp([], noFigures(), 'unit')).not.toThrow();
});

test('every figure states how it is counted, in both languages', () => {
  for (const id of figureIds) {
    const { name, formula } = figureDefinitions[id];
    expect([name.zh, name.en, formula.zh, formula.en].every((text) => text.length > 1)).toBe(true);
  }
});
