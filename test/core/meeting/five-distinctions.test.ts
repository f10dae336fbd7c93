import { fiveDistinctions } from '../../../core/meeting/five-distinctions';

test('[R089] five pairs, each with what is excusable and what it must not be taken for', () => {
  expect(fiveDistinctions).toHaveLength(5);
  for (const pair of fiveDistinctions) expect(pair.this.zh).not.toBe(pair.from.zh);
});
