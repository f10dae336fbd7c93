import type { ListPage } from '../../../../apps-script/ui/list-page';
import { showListOf } from '../../../support/addon-dialog';
import { type AddonPage, openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

const missing: ListPage = {
  title: '未报单位',
  intro: '名单共900个单位，未报300个。',
  lines: Array.from({ length: 300 }, (_, at) => (at === 1 ? '<img src=x onerror=alert(1)>' : `第${at + 1}小学党支部`)),
  empty: '名单上的单位都有整改事项。',
};

async function withList(list: ListPage, use: (opened: AddonPage) => Promise<void>): Promise<void> {
  const opened = await openPage(await browser(), showListOf(list));
  try {
    await use(opened);
    expect(opened.trouble).toEqual([]);
  } finally {
    await opened.end();
  }
}

testInBrowser('every line is there, as text, and all can be copied at once', () =>
  withList(missing, async ({ page }) => {
    expect(await page.locator('li > span:last-child').allTextContents()).toEqual(missing.lines);
    expect(await page.locator('img').count()).toBe(0);
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '复制全部' }).click();
    expect(await page.getByRole('status').textContent()).toBe('已复制300条');
    await page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' }))");
    await page.locator('#paste').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#paste').inputValue()).toBe(missing.lines.join('\n'));
  }),
);

testInBrowser('without lines it says what that means, and offers nothing to copy', () =>
  withList({ ...missing, lines: [] }, async ({ page, closed }) => {
    expect(await page.getByText('名单上的单位都有整改事项。').count()).toBe(1);
    expect(await page.getByRole('button').allTextContents()).toEqual(['关闭']);
    expect(await pageFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await closed()).toBe(true);
  }),
);
