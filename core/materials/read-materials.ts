import type { IsoDate } from '../calendar/iso-date';
import type { Finding, Place } from '../finding/finding';
import type { RecordContext, RecordRow } from '../record/record-rows';
import { recordRows } from '../record/record-rows';
import type { ParsedTable } from '../table/parse-result';
import { personKey, splitNames } from '../text/person-names';
import { readForm, type WritingForm } from './read-form';
import { type ReviewResult, readResult } from './read-result';
import { metDemands, type ReviewDemand } from './review-demands';
import type { MaterialField } from './table';

/** One level's word on a material. */
export interface Review {
  readonly levelText: string;
  /** Null where the cell says nothing that can be read. */
  readonly result: ReviewResult | null;
  readonly reviewer: string;
  readonly date: IsoDate | null;
  readonly comment: string;
  /** Null where the column is blank. */
  readonly demands: readonly ReviewDemand[] | null;
  readonly remark: string;
  readonly at: Place;
  readonly reviewerAt: Place;
}

/** A material with all that was said of it. */
export interface Material {
  readonly unit: string;
  readonly author: string;
  readonly kind: string;
  readonly isTeam: boolean;
  /** 实施方案, 动员讲话: the unit's own papers, which go to the supervision group and the office. */
  readonly isDocument: boolean;
  readonly roleText: string;
  /** Null where the column is blank, `other` where it says something else. */
  readonly form: WritingForm | 'other' | null;
  readonly formText: string;
  readonly drafted: IsoDate | null;
  readonly discussed: IsoDate | null;
  readonly consulted: IsoDate | null;
  /** The members who were asked, one by one; null where the sheet has no column for it. */
  readonly asked: { readonly names: readonly string[]; readonly at: Place } | null;
  /** The last change; reviews before it are void. */
  readonly changed: IsoDate | null;
  readonly reviews: readonly Review[];
  readonly at: Place;
  readonly unitAt: Place;
  readonly formAt: Place;
}

type Row = RecordRow<MaterialField>;

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a);

function reviewOf(row: Row, findings: Finding[]): Review | null {
  const [levelText, resultText] = [row.text('level'), row.text('result')];
  if (levelText === '' && resultText === '') return null;
  const result = readResult(resultText);
  if (result === null && resultText !== '')
    findings.push({ code: 'material-result-unreadable', at: row.place('result'), params: { text: resultText } });
  const demands = row.text('checks');
  return {
    levelText,
    result,
    reviewer: row.told('reviewer'),
    date: row.pastDay('date'),
    comment: row.text('comment'),
    demands: demands === '' ? null : metDemands(demands),
    remark: row.text('remark'),
    at: row.place('result'),
    reviewerAt: row.place('reviewer'),
  };
}

function askedIn(row: Row, known: Material['asked']): Material['asked'] {
  const at = row.place('asked');
  if (at.column === undefined) return known;
  const names = splitNames(row.text('asked'));
  return known === null ? { names, at } : { ...known, names: [...known.names, ...names] };
}

function joined(known: Material | undefined, row: Row, review: Review | null): Material {
  const formText = row.text('form') || (known?.formText ?? '');
  const author = known?.author ?? row.text('author');
  const kind = known?.kind ?? row.text('kind');
  const isDocument = /方案|讲话/u.test(kind);
  return {
    unit: known?.unit ?? row.unit,
    author,
    kind,
    isTeam: !isDocument && (/班子|集体|党组织|党支部/u.test(kind) || /班子/u.test(author)),
    isDocument,
    roleText: row.text('role') || (known?.roleText ?? ''),
    form: readForm(formText),
    formText,
    drafted: later(known?.drafted ?? null, row.pastDay('drafted')),
    discussed: later(known?.discussed ?? null, row.pastDay('discussed')),
    consulted: later(known?.consulted ?? null, row.pastDay('consulted')),
    asked: askedIn(row, known?.asked ?? null),
    changed: later(known?.changed ?? null, row.day('changed')),
    reviews: [...(known?.reviews ?? []), ...(review === null ? [] : [review])],
    at: known?.at ?? row.place('author'),
    unitAt: known?.unitAt ?? row.place('unit'),
    formAt: known?.formAt ?? row.place('form'),
  };
}

/**
 * The materials of the tables, each with its reviews in the order of the sheet. Rows of one unit, author and kind are one material; a row that
 * leaves the author blank goes on with the one above.
 *
 * Skips: rows without an author that go on with nothing.
 * Errors: none; a result or a date that cannot be read is a finding.
 */
export function readMaterials(
  tables: readonly ParsedTable<MaterialField>[],
  context: RecordContext,
): { readonly materials: readonly Material[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byKey = new Map<string, Material>();
  for (const parsed of tables) {
    let last: string | null = null;
    for (const row of recordRows(parsed, context, findings)) {
      const author = row.text('author');
      const key: string | null = author === '' ? last : JSON.stringify([row.unit, personKey(author), row.text('kind')]);
      if (key === null) continue;
      last = key;
      byKey.set(key, joined(byKey.get(key), row, reviewOf(row, findings)));
    }
  }
  return { materials: [...byKey.values()], findings };
}
