import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { RefusedFile } from '../../../node-tools/xlsx/refused-file';
import { chanceFrom, makeMutant, openSeed } from '../../../scripts/mutants';
import { inline, makeBook } from '../../support/make-book';

const seed = openSeed(
  makeBook({
    formats: ['yyyy-mm-dd', 'm"月"d"日"', '0%'],
    strings:
      '<si><t>存在问题</t></si><si><r><rPr><b/></rPr><t>整改</t></r><r><t xml:space="preserve"> 措施</t></r></si><si><t>第一_x000D_&#10;第二</t></si>',
    core: '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>2024-03-15T08:00:00Z</dcterms:modified></cp:coreProperties>',
    sheets: [
      {
        name: '整改台账',
        rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1">${inline('A2', '会议多 & 文件多')}<c r="B2" s="1"><v>45473.5</v></c><c r="C2" s="3"><v>0.7</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><f>B2+1</f><v>3</v></c><c r="D3" t="d"><v>2024-06-30</v></c></row>`,
        after:
          '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter>',
      },
      { name: '说明', state: 'hidden', rows: `<row>${inline('A1', '填表说明')}</row>` },
    ],
  }),
);

test('of 1,000 damaged copies of a workbook each is read or refused, and both happen', () => {
  const outcomes = { read: 0, refused: 0 };
  for (let number = 0; number < 1_000; number++) {
    const mutant = makeMutant(seed, chanceFrom(number));
    try {
      readWorkbook(mutant, `mutant ${number}`);
      outcomes.read++;
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw new Error(`mutant ${number} ended with ${String(error)}`, { cause: error });
      outcomes.refused++;
    }
  }
  expect(outcomes.read).toBeGreaterThan(100);
  expect(outcomes.refused).toBeGreaterThan(100);
});
