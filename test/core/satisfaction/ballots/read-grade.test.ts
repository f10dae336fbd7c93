import { readMark } from '../../../../core/satisfaction/ballots/read-grade';

test.each([
  ['满意', 'satisfied'],
  [' 满 意 ', 'satisfied'],
  ['A.满意', 'satisfied'],
  ['B、基本满意', 'basicallySatisfied'],
  ['①满意', 'satisfied'],
  ['（3）不满意', 'unsatisfied'],
  ['√不满意', 'unsatisfied'],
  ['基本满意（一般）', 'basicallySatisfied'],
  ['好', 'satisfied'],
  ['较好', 'fairlySatisfied'],
  ['差', 'unsatisfied'],
  ['非常不满意', 'veryUnsatisfied'],
  ['不了解', 'dontKnow'],
])('“%s” marks %s', (text, grade) => {
  expect(readMark(text)).toEqual({ kind: 'grade', grade });
});

test.each([
  ['', 'blank'],
  ['——', 'blank'],
  ['满意、不满意', 'several'],
  ['满意;基本满意', 'several'],
  ['还行', 'other'],
  ['87', 'other'],
])('“%s” is %s', (text, kind) => {
  expect(readMark(text).kind).toBe(kind);
});
