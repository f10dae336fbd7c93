import { build, cellFormats, groups, part, sheetOf } from './built-parts';

/** The `<xf>` of a cell. */
async function formatOf(value: string, cell: string): Promise<string> {
  const pkg = await build(sheetOf([[value]]));
  const number = Number(groups(part(pkg, 'xl/worksheets/sheet1.xml'), new RegExp(`<c r="${cell}" s="(\\d+)"`, 'g'))[0]);
  return cellFormats(pkg)[number] ?? '';
}

test.each(['=1+1', '+86', '-', '@张三', "'07", '＝合计', '\t缩进'])('%j is of a look that keeps it text when edited', async (value) => {
  expect(await formatOf(value, 'A2')).toContain('quotePrefix="1"');
});

test('ordinary text is not', async () => {
  expect(await formatOf('整改=落实', 'A2')).not.toContain('quotePrefix');
});

test('the style table says how many formats it holds', async () => {
  const pkg = await build(sheetOf([['一']]));
  const [count] = groups(part(pkg, 'xl/styles.xml'), /<cellXfs count="(\d+)"/g);
  expect(cellFormats(pkg)).toHaveLength(Number(count));
});
