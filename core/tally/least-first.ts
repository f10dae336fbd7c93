/** Numbers waiting at a cost, the least cost first; what ties, in no particular but always the same order (a binary heap). */
export class LeastFirst {
  private readonly items: { readonly node: number; readonly cost: number }[] = [];

  add(node: number, cost: number): void {
    const { items } = this;
    let at = items.length;
    items.push({ node, cost });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || above.cost <= cost) break;
      items[at] = above;
      at = parent;
    }
    items[at] = { node, cost };
  }

  /** Takes the one of least cost out; null where none waits. */
  take(): { readonly node: number; readonly cost: number } | null {
    const { items } = this;
    const [least] = items;
    const last = items.pop();
    if (least === undefined || last === undefined) return null;
    if (items.length === 0) return least;
    let at = 0;
    for (;;) {
      const [left, right] = [items[at * 2 + 1], items[at * 2 + 2]];
      if (left === undefined) break;
      const goesRight = right !== undefined && right.cost < left.cost;
      const child = goesRight ? right : left;
      if (child.cost >= last.cost) break;
      items[at] = child;
      at = at * 2 + (goesRight ? 2 : 1);
    }
    items[at] = last;
    return least;
  }
}
