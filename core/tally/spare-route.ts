import { LeastFirst } from './least-first';

/** A figure of a table, totals included: row and column from 0. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
}

/** What is asked: may the figure at `row`, `column` be `amount` more (less where it is negative), as far as the shown figures tell? */
export interface RouteQuestion {
  /** The figures, the totals in the last row and the last column. */
  readonly figures: readonly (readonly number[])[];
  /** Which of them are held back already. */
  readonly hidden: readonly (readonly boolean[])[];
  readonly row: number;
  readonly column: number;
  readonly amount: number;
  /** Figures that stand elsewhere for all to see: no route goes over them. */
  readonly isPublished?: (row: number, column: number) => boolean;
}

/** A total is missed more than a cell; a large figure more than a small one. */
const priceOfTotal = 1_000_000;

/** Changes already planned, by which figures may differ from what they are; rows and columns still add up. */
class Plan {
  readonly change: number[][];

  constructor(private readonly question: RouteQuestion) {
    this.change = question.figures.map((row) => row.map(() => 0));
  }

  isTotal(row: number, column: number): boolean {
    const { figures } = this.question;
    return (row === figures.length - 1) !== (column === (figures[0]?.length ?? 0) - 1);
  }

  /**
   * How far the figure may still move so that the equations of its row and column feel it `up` or down. A row's total stands on the other side of the
   * equation, so there a growing figure counts downwards; the total of totals counts upwards again.
   */
  room(row: number, column: number, up: boolean): number {
    if (this.question.isPublished?.(row, column) === true) return 0;
    const figure = this.question.figures[row]?.[column] ?? 0;
    const change = this.change[row]?.[column] ?? 0;
    return up !== this.isTotal(row, column) ? Number.POSITIVE_INFINITY : figure + change;
  }

  move(row: number, column: number, up: boolean, amount: number): void {
    const changes = this.change[row];
    if (changes !== undefined) changes[column] = (changes[column] ?? 0) + (up !== this.isTotal(row, column) ? amount : -amount);
  }

  /** What it costs to hold the figure back too; nothing where it is held back already or will be. */
  price(row: number, column: number): number {
    const { figures, hidden } = this.question;
    if (hidden[row]?.[column] === true || this.change[row]?.[column] !== 0) return 0;
    const figure = figures[row]?.[column] ?? 0;
    const isMargin = row === figures.length - 1 || column === (figures[0]?.length ?? 0) - 1;
    return 1000 + Math.min(figure, 100_000) + (isMargin ? priceOfTotal : 0);
  }
}

interface Step extends FigurePlace {
  readonly up: boolean;
}

/**
 * The cheapest steps that make up for a figure that grows or shrinks, without the figure itself (Dijkstra). Rows and columns are nodes; going
 * from a row to a column moves their figure up, from a column to a row down. There is a way: totals may grow without end.
 */
function cheapest(plan: Plan, { figures, row, column, amount: asked }: RouteQuestion): readonly Step[] {
  const rows = figures.length;
  const nodes = rows + (figures[0]?.length ?? 0);
  const isUp = asked > 0 !== plan.isTotal(row, column);
  const [start, end] = isUp ? [rows + column, row] : [row, rows + column];
  const cost = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const came = new Int32Array(nodes).fill(-1);
  const waiting = new LeastFirst();
  cost[start] = 0;
  waiting.add(start, 0);
  for (let least = waiting.take(); least !== null && least.node !== end; least = waiting.take()) {
    const { node } = least;
    if (least.cost > (cost[node] ?? 0)) continue;
    const up = node < rows;
    const [from, to] = up ? [rows, nodes] : [0, rows];
    for (let next = from; next < to; next++) {
      const [r, c] = up ? [node, next - rows] : [next, node - rows];
      if ((r === row && c === column) || plan.room(r, c, up) <= 0) continue;
      const through = least.cost + plan.price(r, c);
      if (through >= (cost[next] ?? 0)) continue;
      cost[next] = through;
      came[next] = node;
      waiting.add(next, through);
    }
  }
  const steps: Step[] = [];
  for (let node = end; node !== start; ) {
    const before = came[node] ?? -1;
    if (before < 0) throw new Error('a figure without a way around it');
    steps.push(before < rows ? { row: before, column: node - rows, up: true } : { row: node, column: before - rows, up: false });
    node = before;
  }
  return steps;
}

/**
 * The figures to hold back so that, by the rest, the one asked for might as well be `amount` more or less: other figures can take the difference
 * up, none falling below 0. Figures held back already come at no cost. Includes them where the route passes over them.
 */
export function cheapestRoute(question: RouteQuestion): readonly FigurePlace[] {
  const plan = new Plan(question);
  const used: FigurePlace[] = [];
  for (let left = Math.abs(question.amount); left > 0; ) {
    const steps = cheapest(plan, question);
    const amount = Math.min(left, ...steps.map(({ row, column, up }) => plan.room(row, column, up)));
    for (const { row, column, up } of steps) {
      plan.move(row, column, up, amount);
      used.push({ row, column });
    }
    left -= amount;
  }
  return used;
}
