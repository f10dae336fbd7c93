import { parseArgs } from 'node:util';
import { halfWidth } from '../../core/calendar/half-width';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { Language } from '../../core/i18n/local-text';
import { messagesIn } from '../../core/i18n/messages';
import type { Command, Flags, Invocation } from '../command';
import type { Io } from '../print/io';
import { readLanguage } from './language-word';
import { nearOptions, oneDashWord, optionsCalled } from './near-options';
import { commonOptions, type OptionName, type OptionSpec, optionSpecs } from './options';
import { readTypedDay, yearsAsked } from './typed-day';
import { UsageError } from './usage-error';

/** What `parseArgs` gives for our flags: a switch is true, a value is text; each may have been written several times. */
type Values = Readonly<Partial<Record<OptionName, readonly (string | boolean)[]>>>;

/** The language asked for, before anything else is understood: `--lang en`, else TAIZHANG_LANG, else Chinese. */
export function languageOf(argv: readonly string[], environment: string | undefined): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = at < 0 ? environment : argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return readLanguage(word ?? '') ?? 'zh';
}

/** Why an option with a value has none, or a switch has one; `said` is how Node names it: `-o, --out <value>`. */
function valueError(said: string, language: Language): UsageError {
  const name = /--(?<name>[a-z-]+)/u.exec(said)?.groups?.name ?? '';
  const { value }: OptionSpec = Object.hasOwn(optionSpecs, name) ? optionSpecs[name as OptionName] : optionSpecs.help; // just looked up
  const option = said.replace(/ <value>$/u, '');
  const { valueNeeded, noValue } = messagesIn(language).usage;
  return new UsageError(value === undefined ? noValue({ option }) : valueNeeded({ option, value: value[language] }));
}

/** Throws where a value is blank, as an unset variable of a script leaves it（-o "$OUT"）: `-o` would else be told to name a folder “/”. */
function requireValues(values: Values, accepted: readonly OptionName[], language: Language): void {
  for (const name of accepted) {
    const { value, short }: OptionSpec = optionSpecs[name];
    if (value === undefined || !(values[name] ?? []).some((given) => `${given}`.trim() === '')) continue;
    const option = short === undefined ? `--${name}` : `-${short}, --${name}`;
    throw new UsageError(messagesIn(language).usage.valueNeeded({ option, value: value[language] }));
  }
}

/** Throws for a short option with an equals sign, as long ones take it: `-o=a.xlsx` would write a file “=a.xlsx”. */
function requireNoEqualsSign(argv: readonly string[], accepted: readonly OptionName[], language: Language): void {
  const end = argv.indexOf('--');
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const { short, value } = /^-(?<short>[a-z])=(?<value>.*)$/su.exec(word)?.groups ?? {};
    const isOption = accepted.some((name) => {
      const spec: OptionSpec = optionSpecs[name];
      return spec.short === short && spec.value !== undefined;
    });
    if (short !== undefined && isOption)
      throw new UsageError(messagesIn(language).usage.equalsSign({ word, option: `-${short}`, value: value ?? '' }));
  }
}

function tokens(
  argv: readonly string[],
  accepted: readonly OptionName[],
  language: Language,
): { values: Values; positionals: readonly string[] } {
  const text = messagesIn(language).usage;
  const options = Object.fromEntries(
    accepted.map((name) => {
      const spec: OptionSpec = optionSpecs[name];
      const type = spec.value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: true as const, ...(spec.short === undefined ? {} : { short: spec.short }) }];
    }),
  );
  const unknownOption = (word: string, plain = word): UsageError => {
    const near = nearOptions(word.replace(/^-+/u, ''), accepted);
    const elsewhere = near.length === 0 ? optionsCalled(word.replace(/^-+/u, '')) : [];
    if (elsewhere.length > 0) return new UsageError(text.optionElsewhere({ option: elsewhere.join('、') }));
    return new UsageError(text.unknownOption({ option: near.length > 0 ? word : plain, near }));
  };
  const oneDash = oneDashWord(argv);
  if (oneDash !== null) throw unknownOption(oneDash);
  const call = { args: [...argv], options, allowPositionals: true };
  try {
    return parseArgs({ ...call, strict: true });
  } catch (error) {
    const { code = '', message = '' } = error as NodeJS.ErrnoException; // parseArgs throws nothing else
    const said = /'([^']+)'/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const { tokens: parts } = parseArgs({ ...call, strict: false, tokens: true });
      const unknown = parts.find((part) => part.kind === 'option' && !(part.name in options));
      // -as-of is read letter by letter, so that only the word as a whole tells what was meant.
      const word = argv[unknown?.index ?? -1]?.replace(/=.*$/su, '') ?? said;
      throw unknownOption(word, said);
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw valueError(said, language);
    throw error;
  }
}

function day(value: string, language: Language): IsoDate {
  const typed = readTypedDay(value);
  if (typed.kind === 'day') return typed.day;
  throw new UsageError(messagesIn(language).usage.badDay({ value, why: typed.kind }));
}

/** What people write behind the number of an option: --year 2024年, --per-day 6场. */
const units: Readonly<Partial<Record<OptionName, RegExp>>> = { year: /年度?$/u, 'per-day': /[场次个]$/u, jobs: /个$/u };

function wholeNumber(option: OptionName, value: string, from: number, to: number, language: Language): number {
  const plain = halfWidth(value)
    .trim()
    .replace(units[option] ?? /$^/u, '');
  const number = /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
  if (!(number >= from && number <= to))
    throw new UsageError(messagesIn(language).usage.badNumber({ option: `--${option}`, value, from, to }));
  return number;
}

function flagsOf(values: Values, language: Language): Flags {
  const texts = (name: OptionName): readonly string[] => (values[name] ?? []).filter((value) => typeof value === 'string');
  const text = (name: OptionName): string | null => texts(name).at(-1) ?? null;
  return {
    texts,
    text,
    given: (name) => values[name] !== undefined,
    day(name) {
      const value = text(name);
      return value === null ? null : day(value, language);
    },
    whole(name, from, to) {
      const value = text(name);
      return value === null ? null : wholeNumber(name, value, from, to, language);
    },
  };
}

/** Throws where an option that counts once is written with different values: nobody sees which of them counted. */
function requireOneValue(values: Values, accepted: readonly OptionName[], language: Language): void {
  for (const name of accepted) {
    const { many }: OptionSpec = optionSpecs[name];
    const given = [...new Set(values[name] ?? [])].map(String);
    if (many !== true && given.length > 1)
      throw new UsageError(messagesIn(language).usage.optionTwice({ option: `--${name}`, values: given }));
  }
}

/**
 * Reads the words after the command's name.
 * Throws `UsageError` (in the reader's language) for a flag the command does not know, a missing or unusable value, or two where one counts.
 */
export function readArguments(
  command: Command,
  argv: readonly string[],
  language: Language,
  io: Io,
): Invocation & { readonly help: boolean } {
  const accepted = [...command.options, ...commonOptions];
  requireNoEqualsSign(argv, accepted, language);
  const { values, positionals } = tokens(argv, accepted, language);
  requireValues(values, accepted, language);
  requireOneValue(values, accepted, language);
  const flags = flagsOf(values, language);
  const { text, given } = flags;
  const lang = text('lang');
  if (lang !== null && readLanguage(lang) === null) throw new UsageError(messagesIn(language).usage.badLanguage({ value: lang }));
  return {
    positionals,
    today: flags.day('as-of') ?? day(io.today(), language),
    year: flags.whole('year', yearsAsked.from, yearsAsked.to),
    out: text('out'),
    units: text('units'),
    use: flags.texts('use'),
    table: text('table'),
    policy: text('policy'),
    start: flags.day('start'),
    clear: given('clear'),
    sample: given('sample'),
    json: given('json'),
    force: given('force'),
    dryRun: given('dry-run'),
    jobs: flags.whole('jobs', 1, 64) ?? 1,
    flags,
    language,
    messages: messagesIn(language),
    io,
    help: given('help'),
  };
}
