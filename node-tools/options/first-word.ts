import { existsSync, statSync } from 'node:fs';
import type { Language } from '../../core/i18n/local-text';
import { messagesIn } from '../../core/i18n/messages';
import { registry } from '../commands/registry';

/** Words in a command's place that ask for help. */
export const helpWords: readonly string[] = ['help', '帮助'];

/** Words anywhere that ask for the version. */
export const versionWords: readonly string[] = ['--version', '-V', '-v', '--版本'];

const known = /^(?:-h|--help|--lang(?:=.*)?)$/u;

/** Whether a call without a command has options that want one. */
export function wantsCommand(argv: readonly string[]): boolean {
  return argv.some((word) => word.startsWith('-') && !known.test(word));
}

/** What is said where the command stands behind a file or an option's value, or is left out before a file; null for any other word. */
export function misplacedCommand(argv: readonly string[], at: number, language: Language): string | null {
  const { usage } = messagesIn(language);
  const behind = argv.slice(at + 1).find((word) => registry.some(({ names }) => names.includes(word)));
  if (behind !== undefined) return usage.commandBehind({ command: behind });
  const word = argv[at] ?? '';
  if (!existsSync(word)) return null;
  const [folder, file] = language === 'zh' ? ['合并', '体检'] : ['merge', 'check'];
  return usage.commandFirst({ word, command: statSync(word).isDirectory() ? folder : file });
}
