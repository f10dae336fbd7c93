/** The middle value; of an even number of values, the mean of the two in the middle. Throws on none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('no values to take the median of');
  return (lower + upper) / 2;
}

/**
 * Least-squares slope of log(cost) over log(size): 1 is linear, 2 quadratic. A fixed start-up cost makes it
 * smaller than the true growth, so read it with `costOfDoubling` beside it.
 */
export function logLogSlope(points: readonly { readonly size: number; readonly cost: number }[]): number {
  if (points.length < 2) throw new RangeError('a slope needs two sizes');
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}
