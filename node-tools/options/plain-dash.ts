import { existsSync } from 'node:fs';
import { nearOptions, optionsCalled } from './near-options';
import { optionNames } from './options';

/** Dashes that an input method or a word processor puts in the place of the minus of an option. */
const otherDashes = /[\u2010-\u2015\u2212]/gu;

/** A word that was meant as an option, and the option as it has to be written. */
interface DashedWord {
  readonly word: string;
  readonly option: string;
}

/**
 * The option a word was meant as, null for any other word: `—as-of=2024-07-15`, `－－as-of` and `—as-off` are `--as-of`, `－o` is `-o`; of
 * Chinese words only those that name an option（－－单位）: others are texts to explain.
 */
function meantOption(word: string): string | null {
  if (word.startsWith('-')) return null;
  const name = /^-+(?<name>[a-z\p{Script=Han}][^=]*)/iu.exec(word.normalize('NFKC').replace(otherDashes, '-'))?.groups?.name;
  if (name === undefined) return null;
  if (/^\p{Script=Han}/u.test(name)) return optionsCalled(name)[0] ?? null;
  const [near = `--${name}`] = nearOptions(name, optionNames);
  return name.length === 1 ? `-${name}` : near;
}

/** The first word that begins with such a dash and a letter, and names no file; words behind `--` are names whatever they look like. */
export function dashedWord(argv: readonly string[]): DashedWord | null {
  const end = argv.indexOf('--');
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const option = meantOption(word);
    if (option !== null && !existsSync(word)) return { word, option };
  }
  return null;
}
