import { appendToVml, newVml, removeFromVml } from '../../../../../node-tools/xlsx/patch/notes/vml';
import { inOrder, type Splice, splicedSegments } from '../../../../../node-tools/xlsx/patch/xml/splice';
import { RefusedFile } from '../../../../../node-tools/xlsx/refused-file';

const box = (row: number, column: number): { row: number; column: number; lines: number } => ({ row, column, lines: 2 });
const made = (text: string, splices: readonly Splice[]): string =>
  Buffer.concat([...splicedSegments(Buffer.from(text), inOrder(splices))]).toString();
const shapeIds = (text: string): string[] => [...text.matchAll(/<v:shape id="_x0000_s(\d+)"/gu)].map(([, id = '']) => id);

test('shape numbers of a new drawing lie in the blocks that it claims', () => {
  const text = newVml(
    Array.from({ length: 1100 }, (_, row) => box(row + 1, 5)),
    3,
  );
  const [, data] = /idmap v:ext="edit" data="([\d,]+)"/u.exec(text) ?? [];
  const ids = shapeIds(text).map(Number);
  expect(data).toBe('3,4');
  expect(new Set(ids).size).toBe(1100);
  expect(ids.every((id) => [3, 4].includes(Math.floor(id / 1024)))).toBe(true);
});

test('rows and columns count from 0, and a box at the last cell stays within the sheet', () => {
  const text = newVml([box(1_048_576, 16_384)], 1);
  expect(text).toContain('<x:Row>1048575</x:Row><x:Column>16383</x:Column>');
  const [, anchor = ''] = /<x:Anchor>([^<]*)</u.exec(text) ?? [];
  const [left = 0, , top = 0, , right = 0, , bottom = 0] = anchor.split(', ').map(Number);
  expect([left < right, right < 16_384, top < bottom, bottom < 1_048_576]).toEqual([true, true, true, true]);
});

test('boxes join a drawing of others behind theirs, with numbers of their own, and go again without touching them', () => {
  const others = newVml([box(2, 2), box(3, 3)], 1);
  const both = made(others, appendToVml(Buffer.from(others), [box(9, 9)], 'p'));
  expect(shapeIds(both)).toEqual(['1025', '1026', '1027']);
  expect(both.match(/<v:shapetype/gu)).toHaveLength(1);
  expect(made(both, removeFromVml(Buffer.from(both), new Set(['9,9'])))).toBe(others);
});

test('a drawing that is not well-formed, as old Office writes them, is added to all the same', () => {
  const others = newVml([], 1).replace('</xml>', '<v:shape id="_x0000_s2050"><div>确定<br></div></v:shape></xml>');
  expect(shapeIds(made(others, appendToVml(Buffer.from(others), [box(1, 1)], 'p')))).toEqual(['2050', '2051']);
});

test.each([
  [
    'openpyxl',
    '<xml><ns0:shape xmlns:ns0="urn:schemas-microsoft-com:vml" type="#_x0000_t202" id="_x0000_s1026"><ns2:ClientData xmlns:ns2="urn:schemas-microsoft-com:office:excel" ObjectType="Note"><ns2:Row>2</ns2:Row><ns2:Column>5</ns2:Column></ns2:ClientData></ns0:shape></xml>',
  ],
  [
    'ClosedXML',
    '<xml><v:shape id="_x0000_s1" xmlns:v="urn:schemas-microsoft-com:vml"><xvml:ClientData ObjectType="Note" xmlns:xvml="urn:schemas-microsoft-com:office:excel"><xvml:Row>2</xvml:Row><xvml:Column>5</xvml:Column></xvml:ClientData></v:shape></xml>',
  ],
])(
  '[F110] a drawing as %s writes it, with prefixes of its own, gets boxes that say what theirs mean, and gives up its own',
  (_, others) => {
    const both = made(others, appendToVml(Buffer.from(others), [box(9, 9)], 'p'));
    expect(both).toMatch(/<v:shapetype xmlns:v="[^"]+" xmlns:o="[^"]+" xmlns:x="[^"]+" id="_x0000_t202"/u);
    expect(both).toMatch(/<v:shape xmlns:v="[^"]+" xmlns:o="[^"]+" xmlns:x="[^"]+" id="_x0000_s102[57]"/u);
    const alone = made(both, removeFromVml(Buffer.from(both), new Set(['3,6'])));
    expect(alone.match(/ObjectType="Note"/gu)).toHaveLength(1);
    expect(made(alone, removeFromVml(Buffer.from(alone), new Set(['9,9'])))).not.toContain('Note');
  },
);

test('an empty drawing is opened for boxes; what is no drawing is refused', () => {
  expect(shapeIds(made('<xml/>', appendToVml(Buffer.from('<xml/>'), [box(1, 1)], 'p')).replace(/ xmlns:\w="[^"]*"/gu, ''))).toEqual([
    '1025',
  ]);
  expect(() => appendToVml(Buffer.from('<a:xml xmlns:a="urn:x"></a:xml>'), [box(1, 1)], 'p')).toThrow(RefusedFile);
});
