import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openPackage } from '../../../node-tools/xlsx/zip/package';
import { taizhang } from '../../support/run-cli';
import { inbox, sample } from '../../support/sample';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const asOf = ['--as-of', '2024-07-15'];

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly { readonly sheet?: string; readonly row?: number; readonly code: string; readonly level: string }[];
  }[];
}

const troubled = sample.files.filter(({ findings = [] }) => findings.some(({ row }) => row !== null));

test.each(troubled.map(({ file }) => [basename(file)]))('[F110] every fault put into %s is found in its row', async (name) => {
  const { out } = await taizhang(['check', join(inbox, name), ...asOf, '--json']);
  const [checked] = (JSON.parse(out.join('')) as Checked).files;
  const found = new Set(checked?.findings.filter(({ level }) => level !== 'note').map(({ sheet, row }) => `${sheet}!${row}`));
  const expected = troubled.find(({ file }) => basename(file) === name)?.findings ?? [];
  for (const { sheet, row, kind } of expected) {
    if (row !== null) expect({ kind, place: `${sheet}!${row}`, found: found.has(`${sheet}!${row}`) }).toMatchObject({ found: true });
  }
});

test('ledgers without a fault are told of ambiguous days at most', async () => {
  const clean = sample.files.filter(({ fate, findings = [], rows = [] }) => fate === 'read' && rows.length > 0 && findings.length === 0);
  expect(clean.length).toBeGreaterThan(3);
  for (const { file } of clean) {
    const { out } = await taizhang(['check', join(inbox, basename(file)), ...asOf, '--json']);
    const said = (JSON.parse(out.join('')) as Checked).files.flatMap(({ findings }) => findings.filter(({ level }) => level !== 'note'));
    expect({ file, said: said.filter(({ code }) => !code.startsWith('deadline-')) }).toEqual({ file, said: [] });
  }
});

test('[F103] the unit gets its own workbook back: comments at the cells, nothing else changed', async () => {
  const own = join(inbox, '审批局整改台账.xlsx');
  const out = join(folder, '退回.xlsx');
  const { code, err } = await taizhang(['体检', own, ...asOf, '-o', out]);
  expect(code).toBe(1);
  expect(err.join('\n')).toContain('个单元格上加批注');
  const [before, after] = [openPackage(readFileSync(own)), openPackage(readFileSync(out))];
  const sheets = before.entries.filter(({ name }) => !/sheet\d+\.xml|\[Content_Types\]|_rels/.test(name));
  for (const entry of sheets) {
    const kept = after.find(entry.name);
    expect(kept && Buffer.compare(kept.compressed, entry.compressed)).toBe(0);
  }
  const comments = after.entries.filter(({ name }) => /comments/.test(name));
  expect(comments).toHaveLength(1);
  const said = comments.map((entry) => after.inflate(entry).toString('utf8')).join('');
  expect(said).toContain('必须改：“2024年6月31日前”');
  expect(said).toContain('请核对：');
});

test('every line of a finding carries its grade, so that a clerk knows whether to return, to ask or to leave it', async () => {
  const { out } = await taizhang(['check', inbox, ...asOf, '--json']);
  const levels = new Map(
    (JSON.parse(out.join('')) as Checked).files.flatMap(({ findings }) => findings.map(({ code, level }) => [code, level])),
  );
  const names = { error: '必须改', warning: '请核对', note: '提示' };
  const lines = (await taizhang(['check', inbox, ...asOf])).err.filter((line) => / \[[a-z0-9-]+\] /u.test(line));
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) {
    const [, code = '', grade] = /^\S.*? \[([a-z0-9-]+)\] (必须改|请核对|提示)：/u.exec(line) ?? [];
    expect({ line, grade }).toEqual({ line, grade: names[levels.get(code) as keyof typeof names] }); // the JSON holds these three
  }
});

test('findings go to standard error as file!sheet!cell [code] grade：reason；what to write', async () => {
  const { err } = await taizhang(['check', join(inbox, '审批局整改台账.xlsx'), ...asOf]);
  expect(err).toContainEqual(
    expect.stringMatching(/^审批局整改台账\.xlsx!审批局!G5 \[deadline-impossible\] 必须改：“2024年6月31日前”.+；.+/u),
  );
  const english = await taizhang(['check', join(inbox, '审批局整改台账.xlsx'), ...asOf, '--lang', 'en']);
  expect(english.err).toContainEqual(expect.stringMatching(/^审批局整改台账\.xlsx!审批局!G5 \[deadline-impossible\] to mend: [^；]+; .+/u));
});
