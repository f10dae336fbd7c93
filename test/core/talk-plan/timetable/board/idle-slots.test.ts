import { bitCount, lowestBit } from '../../../../../core/talk-plan/timetable/board/idle-slots';

test('bits are counted and found at both ends of a word', () => {
  for (const at of [0, 1, 15, 30, 31]) {
    expect(lowestBit(1 << at)).toBe(at);
    expect(lowestBit((1 << at) | (1 << 31))).toBe(at);
    expect(bitCount((1 << at) | 1)).toBe(at === 0 ? 1 : 2);
  }
  expect([0, 0xffffffff, 0xffff0000, 0x55555555].map(bitCount)).toEqual([0, 32, 16, 16]);
});
