import { TextTable } from '../../../../node-tools/xlsx/build/text-table';

test('every text stands once, in the order it came', () => {
  const table = new TextTable();
  expect(['整改中', '已销号', '整改中'].map((text) => table.add(text))).toEqual([0, 1, 0]);
  const xml = [...table.pieces()].join('');
  expect(xml).toContain('count="3" uniqueCount="2"><si><t>整改中</t></si><si><t>已销号</t></si></sst>');
});

test('a full table takes no new text, but still knows the old ones', () => {
  const table = new TextTable(5);
  expect(table.add('整改中')).toBe(0);
  expect(table.add('已经销号')).toBeNull();
  expect(table.add('整改中')).toBe(0);
  expect([...table.pieces()].join('')).toContain('count="2" uniqueCount="1"');
});

test('a name of JavaScript is a text like any other', () => {
  const table = new TextTable();
  expect(table.add('__proto__')).toBe(0);
  expect(table.add('constructor')).toBe(1);
});
