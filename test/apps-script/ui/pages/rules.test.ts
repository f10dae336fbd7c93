import { rules } from '../../../../core/finding/registry';
import { openAddon } from '../../../support/addon';
import { type AddonPage, openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

async function withRules(use: (opened: AddonPage) => Promise<void>): Promise<void> {
  const addon = openAddon();
  addon.run('showRules');
  const opened = await openPage(await browser(), addon);
  try {
    await use(opened);
    expect(opened.trouble).toEqual([]);
  } finally {
    await opened.end();
  }
}

const count = Object.keys(rules).length;

testInBrowser('every rule of the registry is there, with what to write and the sentence it rests on', () =>
  withRules(async ({ page }) => {
    expect(await page.locator('.card').count()).toBe(count);
    expect(await page.getByText(`共${count}条`).count()).toBe(1);
    const card = page.locator('.card', { hasText: 'missing-deadline' });
    expect(await card.locator('h3 > span').allTextContents()).toEqual(['必须改', '完成时限空着', 'missing-deadline']);
    expect(await card.locator('dd').allTextContents()).toEqual([
      '请写2024-06-30、2024年6月底前这样的时限，或写立行立改、长期坚持',
      rules['missing-deadline'].source,
    ]);
    expect(await pageFaults(page)).toEqual([]);
  }),
);

testInBrowser('the search has the keyboard, takes several words, tells how many are left, and Esc closes', () =>
  withRules(async ({ page, closed }) => {
    await page.keyboard.type('验收 销号');
    const left = await page.locator('.card:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(count);
    expect(await page.getByRole('status').textContent()).toBe(`${count}条里有${left}条`);
    await page.getByLabel('查找').fill('没有这样的词');
    expect(await page.getByText('没有这样的规则').isVisible()).toBe(true);
    expect(await page.locator('.area:visible').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await closed()).toBe(true);
  }),
);

testInBrowser('on a dark screen it can be read', () =>
  withRules(async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await pageFaults(page)).toEqual([]);
  }),
);
