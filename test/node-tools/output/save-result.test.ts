import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { taizhang } from '../../support/run-cli';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder();
const roster = 'templates/sample/花名册.xlsx';

type Rows = readonly (readonly (string | number)[])[];

async function saved(file: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const path = join(folder, file);
  await book.xlsx.writeFile(path);
  return path;
}

/** The backups that stand beside an output, and those that the run has named. */
function backups(err: readonly string[], path: string): { readonly there: readonly string[]; readonly said: readonly string[] } {
  const beside = join(path, '..');
  const there = readdirSync(beside).map((name) => join(beside, name));
  const said = err.flatMap((line) => /^旧文件留作：(.*)$/u.exec(line)?.[1] ?? []);
  return { there: there.filter((one) => one.startsWith(`${path}.bak-`)), said };
}

test('[R042] feedback --fingerprints says where the fingerprints of the run before are kept', async () => {
  const path = join(folder, '指纹.txt');
  const header = ['编号', '意见原文', '意见对象', '征求渠道'];
  const first = ['Y-001', '会议太多，文件太多', '贺志远', '座谈会'];
  const one = await saved('征求意见1.xlsx', { 征求意见台账: [header, first] });
  const two = await saved('征求意见2.xlsx', { 征求意见台账: [header, first, ['Y-002', '下乡调研走马观花', '贺志远', '意见箱']] });
  const words = ['--roster', roster, '--fingerprints', path];
  const fresh = await taizhang(['feedback', one, ...words]);
  expect(backups(fresh.err, path)).toEqual({ there: [], said: [] });
  const standing = readFileSync(path, 'utf8');
  const { there, said } = backups((await taizhang(['feedback', two, ...words])).err, path);
  expect(there).toHaveLength(1);
  expect(said).toEqual(there);
  expect(readFileSync(said[0] ?? '', 'utf8')).toBe(standing);
  const again = await taizhang(['feedback', two, ...words]);
  expect(backups(again.err, path)).toEqual({ there, said: [] });
});

test('[F140] gates --log says where the log as it stood before is kept', async () => {
  const path = join(folder, '日志.jsonl');
  const header = ['单位名称', '关口', '签字环节', '签字结论', '签字人', '签字日期'];
  const later = ['县教育局', '问题查摆', '督导组', '通过', '刘明', '2024-06-21'];
  const meeting = [
    ['单位名称', '会议类型', '会议日期', '应到人数', '实到人数', '书记到会', '上级党组织参加人', '督导组参加人'],
    ['县教育局', '民主生活会', '2024-06-18', 3, 2, '是', '李梅', '刘明'],
  ];
  const signed = ['县教育局', '意见收集', '督导组', '通过', '刘明', '2024-06-20'];
  const one = await saved('签1.xlsx', { 会议记录: meeting, 关口签字: [header, signed] });
  const two = await saved('签2.xlsx', { 会议记录: meeting, 关口签字: [header, signed, later] });
  await taizhang(['gates', one, '--log', path]);
  const standing = readFileSync(path, 'utf8');
  const { there, said } = backups((await taizhang(['gates', two, '--log', path])).err, path);
  expect(there).toHaveLength(1);
  expect(said).toEqual(there);
  expect(readFileSync(said[0] ?? '', 'utf8')).toBe(standing);
});

test('plan --ics --force says where the calendars of an earlier plan are kept', async () => {
  const path = join(folder, '日历', '贺志远.ics');
  const words = ['plan', roster, '--ics', join(folder, '日历'), '--force', '--as-of', '2024-05-31'];
  await taizhang([...words, '--from', '2024-06-03', '--to', '2024-06-14']);
  const { err } = await taizhang([...words, '--from', '2024-06-17', '--to', '2024-06-28']);
  const { there, said } = backups(err, path);
  expect(there).toHaveLength(1);
  expect(said).toContain(there[0]);
});
