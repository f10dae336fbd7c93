import type { Finding } from '../../finding/finding';
import type { PersonFinder } from '../find-person';
import { clash, partTimes } from '../slots/slot-times';
import { slotsByDay } from '../slots/slots';
import type { Slot } from '../timetable/schedule';
import type { AbsenceNote } from './absence';

/** Who is away in which slots, and why. */
export interface Away {
  /** Slots (indexes) by the id of the person. */
  readonly slots: ReadonlyMap<string, ReadonlySet<number>>;
  /** Reasons as they are written, by the id of the person and the slot. */
  readonly reasonOf: (person: string, slot: number) => string;
  readonly findings: readonly Finding[];
}

/** The slots of a day that a written part means: the same words, or hours that fall into them; null where no slot of the plan is meant. */
function meant(part: string, of: readonly string[]): ReadonlySet<string> | null {
  if (part === '' || /^(?:全天|整天|一天|全日|all day)$/iu.test(part)) return new Set(of);
  const same = of.filter((own) => own === part);
  if (same.length > 0) return new Set(same);
  const named = part.split(/[、，,;；/和]/u).map((piece) => piece.trim());
  const isKnown = named.every((piece) => of.includes(piece) || partTimes(piece) !== null);
  return isKnown ? new Set(of.filter((own) => named.some((piece) => clash(own, piece)))) : null;
}

/**
 * The slots that absences close. A part of the day that is no slot of the plan closes the whole day, and a name that several people bear all of
 * them: an appointment kept free in vain is cheaper than one that fails. Both are said.
 */
export function closedSlots(notes: readonly AbsenceNote[], slots: readonly Slot[], { find }: PersonFinder): Away {
  const closed = new Map<string, Map<number, string>>();
  const findings: Finding[] = [];
  const byDay = slotsByDay(slots);
  const parts = [...new Set(slots.map(({ part }) => part))];
  const days = [...byDay.keys()];
  for (const { at, personAt = at, partAt = at, name, unit, days: period, dateText, part, reason } of notes) {
    const people = find(name, unit);
    if (people.length === 0) findings.push({ code: 'absence-person-unknown', at: personAt, params: { name } });
    if (people.length > 1) findings.push({ code: 'absence-person-ambiguous', at: personAt, params: { name } });
    if (people.length === 0) continue;
    const wanted = meant(part, parts);
    if (wanted === null) findings.push({ code: 'absence-slot-unknown', at: partAt, params: { text: part } });
    const touched = days.filter((day) => period === null || (day >= period.first && day <= period.last));
    if (touched.length === 0) findings.push({ code: 'absence-outside', at, params: { text: dateText } });
    for (const { id } of people) {
      const own = closed.get(id) ?? new Map<number, string>();
      closed.set(id, own);
      for (const day of touched) {
        for (const slot of byDay.get(day) ?? []) if (wanted === null || wanted.has(slots[slot]?.part ?? '')) own.set(slot, reason);
      }
    }
  }
  return {
    slots: new Map([...closed].map(([id, own]) => [id, new Set(own.keys())])),
    reasonOf: (person, slot) => closed.get(person)?.get(slot) ?? '',
    findings,
  };
}
