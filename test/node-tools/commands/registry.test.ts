import { commands } from '../../../node-tools/commands/every-command';
import { registry } from '../../../node-tools/commands/registry';

test('a run finds every command under its names, in the order of the manual', async () => {
  const loaded = await Promise.all(registry.map(({ load }) => load()));
  expect(loaded).toEqual(commands);
  expect(registry.map(({ names }) => names)).toEqual(commands.map(({ name, aliases }) => [name, ...aliases]));
});

test('every command that takes -o says what it names, and no other does', () => {
  const all = commands.flatMap((command) => [command, ...(command.parts ?? [])]);
  expect(all.filter(({ options, output }) => options.includes('out') !== (output !== undefined)).map(({ name }) => name)).toEqual([]);
});
