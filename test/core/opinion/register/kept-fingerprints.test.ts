import { fingerprintOf } from '../../../../core/opinion/register/fingerprint';
import { checkFingerprints, readFingerprints, writeFingerprints } from '../../../../core/opinion/register/kept-fingerprints';
import { readOpinions } from '../../../../core/opinion/register/read-opinions';
import { opinionTable } from '../../../../core/opinion/table';
import type { Grid } from '../../../../core/table/grid';
import { parseTable } from '../../../../core/table/locate-tables';
import { sheet } from '../../../support/sheet';

const opinionsOf = (grid: Grid) => {
  const parsed = parseTable(opinionTable, grid, '意见.xlsx');
  return parsed === null ? [] : readOpinions(parsed, grid, { today: '2024-12-31', year: 2024 }).opinions;
};
const before = opinionsOf(sheet('意见')`
  编号 | 意见原文 | 意见对象
  A1   | 会议多   | 领导班子
  A2   | 文件多   | 领导班子
  A2   | 报表多   | 领导班子
`);

test('[R042] [F20] what was kept is read again, and originals as they were fit it', () => {
  const kept = readFingerprints(writeFingerprints(new Map(), before.slice(0, 2)));
  expect([...kept]).toEqual([
    ['A1', [fingerprintOf('会议多')]],
    ['A2', [fingerprintOf('文件多')]],
  ]);
  expect(checkFingerprints(kept, before.slice(0, 2), '指纹.txt')).toEqual([]);
});

test('[R042] [F20] an edited original and a lost one are errors; a new one is added, nothing kept is forgotten', () => {
  const kept = readFingerprints(writeFingerprints(new Map(), before));
  const after = opinionsOf(sheet('意见')`
    编号 | 意见原文   | 意见对象
    A2   | 文件多。   | 领导班子
    A3   | 食堂太贵   | 领导班子
  `);
  expect(checkFingerprints(kept, after, '指纹.txt').map(({ code, params }) => [code, params])).toEqual([
    ['opinion-edited', { id: 'A2' }],
    ['opinion-lost', { id: 'A1' }],
  ]);
  expect(writeFingerprints(kept, after)).toBe(`${writeFingerprints(kept, [])}${fingerprintOf('食堂太贵')}\tA3\n`);
});
