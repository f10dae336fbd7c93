import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/Applications/Google Chrome.app/Contents/MacOS'];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chrome or Chromium of this machine, or null. */
export const browserPath: string | null =
  folders.flatMap((folder) => [...names, 'Google Chrome'].map((name) => join(folder, name))).find(runs) ?? null;

/** Starts the browser. It speaks to nobody: pages get what they ask for from the test alone. */
export function startBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error('there is no Chrome or Chromium on this machine');
  const args = [
    '--no-sandbox',
    '--lang=zh-CN',
    '--disable-gpu',
    '--disable-background-networking',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
  ];
  return chromium.launch({ executablePath: browserPath, args });
}

const patience = 120_000;
let running: Browser | null = null;

/** The browser of this test file, started when first asked for. */
export async function browser(): Promise<Browser> {
  if (running === null) running = await startBrowser();
  return running;
}

/** A test that needs a browser: run where Chrome or Chromium is installed, else counted as skipped. */
export function testInBrowser(name: string, body: () => Promise<void>): void {
  (browserPath === null ? test.skip : test)(`${name} (Chromium)`, body, patience);
}

/** To be called once in a test file: the browser ends with it. */
export function endBrowserAfterwards(): void {
  afterAll(async () => {
    await running?.close();
    running = null;
  });
}
