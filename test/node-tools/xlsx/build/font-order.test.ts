import { orderFonts } from '../../../../node-tools/xlsx/build/font-order';
import { build, groups, part, sheetOf } from './built-parts';

test('the children of a font stand as Excel writes them', () => {
  const xml =
    '<fonts count="2"><font><b/><charset val="134"/><color rgb="FF000000"/><sz val="20"/><name val="宋体"/></font><font/></fonts>';
  expect(orderFonts(xml)).toBe(
    '<fonts count="2"><font><b/><sz val="20"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font><font/></fonts>',
  );
});

test('what is no child of a font is a bug, not passed on', () => {
  expect(() => orderFonts('<font><colour rgb="FF000000"/></font>')).toThrow('colour');
});

test('a built workbook has its fonts in that order', async () => {
  const fonts = groups(part(await build(sheetOf([['甲']])), 'xl/styles.xml'), /<font>(.*?)<\/font>/gs);
  expect(fonts.length).toBeGreaterThan(3);
  for (const font of fonts) expect(orderFonts(`<font>${font}</font>`)).toBe(`<font>${font}</font>`);
  const names = fonts.map((font) => groups(font, /<(\w+)/g).join(' '));
  expect(names).toContain('b sz color name charset');
});
