import { forgetTag } from '../../../../node-tools/xlsx/patch/forget-tag';
import { draftOf } from '../../../fixtures/xlsx-patch/draft-of';
import {
  contentTypes,
  declaration,
  mainNamespace,
  type Parts,
  plainLedger,
  relationships,
  sheetXml,
} from '../../../fixtures/xlsx-patch/ledger-parts';

const none: ReadonlySet<string> = new Set();

function rule(formula: string, priority = 1): string {
  return `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
}

function format(sqref: string, ...rules: readonly string[]): string {
  return `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;
}

const overdue = rule('N(&quot;taizhang:overdue&quot;)=0', 4);

function forgotten(parts: Parts): { readonly draft: ReturnType<typeof draftOf>; readonly sheet: string; readonly kept: readonly string[] } {
  const draft = draftOf(parts);
  const { keptColumns } = forgetTag(draft, 'overdue', none);
  return { draft, sheet: draft.read('xl/worksheets/sheet1.xml').toString(), kept: keptColumns };
}

const sharedStrings = `${declaration}<sst xmlns="${mainNamespace}"><si><t>逾期情况</t></si><si><t>逾期 12 天</t></si></sst>`;

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

test('a column whose header has been changed is the user’s by now, and is reported', () => {
  const { sheet, kept } = forgotten(resavedLedger('<c r="F3" t="s"><v>1</v></c>', '<c r="F2" t="inlineStr"><is><t>催办情况</t></is></c>'));
  expect(sheet).toContain('<c r="F3" t="s"><v>1</v></c>');
  expect(sheet).toContain('催办情况');
  expect(kept).toEqual(['整改台账']);
});

test('comments keep what others wrote before and after, also where fonts cut our heading in pieces', () => {
  const runs = ['督导组：请核实\n\n【台账', '助手·逾期】\n逾期 ', '12 天\n\n李梅：已催']
    .map((text) => `<r><t xml:space="preserve">${text}</t></r>`)
    .join('');
  const { draft } = forgotten(commented(`<comment ref="E3" authorId="1"><text>${runs}</text></comment>`));
  expect(draft.read('xl/comments1.xml').toString()).toContain(
    '<r><t xml:space="preserve">督导组：请核实</t></r><r><t xml:space="preserve"></t></r><r><t xml:space="preserve">\n\n李梅：已催</t></r>',
  );
});

test('a comment that only says our words goes, also where a program has forgotten its author; one in another’s name about us stays', () => {
  const mine = '<comment ref="E3" authorId="0"><text><t>【台账助手·逾期】\n逾期 12 天</t></text></comment>';
  const nameless = '<comment ref="E4"><text><t>[Taizhang · overdue]\n12 days</t></text></comment>';
  const theirs = '<comment ref="E5" authorId="1"><text><t>台账助手说逾期了</t></text></comment>';
  const { draft } = forgotten(commented(mine + nameless + theirs));
  expect(draft.read('xl/comments1.xml').toString()).toContain(`<commentList>${theirs}</commentList>`);
});

test('notes of another tag stay', () => {
  const check = '<comment ref="E3" authorId="0"><text><t>【台账助手·核对】\n年份</t></text></comment>';
  const { draft } = forgotten(commented(check));
  expect(draft.changedNames()).toEqual([]);
});
