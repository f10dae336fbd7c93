import { type Addon, openAddon } from '../../../support/addon';
import { ledgerHeader, ledgerOf, office } from '../../../support/addon-ledger';
import { type AddonPage, type Looking, openPage } from '../../../support/addon-page';
import { browser, endBrowserAfterwards, testInBrowser } from '../../../support/browser';
import type { CellSeed, Seed } from '../../../support/fake-sheets/seed';
import { pageFaults } from '../../../support/page-faults';

endBrowserAfterwards();

const name = '整改台账';

interface Opened extends AddonPage {
  readonly addon: Addon;
}

async function withSidebar(sheets: Readonly<Record<string, Seed>>, looking: Looking, use: (opened: Opened) => Promise<void>) {
  const addon = openAddon({ sheets });
  addon.run('showToday');
  const opened = await openPage(await browser(), addon, looking);
  try {
    if (looking.held !== true) await opened.page.locator('main[aria-busy=false]').waitFor();
    await use({ ...opened, addon });
    expect(opened.trouble).toEqual([]);
  } finally {
    await opened.end();
  }
}

function late(count: number): Seed {
  const row = (at: number): CellSeed[] => [
    at + 1,
    `第${at + 1}项问题：调研不够深入`,
    '到基层调研',
    '张建国',
    '2024年5月底前',
    '整改中',
    '',
  ];
  return ledgerOf(Array.from({ length: count }, (_, at) => row(at)));
}

const cellNow = ({ addon }: Opened): string | undefined => addon.world.globals.SpreadsheetApp.getActiveRange()?.getA1Notation();

testInBrowser('the sections with their counts, and of each item its unit, problem, owner, deadline, day and days late', () =>
  withSidebar({ [name]: office }, {}, async ({ page }) => {
    expect(await page.locator('h1').textContent()).toBe('2024年7月15日 星期一');
    expect(await page.locator('h2').allTextContents()).toEqual(['逾期1项', '临期1项', '待销号2项', '立行立改1项']);
    expect(await page.locator('.line').first().locator(':scope > span').allTextContents()).toEqual([
      '青禾县教育局 · 张建国逾期15天',
      '理论学习不够系统',
      '时限：2024年6月底前（2024-06-30）',
    ]);
    expect(await page.getByText('另有1项没有写明或写法认不出时限').count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
  }),
);

testInBrowser('beside a unit of many letters it is still said who is to be asked', () => {
  const unit = '青禾县住房和城乡建设局城市建设投资有限责任公司机关委员会';
  const rows = [
    ['单位名称', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    [unit, '调研少', '每月调研', '张建国', '2024年5月底前', '整改中'],
  ];
  return withSidebar({ [name]: rows }, {}, async ({ page }) => {
    const owner = page.locator('.line .who span').last();
    expect(await owner.textContent()).toBe(' · 张建国');
    expect(await owner.evaluate((part) => part.scrollWidth <= part.clientWidth)).toBe(true);
    expect(await page.locator('.line').first().getAttribute('title')).toContain(unit);
    expect(await pageFaults(page)).toEqual([]);
  });
});

testInBrowser('a click goes to the row, says so, and gives the keyboard to the sheet', () =>
  withSidebar({ 首页: [['首页']], [name]: office }, {}, async (opened) => {
    await opened.page.getByText('走访群众少').click();
    await opened.page.getByText('已跳到整改台账第8行').waitFor();
    expect(cellNow(opened)).toBe('B8');
    expect(await opened.sheetFocused()).toBe(1);
  }),
);

testInBrowser('by keyboard alone: refresh, overview, fold, into the list, along it, and to the row', () =>
  withSidebar({ [name]: office }, {}, async (opened) => {
    const { page } = opened;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await press('Tab');
    expect(await focused()).toBe('刷新');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await focused()).toBe('待销号2项');
    await press('Tab');
    expect(await focused()).toContain('项目推进慢');
    await press('ArrowDown');
    expect(await focused()).toContain('制度执行不严');
    await press('ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowDown', 'Enter');
    await page.getByText('已跳到整改台账第10行').waitFor();
    expect(cellNow(opened)).toBe('B10');
    await press('Shift+Tab', 'Enter');
    expect(await page.getByText('制度执行不严').isVisible()).toBe(false);
    expect(await page.locator('h2 button[aria-expanded=false]').textContent()).toBe('待销号2项');
  }),
);

testInBrowser('refreshing shows what has changed since, and a second press while it runs does nothing', () =>
  withSidebar({ [name]: office }, {}, async ({ page, addon, calls }) => {
    addon.world.sheet(name).put('F4', '已销号');
    await page.getByRole('button', { name: '刷新' }).dblclick();
    await page.getByText('已更新：7项中有4项要办').waitFor();
    expect(await page.locator('h2').allTextContents()).toEqual(['临期1项', '待销号2项', '立行立改1项']);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('刷新');
    expect(calls.length).toBeLessThanOrEqual(3);
  }),
);

testInBrowser('a row that was moved or rewritten since is told, not guessed', () =>
  withSidebar({ [name]: office }, {}, async (opened) => {
    opened.addon.world.sheet(name).put('B8', '改写了的问题');
    await opened.page.getByText('走访群众少').click();
    await opened.page.getByText('整改台账第8行已经不是这一项').waitFor();
    expect(await opened.sheetFocused()).toBe(0);
  }),
);

const meeting: Readonly<Record<string, CellSeed[][]>> = {
  花名册: [
    ['花名册'],
    ['所在单位', '姓名', '职务', '角色'],
    ['青禾县教育局', '张建国', '局长', '主要负责同志'],
    ['青禾县教育局', '<img src=x onerror=alert(1)>', '副局长', '班子成员'],
  ],
  谈心谈话计划: [
    ['谈心谈话计划'],
    ['谈话人', '谈话对象', '计划日期', '实际日期'],
    ['张建国', '<img src=x onerror=alert(1)>', '2024-07-20', ''],
  ],
  会议记录: [
    ['会议记录'],
    ['单位名称', '会议类型', '会议日期', '应到人数', '实到人数', '书记到会', '上级党组织参加人', '督导组参加人'],
    ['青禾县教育局', '民主生活会', '2024-07-10', 3, 2, '是', '李梅', ''],
  ],
};

testInBrowser(
  '[R082] 关口 2/6 and 缺谈话 beside the ledger: what fails leads to its cell, by keyboard too, and stays whichever ledger is chosen',
  () =>
    withSidebar({ [name]: office, ...meeting }, {}, async (opened) => {
      const { page } = opened;
      expect(await page.locator('h2').allTextContents()).toEqual([
        '逾期1项',
        '临期1项',
        '待销号2项',
        '立行立改1项',
        '关口6个过了2个',
        '缺谈话1项',
      ]);
      expect(await page.locator('.overview button').allTextContents()).toContain('2/6关口');
      expect(await page.getByText('约定2024-07-20').count()).toBe(1);
      expect(await page.locator('.line img').count()).toBe(0);
      await page.getByText('上级党组织和督导组人员未到会的不开').click();
      await page.getByText('已跳到会议记录第3行').waitFor();
      expect(cellNow(opened)).toBe('H3');
      await page.locator('.overview button').last().focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('已跳到谈心谈话计划第3行').waitFor();
      expect(await pageFaults(page)).toEqual([]);
    }),
);

testInBrowser('with every gate passed the section says so, and there is nothing to jump to', () => {
  const signOff = (gate: string) => ['青禾县教育局', gate, '特批', '王强', '2024-07-12', '会议已按上级要求另行安排'];
  const passed = ['征求意见不深入的不开', '谈心不广泛的不开', '党性分析材料达不到要求的不开', '上级党组织和督导组人员未到会的不开'].map(
    signOff,
  );
  const sheets = { ...meeting, 关口签字: [['关口签字'], ['单位名称', '关口', '签字结论', '签字人', '签字日期', '特批理由'], ...passed] };
  return withSidebar({ [name]: office, ...sheets }, {}, async ({ page }) => {
    expect(await page.locator('h2').allTextContents()).toContain('关口6个过了6个');
    expect(await page.getByText('六个不开的关口都已通过。').count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
  });
});

testInBrowser('with nothing to chase it says so, as of which day, and can be refreshed', () =>
  withSidebar({ [name]: ledgerOf([[1, '会议多', '合并会议', '李梅', '2024年5月底前', '已销号', '']]) }, {}, async ({ page, addon }) => {
    await page.getByText('今天没有要催的事').waitFor();
    expect(await page.locator('h1').textContent()).toBe('2024年7月15日 星期一');
    expect(await pageFaults(page)).toEqual([]);
    addon.world.sheet(name).put('F4', '整改中');
    await page.getByRole('button', { name: '刷新' }).click();
    await page.getByText('逾期45天').waitFor();
  }),
);

testInBrowser('without a ledger it offers to make one, and then shows it', () =>
  withSidebar({ 首页: [['首页']] }, {}, async ({ page, addon }) => {
    await page.getByText('这份表格里还没有整改台账').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '建立/补全工作表' }).click();
    await page.getByText('今天没有要催的事').waitFor();
    expect(addon.world.sheetNames().length).toBeGreaterThan(1);
  }),
);

testInBrowser('of several ledgers one can be chosen, and the counts are its own', () => {
  const other = ledgerOf([[1, '督导反馈慢', '三日内反馈', '赵敏', '2024年4月底前', '整改中', '']]);
  return withSidebar({ [name]: office, 督导台账: other }, {}, async (opened) => {
    const { page } = opened;
    expect(await page.getByText('2张台账共8项').count()).toBe(1);
    expect(await page.locator('h2').first().textContent()).toBe('逾期2项');
    await page.getByLabel('看哪张台账').selectOption('督导台账');
    expect(await page.locator('h2').allTextContents()).toEqual(['逾期1项']);
    expect(await pageFaults(page)).toEqual([]);
    await page.getByText('督导反馈慢').click();
    await page.getByText('已跳到督导台账第4行').waitFor();
    await page.getByLabel('看哪张台账').selectOption('全部台账');
    expect(await page.locator('h2').first().textContent()).toBe('逾期2项');
  });
});

testInBrowser('5,000 overdue rows: the true count at once, few nodes, and the last one a key away', () =>
  withSidebar({ [name]: late(5000) }, {}, async (opened) => {
    const { page } = opened;
    const nodes = () => page.evaluate<number>("document.querySelectorAll('*').length");
    expect(await page.locator('h2').textContent()).toBe('逾期5000项');
    expect(await nodes()).toBeLessThan(400);
    expect(await page.locator('li').first().getAttribute('aria-setsize')).toBe('5000');
    await page.locator('.line').first().focus();
    await page.keyboard.press('End');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('第5000项问题');
    expect(await page.evaluate("document.activeElement.closest('li').getAttribute('aria-posinset')")).toBe('5000');
    await page.keyboard.press('Enter');
    await page.getByText('已跳到整改台账第5003行').waitFor();
    expect(cellNow(opened)).toBe('B5003');
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight / 2)');
    await page.getByText('第2500项问题').waitFor();
    expect(await nodes()).toBeLessThan(400);
    // In the middle of a list the lines are still in order, for whoever reads them one after the other.
    const places = await page.evaluate<number[]>(
      "[...document.querySelectorAll('li')].map((item) => Number(item.getAttribute('aria-posinset')))",
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(opened.calls).toEqual(['readToday', 'goToLine']);
  }),
);

testInBrowser('cells that hold markup are shown letter by letter, and nothing of them runs or loads', () => {
  const evil = '<img src="https://evil.test/x" onerror="document.title=1">';
  const row = [1, evil, evil, evil, `2024年5月底前`, '整改中', ''];
  const rows = [['', evil], [`填报单位：${evil}`], [...ledgerHeader], row];
  return withSidebar({ [`台账${'<b>'}`]: { rows } }, {}, async ({ page }) => {
    expect(await page.locator('.text').first().textContent()).toContain('<img src="https://evil.test/x"');
    expect(await page.locator('img, b').count()).toBe(0);
    expect(await page.title()).toBe('今日');
    expect(await page.getByText('“台账<b>”共1项').count()).toBe(1);
  });
});

testInBrowser('on a dark screen the text is light on dark, with contrast enough; so it is in high contrast', () =>
  withSidebar({ [name]: office }, { colorScheme: 'dark' }, async ({ page }) => {
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(31, 32, 35)');
    expect(await pageFaults(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await pageFaults(page)).toEqual([]);
  }),
);

testInBrowser('with letters half as large again it is still no wider than the sidebar, and no line is cut below', () =>
  withSidebar({ [name]: office }, {}, async ({ page }) => {
    await page.evaluate("document.documentElement.style.fontSize = '21px'");
    await page.setViewportSize({ width: 299, height: 640 });
    await page.getByText('理论学习不够系统').waitFor();
    await page.waitForFunction("document.querySelector('.line').getBoundingClientRect().height > 95");
    expect(await pageFaults(page)).toEqual([]);
    expect(
      await page.evaluate("[...document.querySelectorAll('.line')].filter((line) => line.scrollHeight > line.clientHeight + 1).length"),
    ).toBe(0);
  }),
);

testInBrowser('with two accounts in the browser there is one sentence and a button to try again', async () => {
  const addon = openAddon({ sheets: { [name]: office } });
  addon.run('showToday');
  addon.world.as({ twoAccounts: true });
  const { page, end } = await openPage(await browser(), addon);
  await page.getByText('请只登录一个账号（或用无痕窗口').waitFor();
  expect(await page.getByText('PERMISSION').count()).toBe(0);
  expect(await pageFaults(page)).toEqual([]);
  addon.world.as({ twoAccounts: false });
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.getByText('理论学习不够系统').waitFor();
  await end();
});

testInBrowser('while the ledgers are read it says so', () =>
  withSidebar({ [name]: office }, { held: true }, async ({ page, release }) => {
    expect(await page.getByRole('status').textContent()).toBe('正在读取台账…');
    release();
    await page.getByText('理论学习不够系统').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
  }),
);
