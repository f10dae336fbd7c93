import { commands } from '../../node-tools/commands/every-command';
import { commandHelp, overviewHelp } from '../../node-tools/print/help';
import { page } from './markdown';

function block(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

/** docs/commands.md: the help of every command in both languages, as the terminal shows it. */
export function commandsPage(): string {
  return page(
    '命令手册 · Commands',
    block(overviewHelp(commands, 'zh')),
    block(overviewHelp(commands, 'en')),
    ...commands
      .flatMap((command) => [command, ...(command.parts ?? [])])
      .map((command) =>
        [`## ${command.aliases[0] ?? ''} ${command.name}`, block(commandHelp(command, 'zh')), block(commandHelp(command, 'en'))].join(
          '\n\n',
        ),
      ),
  );
}
