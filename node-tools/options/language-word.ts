import { halfWidth } from '../../core/calendar/half-width';
import type { Language } from '../../core/i18n/local-text';

const spellings: readonly (readonly [Language, RegExp])[] = [
  ['zh', /^(?:zh|cn|chs)(?:[-_].*)?$|^chinese$|^中文?$|^简体(?:中文)?$|^汉语$/u],
  ['en', /^en(?:[-_].*)?$|^english$|^英[文语]?$/u],
];

/** The language that a word names as people and systems write it（EN、zh_CN、zh-CN.UTF-8、中文）; null where it names neither. */
export function readLanguage(word: string): Language | null {
  const plain = halfWidth(word).trim().toLowerCase();
  return spellings.find(([, spelling]) => spelling.test(plain))?.[0] ?? null;
}
