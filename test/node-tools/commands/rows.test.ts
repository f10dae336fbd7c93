import { basename, join } from 'node:path';
import { taizhang } from '../../support/run-cli';
import { inbox, sample } from '../../support/sample';

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
