import {
  attributeStart,
  ElementScan,
  isNamed,
  readInteger,
  scanElements,
  valueEnd,
} from '../../../../../node-tools/xlsx/patch/xml/scan-elements';
import { RefusedFile } from '../../../../../node-tools/xlsx/refused-file';

function seen(xml: string): string[] {
  const bytes = Buffer.from(xml);
  const told: string[] = [];
  scanElements(bytes, 'p', {
    open: (tag, name, nameEnd, end, selfClosed, depth) =>
      void told.push(`${depth}${selfClosed ? '/' : '<'}${bytes.toString('utf8', name, nameEnd)}@${tag}-${end}`),
    close: (tag, end, depth) => void told.push(`${depth}>@${tag}-${end}`),
  });
  return told;
}

test('tells of every element in order, with its place and depth, without its prefix', () => {
  expect(seen('<x:a><b c="1>2"/><d\n></d></x:a>')).toEqual(['0<a@0-4', '1/b@5-16', '1<d@17-20', '1>@21-24', '0>@25-30']);
});

test('comments, CDATA and instructions are passed over, markup inside them included', () => {
  expect(seen('<?xml version="1.0"?>\n<!-- <x> --><a><![CDATA[</a><b>]]><?b <c>?></a>\n<!-- end -->')).toEqual(['0<a@34-36', '0>@65-68']);
});

test('a byte order mark before and zeros behind are forgiven', () => {
  expect(seen('\uFEFF<a/>\0\0')).toHaveLength(1);
});

test.each([
  '',
  '<a>',
  '<a></b>',
  '</a>',
  '<a/><b/>',
  '<a/>文字',
  '文字<a/>',
  '<a',
  '<a b="<"/>',
  '<a b="1/>',
  '< a/>',
  '<!DOCTYPE a><a/>',
  '<a><b></a></b>',
  '<a></ab>',
])('“%s” is refused', (xml) => {
  expect(() => seen(xml)).toThrow(RefusedFile);
});

const pieced = (xml: string, size: number): void => {
  const bytes = Buffer.from(xml);
  const scan = new ElementScan('p');
  let at = 0;
  for (; at + size < bytes.length; at += size) scan.take(bytes.subarray(at, at + size));
  scan.end(bytes.subarray(at));
};

test('however a part is cut into pieces, it is well-formed or not', () => {
  const whole = '<?x <a> ?><!-- <b --><行 甲="1>2"><b c=\'"\'/>文<d\n></d ><![CDATA[</a>]]]]></行>\n<?y?>';
  const flaws = [
    '<行><b></行></b>',
    '<a></ab>',
    '<ab></a>',
    '<a b="<"/>',
    '<a>',
    '<a',
    '<a/><b/>',
    '<a/>文',
    '<!DOCTYPE a><a/>',
    '<a><!-- </a>',
    '<a></a',
    '',
  ];
  for (let size = 1; size <= 40; size++) {
    expect(() => pieced(whole, size)).not.toThrow();
    for (const xml of flaws) expect(() => pieced(xml, size)).toThrow(RefusedFile);
  }
});

test('nesting without end is refused', () => {
  expect(() => seen('<a>'.repeat(300) + '</a>'.repeat(300))).toThrow(RefusedFile);
});

test('an attribute is found by its whole name, in either quote and with spaces', () => {
  const tag = Buffer.from(`<c xr="9" r = 'E5' s="12"/>`);
  const at = attributeStart(tag, 2, tag.length - 1, 'r');
  expect(tag.toString('utf8', at, valueEnd(tag, at))).toBe('E5');
  expect(readInteger(tag, attributeStart(tag, 2, tag.length - 1, 's'))).toBe(12);
  expect(attributeStart(tag, 2, tag.length - 1, 't')).toBe(-1);
  expect(readInteger(Buffer.from('x'), 0)).toBe(-1);
  expect(isNamed(Buffer.from('row'), 0, 3, 'row')).toBe(true);
  expect(isNamed(Buffer.from('rows'), 0, 4, 'row')).toBe(false);
});

test('a visitor that knows cells of the common shape is told of them in one go, three levels down and nowhere else', () => {
  const cell = '<c r="B4" s="3" t="s"><v>14</v></c>';
  const xml = `<a><b><d>${cell}<c r="C4"/><c r="D4" t="b"><v>1</v></c></d>${cell}</b></a>`;
  const told: string[] = [];
  scanElements(Buffer.from(xml), 'p', {
    open: (_tag, name, nameEnd) => void told.push(xml.slice(name, nameEnd)),
    cells: ({ count, row, columns, styles, shared, values }) => {
      for (let cell = 0; cell < count; cell++) told.push([row, columns[cell], styles[cell], shared[cell], values[cell]].join(' '));
    },
  });
  expect(told).toEqual(['a', 'b', 'd', '4 2 3 1 14', '4 3 -1 0 -1', 'c', 'v', 'c', 'v']);
});
