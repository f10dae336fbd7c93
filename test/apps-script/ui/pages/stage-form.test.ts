import { openAddon } from '../../../support/addon';
import { openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

const evil = '<img/src=x/onerror=alert(1)>局';

testInBrowser('转段验收…: choose, look, go back, and make the form, by keyboard; a unit’s name is only text', async () => {
  const roster = [
    ['花名册'],
    ['所在单位', '姓名', '职务', '角色'],
    [evil, '张建国', '局长', '主要负责同志'],
    ['青禾县水利局', '李梅', '局长', '主要负责同志'],
  ];
  const addon = openAddon({ sheets: { 花名册: roster } });
  addon.run('acceptStage');
  const { page, trouble, end } = await openPage(await browser(), addon, {});
  try {
    await page.getByLabel('要离开哪个阶段').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('请填写“要离开哪个阶段”').waitFor();
    await page.getByLabel('要离开哪个阶段').selectOption('召开会议');
    await page.getByRole('button', { name: '看现在的情况' }).click();
    await page.getByRole('button', { name: '出验收表' }).waitFor();
    expect(await page.locator('.fixed').first().textContent()).toContain(`${evil}：还不能转段，7个关口没过或没签字，没有合格的验收`);
    expect(await page.locator('img').count()).toBe(0);
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '上一步' }).click();
    expect(await page.getByLabel('要离开哪个阶段').inputValue()).toBe('召开会议');
    await page.getByRole('button', { name: '看现在的情况' }).click();
    await page.getByRole('button', { name: '出验收表' }).click();
    await page.getByText('已列入“转段验收表”').waitFor();
    expect(trouble).toEqual([]);
  } finally {
    await end();
  }
});
