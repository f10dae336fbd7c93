import { messagesIn } from '../../i18n/messages';
import { settingsTable } from '../../settings/table';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { absenceTable } from '../absences/absence-table';
import { kindsText, outcomeText, type PlanBook } from './plan-book';

/** 排期设置: what the timetable rests on; `plan replan` reads it again. */
export function planSettingsSheet(book: PlanBook): SheetPlan {
  const { language, range, rooms, maxPerDay, requirements, outcome, talks, roster } = book;
  const { settings: words, sheets, titles } = messagesIn(language).talk;
  const last = book.talks.reduce((latest, { date }) => (date !== null && date > latest ? date : latest), range.from);
  const line = (key: keyof typeof words.notes, value: PlanCell): readonly PlanCell[] => [words[key], value, words.notes[key]];
  const body: readonly (readonly PlanCell[])[] = [
    line('from', range.from),
    line('to', range.to ?? last),
    line('slots', range.parts.join(',')),
    line('rooms', rooms === null ? words.unlimited : rooms.join('、')),
    line('perDay', maxPerDay === null ? words.unlimited : String(maxPerDay)),
    line('everyDay', range.everyDay ? words.yes : words.no),
    line(
      'kinds',
      kindsText(
        requirements.filter(({ duty }) => duty !== 'counted').map(({ kind }) => kind),
        language,
      ),
    ),
    ...(outcome === null ? [] : [line('result', outcomeText(outcome, talks.length, roster, language))]),
  ];
  const { key, value, note } = settingsTable.columns;
  return {
    name: sheets.settings,
    columns: [
      { width: 24, style: 'text' },
      { width: 60, style: 'text' },
      { width: 50, style: 'text' },
    ],
    head: [
      { cells: [titles.settings], style: 'title', height: 34 },
      { cells: [key[language], value[language], note[language]], style: 'header', height: 28 },
    ],
    body,
    bodyCount: body.length,
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    freeze: { rows: 2, columns: 0 },
    landscape: true,
  };
}

/** 请假外出: the absences that were kept free, so that a later replanning keeps them free too. */
export function absencesSheet({ absences, language }: PlanBook): SheetPlan {
  const { sheets, titles } = messagesIn(language).talk;
  const { person, unit, date, slot, reason } = absenceTable.columns;
  const columns = [person, unit, date, slot, reason];
  const day = ({ days, dateText }: PlanBook['absences'][number]): string =>
    days === null ? dateText : days.first === days.last ? days.first : `${days.first}至${days.last}`;
  const body = absences.map((note): readonly PlanCell[] => [note.name, note.unit, day(note), note.part, note.reason]);
  return {
    name: sheets.absences,
    columns: columns.map(({ width = 14 }) => ({ width, style: 'text' })),
    head: [
      { cells: [titles.absences], style: 'title', height: 34 },
      { cells: columns.map((column) => column[language]), style: 'header', height: 28 },
    ],
    body,
    bodyCount: body.length,
    merges: [{ top: 1, left: 1, bottom: 1, right: columns.length }],
    freeze: { rows: 2, columns: 0 },
    landscape: true,
  };
}
