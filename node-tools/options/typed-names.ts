import { existsSync } from 'node:fs';
import type { Invocation } from '../command';
import { fileOptions } from './file-options';
import { UsageError } from './usage-error';

const opening = /^["'“”‘’「『＂]/u;
const closing = /["'“”‘’」』＂]$/u;

/** The name between quotation marks that are no part of it, put together where its spaces parted it; null where there are none. */
function quotedName(words: readonly string[], at: number): { readonly word: string; readonly file: string } | null {
  const first = words[at] ?? '';
  if (!opening.test(first)) return null;
  const length = words.slice(at).findIndex((word) => closing.test(word));
  if (length < 0) return null;
  const word = words.slice(at, at + length + 1).join(' ');
  return word.length < 3 ? null : { word, file: word.slice(1, -1) };
}

function requirePlainName(words: readonly string[], at: number, { messages }: Invocation): void {
  const word = words[at] ?? '';
  if (existsSync(word)) return;
  if (word.trim() === '') throw new UsageError(messages.usage.filesNeeded());
  const quoted = quotedName(words, at);
  if (quoted !== null) throw new UsageError(messages.usage.quoted(quoted));
  if (word.includes('"')) throw new UsageError(messages.usage.quoteInside({ word }));
  if (/[*?]/u.test(word)) throw new UsageError(messages.usage.wildcard({ word }));
}

/**
 * Throws `UsageError` where a name that is not there was typed with what only some command windows take away: quotation marks of an input
 * method, wild-cards, a backslash before the closing mark; and where it is blank.
 */
export function requirePlainNames(call: Invocation): void {
  for (const words of [call.positionals, ...fileOptions.map(call.flags.texts)]) {
    for (const at of words.keys()) requirePlainName(words, at, call);
  }
}
