import { nearWords } from '../core/text/near-words';
import { type OptionName, type OptionSpec, optionSpecs } from './options';

/** What an option may be called: its name, and in Chinese what its value is（年份 of --year, 单位名单 of --units）. */
function namesOf(option: OptionName): readonly string[] {
  const { value }: OptionSpec = optionSpecs[option];
  return value === undefined ? [option] : [option, value.zh.replace(/\..*$/u, '')];
}

/** The options of these that a misspelt one was probably meant as, as they are written（--as-of for as-off）, the nearest first. */
export function nearOptions(word: string, options: readonly OptionName[]): readonly string[] {
  const near = nearWords(word, [...new Set(options.flatMap(namesOf))]);
  const meant = near.flatMap((name) => options.filter((option) => namesOf(option).includes(name)));
  return [...new Set(meant)].map((option) => `--${option}`);
}
