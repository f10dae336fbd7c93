/** The width, in characters, of columns that need none of their own: the shared sheet's usual one. */
export const usualWidth = 13;

/** So many stretches of columns of one width a template may have beside those of the usual width: each costs a call to the shared sheet. */
const mostStretches = 3;

interface Stretch {
  readonly width: number;
  readonly columns: readonly number[];
}

/** How far the columns' own widths are from this one, in all. */
function strain({ columns }: Stretch, width: number): number {
  return columns.reduce((sum, own) => sum + (own - width) ** 2, 0);
}

function strainOf(stretch: Stretch): number {
  return strain(stretch, stretch.width);
}

function joined(one: Stretch, other: Stretch): Stretch {
  const columns = [...one.columns, ...other.columns];
  return { columns, width: Math.round(columns.reduce((sum, width) => sum + width, 0) / columns.length) };
}

/** One step towards fewer stretches: the two neighbours, or the one stretch taken to the usual width, that strain the widths least. */
function simpler(stretches: readonly Stretch[]): readonly Stretch[] {
  let best: { readonly cost: number; readonly made: readonly Stretch[] } | null = null;
  const offer = (cost: number, made: readonly Stretch[]): void => {
    if (best === null || cost < best.cost) best = { cost, made };
  };
  stretches.forEach((stretch, at) => {
    const replaced = (count: number, by: Stretch): readonly Stretch[] => [...stretches.slice(0, at), by, ...stretches.slice(at + count)];
    if (stretch.width !== usualWidth) {
      const usual = { ...stretch, width: usualWidth };
      offer(strainOf(usual) - strainOf(stretch), replaced(1, usual));
    }
    const next = stretches[at + 1];
    if (next === undefined) return;
    const both = joined(stretch, next);
    offer(strainOf(both) - strainOf(stretch) - strainOf(next), replaced(2, both));
  });
  return (best as { readonly made: readonly Stretch[] } | null)?.made ?? stretches; // set in the loop, which the compiler does not follow
}

/**
 * Widths for a template's columns, near those asked for and in few stretches of one width, so that a shared sheet is made with few calls and
 * looks even. Both faces make their sheets with these.
 */
export function evenWidths(widths: readonly number[]): readonly number[] {
  let stretches: readonly Stretch[] = [];
  for (const width of widths) {
    const last = stretches[stretches.length - 1];
    const own = { width, columns: [width] };
    stretches = last?.width === width ? [...stretches.slice(0, -1), { width, columns: [...last.columns, width] }] : [...stretches, own];
  }
  while (stretches.filter(({ width }) => width !== usualWidth).length > mostStretches) stretches = simpler(stretches);
  return stretches.flatMap(({ width, columns }) => columns.map(() => width));
}
