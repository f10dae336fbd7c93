import type { UnitEntry, UnitResolver } from '../../roster/unit-resolver';
import { notFilled } from '../../summary/dimensions';
import { cellText } from '../../table/cell/text';
import type { Grid, Workbook } from '../../table/grid';
import { unitsColumns } from '../master/units-sheet';
import { type ReportState, readReportState, saysReported } from './report-state';

/** A unit as a master has it, and how it stood when the master was made. */
export interface ToldUnit {
  readonly name: string;
  readonly state: ReportState;
}

/** What a master says of the units it was merged from, in its order, those that sent nothing in their place. */
export type UnitsTold = readonly ToldUnit[];

/** The units of a summary. */
export interface CountedUnits {
  /** Every unit, in official order. */
  readonly units: readonly string[];
  /** Those that sent something, be it a 零报告. */
  readonly reported: readonly string[];
  /** Of these the ones none of whose differing copies was taken. */
  readonly undecided: readonly string[];
}

/** The units of a sheet 各单位情况, known by its first columns in either language; null where the sheet is another. */
function toldIn({ rows }: Grid): UnitsTold | null {
  const heads = Object.values(unitsColumns).map((columns) => columns.slice(0, 4));
  const head = rows.findIndex(({ cells }) => heads.some((columns) => columns.every((name, at) => cells[at] === name)));
  if (head < 0) return null;
  return rows.slice(head + 1).flatMap(({ cells: [unit, said] }) => {
    const [name, state] = [cellText(unit).trim(), readReportState(cellText(said))];
    return name === '' || state === null || Object.values(notFilled).some((word) => word === name) ? [] : [{ name, state }];
  });
}

/** What the sheet 各单位情况 of a master says of its units; null where the workbook has none. Ask only of a workbook that holds a master. */
export function unitsTold({ sheets }: Pick<Workbook, 'sheets'>): UnitsTold | null {
  for (const grid of sheets) {
    const told = toldIn(grid);
    if (told !== null) return told;
  }
  return null;
}

/** Masters among files. */
type Masters = readonly { readonly file: string; readonly told?: UnitsTold }[];

/** The units that masters name, by their official names, in the order of the masters, each once. */
export function toldNames(masters: Masters, { resolve }: Pick<UnitResolver, 'resolve'>): readonly string[] {
  return [...new Set(masters.flatMap(({ told = [] }) => told.map(({ name }) => resolve(name).name)))];
}

/** Of units that are missing those that a master calls 已报, though no row of theirs stands in it any more, with the master's label. */
export function rowsGone(
  missing: readonly string[],
  masters: Masters,
  { resolve }: Pick<UnitResolver, 'resolve'>,
): ReadonlyMap<string, string> {
  const wanted = new Set(missing);
  const gone = new Map<string, string>();
  for (const { file, told = [] } of masters) {
    for (const { name, state } of told) {
      const unit = resolve(name).name;
      if (state === 'reported' && wanted.has(unit) && !gone.has(unit)) gone.set(unit, file);
    }
  }
  return gone;
}

/** The units of a summary, by their official names: of the list, else of the masters; with those that the files, and masters among them, say reported. */
export function countedUnits(
  masters: Masters,
  reported: Iterable<string>,
  listed: readonly UnitEntry[],
  { resolve }: Pick<UnitResolver, 'resolve'>,
): CountedUnits {
  const official = (wanted: (state: ReportState) => boolean): readonly string[] => [
    ...new Set(masters.flatMap(({ told = [] }) => told).flatMap(({ name, state }) => (wanted(state) ? [resolve(name).name] : []))),
  ];
  const cameIn = [...reported];
  // Undecided in one master, and sent in whole beside it or in another: then it is decided.
  const decided = new Set([...cameIn, ...official((state) => state === 'reported' || state === 'nil')]);
  return {
    units: listed.length > 0 ? listed.map(({ name }) => name) : official(() => true),
    reported: [...new Set([...cameIn, ...official((state) => saysReported[state])])],
    undecided: official((state) => state === 'undecided' || state === 'partly').filter((name) => !decided.has(name)),
  };
}
