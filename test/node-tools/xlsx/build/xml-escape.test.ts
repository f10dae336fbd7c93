import fc from 'fast-check';
import { cutText, longestText, textElement, xmlAttribute, xmlText } from '../../../../node-tools/xlsx/build/xml-escape';
import { decodeEscapes, decodeText } from '../../../../node-tools/xlsx/xml/xml-text';

/** What a reader of the format makes of the content of a `<t>`. */
function readBack(xml: string): string {
  const bytes = Buffer.from(xml, 'utf8');
  return decodeEscapes(decodeText(bytes, 0, bytes.length, 'test'));
}

test('ordinary Chinese text, line feeds and tabs are written as they are', () => {
  const text = '每月集中学习不少于1天；\n\t“三会一课”不走过场。';
  expect(xmlText(text)).toBe(text);
});

test.each([
  ['a<b & c>d', 'a&lt;b &amp; c&gt;d'],
  ['响铃\u0007', '响铃_x0007_'],
  ['回车\r\n换行', '回车_x000D_\n换行'],
  ['原文就是_x000D_这样', '原文就是_x005F_x000D_这样'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['半个\ud83d字', '半个_xD83D_字'],
  ['一个😀', '一个😀'],
  ['\uffff', '_xFFFF_'],
])('%j is written as %s', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

test('any text whatever comes back from a reader unit for unit', () => {
  const pieces = fc.constantFrom('_', 'x', '0', '4', '1', '_x0041_', '_x005F_', '\r', '\n', '&', '<', '\u0001', '\ud83d', '\ude00', '中');
  const unit = fc.oneof(
    pieces,
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (original) => readBack(xmlText(original)) === original),
    { seed: 20240506, numRuns: 3_000 },
  );
});

test('spaces at an end are kept, and only then is the part told to keep them', () => {
  expect(textElement(' 缩进')).toBe('<t xml:space="preserve"> 缩进</t>');
  expect(textElement('末尾\n')).toBe('<t xml:space="preserve">末尾\n</t>');
  expect(textElement('中 间')).toBe('<t>中 间</t>');
});

test('an attribute survives quotes and line breaks', () => {
  expect(xmlAttribute('他说"好"\n')).toBe('他说&quot;好&quot;&#10;');
});

test('a text of exactly 32,767 units is whole; one more is cut; a pair of surrogates is never halved', () => {
  expect(cutText('学'.repeat(longestText))).toHaveLength(longestText);
  expect(cutText('学'.repeat(longestText + 1))).toHaveLength(longestText);
  expect(cutText(`${'学'.repeat(longestText - 1)}😀`)).toBe('学'.repeat(longestText - 1));
});
