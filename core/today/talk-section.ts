import { daysBetween } from '../calendar/civil-day';
import type { IsoDate } from '../calendar/iso-date';
import type { GateRecords } from '../gate/gather-records';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import { inCodeOrder } from '../lists/code-order';
import { cellText } from '../table/cell/text';
import { coverageOf, type PairCoverage } from '../talk-plan/talks/coverage';
import { talkCell } from '../talk-plan/talks/read-talks';
import { shortText, type TodayLine, type TodayPlace } from './today-line';
import { counted, type TodaySection } from './today-view';

interface Asked {
  readonly today: IsoDate;
  readonly language: Language;
  readonly mostLines: number;
}

/** The talk's row, known again by its talkee; where no row speaks of the pair, the table as a whole. */
function placeOf({ talk }: PairCoverage, table: TodayPlace): TodayPlace {
  if (talk === null) return table;
  const { row, column } = talkCell(talk.talk, 'talkee');
  const text = column === undefined ? '' : cellText(talk.talk.cells.talkee);
  const mark = column === undefined || text === '' ? null : { column, text };
  return { sheet: talk.talk.sheet, row: row ?? 1, column: column ?? 1, mark };
}

/** The day that was agreed, of a talk that has not been held. */
function plannedDay({ talk }: PairCoverage): IsoDate | null {
  return talk === null || talk.talk.actual !== null ? null : talk.talk.planned;
}

function badgeOf(pair: PairCoverage, { today, language }: Asked): string {
  const { pages, talk: words } = messagesIn(language);
  const day = plannedDay(pair);
  if (day === null || (pair.state !== 'planned' && pair.state !== 'overdue')) return words.states[pair.state];
  const left = daysBetween(today, day);
  if (left < 0) return pages.today.talkPast({ days: -left });
  return left === 0 ? pages.today.dueToday : pages.today.dueIn({ days: left });
}

function lineOf(pair: PairCoverage, table: TodayPlace, asked: Asked): TodayLine {
  const { today: words } = messagesIn(asked.language).pages;
  const { talker, talkee } = pair.pair;
  const day = plannedDay(pair);
  const more = [pair.talk?.talk.part ?? '', pair.talk?.talk.place ?? ''].filter((part) => part !== '').map((part) => ` ${part}`);
  return {
    place: placeOf(pair, table),
    who: talker.memberships[0]?.unit || words.noUnit,
    text: shortText(`${talker.label} — ${talkee.label}`),
    when: day === null ? words.unplanned : shortText(words.planned({ day, more: more.join('') })),
    badge: badgeOf(pair, asked),
    note: '',
  };
}

/**
 * 缺谈话: the pairs that must talk and have not, or not so that it counts, those with a day first, the earliest on top, then
 * as the roster stands. Null where none is open.
 *
 * Skips:  exempt pairs; pairs that are asked for 原则上 or only counted.
 * Source: “什么时间谁和谁谈要有具体的时间安排表” (R054), “二是谈心不广泛的不开” (R077).
 */
export function talkSection({ pairs, judged, roster, found, at }: GateRecords, asked: Asked): TodaySection | null {
  const open = coverageOf(pairs, judged).pairs.filter(({ pair, state }) => pair.duty === 'must' && state !== 'done' && state !== 'exempt');
  const table = found.get('talk') ?? roster?.at ?? at;
  if (open.length === 0 || table.sheet === undefined) return null;
  const place: TodayPlace = { sheet: table.sheet, row: table.row ?? 1, column: table.column ?? 1, mark: null };
  const placeInRoster = new Map((roster?.people ?? []).map((person, order) => [person, order]));
  const keyOf = (one: PairCoverage) => ({
    one,
    day: plannedDay(one) ?? '9999',
    talker: placeInRoster.get(one.pair.talker) ?? 0,
    talkee: placeInRoster.get(one.pair.talkee) ?? 0,
  });
  const ordered = open
    .map(keyOf)
    .sort((a, b) => inCodeOrder(a.day, b.day) || a.talker - b.talker || a.talkee - b.talkee)
    .map(({ one }) => one);
  return {
    id: 'talks',
    title: messagesIn(asked.language).pages.today.sections.talks,
    tint: 'dueSoon',
    scope: 'book',
    counts: counted(open.map((pair) => placeOf(pair, place).sheet)),
    lines: ordered.slice(0, asked.mostLines).map((pair) => lineOf(pair, place, asked)),
  };
}
