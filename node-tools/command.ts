import type { IsoDate } from '../core/calendar/iso-date';
import type { Language, LocalText } from '../core/i18n/local-text';
import type { Messages } from '../core/i18n/messages';
import type { ExitCode } from './exit-code';
import type { OptionName } from './options/options';
import type { OutputKind } from './output/output-name';
import type { Io } from './print/io';

/** The flags as written, for commands that have some of their own. */
export interface Flags {
  text(name: OptionName): string | null;
  texts(name: OptionName): readonly string[];
  given(name: OptionName): boolean;
  /** Throws `UsageError` where the value is no civil day of our time. */
  day(name: OptionName): IsoDate | null;
  /** Throws `UsageError` where the value is no whole number in the range. */
  whole(name: OptionName, from: number, to: number): number | null;
}

/** A call, its flags checked. */
export interface Invocation {
  readonly positionals: readonly string[];
  readonly today: IsoDate;
  readonly year: number | null;
  readonly out: string | null;
  readonly units: string | null;
  readonly use: readonly string[];
  readonly table: string | null;
  readonly policy: string | null;
  readonly start: IsoDate | null;
  readonly clear: boolean;
  readonly sample: boolean;
  readonly json: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly jobs: number;
  readonly flags: Flags;
  readonly language: Language;
  readonly messages: Messages;
  readonly io: Io;
}

/** A command: one file, one name. Help, the manual and completion are made from it. */
export interface Command {
  readonly name: string;
  /** Chinese names that mean the same. */
  readonly aliases: readonly string[];
  readonly summary: LocalText;
  /** Positional arguments, e.g. `<台账.xlsx 或文件夹>...`. */
  readonly usage: LocalText;
  /** What it does, reads, writes and never does: two to six plain sentences. */
  readonly details: LocalText;
  readonly options: readonly OptionName[];
  /** The words behind the command are texts, no names of files. */
  readonly texts?: true;
  /** What `-o` names, for every command that takes it: the name is looked at before the command runs. */
  readonly output?: OutputKind | ((call: Invocation) => OutputKind);
  readonly examples: readonly { readonly line: string; readonly says: LocalText }[];
  /** Commands named by a second word right behind this one's（plan check）; each carries both words in its names. */
  readonly parts?: readonly Command[];
  run(call: Invocation): Promise<ExitCode>;
}
