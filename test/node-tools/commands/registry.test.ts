import { commands } from '../../../node-tools/commands/every-command';
import { registry } from '../../../node-tools/commands/registry';

test('a run finds every command under its names, in the order of the manual', async () => {
  const loaded = await Promise.all(registry.map(({ load }) => load()));
  expect(loaded).toEqual(commands);
  expect(registry.map(({ names }) => names)).toEqual(commands.map(({ name, aliases }) => [name, ...aliases]));
});
