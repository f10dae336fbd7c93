import type { CampaignPack } from './pack';
import advancedNature from './packs/advanced-nature-2005.json';
import annualMeeting from './packs/annual-meeting.json';
import blank from './packs/blank.json';
import massLine from './packs/mass-line-2014.json';
import originalAspiration from './packs/original-aspiration-2019.json';
import themeEducation from './packs/theme-education-2023.json';
import { type ReadPack, readPack } from './read-pack';

const shipped: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[] = [
  annualMeeting,
  themeEducation,
  originalAspiration,
  massLine,
  advancedNature,
  blank,
];

/** Ids and names of the packs that come with the product, the default first. */
export const packNames = shipped.map(({ id, name }) => ({ id, name }));

/** The pack used where nobody chose. */
export const defaultPackId = annualMeeting.id;

/** Reads an office's own pack; it may be based on one of ours. */
export function readOwnPack(value: unknown): ReadPack {
  return readPack(value, (id) => shipped.find((pack) => pack.id === id));
}

/**
 * The pack that a campaign's name tells: by id or name, else the one whose name without its year stands in it（2024年度民主生活会）; null where it tells
 * none.
 */
export function packNamedIn(text: string): CampaignPack | null {
  const whole = packNamed(text);
  if (whole !== null) return whole;
  const bare = (name: string): string => name.replace(/[“”"]/gu, '').replace(/（\d+）$/u, '');
  const found = shipped.find(({ name: { zh } }) => bare(zh).length > 2 && bare(text).includes(bare(zh)));
  return found === undefined ? null : readOwnPack(found).pack;
}

/** One of our packs by id, Chinese or English name; null where there is none of that name. */
export function packNamed(word: string): CampaignPack | null {
  const found = shipped.find(({ id, name }) => [id, name.zh, name.en].includes(word.trim()));
  return found === undefined ? null : readOwnPack(found).pack;
}
