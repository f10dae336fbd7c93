import { openAddon } from '../../../support/addon';
import { type AddonPage, type Looking, openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import { register, roster } from '../../../support/opinion-sheets';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

const name = '征求意见台账';
const nasty = '1. <img src=x onerror=alert(1)>会议太多\n2. </script><b>文件多</b>';

async function withEntry(
  entry: string,
  looking: Looking,
  use: (opened: AddonPage, addon: ReturnType<typeof openAddon>) => Promise<void>,
): Promise<void> {
  const addon = openAddon({ sheets: { [name]: register, 花名册: roster } });
  addon.run(entry);
  const opened = await openPage(await browser(), addon, looking);
  try {
    await use(opened, addon);
    expect(opened.trouble).toEqual([]);
  } finally {
    await opened.end();
  }
}

testInBrowser(
  '[R089] one opinion is registered: lists are proposed, anything else may be written, what is told apart stands beside it',
  () =>
    withEntry('registerOpinion', {}, async ({ page }, addon) => {
      expect(await page.evaluate('document.activeElement.id')).toBe('field-verbatim');
      expect(await page.locator('#field-channel-list option').count()).toBeGreaterThan(3);
      expect(await page.getByText('把愿意接受教育、改正错误').count()).toBe(1);
      expect(await pageFaults(page)).toEqual([]);
      await page.getByLabel('意见原文').fill('=<img src=x onerror=alert(1)>');
      await page.getByLabel('征求渠道').fill('下村入户拉家常');
      await page.getByRole('button', { name: '登记' }).click();
      await page.getByText('请填写“意见对象”').waitFor();
      await page.getByLabel('意见对象').selectOption('领导班子');
      await page.getByRole('button', { name: '登记' }).click();
      await page.getByText('已登记1条').waitFor();
      const { values } = addon.sheet(name);
      expect([values.B11, values.H11]).toEqual(['下村入户拉家常', '=<img src=x onerror=alert(1)>']);
    }),
);

testInBrowser('notes are looked over before they are written; going back finds them as they were', () =>
  withEntry('pasteOpinions', {}, async ({ page, calls }, addon) => {
    await page.getByLabel('会议记录').fill(nasty);
    await page.getByLabel('意见对象').selectOption('领导班子');
    await page.getByRole('button', { name: '看怎样分条' }).click();
    await page.getByRole('button', { name: '登记这2条' }).waitFor();
    expect(await page.getByRole('group', { name: '将登记的意见' }).textContent()).toBe(
      '1. <img src=x onerror=alert(1)>会议太多\n2. </script><b>文件多</b>',
    );
    expect(await page.locator('img').count()).toBe(0);
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '上一步' }).click();
    expect(await page.getByLabel('会议记录').inputValue()).toBe(nasty);
    expect(await page.getByLabel('意见对象').inputValue()).toBe('领导班子');
    await page.getByRole('button', { name: '看怎样分条' }).click();
    await page.getByRole('button', { name: '登记这2条' }).click();
    await page.getByText('已登记2条').waitFor();
    expect(calls).toEqual(['previewOpinions', 'previewOpinions', 'submitOpinions']);
    const { values } = addon.sheet(name);
    expect([values.H11, values.H12]).toEqual(['<img src=x onerror=alert(1)>会议太多', '</script><b>文件多</b>']);
  }),
);

testInBrowser('in the dark, and with the colours of the system, nothing is hard to read', async () => {
  for (const looking of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await withEntry('registerOpinion', looking, async ({ page }) => expect(await pageFaults(page)).toEqual([]));
  }
});
