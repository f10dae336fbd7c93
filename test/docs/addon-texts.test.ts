import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(__dirname, '../../docs/addon');
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** What stands under a heading of the second level. */
function section(text: string, heading: string): string {
  return (
    text
      .split(/^## /mu)
      .find((part) => part.startsWith(`${heading}\n`))
      ?.slice(heading.length)
      .trim() ?? ''
  );
}

test('every page stands there in Chinese and in English', () => {
  const names = (language: string) => pages.filter((file) => file.endsWith(`.${language}.md`)).map((file) => file.split('.')[0]);
  expect(names('zh-CN')).toEqual(names('en'));
  expect(names('en').length).toBeGreaterThan(4);
});

test.each(pages)('%s links to nothing that is not there', (file) => {
  const targets = [...read(file).matchAll(/\]\(([^)#:]+)\)/gu)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(dirname(join(folder, file)), target)))).toEqual([]);
});

test('the Marketplace takes the texts: 200 and 16,000 characters', () => {
  for (const [file, short, long] of [
    ['marketplace.zh-CN.md', '简短说明', '详细说明'],
    ['marketplace.en.md', 'Short description', 'Detailed description'],
  ] as const) {
    const [brief, full] = [section(read(file), short).length, section(read(file), long).length];
    expect(brief).toBeGreaterThan(20);
    expect(brief).toBeLessThanOrEqual(200);
    expect(full).toBeGreaterThan(200);
    expect(full).toBeLessThanOrEqual(16_000);
  }
});

test('the privacy page names the scopes of the manifest, all of them', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(__dirname, '../../apps-script/appsscript.json'), 'utf8')) as {
    readonly oauthScopes: readonly string[];
  }; // our own file
  for (const file of ['privacy.zh-CN.md', 'privacy.en.md']) {
    const named = [...read(file).matchAll(/`((?:spreadsheets|script)[.\w]+)`/gu)].map(([, scope]) => scope);
    expect(named).toEqual(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')));
  }
});

test('the installation page names the placeholder that is committed', () => {
  const { scriptId } = JSON.parse(readFileSync(join(__dirname, '../../.clasp.json'), 'utf8')) as { readonly scriptId: string }; // our own file
  for (const file of ['install.zh-CN.md', 'install.en.md']) expect(read(file)).toContain(`\`${scriptId}\``);
});
