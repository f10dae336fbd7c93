import type { Browser, Page } from 'playwright-core';
import type { Addon } from './addon';
import { runFromPage } from './fake-sheets/script-run';
import type { Shown } from './fake-sheets/ui-log';

/** Where the page is served from; every other address is refused and written down. */
const address = 'https://page.test/';

/** What Google forbids a page at the least: nothing is loaded, nothing but what stands in the page runs. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

/** `google.script` as a page meets it, over a function that reaches the test. Answers come later, as live. */
const bridge = `(() => {
  const said = { closed: false, sheetFocused: 0 };
  const runner = (done, failed) => new Proxy({}, {
    get(_target, name) {
      if (name === 'withSuccessHandler') return (next) => runner(next, failed);
      if (name === 'withFailureHandler') return (next) => runner(done, next);
      return (...args) => {
        callScript(name, args).then(({ error, result }) => {
          if (error !== undefined) failed?.(new Error(error));
          else done?.(result);
        });
      };
    },
  });
  const host = { close() { said.closed = true; }, editor: { focus() { said.sheetFocused += 1; } } };
  Object.assign(window, { hostSaid: said, google: { script: { run: runner(), host } } });
})();`;

/** How the page is looked at. */
export interface Looking {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** Pixels; a dialog's own size, or a sidebar 300 wide, unless said. */
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture to one of the page. */
  readonly scale?: number;
  /** Holds back the script's answers until `release` is called. */
  readonly held?: boolean;
}

/** A page of the add-on in a browser, with its script on the fake spreadsheet. */
export interface AddonPage {
  readonly page: Page;
  /** Names of the globals called, in order. */
  readonly calls: readonly string[];
  /** Errors of the page's script, addresses it asked for, and breaches of its policy: there must be none. */
  readonly trouble: readonly string[];
  release(): void;
  closed(): Promise<boolean>;
  sheetFocused(): Promise<number>;
  end(): Promise<void>;
}

function sizeOf({ where, width, height }: Shown): { readonly width: number; readonly height: number } {
  return where === 'sidebar' ? { width: 300, height: 640 } : { width: width ?? 600, height: height ?? 400 };
}

/** Opens what the add-on has shown last. */
export async function openPage(browser: Browser, addon: Addon, looking: Looking = {}): Promise<AddonPage> {
  const shown = addon.world.ui.shown[addon.world.ui.shown.length - 1];
  if (shown === undefined) throw new Error('the add-on has shown no page');
  const size = sizeOf(shown);
  const context = await browser.newContext({
    viewport: { width: looking.width ?? size.width, height: looking.height ?? size.height },
    colorScheme: looking.colorScheme ?? 'light',
    ...(looking.forcedColors === undefined ? {} : { forcedColors: looking.forcedColors }),
    locale: 'zh-CN',
    deviceScaleFactor: looking.scale ?? 1,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  const calls: string[] = [];
  let free: () => void = () => {};
  const held =
    looking.held === true
      ? new Promise<void>((resolve) => {
          free = resolve;
        })
      : Promise.resolve();
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === address)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy }, body: shown.html });
    trouble.push(`asked for ${url}`);
    return route.abort();
  });
  await page.exposeFunction('callScript', async (name: string, args: readonly unknown[]) => {
    calls.push(name);
    await held;
    try {
      return { result: runFromPage(addon.world, addon.context, name, args) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    } finally {
      addon.world.endRun();
    }
  });
  await page.addInitScript(bridge);
  await page.goto(address);
  return {
    page,
    calls,
    trouble,
    release: () => free(),
    closed: () => page.evaluate<boolean>('hostSaid.closed'),
    sheetFocused: () => page.evaluate<number>('hostSaid.sheetFocused'),
    end: () => context.close(),
  };
}
