import { openAddon } from './addon';

/** The way to each entry in the menu as it is shown, by the global it calls: `整改台账 ▸ 体检`. */
export function entryCaptions(): ReadonlyMap<string, string> {
  const addon = openAddon();
  addon.run('onOpen', addon.world.event());
  return new Map(addon.world.ui.items().map(({ path, functionName }) => [functionName, path.replace(/^台账助手 ▸ /u, '')]));
}
