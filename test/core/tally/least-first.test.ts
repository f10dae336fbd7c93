import fc from 'fast-check';
import { LeastFirst } from '../../../core/tally/least-first';

test('what is taken out is in order of cost, whatever the order it came in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (costs) => {
      const waiting = new LeastFirst();
      costs.forEach((cost, node) => void waiting.add(node, cost));
      const taken: number[] = [];
      for (let least = waiting.take(); least !== null; least = waiting.take()) {
        expect(costs[least.node]).toBe(least.cost);
        taken.push(least.cost);
      }
      expect(taken).toEqual([...costs].sort((a, b) => a - b));
    }),
    { seed: 20240715, numRuns: 300 },
  );
});
