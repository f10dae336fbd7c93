import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { makeSample, sampleExpectations } from '../../scripts/make-sample';

const root = join(__dirname, '..', '..');
const committed = join(root, 'templates', 'sample');

interface ExpectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly problem: string | null;
  readonly deadlineText: string | null;
  readonly hidden: boolean;
}

interface ExpectedFile {
  readonly file: string;
  readonly fate: 'read' | 'same as another' | 'refused' | 'skipped';
  readonly sameAs?: string;
  readonly sheet?: string;
  readonly header?: { readonly top: number; readonly bottom: number };
  readonly columnOf?: Readonly<Record<string, string>>;
  readonly rows?: readonly ExpectedRow[];
  readonly findings?: readonly { readonly cell: string | null; readonly kind: string }[];
}

interface Expected {
  readonly units: readonly { readonly name: string }[];
  readonly unitsWithoutReadableLedger: readonly string[];
  readonly files: readonly ExpectedFile[];
}

const expected: Expected = JSON.parse(sampleExpectations());
const ledgers = expected.files.filter(({ fate }) => fate === 'read' || fate === 'same as another');

/** Every file below a folder with its bytes, by path. */
async function bytesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (path) => [path.slice(folder.length + 1), (await readFile(path)).toString('base64')] as const),
  );
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function regenerate(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  try {
    await makeSample(folder);
    return await bytesBelow(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inboxFile(file: string): Promise<Buffer> {
  return readFile(join(committed, '收件箱', file));
}

async function sheetOf({ file, sheet = '' }: ExpectedFile): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(committed, '收件箱', file));
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`${file}: no sheet ${sheet}`);
  return found;
}

/** The column of a field, from 1. */
function columnNumber({ columnOf = {} }: ExpectedFile, field: string): number {
  return [...(columnOf[field] ?? '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

afterEach(() => {
  jest.useRealTimers();
});

test('the committed sample is what the script makes, byte for byte, and nothing else lies in its folder', async () => {
  expect([...(await regenerate())]).toEqual([...(await bytesBelow(committed))]);
  expect(sampleExpectations()).toBe(await readFile(join(root, 'test', 'fixtures', 'sample-expected.json'), 'utf8'));
}, 60_000);

test('a run years later gives the same bytes: no clock gets into the files', async () => {
  const now = await regenerate();
  jest.useFakeTimers({
    now: new Date('2031-02-03T04:05:06Z'),
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask', 'performance'],
  });
  expect([...(await regenerate())]).toEqual([...now]);
}, 60_000);

test('the sample stays small enough to clone without noticing', async () => {
  const sizes = [...(await bytesBelow(committed)).values()].map((base64) => (base64.length * 3) / 4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
});

test('eighteen units must report, and of two there is no ledger that opens', () => {
  expect(expected.units).toHaveLength(18);
  expect(expected.unitsWithoutReadableLedger).toEqual(['青禾县民政局', '青禾县红石桥乡']);
  expect(ledgers.length).toBeGreaterThanOrEqual(16);
});

test('about two hundred items, most of them without a fault', () => {
  const rows = ledgers.filter(({ fate }) => fate === 'read').flatMap(({ rows = [] }) => rows);
  const faults = ledgers.flatMap(({ findings = [] }) => findings).filter(({ cell }) => cell !== null);
  expect(rows.length).toBeGreaterThan(190);
  expect(faults.length).toBeGreaterThan(10);
  expect(faults.length).toBeLessThan(rows.length / 8);
});

test.each(ledgers.map((ledger) => [ledger.file, ledger] as const))(
  '%s holds the rows that are expected of it, at those row numbers',
  async (_, ledger) => {
    const sheet = await sheetOf(ledger);
    for (const { row, problem, hidden } of ledger.rows ?? []) {
      expect([row, sheet.getCell(row, columnNumber(ledger, 'problem')).text]).toEqual([row, problem]);
      expect([row, sheet.getRow(row).hidden === true]).toEqual([row, hidden]);
    }
    expect(sheet.getCell(ledger.header?.top ?? 0, columnNumber(ledger, 'deadline')).text).not.toBe('');
  },
);

test('the three broken files are what their names deny: an .xls, a web page, half a zip', async () => {
  expect((await inboxFile('县财政局整改台账.xlsx')).subarray(0, 8).toString('hex')).toBe('d0cf11e0a1b11ae1');
  expect((await inboxFile('卫健局整改台账（系统导出）.xlsx')).toString('utf8')).toMatch(/^<html/);
  const half = await inboxFile('红石桥乡整改台账.xlsx');
  expect(half.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(half.includes(Buffer.from('PK\u0005\u0006', 'latin1'))).toBe(false);
  expect(expected.files.filter(({ fate }) => fate === 'refused')).toHaveLength(3);
});

test('one file came twice under two names; the other copies of that unit differ', async () => {
  const twin = expected.files.find(({ fate }) => fate === 'same as another');
  expect((await inboxFile(twin?.file ?? '')).equals(await inboxFile(twin?.sameAs ?? ''))).toBe(true);
  const copies = ['县教育局整改台账.xlsx', '县教育局整改台账最终版.xlsx', '县教育局整改台账(1).xlsx'];
  const bytes = await Promise.all(copies.map(inboxFile));
  expect(new Set(bytes.map((one) => one.toString('base64'))).size).toBe(3);
});

test('dates are kept the way Excel keeps them: by format, as numbers, as text', async () => {
  const ledger = ledgers.find(({ file }) => file === '农业农村局台账.xlsx');
  if (ledger === undefined) throw new Error('no ledger of the agriculture bureau');
  const sheet = await sheetOf(ledger);
  const cells = (ledger.rows ?? []).map(({ row }) => sheet.getCell(row, columnNumber(ledger, 'deadline')));
  const formats = cells.filter(({ value }) => value instanceof Date).map(({ numFmt }) => numFmt);
  expect(new Set(formats)).toEqual(new Set(['yyyy/m/d', 'yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'm"月"d"日"']));
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([20240731, 45565, '2024。9。30', '202406']));
});

test('the README names every file of the inbox', async () => {
  const readme = await readFile(join(committed, 'README.md'), 'utf8');
  for (const { file } of expected.files) expect(readme).toContain(`| ${file} |`);
});
