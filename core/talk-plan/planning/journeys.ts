import type { Person } from '../../roster/roster';
import type { ScheduleRequest } from '../timetable/schedule';

/**
 * What the way from unit to unit asks of a timetable: a talk is held at the talker's unit, and so many slots of the day stay free between two
 * talks of one person in different units. Nothing where no slots are to stay free.
 */
export function journeys(people: Iterable<Person>, freeSlots: number | null): Pick<ScheduleRequest, 'travel' | 'placeOf'> {
  if (freeSlots === null || freeSlots === 0) return {};
  const placeOf = new Map<string, string>();
  for (const { id, memberships } of people) {
    const unit = memberships[0]?.unit ?? '';
    if (unit !== '') placeOf.set(id, unit);
  }
  return { travel: { freeSlots }, placeOf };
}
