import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { componentsOf, talkGraph } from '../../../../../core/talk-plan/timetable/board/talk-graph';
import { requestFor } from '../../../../support/timetables';

test('who talks with whom: only the pairs that count, each with both of its people', () => {
  const problem = toProblem(
    requestFor(
      [
        [0, 1],
        [1, 2],
        [3, 4],
        [1, 2],
      ],
      3,
    ),
  );
  const graph = talkGraph(problem, [0, 1, 3]);
  expect([...graph.degree]).toEqual([1, 3, 2, 0, 0]);
  const pairsOf = (person: number): number[] => [...graph.pairsOf.slice(graph.start[person], graph.start[person + 1])];
  expect([0, 1, 2, 3].map(pairsOf)).toEqual([[0], [0, 1, 3], [1, 3], []]);
  expect(componentsOf(problem, graph)).toEqual([[0, 1, 2]]);
  expect(componentsOf(problem, talkGraph(problem, [2, 0]))).toEqual([
    [0, 1],
    [3, 4],
  ]);
});
