import { grouped } from '../../lists/grouped';
import { homeUnit, type Person, postOf, type Roster, type RosterRow } from '../../roster/roster';
import { personKey } from '../../text/person-names';

/** Somebody who may get a feedback sheet. */
export interface Recipient {
  readonly person: Person;
  /** The place in the roster, from 1: the only order there is. */
  readonly place: number;
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  /** The name, with the unit where the roster holds namesakes. */
  readonly label: string;
}

/** People in the order in which the roster first names them, whatever is said of them. Source: R087, no output orders persons by anything else. */
export function recipientsOf({ people, rows, repeated }: Roster): readonly Recipient[] {
  const order = new Map<RosterRow, number>(rows.map((row, at) => [row, at]));
  for (const own of repeated) {
    const first = Math.min(...own.map((row) => order.get(row) ?? rows.length));
    for (const row of own) order.set(row, first);
  }
  const first = (person: Person): number => Math.min(...person.memberships.map(({ row }) => order.get(row) ?? rows.length));
  return [...people]
    .map((person) => ({ person, at: first(person) }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }, at) => ({
      person,
      place: at + 1,
      name: person.name,
      unit: homeUnit(person),
      post: postOf(person),
      label: person.label,
    }));
}

/** Who is meant by a name: one of the roster, several of that name, or nobody of it. */
export type Found =
  | { readonly kind: 'one'; readonly recipient: Recipient }
  | { readonly kind: 'several'; readonly labels: readonly string[] }
  | { readonly kind: 'none' };

/** Finds the persons of a roster by name; a unit tells namesakes apart. */
export function personFinder(recipients: readonly Recipient[]): (name: string, unit: string | null) => Found {
  const byName = grouped(recipients, (recipient) => personKey(recipient.name));
  return (name, unit) => {
    const found = byName.get(personKey(name)) ?? [];
    const [only] = found;
    if (only === undefined) return { kind: 'none' };
    if (found.length === 1) return { kind: 'one', recipient: only };
    const here = found.filter(({ person }) => unit !== null && person.memberships.some((member) => member.unit === unit));
    const [one] = here;
    return here.length === 1 && one !== undefined
      ? { kind: 'one', recipient: one }
      : { kind: 'several', labels: found.map(({ label }) => label) };
  };
}
