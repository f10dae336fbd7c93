/**
 * Whole numbers from 0 up to below `below`, without a pattern but always the same ones: where several steps are as good, the search takes
 * them by turns and does not run in circles. Nothing is left to chance.
 * Source: G. Marsaglia, Xorshift RNGs, 2003.
 */
export function scatter(): (below: number) => number {
  let state = 0x9e3779b9;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
