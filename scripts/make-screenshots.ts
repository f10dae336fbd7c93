/** Takes the pictures of docs/pictures/ from the built pages on a made-up county: `npx tsx scripts/make-screenshots.ts [folder]`. Needs Chrome or Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Addon, openAddon } from '../test/support/addon';
import { type Looking, openPage } from '../test/support/addon-page';
import { startBrowser } from '../test/support/browser';
import type { Seed } from '../test/support/fake-sheets/seed';
import { countyBook, longBook, settledBook } from './pictures/county-book';

const folder = process.argv[2] ?? join(__dirname, '../docs/pictures');

interface Picture {
  readonly file: string;
  readonly entry: string;
  readonly sheets: Readonly<Record<string, Seed>>;
  /** The cell that is selected when the entry is chosen. */
  readonly cell?: string;
  readonly looking?: Looking;
  /** What is done on the page before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { file: 'today', entry: 'showToday', sheets: countyBook, looking: { height: 720 } },
  { file: 'today-dark', entry: 'showToday', sheets: countyBook, looking: { height: 720, colorScheme: 'dark' } },
  { file: 'today-empty', entry: 'showToday', sheets: settledBook, looking: { height: 200 } },
  {
    file: 'today-long',
    entry: 'showToday',
    sheets: longBook,
    looking: { height: 480 },
    act: (page) => page.locator('.line').first().press('PageDown'),
  },
  { file: 'extension', entry: 'registerExtension', sheets: countyBook, cell: 'C5', act: fillExtension },
  { file: 'close-out-review', entry: 'reviewCloseOut', sheets: countyBook, cell: 'C11' },
  { file: 'settings', entry: 'openSettings', sheets: countyBook },
  { file: 'guide', entry: 'showGuide', sheets: countyBook },
  {
    file: 'rules',
    entry: 'showRules',
    sheets: countyBook,
    looking: { height: 460 },
    act: (page) => page.getByLabel('查找').fill('时限 请写成'),
  },
];

/** As it stands when a unit has forgotten to say why. */
async function fillExtension(page: Page): Promise<void> {
  await page.getByLabel('新的完成时限').fill('2024年9月底前');
  await page.getByRole('button', { name: '登记' }).click();
}

function select(addon: Addon, cell: string): void {
  const sheet = addon.world.globals.SpreadsheetApp.getActive()?.getSheetByName('问题整改台账');
  sheet?.getRange(cell).activate();
}

async function take(browser: Browser, { file, entry, sheets, cell, looking, act }: Picture): Promise<void> {
  const addon = openAddon({ sheets });
  if (cell !== undefined) select(addon, cell);
  addon.run(entry);
  const { page, trouble, end } = await openPage(browser, addon, looking);
  await page.locator('#page > *').first().waitFor();
  await page.waitForFunction("document.querySelector('[aria-busy=true]') === null");
  await act?.(page);
  await page.addStyleTag({ content: 'html { min-height: 100vh; outline: 1px solid #8c959f; outline-offset: -1px }' });
  await page.screenshot({ path: join(folder, `${file}.png`) });
  await end();
  if (trouble.length > 0) throw new Error(`${file}: ${trouble.join('; ')}`);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  for (const picture of pictures) await take(browser, picture);
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
