import { enCli } from './en/cli';
import { enCommands } from './en/commands';
import { enGates } from './en/gates';
import { enOpinion } from './en/opinion';
import { enOutputNotices } from './en/output';
import { enPages } from './en/pages';
import { enTalk } from './en/talk';
import type { Language } from './local-text';
import { zhCli } from './zh-cn/cli';
import { zhCommands } from './zh-cn/commands';
import { zhGates } from './zh-cn/gates';
import { zhOpinion } from './zh-cn/opinion';
import { zhOutputNotices } from './zh-cn/output';
import { zhPages } from './zh-cn/pages';
import { zhTalk } from './zh-cn/talk';

/** The texts of one language. */
export type Messages = typeof zhCli &
  typeof zhCommands & {
    readonly output: typeof zhOutputNotices;
    readonly opinion: typeof zhOpinion;
    readonly pages: typeof zhPages;
    readonly talk: typeof zhTalk;
    readonly gates: typeof zhGates;
  };

const catalogues: Readonly<Record<Language, Messages>> = {
  zh: { ...zhCli, ...zhCommands, output: zhOutputNotices, opinion: zhOpinion, pages: zhPages, talk: zhTalk, gates: zhGates },
  en: { ...enCli, ...enCommands, output: enOutputNotices, opinion: enOpinion, pages: enPages, talk: enTalk, gates: enGates },
};

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}
