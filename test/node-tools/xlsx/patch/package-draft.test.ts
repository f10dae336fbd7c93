import { openPackage } from '../../../../node-tools/xlsx/zip/package';
import { writeZip } from '../../../../node-tools/xlsx/zip/zip-write';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';
import { plainLedger } from '../../../fixtures/xlsx-patch/ledger-parts';

test('parts that are only read are not changed', () => {
  const draft = draftOf(plainLedger());
  draft.read('xl/styles.xml');
  draft.mentions('xl/workbook.xml', 'taizhang');
  draft.edit('xl/styles.xml', []);
  expect([draft.changedNames(), draft.takeEdits()]).toEqual([[], []]);
});

test('edits tell what stood there and what stands there now, and are told once', () => {
  const draft = draftOf(plainLedger({ 'a.xml': '<a>旧</a>' }));
  draft.edit('A.XML', [{ at: 3, remove: 3, text: '新的' }]);
  draft.add('b.xml', '<b/>');
  expect(draft.read('a.xml').toString()).toBe('<a>新的</a>');
  expect(draft.takeEdits()).toMatchObject([
    { part: 'a.xml', before: { size: 10 }, after: { size: 13 }, splices: [3, 6, '旧'] },
    { part: 'b.xml', before: null, after: { size: 4 }, splices: [] },
  ]);
  expect(draft.takeEdits()).toEqual([]);
});

test('readers of packages see the parts as they are now, in their own encoding', () => {
  const draft = draftOf(plainLedger({ 'a.xml': Buffer.from('\uFEFF<a/>', 'utf16le') }));
  draft.edit('a.xml', [{ at: 3 + 2, remove: 0, text: ' b="台"' }]);
  const entry = draft.find('\\A.xml');
  expect(entry && draft.inflate(entry).toString('utf16le')).toBe('\uFEFF<a b="台"/>');
  expect(draft.find('nowhere.xml')).toBeUndefined();
});

test('packing keeps the order, puts new parts behind, leaves out removed ones', async () => {
  const draft = draftOf({ 'a.xml': '<a/>', 'b.xml': '<b/>', 'c.xml': '<c/>' });
  draft.edit('b.xml', [{ at: 2, remove: 0, text: ' d=""' }]);
  draft.remove('c.xml');
  draft.add('d.xml', '<d/>');
  const packed = openPackage(Buffer.concat(writeZip(await draft.pack())));
  expect(packed.entries.map((entry) => [entry.name, packed.inflate(entry).toString()])).toEqual([
    ['a.xml', '<a/>'],
    ['b.xml', '<b d=""/>'],
    ['d.xml', '<d/>'],
  ]);
});

test('a name that is taken is not taken again', () => {
  expect(() => draftOf(plainLedger()).add('XL/styles.xml', '')).toThrow('stands already');
});

test.each(['utf8', 'utf16le'] as const)('a changed part in %s that is no XML any more is not packed', async (encoding) => {
  const draft = draftOf(plainLedger({ 'a.xml': Buffer.from('\uFEFF<a><b/></a>', encoding) }));
  const at = draft.read('a.xml').indexOf('<b/>');
  draft.edit('a.xml', [{ at, remove: 4, text: '<b>' }]);
  await expect(draft.pack()).rejects.toThrow('file-damaged');
});
