import { zhPages } from '../../../../core/i18n/zh-cn/pages';
import { openAddon } from '../../../support/addon';
import { openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

test('the guide names only entries that the menu has, and takes ten minutes', () => {
  const addon = openAddon();
  addon.run('onOpen', addon.world.event());
  const entries = addon.world.ui.items().map(({ path }) => path.replace(/^台账助手 ▸ /u, ''));
  const { steps, note } = zhPages.guide;
  const named = [...steps.map(({ text }) => text), note].flatMap((text) => [...text.matchAll(/点“([^”]+)”/gu)].map(([, entry]) => entry));
  expect(named.filter((entry) => entry === undefined || !entries.includes(entry))).toEqual([]);
  expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10);
});

testInBrowser('the steps stand in order in light and dark, and Enter closes', async () => {
  const addon = openAddon();
  addon.run('showGuide');
  const { page, closed, trouble, end } = await openPage(await browser(), addon);
  expect(await page.locator('.steps h2 > span:first-child').allTextContents()).toEqual(zhPages.guide.steps.map(({ title }) => title));
  expect(await pageFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await pageFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await closed()).toBe(true);
  expect(trouble).toEqual([]);
  await end();
});
