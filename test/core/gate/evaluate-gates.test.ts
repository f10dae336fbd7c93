import { gatesIn } from '../../support/gate-book';
import { sheet } from '../../support/sheet';

const twoUnits = sheet('花名册')`
  所在单位 | 姓名 | 角色 | 所在党支部
  县教育局 | 张建国 | 主要负责同志 | 县教育局机关党支部
  县水务局 | 李梅 | 主要负责同志 | 县水务局机关党支部
`;

test('[R082] a table that is missing is named once, however many units wait for it, with every gate that does', () => {
  const { units, findings } = gatesIn([twoUnits]);
  expect(units.map(({ unit }) => unit)).toEqual(['县教育局', '县水务局']);
  const tables = findings.flatMap((finding) => (finding.code === 'gate-table-missing' ? [finding.params] : []));
  expect(new Set(tables.map(({ table }) => table.zh)).size).toBe(tables.length);
  expect(tables.find(({ table }) => table.zh === '会议记录')?.gates).toEqual([
    '参加会议的党员达不到规定数量的不开',
    '党组书记、党支部书记不能到会的不开',
    '上级党组织和督导组人员未到会的不开',
  ]);
});
