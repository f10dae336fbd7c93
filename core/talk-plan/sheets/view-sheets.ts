import { weekdayOf } from '../../calendar/civil-day';
import { messagesIn } from '../../i18n/messages';
import { inCodeOrder } from '../../lists/code-order';
import { groupedByEach } from '../../lists/grouped';
import { homeUnit, type Person, postOf } from '../../roster/roster';
import type { PlanCell, SheetPlan } from '../../table/sheet-plan';
import { titledSheet } from '../../table/titled-sheet';
import { pairRules } from '../pairs/registry';
import { inDayOrder } from '../slots/slot-times';
import { isExcused, outcomeText, type PlanBook, type ShownTalk } from './plan-book';

/** A talk that has its day. */
export type TimedTalk = ShownTalk & { readonly date: NonNullable<ShownTalk['date']> };

/** The talks with a day, in order of time; at one time in the order of the plan. */
export function inTime({ talks, range }: Pick<PlanBook, 'talks' | 'range'>): readonly TimedTalk[] {
  const timed = talks.filter((talk): talk is TimedTalk => talk.date !== null);
  const parts = inDayOrder([...new Set([...range.parts, ...timed.map(({ part }) => part)])]);
  const rank = new Map(parts.map((part, at) => [part, at]));
  return [...timed].sort((a, b) => inCodeOrder(a.date, b.date) || (rank.get(a.part) ?? 0) - (rank.get(b.part) ?? 0));
}

/** Everybody with talks to hold, by the official order of units, then by name. */
export function peopleInOrder({ roster, talks }: Pick<PlanBook, 'roster' | 'talks'>): readonly Person[] {
  const order = new Map(roster.units.map(({ name }, at) => [name, at]));
  const people = new Set(talks.filter((talk) => !isExcused(talk)).flatMap(twoOf));
  const keyed = [...people].map((person) => ({ person, at: order.get(homeUnit(person)) ?? roster.units.length }));
  return keyed.sort((a, b) => a.at - b.at || inCodeOrder(a.person.id, b.person.id)).map(({ person }) => person);
}

/** The two who talk. */
export function twoOf({ talker, talkee }: ShownTalk): readonly [Person, Person] {
  return [talker, talkee];
}

/** Each person's talks in order of time; those that need not be held are left out. */
export function talksOf(book: Pick<PlanBook, 'talks' | 'range'>): ReadonlyMap<Person, readonly ShownTalk[]> {
  const undated = book.talks.filter((talk) => talk.date === null && !isExcused(talk));
  return groupedByEach<ShownTalk, Person>([...inTime(book), ...undated], twoOf);
}

/** The other of the two. */
export function otherOf({ talker, talkee }: ShownTalk, person: Person): Person {
  return person === talker ? talkee : talker;
}

/** 按日安排: what happens each day, for the office that keeps the doors. */
export function byDaySheet(book: PlanBook): SheetPlan {
  const { language, outcome, roster, talks } = book;
  const { sheets, titles, byDay, weekdays, countLine, listMark } = messagesIn(language).talk;
  const timed = inTime(book);
  const body = timed.map(({ date, part, place, talker, talkee, kinds }): readonly PlanCell[] => [
    { day: date },
    weekdays[weekdayOf(date)] ?? '',
    part,
    place,
    language === 'zh' ? `${talker.label} 与 ${talkee.label}` : `${talker.label} with ${talkee.label}`,
    kinds.map((kind) => pairRules[kind].short[language]).join(listMark),
  ]);
  return titledSheet({
    name: sheets.byDay,
    title: titles.byDay,
    subtitle: outcome === null ? countLine({ talks: timed.length }) : outcomeText(outcome, talks.length, roster, language),
    header: byDay,
    columns: [
      { width: 13, style: 'date' },
      { width: 10, style: 'centre' },
      { width: 13, style: 'centre' },
      { width: 18, style: 'centre' },
      { width: 34, style: 'centre' },
      { width: 42, style: 'text' },
    ],
    body,
    filtered: true,
  });
}

/** 按人安排: what awaits each person, units in official order, nobody before another for any figure. */
export function byPersonSheet(book: PlanBook): SheetPlan {
  const { language } = book;
  const { sheets, titles, byPerson, countLine } = messagesIn(language).talk;
  const own = talksOf(book);
  const body = peopleInOrder(book).flatMap((person) =>
    (own.get(person) ?? []).map((talk): readonly PlanCell[] => {
      const other = otherOf(talk, person);
      return [
        homeUnit(person),
        person.label,
        talk.date === null ? null : { day: talk.date },
        talk.part,
        talk.place,
        other.label,
        postOf(other),
      ];
    }),
  );
  return titledSheet({
    name: sheets.byPerson,
    title: titles.byPerson,
    subtitle: countLine({ talks: book.talks.length }),
    header: byPerson,
    columns: [
      { width: 26, style: 'text' },
      { width: 14, style: 'centre' },
      { width: 13, style: 'date' },
      { width: 13, style: 'centre' },
      { width: 18, style: 'centre' },
      { width: 18, style: 'centre' },
      { width: 28, style: 'text' },
    ],
    body,
    frozen: 2,
    filtered: true,
  });
}
