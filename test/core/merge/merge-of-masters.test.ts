import fc from 'fast-check';
import type { Language } from '../../../core/i18n/local-text';
import { masterSheet } from '../../../core/merge/master/plan';
import { unitsSheet } from '../../../core/merge/master/units-plan';
import { mergeLedgers } from '../../../core/merge/merge-ledgers';
import { type Submission, submissionOf } from '../../../core/merge/submission';
import { unitsTold } from '../../../core/merge/units/units-told';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { today } from '../rectification/items';
import { readBack } from './read-back';
import { submission } from './submissions';

const order = ['县教育局', '县民政局', '县林业局', '城关镇'];
const units = order.map((name) => ({ name }));
const merged = (files: readonly Submission[], more = {}) => mergeLedgers(files, { today, units, ...more });

/** What is handed in by the file that a merge has made. */
function master(file: string, from: readonly Submission[], language: Language = 'zh'): Submission {
  const made = merged(from);
  return submissionFrom(file, [masterSheet(made, today, {}, language), unitsSheet(made, today, {}, language)].map(readBack));
}

function submissionFrom(file: string, sheets: readonly Grid[]): Submission {
  const located = locateTables({ file, sheets, modified: null }, rectificationTable).tables.slice(0, 1);
  const read = located.flatMap((parsed) => {
    const grid = sheets.find(({ sheet }) => sheet === parsed.sheet);
    return grid === undefined ? [] : [{ parsed, grid, items: readItems(parsed, { today, year: 2024 }).items }];
  });
  return submissionOf(file, null, read, [], unitsTold({ sheets }));
}

const states = (files: readonly Submission[]) =>
  merged(files).units.map(({ unit, rows, undecided }) => `${unit} ${rows}${undecided ? ' 待定' : ''}`);

const education = submission('教育.xlsx', '县教育局', ['学习不够系统深入']);
const nil = submission('民政.xlsx', '县民政局', []);
const forestry = submission('林业.xlsx', '县林业局', ['同一问题甲甲甲', '同一问题乙乙乙']);
const forestryAgain = submission('林业(1).xlsx', '县林业局', ['同一问题甲甲甲', '同一问题丙丙丙']);
const sent = [education, nil, forestry, forestryAgain];
const town = submission('城关.xlsx', '城关镇', ['会议多文件多不实']);

test('a unit that meanwhile sends a ledger of its own speaks for itself', () => {
  const nilNoMore = submission('民政补报.xlsx', '县民政局', ['低保核查不够细致']);
  expect(states([master('总台账.xlsx', sent), nilNoMore, forestry])).toEqual(['县教育局 1', '县民政局 1', '县林业局 2']);
});

test.each(['zh', 'en'] as const)('[F81] a master merged again keeps its 零报告 and 多稿待定 units (%s)', (language) => {
  const before = master('总台账.xlsx', sent, language);
  const again = merged([before, town]);
  expect(states([before, town])).toEqual(['县教育局 1', '县民政局 0', '县林业局 0 待定', '城关镇 1']);
  expect(states([before, town])).toEqual(states([...sent, town]));
  expect([again.missing, again.units[1]?.files, again.units[2]?.files]).toEqual([[], ['总台账.xlsx'], []]);
  expect(again.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['unit-zero-report', 'copies-undecided-before']));
});

test('[F81] files that meanwhile lie in another folder are still what the master was made of, whatever it numbers their rows', () => {
  const before = master('总台账.xlsx', [education, forestry]);
  const moved = [education, forestry].map((sent) => ({ ...sent, file: `收件箱/${sent.file}` }));
  const again = merged([before, ...moved]);
  expect(again.copies.map(({ unit, kind }) => [unit, kind])).toEqual([
    ['县教育局', 'equal'],
    ['县林业局', 'equal'],
  ]);
  expect(states([before, ...moved])).toEqual(['县教育局 1', '县林业局 2']);
});

test('[F81] so are several files of one unit that lie in another folder, but not some of them', () => {
  const leader = submission('林业局局长.xlsx', '县林业局', ['护林巡查不到位呀', '调研不够深入扎实']);
  const before = master('总台账.xlsx', [forestry, leader]);
  const moved = [forestry, leader].map((sent) => ({ ...sent, file: `收件箱/${sent.file}` }));
  const again = merged([before, ...moved]);
  expect(again.copies.map(({ kind, leftOut }) => [kind, leftOut])).toEqual([
    ['equal', ['总台账.xlsx']],
    ['both', []],
  ]);
  expect(states([before, ...moved])).toEqual(['县林业局 4']);
  expect(states([before, ...moved, { ...leader, file: '收件箱/又一份.xlsx' }])).toEqual(['县林业局 4']);
  expect(states([before, ...moved.slice(0, 1)])).toEqual(['县林业局 0 待定']);
  const first = submission('第一稿.xlsx', '县林业局', ['同一问题甲甲甲']);
  expect(merged([master('总台账.xlsx', [forestry]), first, ...moved.slice(0, 1)]).copies[0]).toMatchObject({
    kind: 'equal',
    used: ['收件箱/林业.xlsx'],
    leftOut: ['总台账.xlsx'],
  });
});

test('[F81] and so is one beside an earlier draft that calls the unit otherwise', () => {
  const before = master('总台账.xlsx', [forestry]);
  const draft = submission('第一稿.xlsx', '县林业局', []);
  const rows = forestry.rows.slice(0, 1).map((row) => {
    const texts = { ...row.item.texts, unit: '县园林局' };
    return { ...row, item: { ...row.item, file: draft.file, unit: '县林业局', texts } };
  });
  const named = forestry.rows.map((row) => ({ ...row, item: { ...row.item, texts: { ...row.item.texts, unit: '县林业局' } } }));
  const moved = { ...forestry, file: `收件箱/${forestry.file}`, rows: named };
  expect(merged([before, moved, { ...draft, rows }]).copies[0]).toMatchObject({ kind: 'equal', leftOut: ['总台账.xlsx'] });
});

test('[F101] a status that somebody has changed in the master makes it another version of such a file', () => {
  const before = master('总台账.xlsx', [education, forestry]);
  const rows = before.rows.map((row) =>
    row.item.unit === '县林业局'
      ? { ...row, item: { ...row.item, status: 'done' as const, texts: { ...row.item.texts, status: '已完成' } } }
      : row,
  );
  const moved = { ...forestry, file: `收件箱/${forestry.file}` };
  expect(states([{ ...before, rows }, moved])).toEqual(['县教育局 1', '县林业局 0 待定']);
});

test('[F81] a master of nothing but nil reports is nobody’s nil report itself', () => {
  expect(states([master('县教育局总台账.xlsx', [nil])])).toEqual(['县民政局 0']);
});

test('[F101] copies that wait beside a ledger that was taken wait on, until one of them comes or the master is passed over', () => {
  const other = submission('个人.xlsx', '县林业局', ['个人问题一一一', '个人问题二二二']);
  const before = master('总台账.xlsx', [...sent, other]);
  expect(states([before])).toContain('县林业局 2 待定');
  expect(states([before, other])).toContain('县林业局 2 待定');
  expect(states([before, forestry])).toContain('县林业局 4');
});

test('[F101] another master that holds the unit whole decides what waited', () => {
  expect(states([master('一.xlsx', sent), master('二.xlsx', [forestry])])).toContain('县林业局 2');
});

test('a unit whose rows somebody has taken out of the master has not sent a 零报告', () => {
  const before = master('总台账.xlsx', sent);
  const without = { ...before, rows: before.rows.filter(({ item }) => item.unit !== '县教育局') };
  expect(merged([without]).missing.map(({ unit }) => unit)).toEqual(['县教育局', '城关镇']);
});

test('[F81] that, and what can be done about it, is said at the master', () => {
  const before = master('总台账.xlsx', [education, town]);
  const without = { ...before, rows: before.rows.filter(({ item }) => item.unit !== '县教育局') };
  const said = (told: Submission['told']) =>
    merged([told === undefined ? without : { ...without, told }])
      .findings.filter(({ params }) => JSON.stringify(params).includes('县教育局'))
      .map(({ code, at }) => `${at.file} ${code}`);
  expect(said(undefined)).toEqual(['总台账.xlsx unit-rows-gone']);
  const rewritten = (before.told ?? []).map((unit) => (unit.name === '县教育局' ? { ...unit, state: 'nil' as const } : unit));
  expect(said(rewritten)).toEqual(['总台账.xlsx unit-zero-report']);
});

test('[F81] without a unit list a master’s own order stands, and those that it calls 未报 are still asked for', () => {
  const before = master('总台账.xlsx', [town, nil, forestry]);
  const again = mergeLedgers([before, submission('水利.xlsx', '县水利局', ['河道清淤拖延严重'])], { today });
  expect([again.order, again.units.map(({ unit }) => unit)]).toEqual([order, ['县民政局', '县林业局', '城关镇', '县水利局']]);
  expect(again.missing).toEqual([{ unit: '县教育局', daysLate: null }]);
  expect(again.units.every(({ listed }) => listed)).toBe(true);
  expect(again.findings).toContainEqual({
    code: 'unit-not-reported',
    at: { file: '总台账.xlsx' },
    params: { unit: '县教育局', daysLate: 0 },
  });
  expect(mergeLedgers([before, education], { today }).missing).toEqual([]);
});

test('[F04] without a unit list the names of a master are the official ones', () => {
  const listed = [{ name: '青禾县教育局', aliases: ['县教育局'] }];
  const made = mergeLedgers([education], { today, units: listed });
  const sheets = [masterSheet(made, today, {}, 'zh'), unitsSheet(made, today, {}, 'zh')].map(readBack);
  const before = submissionFrom('总台账.xlsx', sheets);
  const again = mergeLedgers([before, education], { today });
  expect(again.units).toMatchObject([{ unit: '青禾县教育局', rows: 1, files: ['教育.xlsx'] }]);
  expect(again.missing).toEqual([]);
});

test('rows that are nobody’s in a master do not become those of the one unit beside them', () => {
  const nobody = submission('无名.xlsx', null, ['值班制度落实不严']);
  expect(states([master('总台账.xlsx', [education, nobody])])).toEqual(['县教育局 1', 'null 1']);
});

const anyFiles = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...order),
      problems: fc.array(fc.constantFrom('学习不够系统深入', '调研不够深入扎实', '会议多文件多不实', '护林巡查不到位呀'), { maxLength: 3 }),
    }),
    { maxLength: 6 },
  )
  .map((files) => files.map(({ unit, problems }, at) => submission(`${at}.xlsx`, unit, problems)));

test('[F124] merging in two steps names the same units as merging at once, in any order', () => {
  fc.assert(
    fc.property(anyFiles, fc.nat(6), (files, cut) => {
      const named = (some: readonly Submission[]) => {
        const { units: cameIn, missing } = merged(some);
        return [new Set(cameIn.map(({ unit }) => unit)), missing];
      };
      const [first, second] = [files.slice(0, cut), files.slice(cut)];
      const inSteps = [master('总台账甲.xlsx', first), master('总台账乙.xlsx', second)];
      expect(named([master('总台账.xlsx', first), ...second])).toEqual(named(files));
      expect(named(inSteps)).toEqual(named(files));
      expect(merged([...inSteps].reverse())).toEqual(merged(inSteps));
    }),
    { seed: 20240315, numRuns: 100 },
  );
});
