import type { Grid } from './grid';
import { type HeaderColumn, senseOfColumn } from './header/column-sense';
import { findHeader, fitOf, type HeaderBlock, headerAcross } from './header/find-header';
import { everyTable } from './registry';
import type { Table } from './schema';
import { firstAtOrAfter, isBlank } from './sheet-view';

/** Rows below a header in which the column between two tables must be blank. */
const lookedAt = 200;
/** More tables side by side than this nobody makes. */
const mostSeams = 16;

/** A table's header in a row that it may share with tables of other kinds. */
export interface OwnHeader {
  /** With the table's own columns only; null where the sheet has none, or where others share all of it. */
  readonly found: HeaderBlock | null;
  readonly almost: HeaderBlock | null;
  /** The columns that are the table's, both ends included. */
  readonly left: number;
  readonly right: number;
  /** The first columns of its neighbours. */
  readonly beside: readonly HeaderColumn[];
  /** A kind that the header fits better, if one does. */
  readonly better: Table | null;
}

/** The other table that headers fit clearly better, if there is one. */
function betterFit(table: Table, columns: readonly HeaderColumn[]): Table | null {
  const own = fitOf(table, columns).score;
  // One that knows all columns but one is its own, whatever another might make of them; nearly every ledger is such a one.
  return own + 2 >= columns.length * 2 ? null : bestRival(table, own, (rival) => fitOf(rival, columns));
}

/**
 * The other table of which the same rows hold a clearly better header, if there is one: with the row of group titles alone（问题清单 |
 * 责任落实 | 计划完成时间）, or with items right below it, one table may look like another.
 */
function betterAcross(
  table: Table,
  grid: Grid,
  found: HeaderBlock,
  { left, right }: { readonly left: number; readonly right: number },
): Table | null {
  const { columns } = found;
  const own = fitOf(table, columns).score;
  const isWhole = columns.every(({ column, right: last = column }) => last === column);
  if (isWhole && own + 2 >= columns.length * 2) return null;
  return bestRival(table, own, (rival) => headerAcross(rival, grid, found, left, right));
}

function bestRival(
  table: Table,
  own: number,
  fitted: (rival: Table) => { readonly score: number; readonly accepted: boolean } | null,
): Table | null {
  let best: { readonly rival: Table; readonly score: number } | null = null;
  for (const rival of everyTable) {
    const made = rival.id === table.id ? null : fitted(rival);
    if (made?.accepted && made.score > own + 2 && (best === null || made.score > best.score)) best = { rival, score: made.score };
  }
  return best?.rival ?? null;
}

/** The kind that headers fit best, at a tie the table asked for, else the one first in the registry; null where they are no table's. */
function kindOf(table: Table, columns: readonly HeaderColumn[]): Table | null {
  let best: { readonly kind: Table; readonly score: number } | null = null;
  for (const kind of [table, ...everyTable]) {
    const { score, accepted } = fitOf(kind, columns);
    if (accepted && (best === null || score > best.score)) best = { kind, score };
  }
  return best?.kind ?? null;
}

const mayBe = (table: Table, columns: readonly HeaderColumn[]): boolean =>
  fitOf(table, columns).accepted && betterFit(table, columns) === null;

function fieldsOf(table: Table, columns: readonly HeaderColumn[]): ReadonlySet<string> {
  return new Set(columns.map((header) => senseOfColumn(table, header)).flatMap((sense) => (sense.kind === 'known' ? [sense.field] : [])));
}

/** So many fields over again, and two tables are of one kind. */
export const fewestAgain = 3;

/** Whether the parts may well be two tables of the kind asked for, though one of them fits another kind as well. */
function areAlike(table: Table, left: readonly HeaderColumn[], right: readonly HeaderColumn[]): boolean {
  if (!mayBe(table, left) || !mayBe(table, right)) return false;
  const known = fieldsOf(table, left);
  return [...fieldsOf(table, right)].filter((field) => known.has(field)).length >= fewestAgain;
}

/** A place in a header row where one table may end and another begin. */
interface Seam {
  readonly at: number;
  /** A blank column before it, and 序号 over again: so strong a sign that a neighbour of no known kind is one. */
  readonly isPlain: boolean;
}

const outerGroup = ({ groups }: HeaderColumn): string => groups[groups.length - 1] ?? '';

/** A blank column, the number column over again, or another title over all columns from here on. */
function seamsOf(table: Table, columns: readonly HeaderColumn[], isFree: (column: number) => boolean): readonly Seam[] {
  const isNumber = columns.map((header) => {
    const sense = senseOfColumn(table, header);
    return sense.kind === 'known' && table.columns[sense.field]?.cell === 'seq';
  });
  const seams: Seam[] = [];
  for (let index = 1; index < columns.length && seams.length < mostSeams; index++) {
    const [before, header] = [columns[index - 1], columns[index]];
    if (before === undefined || header === undefined) continue;
    const between = header.column - (before.right ?? before.column) - 1;
    const isGap = between > 0 && Array.from({ length: between }, (_, at) => header.column - 1 - at).every(isFree);
    const isAgain = isNumber[index] === true && isNumber.indexOf(true) < index;
    const title = outerGroup(header);
    const isTitled =
      title !== '' &&
      title !== outerGroup(before) &&
      columns.slice(0, index).every((each) => outerGroup(each) === outerGroup(before) && outerGroup(before) !== '');
    if (isGap || isAgain || isTitled) seams.push({ at: index, isPlain: isGap && isAgain });
  }
  return seams;
}

/** A header row cut in two. */
interface Cut {
  /** The side that is the table's; null where neither is. */
  readonly side: 'left' | 'right' | null;
  readonly left: readonly HeaderColumn[];
  readonly right: readonly HeaderColumn[];
  /** What the left side is. */
  readonly kind: Table;
}

/** The first place where tables of two kinds meet; null where there is none. */
function cutOf(table: Table, columns: readonly HeaderColumn[], isFree: (column: number) => boolean): Cut | null {
  for (const { at, isPlain } of seamsOf(table, columns, isFree)) {
    const [left, right] = [columns.slice(0, at), columns.slice(at)];
    const [kind, rightKind] = [kindOf(table, left), kindOf(table, right)];
    const subject = right[1];
    const isStranger = isPlain && rightKind === null && subject !== undefined && senseOfColumn(table, subject).kind === 'unknown';
    if (kind === null || kind === rightKind || (rightKind === null && !isStranger) || areAlike(table, left, right)) continue;
    if (kind === table || rightKind === table) return { side: kind === table ? 'left' : 'right', left, right, kind };
    const side = mayBe(table, left) ? 'left' : mayBe(table, right) ? 'right' : null;
    return { side, left, right, kind };
  }
  return null;
}

/**
 * The first header of a table from row `from` on, cut to the table's own columns where tables of other kinds stand beside it under the same
 * row: a ledger beside a plan of talks or a register of opinions. They are parted at a blank column, at a second 序号, or where another title
 * stands above, and only if either side is the header of some table by itself; two tables of the one kind stay together.
 */
export function ownHeader<Field extends string>(table: Table<Field>, grid: Grid, from = 1): OwnHeader {
  const { found, almost } = findHeader(table, grid, from);
  const whole = { left: 1, right: Number.MAX_SAFE_INTEGER };
  if (found === null) return { found, almost, ...whole, beside: [], better: null };
  const begin = firstAtOrAfter(grid.rows, found.bottom + 1);
  const isFree = (column: number): boolean => grid.rows.slice(begin, begin + lookedAt).every(({ cells }) => isBlank(cells[column - 1]));
  let columns = found.columns;
  const area = { ...whole };
  const beside: HeaderColumn[] = [];
  for (let cut = cutOf(table, columns, isFree); cut !== null; cut = cutOf(table, columns, isFree)) {
    const { side, left, right, kind } = cut;
    if (side === null) return { found: null, almost: null, ...whole, beside: [], better: kind };
    const [own, other] = side === 'left' ? [left, right] : [right, left];
    const [first, neighbour] = [own[0], other[0]];
    if (neighbour !== undefined) beside.push(neighbour);
    if (side === 'left') area.right = (neighbour?.column ?? 1) - 1;
    else area.left = first?.column ?? 1;
    columns = own;
  }
  const own = beside.length === 0 ? found : { ...found, columns };
  return { found: own, almost, ...area, beside, better: betterFit(table, columns) ?? betterAcross(table, grid, own, area) };
}
