import { nearWords } from '../../core/text/near-words';
import { type OptionName, type OptionSpec, optionNames, optionSpecs } from './options';

/** What an option may be called: its name, and in Chinese what its value is（年份 of --year, 单位名单 of --units）or does（输出 of --out）. */
function namesOf(option: OptionName): readonly string[] {
  const { value, also = [] }: OptionSpec = optionSpecs[option];
  return [option, ...(value === undefined ? [] : [value.zh.replace(/\..*$/u, '')]), ...also];
}

/** The options that a word names without a slip, as they are written. */
export function optionsCalled(word: string): readonly string[] {
  return optionNames.filter((option) => namesOf(option).includes(word)).map((option) => `--${option}`);
}

/** The options of these that a misspelt one was probably meant as, as they are written（--as-of for as-off）, the nearest first. */
export function nearOptions(word: string, options: readonly OptionName[]): readonly string[] {
  const near = nearWords(word, [...new Set(options.flatMap(namesOf))]);
  const meant = near.flatMap((name) => options.filter((option) => namesOf(option).includes(name)));
  return [...new Set(meant)].map((option) => `--${option}`);
}

/** Fewer letters of a name（-on）may be a short option with its value or another behind it. */
const shortestName = 3;

/**
 * The first word that is a long option with one dash（-out, -output, -json）, without its value; null where there is none. Letter by letter it
 * would be `-o ut`, and something would be written there. Words behind `--` are names whatever they look like.
 */
export function oneDashWord(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const words = (end < 0 ? argv : argv.slice(0, end)).map((word) => word.replace(/=.*$/su, ''));
  const isOption = (name: string): boolean =>
    name.length >= shortestName && optionNames.some((option) => option.startsWith(name) || name.startsWith(option));
  return words.find((word) => /^-[a-z]/iu.test(word) && isOption(word.slice(1).toLowerCase())) ?? null;
}
