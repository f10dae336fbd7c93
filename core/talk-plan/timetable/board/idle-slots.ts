import type { Board } from './board';

/** The number of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** How many bits of a word are set. */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The open slots in which the person is idle, the first `most` of them. */
export function idleSlots(board: Board, person: number, most: number): number[] {
  const slots: number[] = [];
  for (let word = 0; word < board.problem.words; word++) {
    for (let bits = board.idleWord(person, word); bits !== 0; bits &= bits - 1) {
      if (slots.length === most) return slots;
      slots.push(word * 32 + lowestBit(bits));
    }
  }
  return slots;
}
