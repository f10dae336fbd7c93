import fc from 'fast-check';
import { escapeAttribute, escapeString, escapeText } from '../../../../../node-tools/xlsx/patch/xml/escape-xml';
import { XmlReader } from '../../../../../node-tools/xlsx/xml/xml-reader';
import { decodeEscapes } from '../../../../../node-tools/xlsx/xml/xml-text';

test('ordinary Chinese stays as it is', () => {
  expect(escapeString('逾期 12 天（应于2024-01-31）\n请说明')).toBe('逾期 12 天（应于2024-01-31）\n请说明');
});

test('markup is text, control characters and look-alikes keep their looks', () => {
  expect(escapeText('<b>甲&乙</b>')).toBe('&lt;b&gt;甲&amp;乙&lt;/b&gt;');
  expect(escapeAttribute('他说"好"\n')).toBe('他说&quot;好&quot;&#10;');
  expect(escapeString('a\u0007b')).toBe('a_x0007_b');
  expect(escapeString('_x000D_')).toBe('_x005F_x000D_');
  expect(escapeString('一行\r\n两行\r三行')).toBe('一行\n两行\n三行');
  expect(escapeString('半\uD83D个')).toBe('半\uFFFD个');
});

test('any text that is written is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reader = new XmlReader(Buffer.from(`<t xml:space="preserve">${escapeString(text)}</t>`), 't');
      reader.nextElement();
      expect(decodeEscapes(reader.text())).toBe(text.replace(/\r\n?/gu, '\n').replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
    }),
    { numRuns: 500, seed: 11 },
  );
});
