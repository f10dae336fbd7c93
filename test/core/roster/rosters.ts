import type { Finding } from '../../../core/finding/finding';
import { placeText } from '../../../core/finding/render';
import { checkRoster } from '../../../core/roster/check-roster';
import { type RosterReading, readRoster } from '../../../core/roster/read-roster';
import { rosterTable } from '../../../core/roster/table';
import { unitListTable } from '../../../core/roster/unit-list';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';

/** Rosters and unit lists of drawn sheets, each sheet found by its headers. */
export function rosterOf(...sheets: readonly Grid[]): RosterReading {
  const book = { file: '名册.xlsx', sheets, modified: null };
  return readRoster({
    people: locateTables(book, rosterTable).tables,
    units: locateTables(book, unitListTable).tables,
    at: { file: book.file },
  });
}

/** Findings of reading and checking, as `place [code]`, in their order. */
export function rosterFindings(...sheets: readonly Grid[]): readonly string[] {
  const { roster, resolver, findings } = rosterOf(...sheets);
  return [...findings, ...checkRoster(roster, resolver)].map(short);
}

/** The findings of one code, whole. */
export function findingsOf<Code extends Finding['code']>(code: Code, ...sheets: readonly Grid[]): readonly Finding[] {
  const { roster, resolver } = rosterOf(...sheets);
  return checkRoster(roster, resolver).filter((finding) => finding.code === code);
}

function short({ at, code }: Finding): string {
  return `${placeText({ ...at, file: '' }, 'zh').replace(/^!/u, '')} ${code}`;
}
