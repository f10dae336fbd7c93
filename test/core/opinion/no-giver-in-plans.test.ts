import fc from 'fast-check';
import { packNamed } from '../../../core/campaign/registry';
import { carryOver } from '../../../core/carry/carry';
import { carrySheet } from '../../../core/carry/carry-plan';
import { coverGivers } from '../../../core/carry/cover-givers';
import { opinionEntries, problemEntries } from '../../../core/carry/entries';
import { zhHints } from '../../../core/i18n/zh-cn/findings-opinion';
import { assembleFeedback } from '../../../core/opinion/feedback/assemble';
import { personSheets, teamSheets } from '../../../core/opinion/feedback/feedback-books';
import { opinionSheet } from '../../../core/opinion/feedback/feedback-sheet';
import { heldSheet } from '../../../core/opinion/feedback/held-sheet';
import { recipientsOf } from '../../../core/opinion/feedback/people';
import { revealCheck } from '../../../core/opinion/feedback/reveals';
import { maskOf } from '../../../core/opinion/givers/mask-givers';
import { showCheck } from '../../../core/opinion/givers/show-check';
import { sortOpinions } from '../../../core/opinion/sorting/sort-opinions';
import { sortingWorkbook } from '../../../core/opinion/sorting/sorting-plan';
import { opinionTable } from '../../../core/opinion/table';
import { rectificationTable } from '../../../core/rectification/table';
import { readRoster } from '../../../core/roster/read-roster';
import { rosterTable } from '../../../core/roster/table';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { placeInBook, placeInFile } from '../../../core/table/place-cell';
import type { SheetPlan } from '../../../core/table/sheet-plan';
import { readCycle } from '../../../core/trace/read-cycle';
import { traceOpinions } from '../../../core/trace/trace';
import { traceSheets } from '../../../core/trace/trace-plan';
import { ledgerRows, type RandomRegister, randomRegister, registerLines, secretsIn } from '../../support/random-register';

const today = '2024-07-15';
const found = packNamed('mass-line-2014');
if (found === null) throw new Error('no pack');
const pack = found;

const gridOf = (sheet: string, lines: readonly (readonly string[])[]): Grid => ({
  sheet,
  hidden: false,
  rows: lines.map((cells, at) => ({ row: at + 1, hidden: false, cells: cells.map((cell) => (cell === '' ? undefined : cell)) })),
  merges: [],
});

/** Every sheet that either face makes of a register, in a spreadsheet that holds roster and ledger too. */
function sheetsOf({ opinions, people }: RandomRegister, inBook: boolean): readonly SheetPlan[] {
  const workbook = {
    file: '工作簿',
    sheets: [
      gridOf('征求意见台账', registerLines(opinions)),
      gridOf('整改台账', ledgerRows),
      gridOf('花名册', [['姓名', '所在单位', '职务'], ...people.map((name) => [name, '青禾县教育局', '副局长'])]),
    ],
    modified: null,
  };
  const tables = [...locateTables(workbook, opinionTable).tables, ...locateTables(workbook, rectificationTable).tables];
  const cycle = readCycle(workbook, tables, () => ({ today, year: 2024 }));
  const { roster } = readRoster({ people: locateTables(workbook, rosterTable).tables, units: [], at: { file: '' } });
  const mask = maskOf(cycle.givers);
  const placeOf = inBook ? placeInBook(mask) : placeInFile(mask);
  const reveals = revealCheck(cycle.givers);
  const sorted = sortOpinions(cycle.opinions, { pack, keywords: null, principals: null, at: { file: '' } });
  const feedback = assembleFeedback(cycle.opinions, {
    recipients: recipientsOf(roster),
    reveals,
    releases: new Map(),
    releasesAt: { file: '' },
  });
  const carried = carryOver(opinionEntries(cycle.opinions), problemEntries(cycle.items, today));
  return [
    ...sortingWorkbook(sorted, { mask, mayShow: showCheck(cycle.givers), ...(inBook ? { placeOf } : {}) }, today, 'zh').sheets,
    ...[...teamSheets(feedback, 'zh'), ...personSheets(feedback, (label) => label, 'zh')].map((sheet) => opinionSheet(sheet, 'zh')),
    heldSheet(feedback, { mask, placeOf, hints: zhHints, useless: [] }, 'zh'),
    ...traceSheets(traceOpinions(cycle.opinions, cycle.items), cycle.findings, { mask, placeOf }, 'zh'),
    carrySheet(coverGivers(carried, { mask, mayShow: (text) => reveals(text, []).length === 0, withheld: '' }), 'zh', placeOf),
  ];
}

test('[R042] [F130] on 1,000 random registers no sheet of either face holds a giver’s name or contact, and words that are shown are shown byte for byte', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.noShrink(randomRegister), fc.boolean(), (random, inBook) => {
      const sheets = sheetsOf(random, inBook).map((sheet) => ({ ...sheet, body: [...sheet.body] }));
      const everything = JSON.stringify(sheets);
      expect(secretsIn(everything, random)).toEqual([]);
      const originals = new Set(random.opinions.map(({ verbatim }) => verbatim));
      for (const row of sheets.find(({ name }) => name === '归并明细')?.body ?? []) {
        const text = String(row[3]);
        if (text.startsWith('（原文可能看得出')) continue;
        expect(originals).toContain(text);
        shown += 1;
      }
    }),
    { seed: 20240716, numRuns: 1000 },
  );
  expect(shown).toBeGreaterThan(1000);
});
