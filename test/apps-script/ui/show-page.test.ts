import { openAddon } from '../../support/addon';
import { runModule } from '../../support/addon-module';

test('data go into a page as they are, and nothing in them can end the script element or begin a comment', () => {
  const text = '</script><script>alert(1)</script><!-- https://example.cn/a \u2028 {{given}} $& $1';
  const { result } = runModule('apps-script/ui/show-page.ts', `Part.embedded({ text: ${JSON.stringify(text)} })`, {});
  expect(String(result)).not.toMatch(/<|\/\//u);
  expect(JSON.parse(String(result))).toEqual({ text });
});

test('dollar signs and braces of the data stay what they are', () => {
  const data = { text: '{{given}} $& $1' };
  const options = { htmlFiles: { list: '<i>{{given}}</i>' } };
  const { result } = runModule('apps-script/ui/show-page.ts', `Part.pageWith('list', ${JSON.stringify(data)}).getContent()`, options);
  expect(result).toBe(`<i>${JSON.stringify(data)}</i>`);
});

test('the sidebar and the two pages of help are shown where and as large as said', () => {
  const addon = openAddon();
  for (const name of ['showToday', 'showGuide', 'showRules']) addon.run(name);
  expect(addon.world.ui.shown.map(({ where, title, width, height }) => ({ where, title, width, height }))).toEqual([
    { where: 'sidebar', title: '今日', width: null, height: null },
    { where: 'modal', title: '十分钟上手', width: 520, height: 600 },
    { where: 'modal', title: '规则说明', width: 640, height: 640 },
  ]);
});
