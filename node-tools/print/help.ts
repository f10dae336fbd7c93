import type { Language } from '../../core/i18n/local-text';
import { messagesIn } from '../../core/i18n/messages';
import type { Command } from '../command';
import { commonOptions, type OptionName, type OptionSpec, optionSpecs } from '../options/options';
import { displayWidth } from './terminal-table';

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `-o, --out 文件`. */
function optionUsage(name: OptionName, language: Language): string {
  const spec: OptionSpec = optionSpecs[name];
  const short = spec.short === undefined ? '' : `-${spec.short}, `;
  return `${short}--${name}${spec.value === undefined ? '' : ` ${spec.value[language]}`}`;
}

function listed(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => displayWidth(left)));
  return pairs.map(([left, right]) => `  ${pad(left, width)}  ${right}`);
}

/** The first page: what it is for and the commands. */
export function overviewHelp(commands: readonly Command[], language: Language): string[] {
  const text = messagesIn(language).help;
  return [
    text.tagline,
    '',
    text.usage('taizhang', text.commandPlaceholder),
    '',
    text.commands,
    ...listed(
      commands.map(({ name, aliases, summary }) => [language === 'zh' ? `${name} (${aliases.join('、')})` : name, summary[language]]),
    ),
    '',
    text.startHere,
    text.moreHelp,
  ];
}

/** One command's page: usage, what it does, flags, examples. */
export function commandHelp(command: Command, language: Language): string[] {
  const text = messagesIn(language).help;
  const names = [...command.options, ...commonOptions];
  return [
    `${command.name} — ${command.summary[language]}`,
    '',
    text.usage(`taizhang ${command.name}`, command.usage[language]),
    ...(command.parts ?? []).map((part) => text.usage(`taizhang ${part.name}`, part.usage[language])),
    text.aliases(command.aliases),
    '',
    command.details[language],
    '',
    ...(command.parts === undefined
      ? []
      : [
          text.parts,
          ...listed(
            command.parts.map(({ name, aliases, summary }) => [
              language === 'zh' ? `${name} (${aliases.join('、')})` : name,
              summary[language],
            ]),
          ),
          '',
        ]),
    text.options,
    ...listed(names.map((name) => [optionUsage(name, language), optionSpecs[name].help[language]])),
    '',
    text.examples,
    ...command.examples.flatMap(({ line, says }) => [`  # ${says[language]}`, `  $ ${line}`]),
    '',
    text.exitCodes,
  ];
}
