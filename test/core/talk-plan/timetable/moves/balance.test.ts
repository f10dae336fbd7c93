import fc from 'fast-check';
import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { balance } from '../../../../../core/talk-plan/timetable/moves/balance';
import { fill } from '../../../../../core/talk-plan/timetable/moves/fill';
import { requestFor } from '../../../../support/timetables';

test('any timetable of everybody present is levelled to within one talk, and nobody talks twice (de Werra; McDiarmid)', () => {
  const web = fc.uniqueArray(
    fc.tuple(fc.nat(12), fc.nat(12)).filter(([a, b]) => a < b),
    { maxLength: 70, selector: ([a, b]) => a * 100 + b },
  );
  fc.assert(
    fc.property(web, fc.integer({ min: 14, max: 18 }), (edges, slots) => {
      const board = new Board(toProblem(requestFor(edges, slots)));
      board.uniform = true;
      for (let slot = 0; slot < slots; slot++) board.openSlot(slot);
      expect(
        fill(
          board,
          edges.map((_, pair) => pair),
        ),
      ).toEqual([]);
      balance(board, 0);
      expect(Math.max(...board.load) - Math.min(...board.load)).toBeLessThanOrEqual(1);
      const taken = [...board.slotOf].flatMap((slot, pair) => [
        `${board.problem.first[pair]} ${slot}`,
        `${board.problem.second[pair]} ${slot}`,
      ]);
      expect(new Set(taken).size).toBe(taken.length);
    }),
    { seed: 12, numRuns: 100 },
  );
});
