import type { IsoDate } from '../calendar/iso-date';
import type { StudyRules } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import { saysAbsent } from '../meeting/says-absent';
import { type RecordContext, recordRows } from '../record/record-rows';
import { titleDoubts } from '../record/title-doubts';
import { splitNames } from '../rectification/person-names';
import { cellText } from '../table/cell/text';
import type { ParsedTable } from '../table/parse-result';
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
  readonly formText: string;
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
    const doubt = titleDoubts(parsed, year);
    const cells = new Map(parsed.rows.map((row) => [row.row, row.cells.date]));
    for (const row of recordRows(parsed, context, findings)) {
      const formText = row.text('form');
      const cell = cells.get(row.row);
      const dateText = cellText(cell).trim();
      if (formText === '' && dateText === '') continue;
      const days =
        typeof cell === 'object' && cell.kind === 'date' && cell.shows === 'day'
          ? [{ day: cell.day, part: null }]
          : studyDates(dateText, context.today, year);
      if (days !== null) findings.push(...doubt(row.place('date'), dateText, parsed.headerOf.date ?? '学习日期'));
      if (days === null)
        findings.push({ code: 'record-date-unreadable', at: row.place('date'), params: { column: '学习日期', text: dateText } });
      const form = studyForm(formText, rules);
      if (form === 'unknown') findings.push({ code: 'study-form-unknown', at: row.place('form'), params: { text: formText } });
      if (form === 'counted' && isFromAfar(formText))
        findings.push({ code: 'study-from-afar', at: row.place('form'), params: { text: formText } });
      const held = heldOn(days ?? [], countedPart(formText, rules));
      const ownLength = row.told('length');
      const lengthText = ownLength === '' && form === 'counted' ? hoursIn(formText) : ownLength;
      const counted = lengthText === '' || days === null ? held : daysOfLength(held, lengthText);
      if (counted === null)
        findings.push({
          code: 'study-length-unclear',
          at: row.place(ownLength === '' ? 'form' : 'length'),
          params: { column: ownLength === '' ? '学习形式' : (parsed.headerOf.length ?? '学习时长'), text: lengthText, date: dateText },
        });
      sessions.push({
        unit: row.unit,
        days: counted ?? [],
        form,
        formText,
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
