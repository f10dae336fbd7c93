import type { Language } from '../../i18n/local-text';
import { partTimes } from './slot-times';

/** The slots of a day where nothing else is said. */
export const usualParts = ['上午', '下午'] as const;

/** What a text lists, parted as offices part it（上午、下午；9:00-10:00,10:00-11:00）. */
export function listedTexts(text: string): readonly string[] {
  return text
    .split(/[,，、;；\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** 谈话室一、谈话室二, or a number of rooms that are then numbered. Blank: rooms are no matter. */
export function readRooms(text: string, language: Language): readonly string[] | null {
  const plain = text.trim();
  if (plain === '') return null;
  const count = /^\d{1,4}$/u.test(plain) ? Number(plain) : null;
  if (count === null) return [...new Set(listedTexts(plain))];
  return Array.from({ length: count }, (_, at) => (language === 'zh' ? `谈话室${at + 1}` : `Room ${at + 1}`));
}

/**
 * Whether one listed name reads like two that only a blank parts（谈话室一 谈话室二、上午 下午）, as some command windows make of a comma: two
 * words that could each be a name, a word that comes twice, or nothing but numbered words（A101 B102）. 谈话室 1 and Room 2 are one.
 */
export function looksLikeSeveral(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  if (words.length < 2 || partTimes(name) !== null) return false;
  const names = words.filter((word) => /\p{Script=Han}.*\p{Script=Han}/u.test(word));
  return names.length > 1 || new Set(words).size < words.length || words.every((word) => /\d/u.test(word));
}
