import type { Opinion } from '../opinion';

/** An opinion under a name that no other one of the run bears. */
export interface NamedOpinion {
  readonly id: string;
  readonly opinion: Opinion;
}

/**
 * Opinions with ids that are theirs alone: the register's own 编号, else `sheet!row`; where several bear the same, the later ones go by
 * `sheet!row`, and by `file!sheet!row` where that is taken too.
 */
export function uniquelyNamed(opinions: readonly Opinion[]): readonly NamedOpinion[] {
  const taken = new Set<string>();
  return opinions.map((opinion) => {
    const { id, file, sheet, row } = opinion;
    const place = `${file}!${sheet}!${row}`;
    let free = [id, `${sheet}!${row}`, place].find((name) => !taken.has(name));
    for (let copy = 2; free === undefined; copy++) if (!taken.has(`${place} (${copy})`)) free = `${place} (${copy})`;
    taken.add(free);
    return { id: free, opinion };
  });
}
