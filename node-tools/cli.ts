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

/** Who is spoken to, and in which language. */
interface Hearer {
  readonly io: Io;
  readonly language: Language;
}

function say({ io }: Hearer, lines: readonly string[]): ExitCode {
  for (const line of lines) io.out(line);
  return exitCodes.clean;
}

/** Says what is wrong with the words of a call. */
function wrong({ io }: Hearer, line: string): ExitCode {
  io.err(line);
  return exitCodes.usage;
}

function unknown(hearer: Hearer, word: string): ExitCode {
  return wrong(hearer, messagesIn(hearer.language).usage.unknownCommand({ word, near: near(word) }));
}

/** Answers a call that names no command but `help`: the version, the help asked for, or that a command is wanted. */
async function answer(hearer: Hearer, argv: readonly string[], at: number): Promise<ExitCode> {
  const { language } = hearer;
  const topic = at < 0 ? -1 : wordAt(argv, at + 1);
  if (argv.some((given) => versionWords.includes(given))) return say(hearer, [version]);
  if (at < 0 && wantsCommand(argv)) return wrong(hearer, messagesIn(language).usage.commandNeeded());
  const lines = await helpOn(argv, topic, language);
  return lines === null ? unknown(hearer, argv[topic] ?? '') : say(hearer, lines);
}

async function runCommand({ io, language }: Hearer, command: Command, words: readonly string[]): Promise<ExitCode> {
  const call = readArguments(command, words, language, io);
  if (call.help) return say({ io, language }, commandHelp(command, language));
  requirePartsFirst(command, call);
  if (command.texts !== true) requirePlainNames(call);
  requireOutputNames(typeof command.output === 'function' ? command.output(call) : command.output, call);
  return await command.run(call);
}

/** Says why a command came to no end, and gives its exit code; null for a bug of ours. */
function stopped({ io, language }: Hearer, { name }: Command, error: unknown): ExitCode | null {
  if (error instanceof UsageError) {
    io.err(error.message);
    io.err(messagesIn(language).help.seeHelp({ command: name }));
    return exitCodes.usage;
  }
  if (error instanceof OutputFailed) {
    io.err(error.sentence(language));
    return exitCodes.refused;
  }
  if (error instanceof UnreadableInput) {
    printFindings({ io, language }, error.findings);
    if (error.noneRead) io.err(messagesIn(language).run.noneRead());
    return error.findings.some(({ code }) => code === 'file-secret') ? exitCodes.refused : exitCodes.unreadable;
  }
  return null;
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
  const hearer: Hearer = { io, language: languageOf(argv, environment.TAIZHANG_LANG) };
  const { usage, run } = messagesIn(hearer.language);
  const at = wordAt(argv);
  const word = argv[at];
  if (word === undefined || helpWords.includes(word)) return answer(hearer, argv, at);
  const dashed = dashedWord(argv);
  if (dashed !== null) return wrong(hearer, usage.dash(dashed));
  const found = await commandAt(argv, at);
  if (found === null) {
    const misplaced = near(word).length === 0 ? misplacedCommand(argv, at, hearer.language) : null;
    return misplaced === null ? unknown(hearer, word) : wrong(hearer, misplaced);
  }
  const { command, taken } = found;
  try {
    return await runCommand(hearer, command, [...argv.slice(0, at), ...argv.slice(at + taken)]);
  } catch (error) {
    const code = stopped(hearer, command, error);
    if (code !== null) return code;
    io.err(run.bug({ command: command.name, detail: error instanceof Error ? error.message : String(error) }));
    if (environment.TAIZHANG_DEBUG !== undefined && error instanceof Error) io.err(error.stack ?? '');
    return exitCodes.bug;
  }
}
