import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { carryOver } from '../../../core/carry/carry';
import { carryWorkbook } from '../../../core/carry/carry-plan';
import { coverGivers } from '../../../core/carry/cover-givers';
import { opinionEntries, problemEntries } from '../../../core/carry/entries';
import { assembleFeedback } from '../../../core/opinion/feedback/assemble';
import { feedbackFiles } from '../../../core/opinion/feedback/feedback-books';
import { recipientsOf } from '../../../core/opinion/feedback/people';
import { revealCheck } from '../../../core/opinion/feedback/reveals';
import { giverTraces } from '../../../core/opinion/givers/giver-columns';
import { giverTable } from '../../../core/opinion/givers/giver-table';
import { maskOf } from '../../../core/opinion/givers/mask-givers';
import { joinGivers, readGivers } from '../../../core/opinion/givers/read-givers';
import { readOpinions } from '../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../core/opinion/table';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import { readRoster } from '../../../core/roster/read-roster';
import { rosterTable } from '../../../core/roster/table';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import type { ParsedTable } from '../../../core/table/parse-result';
import type { Table } from '../../../core/table/schema';
import { bytesOf } from '../../../node-tools/xlsx/build/build-workbook';
import { readWorkbook } from '../../../node-tools/xlsx/read-workbook';
import { type RandomRegister, randomRegister, secretsIn } from '../../support/random-register';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';
import { unzipped } from '../../support/unzipped';

const today = '2024-07-15';

function read<Field extends string>(bytes: Buffer, table: Table<Field>): { readonly parsed: ParsedTable<Field>; readonly grid: Grid } {
  const { workbook } = readWorkbook(bytes, '表.xlsx');
  const [parsed] = locateTables(workbook, table).tables;
  const grid = workbook.sheets.find(({ sheet }) => sheet === parsed?.sheet);
  if (parsed === undefined || grid === undefined) throw new Error(`no ${table.id}`);
  return { parsed, grid };
}

/** Everything the three commands would write for a register, with the list of givers or without: all sheets in one workbook, and the pages. */
function outputsOf(random: RandomRegister, withList: boolean) {
  const { parsed, grid } = read(random.register, opinionTable);
  const { opinions } = readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 });
  const traces = giverTraces(parsed);
  const givers = withList ? joinGivers([traces, readGivers([read(random.givers, giverTable).parsed])]) : traces;
  const reveals = revealCheck(givers);
  const roster = readRoster({ people: [read(random.roster, rosterTable).parsed], units: [], at: { file: '' } }).roster;
  const feedback = assembleFeedback(opinions, { recipients: recipientsOf(roster), reveals, releases: new Map(), releasesAt: { file: '' } });
  const files = feedbackFiles(feedback, { asOf: today, language: 'zh', oneBook: false });
  const { items } = readItems(read(random.ledger, rectificationTable).parsed, { today, year: 2024 });
  const carried = carryOver(opinionEntries(opinions), problemEntries(items, today));
  const mask = maskOf(givers);
  const guard = { mask, mayShow: (text: string) => reveals(text, []).length === 0, withheld: '' };
  const list = carryWorkbook(coverGivers(carried, guard), mask, today, 'zh');
  const plan = {
    title: files.map(({ plan: { title } }) => title).join(),
    asOf: today,
    sheets: [...files.flatMap((file) => file.plan.sheets), ...list.sheets],
  } as const;
  return { opinions, feedback, files, plan };
}

test('[R042] [F130] [F131] on 1,000 random registers no unzipped part of any workbook and no page holds a giver’s name or contact, and every original is in or held back, byte for byte', async () => {
  let heldBack = 0;
  await fc.assert(
    fc.asyncProperty(fc.noShrink(randomRegister), fc.boolean(), async (random, withList) => {
      const { opinions, feedback, files, plan } = outputsOf(random, withList);
      expect(opinions.map(({ id, verbatim }) => [id, verbatim])).toEqual(random.opinions.map(({ id, verbatim }) => [id, verbatim]));
      const parts = [...unzipped(await bytesOf(plan))].flatMap(([name, content]) => [name, content.toString('utf8')]);
      const everything = [...parts, ...files.flatMap(({ name, page }) => [name, page ?? ''])].join('\n');
      expect(secretsIn(everything, random)).toEqual([]);
      const names = feedback.people.map(({ recipient }) => recipient.name);
      expect(names).toEqual(random.people.filter((name) => names.includes(name)));
      const { handedOut, heldBack: held, unplaced, sensitive } = feedback;
      expect(handedOut.length + held.length + unplaced.length + sensitive.length).toBe(opinions.length);
      heldBack += held.length;
    }),
    { seed: 20240715, numRuns: 1000 },
  );
  expect(heldBack).toBeGreaterThan(200);
}, 300_000);

const folder = temporaryFolder();

test('[R042] [F130] neither what `opinions`, `trace` and `feedback` print nor any part of what they write holds a giver’s name or contact', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.noShrink(randomRegister), async (random) => {
      const own = join(folder, String(run++));
      mkdirSync(own);
      const path = (name: string): string => join(own, name);
      const register = `意见表-${random.opinions[0]?.giver ?? ''}.xlsx`;
      writeFileSync(path(register), random.register);
      writeFileSync(path('花名册.xlsx'), random.roster);
      writeFileSync(path('台账.xlsx'), random.ledger);
      const calls = [
        ['opinions', path(register), '--roster', path('花名册.xlsx'), '-o', path('归并.xlsx')],
        ['opinions', path(register), '--json'],
        ['trace', path('台账.xlsx'), path(register), '--json'],
        ['feedback', path(register), '--roster', path('花名册.xlsx'), '--json'],
        ['carry', path(register), path('台账.xlsx'), '-o', path('去年.xlsx')],
        ['carry', path(register), path('台账.xlsx'), '--json'],
        ['trace', path('台账.xlsx'), path(register), '-o', path('溯源.xlsx')],
        ['feedback', path(register), '--roster', path('花名册.xlsx'), '--one-book', '-o', path('反馈.xlsx')],
      ];
      const said: string[] = [];
      for (const call of calls) {
        const { out, err, code } = await taizhang(call);
        expect(code).toBeLessThan(2);
        said.push(...out, ...err);
      }
      const written = readdirSync(own).filter((name) => ![register, '花名册.xlsx', '台账.xlsx'].includes(name));
      expect(written).toEqual(expect.arrayContaining(['归并.xlsx', '溯源.xlsx']));
      const parts = written.flatMap((name) => {
        const bytes = readFileSync(path(name));
        return name.endsWith('.xlsx')
          ? [...unzipped(bytes)].flatMap(([part, content]) => [part, content.toString('utf8')])
          : [bytes.toString('utf8')];
      });
      const everything = [...said, ...parts].join('\n');
      expect(secretsIn(everything, random)).toEqual([]);
    }),
    { seed: 20240718, numRuns: 20 },
  );
}, 120_000);
