import type { Finding, Place } from '../../finding/finding';
import { quoted } from '../../finding/quotation';
import { rowList } from '../../finding/row-list';
import type { ReadingDay } from '../../rectification/reading-day';
import { columnName } from '../../table/address';
import type { ParsedTable } from '../../table/parse-result';
import { giverTraces } from '../givers/giver-columns';
import { giversInNames } from '../givers/giver-lines';
import type { Opinion } from '../opinion';
import type { OpinionField } from '../table';
import { stillFits } from './fingerprint';
import { looksGarbled } from './garbled';
import type { NumberColumns } from './opinion-number';
import { replyAhead } from './reply-ahead';
import { readTarget } from './target';

/** The register as its findings need it. */
export interface RegisterSource {
  readonly parsed: ParsedTable<OpinionField>;
  readonly numbers: NumberColumns;
  /** The cell of the original in a row of the sheet, null where it is blank. */
  readonly rawOf: (row: number) => string | null;
  /** What days are read by. */
  readonly within: ReadingDay;
}

/** Words that stand for what is written above. */
export const repeatsAbove = /^\s*(?:同上(?:一?[行条项])?|同前|〃|″|"|”|“)\s*$/u;

function at(place: Place, row: number, column: number | null | undefined): Place {
  return column === null || column === undefined ? { ...place, row } : { ...place, row, column };
}

/** Rows below the header that hold an original but were taken for a total, a note or a title: nothing is passed over in silence. */
function passedOver({ parsed, rawOf }: RegisterSource, place: Place): readonly Finding[] {
  const { otherRows, columnOf } = parsed;
  return otherRows.flatMap(({ row, kind }): Finding[] => {
    if (kind !== 'footer' && kind !== 'total' && kind !== 'section') return [];
    return rawOf(row) === null ? [] : [{ code: 'opinion-row-unread', at: at(place, row, columnOf.verbatim), params: {} }];
  });
}

/** 反馈时间 after today: nobody has been replied to yet. */
function aheadFindings({ parsed, within }: RegisterSource, place: Place): readonly Finding[] {
  const { rows, columnOf, headerOf } = parsed;
  return rows.flatMap(({ row, cells, inherited }): readonly Finding[] => {
    const day = inherited.includes('feedbackDate') ? null : replyAhead(cells.feedbackDate, within);
    if (day === null) return [];
    const params = { column: headerOf.feedbackDate ?? '反馈时间', day };
    return [{ code: 'record-date-ahead', at: at(place, row, columnOf.feedbackDate), params }];
  });
}

/** Numbers given twice, and missing where the others have one. */
function numberFindings(opinions: readonly Opinion[], { id }: NumberColumns, place: Place): readonly Finding[] {
  if (id === null) return [];
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { ownId, row } of opinions) {
    if (ownId === null) {
      findings.push({ code: 'opinion-id-missing', at: at(place, row, id), params: {} });
      continue;
    }
    const earlier = first.get(ownId);
    if (earlier === undefined) first.set(ownId, row);
    else findings.push({ code: 'opinion-id-twice', at: at(place, row, id), params: { id: ownId, row: earlier } });
  }
  return findings;
}

function fingerprintFindings({ row, texts, fingerprint, verbatim, id }: Opinion, columnOf: Columns, place: Place): readonly Finding[] {
  const findings: Finding[] = [];
  const kept = texts.fingerprint;
  const fits = kept === undefined ? true : stillFits(fingerprint, kept);
  if (fits === false) findings.push({ code: 'opinion-edited', at: at(place, row, columnOf.verbatim), params: { id } });
  if (fits === null) findings.push({ code: 'fingerprint-unreadable', at: at(place, row, columnOf.fingerprint), params: { id } });
  if (repeatsAbove.test(verbatim))
    findings.push({ code: 'opinion-repeats-above', at: at(place, row, columnOf.verbatim), params: { text: verbatim.trim() } });
  if (looksGarbled(verbatim)) findings.push({ code: 'opinion-garbled', at: at(place, row, columnOf.verbatim), params: { id } });
  return findings;
}

type Columns = ParsedTable<OpinionField>['columnOf'];

function targetFindings({ row, texts, targets, persons, id, sensitive }: Opinion, columnOf: Columns, place: Place): readonly Finding[] {
  const findings: Finding[] = [];
  const { unknown } = readTarget(texts.target ?? '');
  if (unknown.length > 0)
    findings.push({ code: 'target-unknown', at: at(place, row, columnOf.target), params: { text: unknown.join('、') } });
  if (targets.includes('person') && persons.length === 0)
    findings.push({ code: 'person-missing', at: at(place, row, columnOf.person ?? columnOf.target), params: { id } });
  if (sensitive) findings.push({ code: 'opinion-sensitive', at: at(place, row, columnOf.sensitive), params: { id } });
  return findings;
}

/** The rows of a register: its opinions, those asked who had none, and those without an original. */
interface RowsRead {
  readonly opinions: readonly Opinion[];
  readonly asked: readonly Opinion[];
  readonly blank: readonly number[];
}

/** That rows saying 无 or 没有意见 are no opinions: once a register, at the first of them. */
function noneFindings(asked: readonly Opinion[], columnOf: ParsedTable<OpinionField>['columnOf'], place: Place): readonly Finding[] {
  const [first] = asked;
  if (first === undefined) return [];
  const params = { text: quoted(first.verbatim), rows: rowList(asked.map(({ row }) => row)) };
  return [{ code: 'opinion-none', at: at(place, first.row, columnOf.verbatim), params }];
}

/**
 * What a person should look at in a register: originals changed since their fingerprint was taken, numbers given twice or not at all, rows
 * without an original, targets that name nobody, columns that say who spoke, sensitive rows. Nothing is left out of the register for it.
 */
export function registerFindings(source: RegisterSource, { opinions, asked, blank }: RowsRead, place: Place): readonly Finding[] {
  const { parsed, numbers } = source;
  const { columnOf } = parsed;
  const named = giversInNames(parsed, opinions).length > 0;
  return [
    ...(named ? [{ code: 'giver-in-name', at: place, params: {} } satisfies Finding] : []),
    ...giverTraces(parsed).columns.map(
      ({ column, header, rows }): Finding => ({
        code: 'giver-in-register',
        at: { ...place, row: parsed.headerBottom, column },
        params: { header: header.replace(/\s+/gu, ''), column: columnName(column), rows },
      }),
    ),
    ...numberFindings(opinions, numbers, place),
    ...noneFindings(asked, columnOf, place),
    ...blank.map((row): Finding => ({ code: 'opinion-blank', at: at(place, row, columnOf.verbatim), params: {} })),
    ...passedOver(source, place),
    ...aheadFindings(source, place),
    ...opinions.flatMap((opinion) => [...fingerprintFindings(opinion, columnOf, place), ...targetFindings(opinion, columnOf, place)]),
  ];
}
