import type { IsoDate } from '../calendar/iso-date';
import type { StudyRules } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import { saysAbsent } from '../meeting/says-absent';
import { type RecordContext, type RecordRow, recordRows } from '../record/record-rows';
import { titleDoubts } from '../record/title-doubts';
import { cellText } from '../table/cell/text';
import type { Cell } from '../table/grid';
import type { ParsedTable } from '../table/parse-result';
import { splitNames } from '../text/person-names';
import type { DayPart } from './day-part';
import { type NamedDay, studyDates } from './study-dates';
import { countedPart, hoursIn, isFromAfar, type StudyForm, studyForm } from './study-form';
import { daysOfLength } from './study-length';
import type { StudyField } from './table';

/** A day of a session and how much of it was learnt together. */
export interface StudyDay {
  readonly day: IsoDate;
  readonly part: DayPart;
}

/** A session of the study log. */
export interface StudySession {
  readonly unit: string;
  /** Every day of it; none where the cell names none. */
  readonly days: readonly StudyDay[];
  readonly form: StudyForm;
  readonly people: readonly string[];
  readonly supervisors: string;
  readonly at: Place;
  readonly unitAt: Place;
  readonly supervisorsAt: Place;
}

/** How much of each day was learnt together: what the day says, within what the form says; all of it where neither says. */
function heldOn(days: readonly NamedDay[], ofForm: DayPart | null): readonly StudyDay[] {
  return days.map(({ day, part }) => ({ day, part: (part === 'whole' ? null : part) ?? ofForm ?? 'whole' }));
}

/** The people of a session without those of whom it says that they were not there（康德厚（请假））; who joined online is reached. */
const whoWasThere = (text: string): string =>
  text
    .split(/[、，,；;\n]+/u)
    .filter((part) => !saysAbsent(part))
    .join('、');

/** The days a cell names; null where it names none. */
function daysIn(cell: Cell | undefined, today: IsoDate, year: number): readonly NamedDay[] | null {
  const isDay = typeof cell === 'object' && cell.kind === 'date' && cell.shows === 'day';
  return isDay ? [{ day: cell.day, part: null }] : studyDates(cellText(cell).trim(), today, year);
}

/** The days of a session's date; null, with a finding, where they cannot be read. */
function datesOf(
  row: RecordRow<StudyField>,
  cell: Cell | undefined,
  { parsed, year, today, doubt, findings }: StudyLog,
): readonly NamedDay[] | null {
  const [text, at] = [row.text('date'), row.place('date')];
  const days = daysIn(cell, today, year);
  if (days === null) findings.push({ code: 'record-date-unreadable', at, params: { column: '学习日期', text } });
  else findings.push(...doubt(at, text, parsed.headerOf.date ?? '学习日期'));
  return days;
}

/**
 * The days that a session counts for, by the column of their number or the hours that its form tells（集中学习（2小时））; none, with a finding, where that
 * says something else than the days can give.
 */
function countedDays(
  row: RecordRow<StudyField>,
  held: readonly StudyDay[],
  form: StudyForm,
  { parsed, findings }: StudyLog,
): readonly StudyDay[] {
  const own = row.told('length');
  const text = own === '' && form === 'counted' ? hoursIn(row.text('form')) : own;
  const counted = text === '' ? held : daysOfLength(held, text);
  const [field, column] = own === '' ? (['form', '学习形式'] as const) : (['length', parsed.headerOf.length ?? '学习时长'] as const);
  const params = { column, text, date: row.text('date') };
  if (counted === null) findings.push({ code: 'study-length-unclear', at: row.place(field), params });
  return counted ?? [];
}

/** A table of sessions under way. */
interface StudyLog {
  readonly parsed: ParsedTable<StudyField>;
  readonly today: IsoDate;
  readonly year: number;
  readonly doubt: ReturnType<typeof titleDoubts>;
  readonly findings: Finding[];
}

/**
 * The sessions of the study logs. A range of days counts its days, 上午 and 半天 half a day.
 *
 * Errors: none; a date, a form or a number of days that cannot be read is a finding, and such a session counts for nothing.
 */
export function readStudy(
  tables: readonly ParsedTable<StudyField>[],
  rules: StudyRules,
  context: RecordContext,
): { readonly sessions: readonly StudySession[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sessions: StudySession[] = [];
  for (const parsed of tables) {
    const year = context.yearOf(parsed);
    const log: StudyLog = { parsed, today: context.today, year, doubt: titleDoubts(parsed, year), findings };
    const dates = new Map(parsed.rows.map((row) => [row.row, row.cells.date]));
    for (const row of recordRows(parsed, context, findings)) {
      const formText = row.text('form');
      if (formText === '' && row.text('date') === '') continue;
      const days = datesOf(row, dates.get(row.row), log);
      const form = studyForm(formText, rules);
      if (form === 'unknown') findings.push({ code: 'study-form-unknown', at: row.place('form'), params: { text: formText } });
      if (form === 'counted' && isFromAfar(formText))
        findings.push({ code: 'study-from-afar', at: row.place('form'), params: { text: formText } });
      sessions.push({
        unit: row.unit,
        days: days === null ? [] : countedDays(row, heldOn(days, countedPart(formText, rules)), form, log),
        form,
        people: splitNames(whoWasThere(row.text('people'))),
        supervisors: row.text('supervisors'),
        at: row.place('date'),
        unitAt: row.place('unit'),
        supervisorsAt: row.place('supervisors'),
      });
    }
  }
  return { sessions, findings };
}
