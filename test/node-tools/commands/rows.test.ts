import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { countsOf } from '../../../core/lists/counts';
import { makeBook, sheetRows } from '../../support/make-book';
import { taizhang } from '../../support/run-cli';
import { inbox, sample } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

interface PrintedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly table: string;
  readonly unit: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly due: string | null;
  readonly deadlineKind: string | null;
  readonly status: string | null;
  readonly inherited: readonly string[];
}

interface SummaryGroup {
  readonly label: { readonly zh: string };
  readonly figures: { readonly all: number };
}

const readable = sample.files.filter(({ rows = [] }) => rows.length > 0);

function placed<Row extends { sheet: string; row: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.row - b.row));
}

test.each(readable.map(({ file }) => [basename(file)]))('[F08] %s is read row by row as its writer meant it', async (name) => {
  const { out } = await taizhang(['rows', join(inbox, name), '--as-of', '2024-07-15']);
  const printed = placed(out.map((line) => JSON.parse(line) as PrintedRow));
  const expected = placed(readable.find(({ file }) => basename(file) === name)?.rows ?? []);
  expect(
    printed.map(({ sheet, row, fields, due, status, inherited }) => {
      const { problem = null, measure = null, respPerson = null } = fields;
      return { sheet, row, problem, measure, respPerson, due, status, inherited: [...inherited].sort() };
    }),
  ).toEqual(
    expected.map(({ sheet, row, problem, measure, respPerson, due, status, inherited }) => {
      return {
        sheet,
        row,
        problem: problem || null,
        measure: measure || null,
        respPerson: respPerson || null,
        due,
        status,
        inherited: [...inherited].sort(),
      };
    }),
  );
});

test('the unit is the one the row, the sheet or the cover names', async () => {
  for (const { file, unit, rows: meant = [] } of readable) {
    const { out } = await taizhang(['rows', join(inbox, basename(file)), '--as-of', '2024-07-15']);
    const named = new Set(out.map((line) => (JSON.parse(line) as PrintedRow).unit));
    const written = new Set(meant.map(({ unitText }) => unitText ?? unit));
    expect({ file, named: [...named].filter((name) => name !== null) }).toEqual({ file, named: named.has(null) ? [] : [...written] });
  }
});

const folder = temporaryFolder();

function book(name: string, rows: readonly (readonly string[])[]): string {
  writeFileSync(join(folder, name), makeBook({ sheets: [{ name: '整改台账', rows: sheetRows(rows) }] }));
  return join(folder, name);
}

const header = (whose: string): readonly string[] => ['序号', whose, '存在问题', '整改措施', '责任人', '完成时限'];
const item = (at: number, whose: string): readonly string[] => [`${at}`, whose, `问题${at}`, `措施${at}`, '张三', '2024年6月底前'];

describe('whose a row is', () => {
  mkdirSync(join(folder, '收'));
  book('收/县水利局.xlsx', [['填报单位：县水利局（盖章）'], header('科室'), item(1, '办公室'), item(2, '财务科')]);
  book('收/县农业农村局整改台账.xlsx', [header('科室'), item(3, '办公室')]);
  book('收/未写单位.xlsx', [header('科室'), item(4, '办公室')]);
  book('收/联合.xlsx', [['填报单位：县教育局'], header('单位'), item(5, '县 教育局'), item(6, '县财政局'), item(7, '')]);
  book('收/学校.xlsx', [['填报单位：县教育局'], header('单位'), item(8, '基教股'), item(9, '县一中')]);
  const list = book('单位名单.xlsx', [
    ['序号', '单位名称'],
    ...['县教育局', '县财政局', '县水利局', '县农业农村局'].map((name, at) => [`${at + 1}`, `青禾${name}`]),
  ]);
  const byProblem = async (more: readonly string[]): Promise<ReadonlyMap<string, string | null>> => {
    const { out } = await taizhang(['rows', join(folder, '收'), '--year', '2024', ...more]);
    const printed = out.map((line) => JSON.parse(line) as PrintedRow);
    return new Map(printed.map(({ fields, unit }) => [fields.problem ?? '', unit]));
  };

  test('a 科室 is a part of the unit that the sheet or the file names, and a unit only where nothing does', async () => {
    const units = await byProblem([]);
    for (const problem of ['问题1', '问题2']) expect(units.get(problem)).toBe('县水利局');
    expect(units.get('问题3')).toBe('县农业农村局');
    expect(units.get('问题4')).toBe('办公室');
    expect(units.get('问题5')).toBe('县教育局');
    expect(units.get('问题7')).toBeNull();
    expect(units.get('问题8')).toBe('县教育局');
  });

  test.each([
    ['without a list', []],
    ['by a list', ['--units', list]],
  ])('%s, rows and summary count the same rows for the same units', async (_, more) => {
    const counted = countsOf([...(await byProblem(more)).values()].map((unit) => unit ?? '（未填）'));
    const { out } = await taizhang(['summary', join(folder, '收'), '--year', '2024', '--json', ...more]);
    const { tables } = JSON.parse(out.join('')) as {
      readonly tables: readonly { readonly dimension: { readonly id: string }; readonly groups: readonly SummaryGroup[] }[];
    };
    const groups = tables.find(({ dimension }) => dimension.id === 'unit')?.groups ?? [];
    const summed = groups.flatMap(({ label, figures }): [string, number][] => (figures.all > 0 ? [[label.zh, figures.all]] : []));
    expect([...counted].sort()).toEqual(summed.sort());
    expect(counted.get(more.length > 0 ? '青禾县教育局' : '县教育局')).toBe(more.length > 0 ? 3 : 2);
  });
});

test('a row has exactly the keys that programs rely on, and names the file as it was given', async () => {
  const file = join(inbox, '城关镇.xlsx');
  const { out, code } = await taizhang(['读出', file, '--as-of', '2024-07-15']);
  expect(code).toBe(0);
  const [first] = out.map((line) => JSON.parse(line) as PrintedRow);
  expect(Object.keys(first ?? {})).toEqual([
    'file',
    'sheet',
    'row',
    'table',
    'unit',
    'fields',
    'due',
    'deadlineKind',
    'status',
    'inherited',
  ]);
  expect(first).toMatchObject({ file, table: 'rectification' });
});

test('the broken files of the inbox get one line each, the rest is read, exit code 3', async () => {
  const { out, err, code } = await taizhang(['rows', inbox, '--as-of', '2024-07-15']);
  expect(code).toBe(3);
  const refused = sample.files.filter(({ fate }) => fate === 'refused').map(({ file }) => basename(file));
  expect(refused).toHaveLength(3);
  for (const name of refused) expect(err.filter((line) => line.startsWith(`${name} [file-`))).toHaveLength(1);
  const read = new Set(out.map((line) => basename((JSON.parse(line) as PrintedRow).file)));
  for (const { file } of readable) expect(read).toContain(basename(file));
});

test('[F08] what is said of sheets as wholes counts among the notes: a hidden ledger is not passed over without a word', async () => {
  const ledger = [
    ['序号', '存在问题', '整改措施', '责任人', '完成时限', '整改状态'],
    ['1', '会议多、文件多', '改用现场办公', '李梅', '2024年12月底前', '整改中'],
  ];
  const path = join(folder, '有隐藏表.xlsx');
  const sheets = [
    { name: '整改台账', rows: sheetRows(ledger) },
    { name: '个人', rows: sheetRows(ledger), state: 'hidden' as const },
  ];
  writeFileSync(path, makeBook({ sheets }));
  const { out, err } = await taizhang(['rows', path, '--as-of', '2024-07-15']);
  expect(out.map((line) => (JSON.parse(line) as PrintedRow).sheet)).toEqual(['整改台账']);
  expect(err).toEqual(['另有 1 条提示没有列出，用 taizhang 体检 查看']);
});
