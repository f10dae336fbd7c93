import { type DateScope, freshScope, scopeAfter } from '../../calendar/date-match';
import { readDateRange } from '../../calendar/date-text';
import type { IsoDate } from '../../calendar/iso-date';
import type { Finding, Place } from '../../finding/finding';
import { normaliseDeadline } from '../../rectification/deadline/normalise';
import { cellText } from '../../table/cell/text';
import type { Cell } from '../../table/grid';
import type { ParsedTable } from '../../table/parse-result';
import { splitNames } from '../../text/person-names';
import type { AbsenceField } from './absence-table';

/** One absence as it is written: names still names, slots still words. */
export interface AbsenceNote {
  readonly at: Place;
  /** Where the person is named and the slot; `at` where a line of text says both. */
  readonly personAt?: Place;
  readonly partAt?: Place;
  readonly name: string;
  readonly unit: string;
  /** First and last day; null for the whole range of the plan. */
  readonly days: { readonly first: IsoDate; readonly last: IsoDate } | null;
  /** As written, for what is said about it. */
  readonly dateText: string;
  /** Blank: the whole day. */
  readonly part: string;
  readonly reason: string;
}

/** What a table or list of absences says. */
export interface AbsencesRead {
  readonly notes: readonly AbsenceNote[];
  readonly findings: readonly Finding[];
}

/** What a date that leaves out its year is read by. */
export interface AbsenceContext {
  readonly today: IsoDate;
  readonly year: number;
}

const throughout = /^(?:全程|全期|整个期间|期间|全部|所有|一直|长期|都不在|全时段)$/u;

/** The parts of a text that name days: 3月18日、3月20日至22日. */
function periodsOf(text: string, scope: DateScope): readonly { readonly first: IsoDate; readonly last: IsoDate }[] | null {
  const found: { readonly first: IsoDate; readonly last: IsoDate }[] = [];
  let now = scope;
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (/[\s、，,;；和及(（)）]/u.test(sign)) {
      at++;
      continue;
    }
    const match = readDateRange(text, at, now);
    if (match === null || match.first === null || match.last === null || match.end <= at) return null;
    found.push({ first: match.first, last: match.last });
    now = scopeAfter(now, match);
    at = match.end;
    const tail = /^(?:期间|全天|整天|\((?:周|星期)[一二三四五六日天]\)|(?:周|星期)[一二三四五六日天])/u.exec(text.slice(at));
    if (tail !== null) at += tail[0].length;
  }
  return found.length === 0 ? null : found;
}

/** The part of the day that a date text ends in（3月18日上午）, and the text before it. */
function splitPart(text: string): readonly [string, string] {
  const found = /\s*(上午|下午|晚上|中午|全天)\s*$/u.exec(text);
  return found === null ? [text, ''] : [text.slice(0, found.index), found[1] === '全天' ? '' : (found[1] ?? '')];
}

function readDays(
  cell: Cell | undefined,
  { today, year }: AbsenceContext,
): { readonly periods: readonly AbsenceNote['days'][]; readonly part: string } | null {
  if (typeof cell === 'object' && cell.kind === 'date') return { periods: [{ first: cell.day, last: cell.day }], part: '' };
  const [text, part] = splitPart(cellText(cell).trim());
  if (throughout.test(text)) return { periods: [null], part };
  const periods = text === '' ? null : periodsOf(normaliseDeadline(text), freshScope(today, year));
  return periods === null ? null : { periods, part };
}

/** One line of absences: several names and several days make several notes. */
function notesOf(
  at: Place,
  {
    names,
    unit,
    date,
    part,
    reason,
  }: { readonly names: string; readonly unit: string; readonly date: Cell | undefined; readonly part: string; readonly reason: string },
  context: AbsenceContext,
): AbsencesRead {
  const days = readDays(date, context);
  const dateText = cellText(date).trim();
  if (days === null) return { notes: [], findings: [{ code: 'absence-date-unreadable', at, params: { text: dateText } }] };
  const notes = splitNames(names).flatMap((name) =>
    days.periods.map((period): AbsenceNote => ({ at, name, unit, days: period, dateText, part: part || days.part, reason })),
  );
  return { notes, findings: [] };
}

/**
 * The absences of tables found by their headers. Rows without a person and a day are skipped; a day without a person, and days that cannot be
 * read, are findings.
 */
export function readAbsences(tables: readonly ParsedTable<AbsenceField>[], context: AbsenceContext): AbsencesRead {
  const notes: AbsenceNote[] = [];
  const findings: Finding[] = [];
  for (const { file, sheet, rows, columnOf } of tables) {
    for (const { row, cells } of rows) {
      const said = (field: AbsenceField): string => cellText(cells[field]).trim();
      if (said('person') === '' && said('date') === '') continue;
      const at = { file, sheet, row, column: columnOf.date ?? 1 };
      if (said('person') === '') {
        findings.push({
          code: 'absence-person-missing',
          at: { ...at, column: columnOf.person ?? at.column },
          params: { text: said('date') },
        });
        continue;
      }
      const read = notesOf(
        at,
        { names: said('person'), unit: said('unit'), date: cells.date, part: said('slot'), reason: said('reason') },
        context,
      );
      const personAt = { ...at, column: columnOf.person ?? at.column };
      const partAt = { ...at, column: columnOf.slot ?? at.column };
      notes.push(...read.notes.map((note) => ({ ...note, personAt, partAt })));
      findings.push(...read.findings);
    }
  }
  return { notes, findings };
}

const heading = /^(?:人员|姓名|请假人|person|name)/iu;

/** Fields of a line, parted by commas or tabs; a field in quotation marks may hold them. */
function fieldsOf(line: string): readonly string[] {
  return [...`,${line}`.matchAll(/[,，\t](?:"((?:[^"]|"")*)"|([^,，\t]*))/gu)].map(([, quoted, bare = '']) =>
    (quoted?.replace(/""/g, '"') ?? bare).trim(),
  );
}

/** Absences from lines 姓名,日期[,时段[,原因]]. Blank lines, lines that begin with # and a heading are skipped. */
export function readAbsenceLines(text: string, file: string, context: AbsenceContext): AbsencesRead {
  const notes: AbsenceNote[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [names = '', date = '', part = '', reason = ''] = fieldsOf(line);
    if (names === '' && date !== '')
      findings.push({ code: 'absence-person-missing', at: { file, row: index + 1 }, params: { text: date } });
    if (names === '' || (index === 0 && heading.test(names) && readDays(date, context) === null)) continue;
    const read = notesOf({ file, row: index + 1 }, { names, unit: '', date, part, reason }, context);
    notes.push(...read.notes);
    findings.push(...read.findings);
  }
  return { notes, findings };
}
