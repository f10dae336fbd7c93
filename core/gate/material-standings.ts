import type { CampaignPack } from '../campaign/pack';
import { judgeMaterial, type MaterialStanding } from '../materials/judge-material';
import { leads, type Person } from '../roster/roster';
import { personKey } from '../text/person-names';
import type { UnitRecords } from './unit-records';

/** The person of the unit that a name means; null for none and for namesakes. */
function personNamed(name: string, people: readonly Person[]): Person | null {
  const found = people.filter((person) => personKey(person.name) === personKey(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How every material of a unit stands. */
export function materialStandings({ materials, people }: UnitRecords, pack: Pick<CampaignPack, 'reviews'>): readonly MaterialStanding[] {
  return materials.map((material) =>
    judgeMaterial(material, material.isTeam || material.isDocument ? null : personNamed(material.author, people), pack),
  );
}

/** Members of the team, by the roster: each of them writes a material. */
export function teamOf({ people, unit }: UnitRecords): readonly Person[] {
  return people.filter(({ memberships }) => memberships.some((own) => (unit === null || own.unit === unit) && leads(own)));
}
