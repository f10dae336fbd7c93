/** One pattern out of several, each of which stands in a line of its own with an example. */
export function anyOf(...parts: readonly (RegExp | string)[]): RegExp {
  return new RegExp(parts.map((part) => (typeof part === 'string' ? part : part.source)).join('|'));
}
