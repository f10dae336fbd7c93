import { enCli } from './en/cli';
import { enCommands } from './en/commands';
import { enOutputNotices } from './en/output';
import type { Language } from './local-text';
import { zhCli } from './zh-cn/cli';
import { zhCommands } from './zh-cn/commands';
import { zhOutputNotices } from './zh-cn/output';

/** The texts of one language. */
export type Messages = typeof zhCli & typeof zhCommands & { readonly output: typeof zhOutputNotices };

const catalogues: Readonly<Record<Language, Messages>> = {
  zh: { ...zhCli, ...zhCommands, output: zhOutputNotices },
  en: { ...enCli, ...enCommands, output: enOutputNotices },
};

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}
