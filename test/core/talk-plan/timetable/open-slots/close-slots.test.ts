import { Board } from '../../../../../core/talk-plan/timetable/board/board';
import { toProblem } from '../../../../../core/talk-plan/timetable/board/problem';
import { openSlots } from '../../../../../core/talk-plan/timetable/moves/fill';
import { closeSlots } from '../../../../../core/talk-plan/timetable/open-slots/close-slots';
import { everybody, requestFor } from '../../../../support/timetables';

test('talks strewn over ten slots are brought together in five; a slot with an appointment stays', () => {
  const board = new Board(toProblem(requestFor(everybody(6), 15)));
  board.uniform = true;
  for (let pair = 0; pair < 15; pair++) {
    board.openSlot(pair);
    board.put(pair, pair);
  }
  board.locked[14] = 1;
  expect(closeSlots(board, [], 5, 400, 20)).toEqual([]);
  expect(openSlots(board)).toHaveLength(5);
  expect(board.slotOf[14]).toBe(14);
  expect([...board.slotOf].every((slot) => slot >= 0 && board.isOpen(slot))).toBe(true);
});

test('where no slot can be spared, the board is as before', () => {
  const board = new Board(toProblem(requestFor(everybody(3), 3)));
  for (const slot of [0, 1, 2]) {
    board.openSlot(slot);
    board.put(slot, slot);
  }
  expect(closeSlots(board, [], 0, 50, 9)).toEqual([]);
  expect([...board.slotOf]).toEqual([0, 1, 2]);
  expect(openSlots(board)).toEqual([0, 1, 2]);
});
