import type { Roster } from '../../roster/roster';
import type { Principal } from './breadth';

/** 主要负责同志 of a roster, one for each unit that somebody leads, in its order. */
export function principalsIn({ people }: Roster): readonly Principal[] {
  return people.flatMap(({ name, memberships }) =>
    memberships.filter(({ roles }) => roles.includes('principal')).map(({ unit }) => ({ name, unit })),
  );
}
