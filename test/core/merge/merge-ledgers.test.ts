import fc from 'fast-check';
import { renderFinding } from '../../../core/finding/render';
import { mergeLedgers } from '../../../core/merge/merge-ledgers';
import { combineSubmissions, type Submission } from '../../../core/merge/submission';
import { today } from '../rectification/items';
import { rowsOf, submission } from './submissions';

const units = [{ name: '清河县教育局', aliases: ['县教育局'] }, { name: '城关镇' }, { name: '清河县水利局' }];
const options = { today, units };
const codes = (files: readonly Submission[], more = {}) =>
  mergeLedgers(files, { ...options, ...more }).findings.map(({ code, at }) => `${at.file} ${code}`);
const places = (files: readonly Submission[], more = {}) =>
  mergeLedgers(files, { ...options, ...more }).rows.map(({ seq, unit, item }) => `${seq} ${unit} ${item.file} ${item.row}`);

const education = submission('b教育.xlsx', '县教育局', ['学习不够系统深入', '调研不够深入扎实']);
const town = submission('a城关.xlsx', '城关镇', ['会议多文件多不实']);
const stranger = submission('0林场.xlsx', '县林场', ['护林巡查不到位呀']);

test('nothing of a row is changed: the item that comes out is the item that went in', () => {
  const { rows } = mergeLedgers([education], options);
  expect(rows.map(({ item }) => item)).toEqual(education.rows.map(({ item }) => item));
});

test('[F04] rows stand in official order, strangers after, each with its own number, file and row', () => {
  expect(places([stranger, town, education])).toEqual([
    '1 清河县教育局 b教育.xlsx 5',
    '2 清河县教育局 b教育.xlsx 6',
    '3 城关镇 a城关.xlsx 5',
    '4 县林场 0林场.xlsx 5',
  ]);
});

test('[F81] [R003] 未报 are listed in official order with days late, 零报告 is a report, strangers are told', () => {
  const nil = submission('c水利.xlsx', '清河县水利局', []);
  const merged = mergeLedgers([stranger, nil], { ...options, reportDue: '2024-03-10' });
  expect(merged.missing).toEqual([
    { unit: '清河县教育局', daysLate: 5 },
    { unit: '城关镇', daysLate: 5 },
  ]);
  expect(merged.units).toEqual([
    { unit: '清河县水利局', listed: true, files: ['c水利.xlsx'], rows: 0, undecided: false },
    { unit: '县林场', listed: false, files: ['0林场.xlsx'], rows: 1, undecided: false },
  ]);
  expect(codes([stranger, nil])).toEqual([
    'c水利.xlsx unit-zero-report',
    '0林场.xlsx unit-not-listed',
    '单位名单 unit-not-reported',
    '单位名单 unit-not-reported',
  ]);
});

test('without a unit list nobody is missing and nobody a stranger', () => {
  const merged = mergeLedgers([stranger, town], { today });
  expect([merged.missing, merged.findings]).toEqual([[], []]);
  expect(merged.rows.map(({ unit }) => unit)).toEqual(['县林场', '城关镇']);
});

test('unknown columns of all files stand side by side, and keep to their rows', () => {
  const withMoney = {
    ...education,
    extraHeaders: ['涉及金额', '文号'],
    rows: education.rows.map((row, at) => ({ ...row, extra: [String(at), `〔${at}〕`] })),
  };
  const withNumber = { ...town, extraHeaders: ['文号', '__proto__'], rows: town.rows.map((row) => ({ ...row, extra: ['〔9〕', 'x'] })) };
  const { extraHeaders, rows } = mergeLedgers([withNumber, withMoney], options);
  expect(extraHeaders).toEqual(['涉及金额', '文号', '__proto__']);
  expect(rows.map(({ extra }) => extra)).toEqual([
    ['0', '〔0〕', ''],
    ['1', '〔1〕', ''],
    ['', '〔9〕', 'x'],
  ]);
});

test('[F101] the same file twice is a no-op with a note; differing copies are never mixed', () => {
  const again = {
    ...education,
    file: 'b教育(1).xlsx',
    rows: rowsOf('b教育(1).xlsx', '县教育局', ['学习不够系统深入', '调研不够深入扎实']),
  };
  expect(places([education, education])).toEqual(places([education]));
  expect(places([again, education])).toHaveLength(2);
  expect(codes([again, education])).toContain('b教育(1).xlsx copies-equal');
  const changed = submission('b教育(1).xlsx', '县教育局', ['学习不够系统深入', '另一个新的问题呀']);
  const merged = mergeLedgers([changed, education], options);
  expect(merged.rows).toEqual([]);
  expect(merged.units).toMatchObject([{ unit: '清河县教育局', undecided: true, files: [] }]);
  expect(merged.missing.map(({ unit }) => unit)).toEqual(['城关镇', '清河县水利局']);
  expect(codes([changed, education])).toContain('b教育(1).xlsx copies-undecided');
  expect(places([changed, education], { use: ['b教育.xlsx'] })).toHaveLength(2);
});

test('a choice that names no file is told', () => {
  expect(codes([town], { use: ['没有.xlsx'] })).toContain('没有.xlsx choice-unknown');
});

test('one file with the rows of several units goes to each of them', () => {
  const all = {
    ...submission('汇总.xlsx', null, []),
    rows: [...rowsOf('汇总.xlsx', '城关镇', ['甲甲甲甲甲甲']), ...rowsOf('汇总.xlsx', '县教育局', ['乙乙乙乙乙乙'], { row: 9 })],
  };
  expect(places([all])).toEqual(['1 清河县教育局 汇总.xlsx 9', '2 城关镇 汇总.xlsx 5']);
});

test('rows that nothing says a unit of stand last and are told; two such files are not taken for versions', () => {
  const [x, y] = ['x.xlsx', 'y.xlsx'].map((file) => submission(file, null, ['学习不够系统深入', `${file}的问题六个字`]));
  if (!x || !y) throw new Error('two');
  expect(places([y, town, x]).map((place) => place.split(' ')[2])).toEqual(['a城关.xlsx', 'x.xlsx', 'x.xlsx', 'y.xlsx', 'y.xlsx']);
  expect(codes([y, x])).toEqual(expect.arrayContaining(['x.xlsx unit-unknown', 'y.xlsx unit-unknown']));
});

test('findings of a file that was not used do not come along', () => {
  const finding = {
    code: 'missing-measure',
    at: { file: 'b教育(1).xlsx', sheet: '整改台账', row: 5 },
    params: { problem: '', text: '' },
  } as const;
  const older = { ...submission('b教育(1).xlsx', '县教育局', ['学习不够系统深入']), asOf: '2024-01-01' as const, findings: [finding] };
  const newer = { ...education, asOf: '2024-03-01' as const, findings: [{ ...finding, at: { ...finding.at, file: 'b教育.xlsx' } }] };
  expect(codes([older, newer]).filter((code) => code.endsWith('missing-measure'))).toEqual(['b教育.xlsx missing-measure']);
});

const anySubmission = fc
  .record({
    file: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.xlsx', 'c(1).xlsx', 'd最终版.xlsx', 'd.xlsx'),
    unit: fc.constantFrom('县教育局', '城关镇', '县林场', '水利局', null),
    problems: fc.array(fc.constantFrom('学习不够系统深入', '调研不够深入扎实', '会议多文件多不实', '护林巡查不到位呀'), { maxLength: 3 }),
    asOf: fc.constantFrom('2024-03-01', '2024-03-10', null),
    modified: fc.constantFrom('2024-03-01T08:00:00Z', '2024-03-02T08:00:00Z', null),
    header: fc.constantFrom('涉及金额', '文号'),
  })
  .map(({ file, unit, problems, asOf, modified, header }) => {
    const made = submission(file, unit, problems, { asOf, modified, extraHeaders: [header] });
    return { ...made, rows: made.rows.map((row, at) => ({ ...row, extra: [String(at)] })) };
  });

test('[F124] any order, any grouping, any repetition of files gives the same ledger', () => {
  fc.assert(
    fc.property(
      fc.array(anySubmission, { maxLength: 7 }),
      fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
      fc.nat(7),
      (files, keys, cut) => {
        const expected = mergeLedgers(files, options);
        const shuffled = files
          .map((file, at) => ({ file, key: keys[at] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ file }) => file);
        expect(mergeLedgers(shuffled, options)).toEqual(expected);
        const grouped = combineSubmissions(combineSubmissions(shuffled.slice(0, cut), shuffled.slice(cut)), shuffled.slice(0, 2));
        expect(mergeLedgers(grouped, options)).toEqual(expected);
      },
    ),
    { seed: 20240315, numRuns: 300 },
  );
});

test('[F124] no row is lost or made: each row of a used file stands there once', () => {
  fc.assert(
    fc.property(fc.array(anySubmission, { maxLength: 7 }), (files) => {
      const { rows, units: reported } = mergeLedgers(files, options);
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1));
      expect(reported.reduce((sum, unit) => sum + unit.rows, 0)).toBe(rows.length);
      const given = new Set(files.flatMap((file) => file.rows.map(({ item }) => item)));
      expect(rows.every(({ item }) => given.has(item))).toBe(true);
      expect(new Set(rows.map(({ item }) => item)).size).toBe(rows.length);
    }),
    { seed: 124, numRuns: 300 },
  );
});

test('[F101] 办公室 of two bureaus with one stock problem are two units’ ledgers, never versions of one', () => {
  const bureau = (unit: string, own: string): Submission => ({
    ...submission(`${unit}.xlsx`, unit, []),
    rows: rowsOf(`${unit}.xlsx`, unit, ['理论学习不够深入系统', own], { office: '办公室' }),
  });
  const files = [bureau('清河县教育局', '值班制度落实不严'), bureau('清河县水利局', '印章管理不够规范')];
  for (const how of [{ today }, options]) {
    const { rows, units: sent, copies } = mergeLedgers(files, how);
    expect([rows.length, sent.map(({ unit }) => unit), copies]).toEqual([4, ['清河县教育局', '清河县水利局'], []]);
  }
});

test('[R003] a blank unit cell among other units’ names is asked at its row; a part of a listed unit is told', () => {
  const file = '县委办.xlsx';
  const rows = [...rowsOf(file, '县教育局', ['会议多']), ...rowsOf(file, null, ['文件多'], { row: 6, unitLeftBlank: true })];
  const { units: sent, findings } = mergeLedgers([{ ...submission(file, '县委办', []), rows }], options);
  expect(sent.map(({ unit }) => unit)).toEqual(['清河县教育局', null]);
  expect(findings).toContainEqual({
    code: 'unit-cell-blank',
    at: { file, sheet: '整改台账', row: 6 },
    params: { rows: 1, listed: '6', whole: true },
  });
  const own = { ...submission('教育.xlsx', '清河县教育局', []), rows: rowsOf('教育.xlsx', '城关镇中学', ['会议多']) };
  expect(mergeLedgers([own], options).findings).toContainEqual({
    code: 'unit-part-unlisted',
    at: { file: '教育.xlsx', sheet: '整改台账', row: 5 },
    params: { written: '“城关镇中学”', names: 1, whole: true, unit: '清河县教育局', rows: 1 },
  });
});

test('[R130] without a list, two names that may be one unit’s are asked about; 第二人民医院 is nobody else', () => {
  const files = ['县教育局', '青禾县教育局党组', '县人民医院', '县第二人民医院'].map((unit) =>
    submission(`${unit}.xlsx`, unit, [`${unit}会议多`]),
  );
  const told = ({ findings }: ReturnType<typeof mergeLedgers>) => findings.filter(({ code }) => code === 'units-may-be-one');
  expect(told(mergeLedgers(files, { today })).map((finding) => renderFinding(finding, 'zh'))).toEqual([
    '青禾县教育局党组.xlsx [units-may-be-one] 请核对：“青禾县教育局党组”和“县教育局”可能是同一个单位，现在没有单位名单，按2个单位统计；是同一个单位的，请把单位写成一样，或者给出单位名单，把别的写法列作简称；不是的，不用改',
  ]);
  expect(told(mergeLedgers(files, { today, units: [{ name: '县教育局' }, { name: '青禾县教育局党组' }] }))).toEqual([]);
});
