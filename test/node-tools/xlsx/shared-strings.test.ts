import fc from 'fast-check';
import { RefusedFile } from '../../../node-tools/xlsx/refused-file';
import { readSharedStrings } from '../../../node-tools/xlsx/shared-strings';
import { refusalOf } from '../../support/refusal';

const part = (items: string): Buffer => Buffer.from(`<sst count="9" uniqueCount="9">${items}</sst>`);

test('strings come back whatever order they are asked for in', () => {
  const texts = Array.from({ length: 3_000 }, (_, index) => `第${index}项`);
  fc.assert(
    fc.property(fc.array(fc.nat(2_999), { minLength: 1, maxLength: 50 }), (order) => {
      const strings = readSharedStrings(part(texts.map((text) => `<si><t>${text}</t></si>`).join('')), 'p');
      expect(order.map((index) => strings.get(index))).toEqual(order.map((index) => texts[index]));
      expect(strings.get(3_000)).toBeUndefined();
    }),
    { seed: 11, numRuns: 20 },
  );
});

test('empty items keep their number, and no number gives nothing', () => {
  const strings = readSharedStrings(part('<si/><si></si><si><t/></si><x><si/></x><si><t>甲</t></si>'), 'p');
  expect([0, 1, 2, 3, 4].map((index) => strings.get(index))).toEqual(['', '', '', '甲', undefined]);
  expect([-1, 0.5, Number.NaN, 1e300].map((index) => strings.get(index))).toEqual([undefined, undefined, undefined, undefined]);
  expect(readSharedStrings(Buffer.from('<sst/>'), 'p').get(0)).toBeUndefined();
});

test('what is no table of strings, or breaks off, is damage', () => {
  expect(refusalOf(() => readSharedStrings(Buffer.from('<styles/>'), 'p')).code).toBe('file-damaged');
  const broken = readSharedStrings(Buffer.from('<sst><si><t>甲</t></si><si><t>乙'), 'p');
  expect(broken.get(0)).toBe('甲');
  expect(refusalOf(() => broken.get(1)).code).toBe('file-damaged');
});

/** Each in another shape than the common one, and the common one between them. */
const shapes: readonly (readonly [string, string])[] = [
  ['<si><t>甲</t></si>', '甲'],
  ['<si><t xml:space="preserve"> 乙 </t></si>', ' 乙 '],
  ['<si><t> 丙 </t></si>', '丙'],
  ['<si><t> 午</t></si>', '午'],
  ['<si><t xml:space="preserve" a="1">未 </t></si>', '未 '],
  ['<si><t>丁\n</t></si>', '丁'],
  ['<si><t>A&amp;B</t></si>', 'A&B'],
  ['<si><t>一_x000A_二</t></si>', '一\n二'],
  ['<si><t>一\r\n二</t></si>', '一\n二'],
  ['<si><t></t></si>', ''],
  ['<si/>', ''],
  ['<si><t>👍é</t></si>', '👍é'],
  ['<si><t>戊</t><phoneticPr fontId="1"/></si>', '戊'],
  ['<si><r><t>己</t></r><r><t>庚</t></r></si>', '己庚'],
  ['<si>\n<t>辛</t></si>', '辛'],
  ["<si><t xml:space='preserve'>壬 </t></si>", '壬 '],
  ['<si><t>plain</t></si>', 'plain'],
  ['<si><t xml:space="preserve"></t></si>', ''],
  ['<si><t xml:space="default"> 癸 </t></si>', '癸'],
  ['<si><t>𠮷<![CDATA[<b>]]><!-- c -->二</t></si>', '𠮷<b>二'],
  ['<si><t>子</t><t>丑</t></si>', '子丑'],
  ['<si ><t>寅</t></si>', '寅'],
  ['<x><si><t>无</t></si></x><si><t>卯</t></si>', '卯'],
  ['<si><r><rPr><strike/></rPr><t>辰</t></r><r><t>巳</t></r></si>', '辰巳'],
];

/** What comes of asking for each of so many strings in turn, up to the first that is damage. */
function asked(bytes: Buffer, count: number): readonly unknown[] {
  const told: unknown[] = [];
  try {
    const strings = readSharedStrings(bytes, 'p');
    for (let index = 0; index < count; index++) told.push(strings.get(index));
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    told.push(error.code);
  }
  return told;
}

test('strings of the common shape are the same among strings of any other', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...shapes), { minLength: 1, maxLength: 40 }), fc.boolean(), (items, apart) => {
      const strings = readSharedStrings(part(items.map(([xml]) => xml).join(apart ? '\n' : '')), 'p');
      expect(items.map((_, index) => strings.get(index))).toEqual(items.map(([, text]) => text));
      expect(strings.some((text) => text === '甲')).toBe(items.some(([, text]) => text === '甲'));
    }),
    { seed: 12 },
  );
});

test('a part that breaks off anywhere gives the same as one whose strings are of no common shape', () => {
  const whole = shapes.map(([xml]) => xml).join('');
  for (let end = 0; end <= whole.length; end++) {
    const broken = whole.slice(0, end);
    // A comment behind the tag changes no text, and leaves none of the common shape.
    const uncommon = broken.replaceAll('<si><t', '<si><!-- --><t');
    expect(asked(Buffer.from(`<sst>${broken}`), 30)).toEqual(asked(Buffer.from(`<sst>${uncommon}`), 30));
  }
});

test('a string longer than what is decoded in one go, and thousands behind it', () => {
  const long = '长'.repeat(120_000);
  const strings = readSharedStrings(
    part([long, ...Array.from({ length: 2_500 }, (_, at) => `${at}😀`)].map((text) => `<si><t>${text}</t></si>`).join('')),
    'p',
  );
  expect(strings.get(0) === long).toBe(true);
  expect([strings.get(1), strings.get(2_500), strings.get(2_501)]).toEqual(['0😀', '2499😀', undefined]);
});
