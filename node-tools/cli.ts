import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Language } from '../core/i18n/local-text';
import { messagesIn } from '../core/i18n/messages';
import { nearWords } from '../core/text/near-words';
import type { Command, Invocation } from './command';
import { registry } from './commands/registry';
import { type ExitCode, exitCodes } from './exit-code';
import { UnreadableInput } from './intake/unreadable-input';
import { languageOf, readArguments } from './options/arguments';
import { helpWords, misplacedCommand, versionWords, wantsCommand } from './options/first-word';
import { dashedWord } from './options/plain-dash';
import { requirePlainNames } from './options/typed-names';
import { UsageError } from './options/usage-error';
import { OutputFailed } from './output/output-failed';
import { requireOutputNames } from './output/output-name';
import { commandHelp, overviewHelp } from './print/help';
import type { Io } from './print/io';
import { printFindings } from './print/print-findings';
import { version } from './version';

async function findCommand(word: string): Promise<Command | undefined> {
  return registry.find(({ names }) => names.includes(word))?.load();
}

/** The command that the words from `at` on name, and how many words that takes: two where the second names a part of the first. */
async function commandAt(words: readonly string[], at: number): Promise<{ readonly command: Command; readonly taken: number } | null> {
  const command = await findCommand(words[at] ?? '');
  if (command === undefined) return null;
  const second = words[at + 1];
  const part = command.parts?.find(({ name, aliases }) => [name, ...aliases].some((own) => own.split(' ')[1] === second));
  return part === undefined || second === undefined ? { command, taken: 1 } : { command: part, taken: 2 };
}

/** Where the first word from `from` on stands that is neither an option nor the name of a language; -1 where there is none. */
function wordAt(argv: readonly string[], from = 0): number {
  return argv.findIndex((part, at) => at >= from && !part.startsWith('-') && argv[at - 1] !== '--lang');
}

/** Help on the command that the words from `at` on name, the first page where they name none; null where there is no such command. */
async function helpOn(argv: readonly string[], at: number, language: Language): Promise<readonly string[] | null> {
  if (at < 0) return overviewHelp((await import('./commands/every-command')).commands, language);
  const found = await commandAt(argv, at);
  return found === null ? null : commandHelp(found.command, language);
}

/** Throws `UsageError` where a part is named behind the files, or misspelt in front of them, where it reads like a file that is not there. */
function requirePartsFirst({ name, parts = [] }: Command, { positionals, messages }: Invocation): void {
  const words = parts.flatMap((part) => [part.name, ...part.aliases]).map((own) => own.split(' ')[1] ?? '');
  const word = positionals.find((given) => words.includes(given) && !existsSync(given));
  if (word !== undefined) throw new UsageError(messages.usage.partFirst({ command: name, word }));
  const [first = ''] = positionals;
  const meant = extname(first) === '' && !existsSync(first) ? nearWords(first, words) : [];
  if (meant.length > 0)
    throw new UsageError(messages.usage.unknownPart({ word: first, near: meant.map((part) => `taizhang ${name} ${part}`) }));
}

/** Names of commands that a word was probably meant as, in the language it is written in. */
function near(word: string): readonly string[] {
  return nearWords(
    word,
    registry.flatMap(({ names }) => names),
  );
}

/**
 * Runs one call and gives its exit code. Everything a user can do wrong ends in one line of plain words; an exception that reaches the
 * end of this function is a bug of ours and says so (70), without a stack trace unless TAIZHANG_DEBUG is set.
 */
export async function runCli(
  words: readonly string[],
  io: Io,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const argv = words.map((word) => (word === '/?' ? '--help' : word)); // how Windows asks
  const language = languageOf(argv, environment.TAIZHANG_LANG);
  const { usage, help, run } = messagesIn(language);
  const say = (lines: readonly string[]): void => {
    for (const line of lines) io.out(line);
  };
  const wrong = (line: string): ExitCode => {
    io.err(line);
    return exitCodes.usage;
  };
  const unknown = (given: string): ExitCode => wrong(usage.unknownCommand({ word: given, near: near(given) }));
  const at = wordAt(argv);
  const word = argv[at];
  if (word === undefined || helpWords.includes(word)) {
    const topic = word === undefined ? -1 : wordAt(argv, at + 1);
    const asksVersion = argv.some((given) => versionWords.includes(given));
    if (word === undefined && !asksVersion && wantsCommand(argv)) return wrong(usage.commandNeeded());
    const lines = asksVersion ? [version] : await helpOn(argv, topic, language);
    if (lines === null) return unknown(argv[topic] ?? '');
    say(lines);
    return exitCodes.clean;
  }
  const dashed = dashedWord(argv);
  if (dashed !== null) return wrong(usage.dash(dashed));
  const found = await commandAt(argv, at);
  if (found === null) {
    const misplaced = near(word).length === 0 ? misplacedCommand(argv, at, language) : null;
    return misplaced === null ? unknown(word) : wrong(misplaced);
  }
  const { command, taken } = found;
  try {
    const call = readArguments(command, [...argv.slice(0, at), ...argv.slice(at + taken)], language, io);
    if (call.help) {
      say(commandHelp(command, language));
      return exitCodes.clean;
    }
    requirePartsFirst(command, call);
    if (command.texts !== true) requirePlainNames(call);
    requireOutputNames(typeof command.output === 'function' ? command.output(call) : command.output, call);
    return await command.run(call);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(error.message);
      io.err(help.seeHelp({ command: command.name }));
      return exitCodes.usage;
    }
    if (error instanceof OutputFailed) {
      io.err(error.sentence(language));
      return exitCodes.refused;
    }
    if (error instanceof UnreadableInput) {
      printFindings({ io, language }, error.findings);
      return error.findings.some(({ code }) => code === 'file-secret') ? exitCodes.refused : exitCodes.unreadable;
    }
    io.err(run.bug({ command: command.name, detail: error instanceof Error ? error.message : String(error) }));
    if (environment.TAIZHANG_DEBUG !== undefined && error instanceof Error) io.err(error.stack ?? '');
    return exitCodes.bug;
  }
}
