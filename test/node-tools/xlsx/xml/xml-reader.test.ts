import { XmlReader } from '../../../../node-tools/xlsx/xml/xml-reader';
import { refusalOf } from '../../../support/refusal';

const reader = (xml: string): XmlReader => new XmlReader(Buffer.from(xml), 'p.xml');

/** Every element's path, in order. */
function paths(xml: string): readonly string[] {
  const pulled = reader(xml);
  const found: string[] = [];
  while (pulled.nextElement()) found.push(pulled.path.join('/'));
  return found;
}

test('elements come with their path, prefixes left out', () => {
  expect(paths('<?xml version="1.0"?><!-- c --><x:a><b/><x:c><d></d ></x:c><b/></x:a>\n')).toEqual(['a', 'a/b', 'a/c', 'a/c/d', 'a/b']);
});

test('attributes in single or double quotes, with references, line breaks and a > inside', () => {
  const pulled = reader(`<a one = 'x > "y"' two="&lt;整改&#10;&#x4e00;"\n r:id="7" id='8'/>`);
  pulled.nextElement();
  expect(['one', 'two', 'id', 'three'].map((name) => pulled.attribute(name))).toEqual(['x > "y"', '<整改\n一', '8', undefined]);
  expect(pulled.prefixedAttribute('id')).toBe('7');
});

test('the text of an element, without that of its children', () => {
  const pulled = reader('<a><b>甲<!-- x --><![CDATA[<乙>]]><i>丙</i>丁</b><b/><c>戊</c></a>');
  const texts: string[] = [];
  while (pulled.nextElement()) if (pulled.path.length === 2) texts.push(pulled.text());
  expect(texts).toEqual(['甲<乙>丁', '', '戊']);
});

test('skip leaves an element with all it holds', () => {
  const pulled = reader('<a><b><c/><d>x</d></b><b/><e/></a>');
  const seen: string[] = [];
  while (pulled.nextElement()) {
    seen.push(pulled.path.join('/'));
    if (pulled.path.at(-1) === 'b') pulled.skip();
  }
  expect(seen).toEqual(['a', 'a/b', 'a/b', 'a/e']);
});

test.each([
  '',
  '   ',
  '甲',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a b></a>',
  '<a b=c/>',
  '<a',
  '<a><!-- </a>',
  '<a>&x;</a>',
  '</a>',
  '<>',
  `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
])('%j is damage', (xml) => {
  const drain = (): void => {
    const pulled = reader(xml);
    while (pulled.nextElement()) {
      pulled.attribute('b');
      if (xml.includes('&')) pulled.text();
    }
  };
  expect(refusalOf(drain)).toEqual({ code: 'file-damaged', params: { part: 'p.xml' } });
});
