/** Takes the pictures of docs/pictures/ from the built pages on a made-up county: `npm run pictures [-- folder]`. Needs Chrome or Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Addon, openAddon } from '../test/support/addon';
import { type Looking, openPage } from '../test/support/addon-page';
import { startBrowser } from '../test/support/browser';
import type { Seed } from '../test/support/fake-sheets/seed';
import { countyBook, longBook, meetingBook, settledBook } from './pictures/county-book';
import { talksToPlan, talksUnderWay } from './pictures/county-talks';
import { opinionBook } from './pictures/opinion-book';

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
  { file: 'today-dark', entry: 'showToday', sheets: meetingBook, looking: { height: 720, colorScheme: 'dark' } },
  {
    file: 'today-meeting',
    entry: 'showToday',
    sheets: meetingBook,
    looking: { height: 900 },
    act: foldLedgers,
  },
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
  { file: 'stage-acceptance', entry: 'acceptStage', sheets: meetingBook, act: lookAtStage },
  { file: 'settings', entry: 'openSettings', sheets: countyBook },
  { file: 'register-opinion', entry: 'registerOpinion', sheets: opinionBook, looking: { height: 760 }, act: fillOpinion },
  { file: 'paste-opinions', entry: 'pasteOpinions', sheets: opinionBook, act: fillNotes },
  { file: 'carry-last-year', entry: 'carryLastYear', sheets: opinionBook },
  { file: 'timetable', entry: 'arrangeTalks', sheets: talksToPlan },
  { file: 'timetable-changes', entry: 'arrangeTalks', sheets: talksUnderWay, act: lookOver },
  { file: 'guide', entry: 'showGuide', sheets: countyBook },
  {
    file: 'rules',
    entry: 'showRules',
    sheets: countyBook,
    looking: { height: 460 },
    act: (page) => page.getByLabel('查找').fill('时限 请写成'),
  },
];

async function fillOpinion(page: Page): Promise<void> {
  await page.getByLabel('意见原文').fill('年初定的事，到年底再没听说过，能不能每季度通报一次。');
  await page.getByLabel('征求渠道').fill('座谈会');
}

/** The notes of a meeting, split and to be looked over. */
async function fillNotes(page: Page): Promise<void> {
  const notes = ['教师代表座谈会', '1. 检查太多，材料报了又报', '2. 冬天教室冷，报修一周没人来', '3. 一线老师的话要有人听'];
  await page.getByLabel('会议记录').fill(notes.join('\n'));
  await page.getByLabel('意见对象').selectOption('领导班子');
  await page.getByRole('button', { name: '看怎样分条' }).click();
  await page.getByRole('button', { name: '登记这3条' }).waitFor();
}

/** As it stands when a unit has forgotten to say why. */
async function fillExtension(page: Page): Promise<void> {
  await page.getByLabel('新的完成时限').fill('2024年9月底前');
  await page.getByRole('button', { name: '登记' }).click();
}

/** The sections of the ledger folded, so that those of the meeting stand below the figures. */
async function foldLedgers(page: Page): Promise<void> {
  for (const at of [0, 1, 2, 3]) await page.locator('h2 button').nth(at).click();
}

/** The second step: how the bureau stands before the meeting's stage ends. */
async function lookAtStage(page: Page): Promise<void> {
  await page.getByLabel('要离开哪个阶段').selectOption('召开会议');
  await page.getByRole('button', { name: '看现在的情况' }).click();
  await page.getByRole('button', { name: '出验收表' }).waitFor();
}

/** What would change, shown before it is written. */
async function lookOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: '排' }).click();
  await page.getByText('改动', { exact: true }).waitFor();
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
