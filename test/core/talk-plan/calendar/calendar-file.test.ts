import { calendarFile, calendarFiles } from '../../../../core/talk-plan/calendar/calendar-file';
import { usualTalks } from '../../../../core/talk-plan/pairs/registry';
import type { PlanBook } from '../../../../core/talk-plan/sheets/plan-book';
import { inTime } from '../../../../core/talk-plan/sheets/view-sheets';
import { coverageOf } from '../../../../core/talk-plan/talks/coverage';
import { rosterOf } from '../../roster/rosters';
import { asked, bureau, today } from '../talks';

const { pairs } = asked();
const [first, second] = pairs.filter(({ talker }) => talker.name === '张建国');
if (first === undefined || second === undefined) throw new Error('the principal has talks');
const book: PlanBook = {
  roster: rosterOf(bureau).roster,
  talks: [
    { ...first, date: '2024-03-18', part: '上午', place: '谈话室,一', row: null },
    { ...second, date: '2024-03-19', part: '第一场', place: null, row: null },
    { ...second, date: null, part: '', place: null, row: null },
  ],
  ...{
    loose: [],
    missing: [],
    coverage: coverageOf(pairs, []),
    rooms: null,
    maxPerDay: null,
    requirements: usualTalks,
    absences: [],
    outcome: null,
  },
  range: { from: '2024-03-18', to: '2024-03-29', parts: ['上午'], everyDay: false },
  today,
  language: 'zh',
};
const text = calendarFile(first.talker, inTime(book), today, 'zh');
const lines = text.replace(/\r\n /g, '').split('\r\n');

test('[R062] an appointment in UTC, with place and people, as RFC 5545 writes it', () => {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/u);
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//taizhang//talk plan//ZH']);
  expect(lines).toContain('DTSTART:20240318T000000Z');
  expect(lines).toContain('DTEND:20240318T040000Z');
  expect(lines).toContain('DTSTAMP:20240320T000000Z');
  expect(lines).toContain('LOCATION:谈话室\\,一');
  expect(lines).toContain(`SUMMARY:谈心谈话：与${first.talkee.label}`);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
});

test('a slot without hours is a whole day, with the slot in the title', () => {
  expect(lines).toContain('DTSTART;VALUE=DATE:20240319');
  expect(lines).toContain('DTEND;VALUE=DATE:20240320');
  expect(lines).toContain(`SUMMARY:谈心谈话（第一场）：与${second.talkee.label}`);
});

test('ids stay the same when the plan is made again, and differ between the two people', () => {
  const uids = (content: string) =>
    content
      .replace(/\r\n /g, '')
      .split('\r\n')
      .filter((line) => line.startsWith('UID:'));
  const later = calendarFile(
    first.talker,
    inTime({ ...book, talks: book.talks.map((talk) => ({ ...talk, date: '2024-03-28' as const })) }),
    '2024-03-22',
    'zh',
  );
  expect(new Set(uids(later))).toEqual(new Set(uids(text)));
  const other = calendarFile(first.talkee, inTime(book).slice(0, 1), today, 'zh');
  expect(uids(other)[0]).not.toBe(uids(text)[0]);
});

test('everybody with a dated talk gets one file, under a name a file system takes', () => {
  const names = calendarFiles(book).map(({ name }) => name);
  expect(names.sort()).toEqual([first.talker, first.talkee, second.talkee].map(({ name }) => `${name}.ics`).sort());
});

test('names that Windows takes for the same, or refuses, make calendars that stand beside each other', () => {
  const called = (label: string, id: string) => ({ ...first.talkee, label, id });
  const talks = [
    { ...book.talks[0], talker: called('Aliya', '1'), talkee: called('ALIYA', '2') },
    { ...book.talks[1], talker: called('麦尔丹/木盖提', '3'), talkee: called('con', '4') },
  ];
  const names = calendarFiles({ ...book, talks: talks as PlanBook['talks'] }).map(({ name }) => name);
  expect(names).toEqual(['Aliya.ics', 'ALIYA（2）.ics', '麦尔丹_木盖提.ics', '_con.ics']);
});
