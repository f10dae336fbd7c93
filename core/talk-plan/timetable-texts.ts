import type { Language } from '../i18n/local-text';

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
