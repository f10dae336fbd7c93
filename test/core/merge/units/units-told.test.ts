import { unitsSheet } from '../../../../core/merge/master/units-plan';
import { mergeLedgers } from '../../../../core/merge/merge-ledgers';
import { countedUnits, rowsGone, type UnitsTold, unitsTold } from '../../../../core/merge/units/units-told';
import { unitResolver } from '../../../../core/roster/unit-resolver';
import type { Grid } from '../../../../core/table/grid';
import { today } from '../../rectification/items';
import { readBack } from '../read-back';
import { submission } from '../submissions';

const order = ['城关镇', '县教育局', '县水利局', '县林业局'];
const files = [
  submission('b.xlsx', '县教育局', ['学习不够系统深入']),
  submission('c.xlsx', '县林场', ['护林巡查不到位呀']),
  submission('d.xlsx', '县水利局', []),
  submission('e.xlsx', '县林业局', ['同一问题甲甲甲', '同一问题乙乙乙']),
  submission('e(1).xlsx', '县林业局', ['同一问题甲甲甲']),
];

function written(language: 'zh' | 'en'): Grid {
  const master = mergeLedgers(files, { today, units: order.map((name) => ({ name })), reportDue: '2024-03-10' });
  return readBack(unitsSheet(master, today, {}, language));
}

test('a sheet of an office that lists units by what they reported is not ours', () => {
  const rows = [
    ['单位', '报送情况', '联系人'],
    ['县水利局', '零报告', '王五'],
  ].map((cells, at) => ({ row: at + 1, hidden: false, cells }));
  expect(unitsTold({ sheets: [{ sheet: '各单位情况', hidden: false, rows, merges: [] }] })).toBeNull();
});

test.each(['zh', 'en'] as const)('[F81] what 各单位情况 of a master says of its units is read back (%s)', (language) => {
  expect(unitsTold({ sheets: [written(language)] })).toEqual([
    { name: '城关镇', state: 'missing' },
    { name: '县教育局', state: 'reported' },
    { name: '县水利局', state: 'nil' },
    { name: '县林业局', state: 'undecided' },
    { name: '县林场', state: 'reported' },
  ]);
});

test('a state that somebody has written anew says nothing of its unit', () => {
  const grid = written('zh');
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell === '零报告' ? '电话报过' : cell)) }));
  expect(unitsTold({ sheets: [{ ...grid, rows }] })?.map(({ name }) => name)).not.toContain('县水利局');
});

test('[F81] a unit that was 已报 and has no row left is neither 已报 nor 零报告, as in a merge; one that waits in part waits', () => {
  const told: UnitsTold = [
    { name: '县教育局', state: 'reported' },
    { name: '县民政局', state: 'partly' },
    { name: '县水利局', state: 'nil' },
  ];
  const masters = [{ file: '总台账.xlsx', told }];
  const resolver = unitResolver([]);
  const { units, reported, undecided } = countedUnits(masters, [], [], resolver);
  expect([units, reported, undecided]).toEqual([['县教育局', '县民政局', '县水利局'], ['县民政局', '县水利局'], ['县民政局']]);
  expect(countedUnits(masters, ['县民政局'], [], resolver).undecided).toEqual([]);
  expect([...rowsGone(['县教育局', '县民政局'], masters, resolver)]).toEqual([['县教育局', '总台账.xlsx']]);
});

test('[F81] what came in beside the master decides: an undecided unit is decided, a missing one has reported', () => {
  const told = unitsTold({ sheets: [written('zh')] });
  const masters = told === null ? [] : [{ file: '总台账.xlsx', told }];
  const counted = countedUnits(masters, ['县林业局', '城关镇', '县教育局'], [], unitResolver([]));
  expect(counted.undecided).toEqual([]);
  expect(counted.reported).toEqual(expect.arrayContaining(order));
  expect(countedUnits([], ['县林业局'], [{ name: '县林业局' }, { name: '城关镇' }], unitResolver([])).units).toEqual([
    '县林业局',
    '城关镇',
  ]);
});
