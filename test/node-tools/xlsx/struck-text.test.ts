import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Cell, StruckCell } from '../../../core/table/grid';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { isStruckFont, mayBeStruck, StruckCells } from '../../../node-tools/xlsx/struck-text';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { bookOf, inline } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const run = (text: string, font: string | null): string => `<r>${font === null ? '' : `<rPr>${font}</rPr>`}<t>${text}</t></r>`;
const plain = '<sz val="11"/>';
const struck = '<strike/><sz val="11"/>';
const moved = `<si>${run('2024年3月底前', struck)}${run('2024年6月底前', plain)}</si>`;
/** Style 1 strikes out its cell. */
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs></styleSheet>';

function read(
  rows: string,
  strings?: string,
): { readonly cells: readonly (Cell | undefined)[]; readonly struck: readonly StruckCell[] | undefined } {
  const [sheet] = readWorkbook(bookOf(rows, strings === undefined ? { styles } : { strings, styles }), '区教育局.xlsx').workbook.sheets;
  return { cells: sheet?.rows[0]?.cells ?? [], struck: sheet?.struck };
}

test('a text with nothing struck out keeps every word, whatever its fonts', () => {
  const strings = `<si>${run('长期', '<b/>')}${run('坚持', '<strike val="0"/>')}</si><si><t>立行立改</t></si><si>${run('逐项', null)}${run('销号', plain)}</si>`;
  expect(read('<row><c t="s"><v>0</v></c><c s="2" t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', strings)).toEqual({
    cells: ['长期坚持', '立行立改', '逐项销号'],
    struck: undefined,
  });
});

test('the old deadline struck out beside the new one is left out, in shared and in inline texts', () => {
  const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${run('张建国', struck)}${run('李梅', plain)}</is></c></row>`;
  expect(read(row, moved)).toEqual({
    cells: ['2024年6月底前', '李梅'],
    struck: [
      { row: 1, column: 1, words: '2024年3月底前' },
      { row: 1, column: 2, words: '张建国' },
    ],
  });
});

test('a cell struck out as a whole is read all the same, by its font or by its runs', () => {
  const strings = `<si><t>压减文件三成</t></si><si>${run('王强', struck)}${run('、赵敏', struck)}</si>`;
  const row = `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>45473</v></c>${inline('D1', '整改中')}<c r="E1" s="1"/></row>`;
  expect(read(row, strings)).toEqual({
    cells: ['压减文件三成', '王强、赵敏', 45473, '整改中'],
    struck: [
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 1, column: 3 },
    ],
  });
});

test('words typed behind a struck-out cell stand alone: the first run looks as its cell does', () => {
  const strings = `<si>${run('2024年3月底前', null)}${run('2024年6月底前', plain)}</si>`;
  const row = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
  expect(read(row, strings)).toEqual({
    cells: ['2024年6月底前', '2024年3月底前2024年6月底前'],
    struck: [{ row: 1, column: 1, words: '2024年3月底前' }],
  });
});

test('only a font that strikes out does', () => {
  const isStruck = (font: string): boolean => isStruckFont(Buffer.from(`<rPr>${font}</rPr>`), 0, font.length + 11);
  for (const font of ['<strike/>', '<b/><strike />', '<strike val="1"/>', "<x:strike val='true'/>", '<strike></strike>'])
    expect([font, isStruck(font)]).toEqual([font, true]);
  for (const font of ['<b/>', '<strike val="0"/>', '<strike val="false"/>', '<u/>']) expect([font, isStruck(font)]).toEqual([font, false]);
  expect(mayBeStruck([{ text: '甲', struck: undefined }])).toBe(false);
});

test('struck and kept words together are the text, and what is blank strikes nothing out', () => {
  const runs = fc.array(fc.record({ text: fc.string({ maxLength: 6 }), struck: fc.constantFrom(true, false, undefined) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(runs, fc.boolean(), (parts, cellStruck) => {
      const cells = new StruckCells();
      const text = parts.map((part) => part.text).join('');
      const kept = cells.read(text, parts, cellStruck, 3, 2);
      const [told] = cells.list;
      if (told?.words === undefined) expect(kept).toBe(text);
      else {
        expect(kept.length + told.words.length).toBe(text.length);
        expect(kept.trim()).not.toBe('');
      }
      expect(told === undefined).toBe(parts.every((part) => !(part.struck ?? cellStruck) || part.text.trim() === ''));
    }),
    { seed: 20240315 },
  );
});

test('[R094] [F50] the new deadline decides what is late, the struck words are told, and marking keeps the rich text to the byte', async () => {
  const strings = `${moved}<si>${run('材料不全', null)}${run('，退回', struck)}</si>`;
  const header = ['存在问题', '整改措施', '责任人', '完成时限'].map((text, at) => inline(`${'ABCD'[at]}1`, text)).join('');
  const row = `${inline('A2', '会议多、文件多')}${inline('B2', '文件压减三成')}${inline('C2', '张建国')}<c r="D2" t="s"><v>0</v></c>`;
  const ledger = join(folder, '教育局.xlsx');
  writeFileSync(ledger, bookOf(`<row r="1">${header}</row><row r="2">${row}</row>`, { strings, styles }));
  expect((await taizhang(['overdue', ledger, '--as-of', '2024-05-15'])).out).toEqual([]);
  const marked = join(folder, '标记.xlsx');
  const { out } = await taizhang(['overdue', ledger, '--as-of', '2024-07-15', '--json', '-o', marked]);
  expect(JSON.parse(out.join(''))).toMatchObject({ items: [{ due: '2024-06-30' }] });
  const checked = await taizhang(['check', ledger, '--as-of', '2024-05-15']);
  expect([...checked.out, ...checked.err].join('\n')).toContain('划掉的“2024年3月底前”没有读入');
  const part = (file: string): string => {
    const pkg = openPackage(readFileSync(file));
    const entry = pkg.entries.find(({ name }) => name === 'xl/sharedStrings.xml');
    return entry === undefined ? '' : pkg.inflate(entry).toString('utf8');
  };
  expect(part(marked)).toBe(part(ledger));
  expect(part(marked)).toContain('<strike/>');
});
