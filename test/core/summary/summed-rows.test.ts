import { submissionOf } from '../../../core/merge/submission';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import { type UnitEntry, unitResolver } from '../../../core/roster/unit-resolver';
import { summedRows } from '../../../core/summary/summed-rows';
import type { Grid } from '../../../core/table/grid';
import { locateTables } from '../../../core/table/locate-tables';
import { sheet } from '../../support/sheet';

const list: readonly UnitEntry[] = [{ name: '青禾县教育局', aliases: ['县教育局'] }, { name: '青禾县民政局' }];

function summed(file: string, grid: Grid, units: readonly UnitEntry[]) {
  const [parsed] = locateTables({ file, sheets: [grid], modified: null }, rectificationTable).tables;
  if (parsed === undefined) throw new Error('no ledger');
  const items = readItems(parsed, { today: '2024-03-15', year: 2024 }).items;
  const submission = submissionOf(file, null, [{ parsed, grid, items }], []);
  return summedRows(submission, unitResolver(units), units.length > 0);
}

const named = sheet('整改台账')`
  单位名称 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  县教育局 | 会议多 | 少开会 | 李梅 | 2024年6月底前 | 整改中
  县水利局 | 调研少 | 每月调研 | 赵敏 | 2024年9月底前 | 整改中
  | 文件多 | 少发文 | 王强 | 2024年6月底前 | 整改中
`;
const nameless = sheet('整改台账')`
  存在问题 | 整改措施 | 责任人 | 完成时限 | 整改状态
  会议多 | 少开会 | 李梅 | 2024年6月底前 | 整改中
`;

test('[R003] rows count for units by their official names; what stands on no list and what is nobody’s is said', () => {
  const { rows, units, findings, byName } = summed('汇总.xlsx', named, list);
  expect(rows.map(({ unit, item }) => [unit, item.row])).toEqual([
    ['县水利局', 3],
    ['青禾县教育局', 2],
    [null, 4],
  ]);
  expect(units).toEqual(['县水利局', '青禾县教育局']);
  expect(findings.map(({ code }) => code)).toEqual(['unit-not-listed', 'unit-cell-blank']);
  expect(byName).toEqual([]);
});

test('without a list no name is held against one, and a file that names no unit is no news', () => {
  expect(summed('汇总.xlsx', named, []).findings.map(({ code }) => code)).toEqual(['unit-cell-blank']);
  const { rows, units, findings } = summed('附件.xlsx', nameless, []);
  expect({ units: rows.map(({ unit }) => unit), reported: units, findings }).toEqual({ units: [null], reported: [], findings: [] });
});

test('a unit known by the file’s name alone is told apart from the rest', () => {
  const { units, findings, byName } = summed('县教育局整改台账.xlsx', nameless, list);
  expect({ units, findings, byName: byName.map(({ code }) => code) }).toEqual({
    units: ['青禾县教育局'],
    findings: [],
    byName: ['unit-from-file-name'],
  });
  expect(summed('民政局整改台账.xlsx', nameless, list).byName.map(({ code }) => code)).toEqual(['unit-from-file-name']);
});
