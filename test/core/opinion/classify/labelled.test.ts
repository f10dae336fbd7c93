import { packNamed } from '../../../../core/campaign/registry';
import { classifier } from '../../../../core/opinion/classify/classify';
import { classScore, labelledClasses } from '../../../support/labelled-opinions';

function scoreOf(list: 'wind' | 'field', half: 'seen' | 'held out') {
  const [packId, id] = list === 'wind' ? ['mass-line-2014', 'four-winds'] : ['annual-meeting', 'six-fields'];
  const book = packNamed(packId)?.lists.find((one) => one.id === id);
  if (book === undefined) throw new Error(`no list ${id}`);
  const classify = classifier(book);
  return classScore(labelledClasses(list, half), (text) => {
    const classified = classify(text);
    return classified.kind === 'sorted' ? classified.heading : null;
  });
}

test('three hundred labelled opinions, half of them never looked at when words were chosen', () => {
  expect(labelledClasses('wind', 'seen').length + labelledClasses('wind', 'held out').length).toBeGreaterThanOrEqual(300);
});

test.each([
  ['wind', 'seen', 0.88, 0.95],
  ['wind', 'held out', 0.8, 0.62],
  ['field', 'seen', 0.88, 0.9],
  ['field', 'held out', 0.87, 0.76],
] as const)('[R045] [R049] [F25] sorted by %s, %s: precision from %d, recall from %d', (list, half, precision, recall) => {
  const score = scoreOf(list, half);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.recall).toBeGreaterThanOrEqual(recall);
});
