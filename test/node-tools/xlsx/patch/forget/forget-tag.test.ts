import { forgetTag } from '../../../../../node-tools/xlsx/patch/forget/forget-tag';
import { newVml } from '../../../../../node-tools/xlsx/patch/notes/vml';
import type { PatchReport } from '../../../../../node-tools/xlsx/patch/workbook-patch';
import { draftOf } from '../../../../fixtures/xlsx-patch/draft-of';
import {
  contentTypes,
  declaration,
  mainNamespace,
  type Parts,
  plainLedger,
  relationships,
  sheetXml,
} from '../../../../fixtures/xlsx-patch/ledger-parts';

const none: ReadonlySet<string> = new Set();

function rule(formula: string, priority = 1): string {
  return `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
}

function format(sqref: string, ...rules: readonly string[]): string {
  return `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;
}

const overdue = rule('N(&quot;taizhang:overdue&quot;)=0', 4);

interface Forgotten {
  readonly draft: ReturnType<typeof draftOf>;
  readonly sheet: string;
  readonly kept: PatchReport['keptColumns'];
  readonly words: PatchReport['keptWords'];
}

function forgotten(parts: Parts): Forgotten {
  const draft = draftOf(parts);
  const { keptColumns, keptWords } = forgetTag(draft, 'overdue', none);
  return { draft, sheet: draft.read('xl/worksheets/sheet1.xml').toString(), kept: keptColumns, words: keptWords };
}

const sharedStrings = `${declaration}<sst xmlns="${mainNamespace}"><si><t>逾期情况</t></si><si><t>逾期12天</t></si></sst>`;

function resavedLedger(column: string, header = '<c r="F2" t="s"><v>0</v></c>'): Parts {
  const rows = `<row r="2"><c r="A2" t="inlineStr"><is><t>序号</t></is></c>${header}</row><row r="3"><c r="A3"><v>1</v></c>${column}</row>`;
  return plainLedger({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      'xl/worksheets/sheet1.xml': 'worksheet',
      'xl/styles.xml': 'styles',
      'xl/sharedStrings.xml': 'sharedStrings',
    }),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': sharedStrings,
    'xl/worksheets/sheet1.xml': sheetXml(format('F2:F3', rule('N("taizhang:overdue:逾期情况")=0')), '', `<sheetData>${rows}</sheetData>`),
  });
}

function commented(list: string, authors = '<author>台账助手</author><author>督导组</author>'): Parts {
  return plainLedger({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'comments', '../comments1.xml']),
    'xl/comments1.xml': `<comments xmlns="${mainNamespace}"><authors>${authors}</authors><commentList>${list}</commentList></comments>`,
  });
}

test('formats of others, of other tags and in the same element stay', () => {
  const others = format('A1', rule('$E1&lt;TODAY()', 2)) + format('B1', rule('N("taizhang:check")=0', 3));
  expect(forgotten(plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml(others + format('E3', overdue)) })).sheet).toBe(sheetXml(others));
  const mixed = format('E3', rule('TRUE', 1), overdue, rule('FALSE', 5));
  expect(forgotten(plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml(mixed) })).sheet).toBe(
    sheetXml(format('E3', rule('TRUE', 1), rule('FALSE', 5))),
  );
});

test('the column goes where its format has gone, texts alone; a figure that somebody typed there stays', () => {
  const { sheet, kept } = forgotten(resavedLedger('<c r="F3" t="s"><v>1</v></c>'));
  expect(sheet).toContain('</c></row><row r="3"><c r="A3"><v>1</v></c></row>');
  expect(sheet).not.toContain('taizhang');
  expect(kept).toEqual([]);
  expect(forgotten(resavedLedger('<c r="F3"><v>88</v></c>')).sheet).toContain('<c r="F3"><v>88</v></c>');
});

test('[F110] a column that pasting has split into several ranges, or given a second rule, goes as a whole', () => {
  const rows = ['逾期情况', '逾期12天', '逾期12天', '立行立改未完成', '立行立改未完成']
    .map((text, index) => `<row r="${index + 2}"><c r="F${index + 2}" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    .join('');
  const column = rule('N("taizhang:overdue:逾期情况")=0');
  for (const formats of [format('F6:F6 F2:F4 F5', column), format('F2:F3 F5:F6', column) + format('F4', column)]) {
    const book = plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml(formats, '', `<sheetData>${rows}</sheetData>`) });
    const { sheet, kept, words } = forgotten(book);
    expect(sheet).not.toMatch(/taizhang|逾期|立行立改/u);
    expect([kept, words]).toEqual([[], []]);
  }
});

test('[F110] words like ours that somebody keeps in a column of his own, beside or below ours, stay', () => {
  const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = [
    `<row r="2">${text('E2', '上次情况')}${text('F2', '逾期情况')}${text('G2', '逾期情况')}</row>`,
    `<row r="3">${text('E3', '逾期5天')}${text('F3', '逾期12天')}${text('G3', '逾期12天')}</row>`,
    `<row r="4">${text('F4', '逾期12天')}</row>`,
  ];
  const formats = format('F2:F3', rule('N("taizhang:overdue:逾期情况")=0'));
  const book = plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml(formats, '', `<sheetData>${rows.join('')}</sheetData>`) });
  const places = [...forgotten(book).sheet.matchAll(/<c r="([E-G]\d)"/gu)].map(([, place]) => place);
  expect(places).toEqual(['E2', 'G2', 'E3', 'G3', 'F4']);
});

describe('blank cells in the column', () => {
  const text = (place: string, words: string, look: number): string =>
    `<c r="${place}" s="${look}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = [
    `<row r="2">${text('E2', '整改状态', 4)}${text('F2', '逾期情况', 4)}</row>`,
    `<row r="3">${text('E3', '进行中', 4)}${text('F3', '逾期12天', 4)}</row>`,
    `<row r="4">${text('E4', '已完成', 4)}<c r="F4" s="4"/></row>`,
    `<row r="5">${text('E5', '已完成', 4)}<c r="F5" s="9"/></row>`,
  ];
  const left = (formula: string, data = rows.join(''), styles: Parts = {}): readonly string[] => {
    const book = plainLedger({
      'xl/worksheets/sheet1.xml': sheetXml(format('F2:F5', rule(formula)), '', `<sheetData>${data}</sheetData>`),
      ...styles,
    });
    return [...forgotten(book).sheet.matchAll(/<c r="(F\d)"( s="\d")?/gu)].map(([, place, look]) => `${place}${look ?? ''}`);
  };

  test('[F110] go with it where marking framed them as their neighbours; one that somebody has given a look stays', () => {
    expect(left('N("taizhang:overdue:逾期情况")=0')).toEqual(['F5 s="9"']);
  });

  test('[F110] go also where a program has numbered the looks anew, by the fonts that a blank cell does not show', () => {
    const look = (font: number, border: number): string => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}"/>`;
    const looks = [look(0, 0), look(0, 1), look(4, 1), look(0, 2)].join('');
    const styles = { 'xl/styles.xml': `<styleSheet xmlns="${mainNamespace}"><cellXfs count="4">${looks}</cellXfs></styleSheet>` };
    const renumbered = rows.join('').replaceAll('s="4"', 's="1"').replace('<c r="F4" s="1"/>', '<c r="F4" s="2"/>');
    expect(left('N("taizhang:overdue:逾期情况")=0', renumbered.replace('s="9"', 's="3"'), styles)).toEqual(['F5 s="3"']);
  });

  test('[F110] stay where they stood before, and those that held our texts are blank again', () => {
    expect(left('N("taizhang:overdue::逾期情况")=0')).toEqual(['F2 s="4"', 'F3 s="4"', 'F4 s="4"', 'F5 s="9"']);
  });

  test('[F110] stay under the header of a column that somebody has written in', () => {
    const written = rows.join('').replace('逾期12天', '逾期12天，已约谈');
    expect(left('N("taizhang:overdue:逾期情况")=0', written)).toEqual(['F2 s="4"', 'F3 s="4"', 'F4 s="4"', 'F5 s="9"']);
  });
});

test('[F110] what somebody typed into the column, alone or behind our text, stays under its header and is reported; our own texts go', () => {
  const texts = ['逾期情况', '逾期106天，已书面催办', '逾期56天', '已约谈王五', '2 days overdue'];
  const rows = texts
    .map((text, index) => `<row r="${index + 2}"><c r="F${index + 2}" t="inlineStr"><is><t>${text}</t></is></c></row>`)
    .join('');
  const formats = format('F2:F6', rule('N("taizhang:overdue:逾期情况")=0'));
  const { sheet, kept, words } = forgotten(
    plainLedger({ 'xl/worksheets/sheet1.xml': sheetXml(formats, '', `<sheetData>${rows}</sheetData>`) }),
  );
  expect([...sheet.matchAll(/<t>(.*?)<\/t>/gu)].map(([, text]) => text)).toEqual(['逾期情况', '逾期106天，已书面催办', '已约谈王五']);
  expect(words.map(({ row, column, text }) => [row, column, text])).toEqual([
    [3, 6, '逾期106天，已书面催办'],
    [5, 6, '已约谈王五'],
  ]);
  expect(kept).toEqual([]);
});

test('[F110] an answer typed below our note stays in its comment, which keeps its box', () => {
  const note = '【台账助手·逾期】\n逾期12天（截至2024-02-12）\n“1月底”按 2024-01-31 计算\n张三答复：已报';
  const { draft } = forgotten(commented(`<comment ref="E3" authorId="0"><text><t>${note}</t></text></comment>`));
  expect(draft.read('xl/comments1.xml').toString()).toContain('<text><t>张三答复：已报</t></text>');
});

test('[F110] the box of a note goes from the drawing of the notes, whatever stands first among the relationships', () => {
  const note = '【台账助手·逾期】\n逾期12天（截至2024-02-12）\n“1月底”按 2024-01-31 计算';
  const header = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="CH" type="#_x0000_t75"></v:shape></xml>';
  const { draft } = forgotten({
    ...commented(`<comment ref="E3" authorId="0"><text><t>${note}</t></text></comment>`),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'vmlDrawing', '../drawings/header.vml'],
      ['rId2', 'comments', '../comments1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/notes.vml'],
    ),
    'xl/drawings/header.vml': header,
    'xl/drawings/notes.vml': newVml([{ row: 3, column: 5, lines: 2 }], 1),
  });
  expect(draft.read('xl/drawings/header.vml').toString()).toBe(header);
  expect(draft.read('xl/drawings/notes.vml').toString()).not.toContain('ObjectType="Note"');
});

test('a column whose header has been changed is the user’s by now, and is reported', () => {
  const { sheet, kept } = forgotten(resavedLedger('<c r="F3" t="s"><v>1</v></c>', '<c r="F2" t="inlineStr"><is><t>催办情况</t></is></c>'));
  expect(sheet).toContain('<c r="F3" t="s"><v>1</v></c>');
  expect(sheet).toContain('催办情况');
  expect(kept).toEqual(['整改台账']);
});

test('comments keep what others wrote before and after, also where fonts cut our heading in pieces', () => {
  const runs = ['督导组：请核实\n\n【台账', '助手·逾期】\n逾期', '12天（截至2024-02-12）\n“1月底”按 2024-01-31 计算\n\n李梅：已催']
    .map((text) => `<r><t xml:space="preserve">${text}</t></r>`)
    .join('');
  const { draft } = forgotten(commented(`<comment ref="E3" authorId="1"><text>${runs}</text></comment>`));
  expect(draft.read('xl/comments1.xml').toString()).toContain(
    '<r><t xml:space="preserve">督导组：请核实</t></r><r><t xml:space="preserve"></t></r><r><t xml:space="preserve">\n\n李梅：已催</t></r>',
  );
});

test('a comment that only says our words goes, also where a program has forgotten its author; one in another’s name about us stays', () => {
  const mine =
    '<comment ref="E3" authorId="0"><text><t>【台账助手·逾期】\n逾期12天（截至2024-02-12）\n“1月底”按 2024-01-31 计算</t></text></comment>';
  const nameless =
    '<comment ref="E4"><text><t>[Taizhang · overdue]\n12 days overdue (as of 2024-02-12)\n“1月底” is read as 2024-01-31</t></text></comment>';
  const theirs = '<comment ref="E5" authorId="1"><text><t>台账助手说逾期了</t></text></comment>';
  const { draft } = forgotten(commented(mine + nameless + theirs));
  expect(draft.read('xl/comments1.xml').toString()).toContain(`<commentList>${theirs}</commentList>`);
});

test('notes of another tag stay', () => {
  const check = '<comment ref="E3" authorId="0"><text><t>【台账助手·核对】\n年份</t></text></comment>';
  const { draft } = forgotten(commented(check));
  expect(draft.changedNames()).toEqual([]);
});
