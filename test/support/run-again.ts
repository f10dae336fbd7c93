import type { Addon } from './addon';

/** The most calls that an entry makes on a sheet that stands. */
const mostCalls = 18;

/** Does it twice: the second time changes nothing, and undoing gives back the spreadsheet as it was. */
export function expectSameTwiceAndUndone(addon: Addon, act: () => void): void {
  const before = addon.world.snapshot().sheets;
  act();
  const once = addon.world.snapshot();
  act();
  expect(addon.world.snapshot()).toEqual(once);
  addon.run('undoLast');
  expect(addon.world.snapshot().sheets).toEqual(before);
}

/** Does it in spreadsheets of two sizes: the calls on each sheet are as many in the small as in the large, and at most eighteen. */
export function expectSameCalls(
  [few, many]: readonly [number, number],
  open: (count: number) => Addon,
  act: (addon: Addon, count: number) => void,
): void {
  const [small, large] = [few, many].map((count) => {
    const addon = open(count);
    addon.world.resetCalls();
    act(addon, count);
    return addon.world.calls().sheets;
  });
  expect(large).toEqual(small);
  for (const count of Object.values(small ?? {})) expect(count).toBeLessThanOrEqual(mostCalls);
}
