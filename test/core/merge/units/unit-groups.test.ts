import { groupByUnit } from '../../../../core/merge/units/unit-groups';
import { unitResolver } from '../../../../core/roster/unit-resolver';
import { rowsOf, submission } from '../submissions';

const order = ['城关镇', '县教育局'];
const resolver = unitResolver(order.map((name) => ({ name })));
const grouped = (files: Parameters<typeof groupByUnit>[0]) =>
  groupByUnit(files, resolver, order).map(({ unit, parts }) => [
    unit?.name ?? null,
    parts.map(({ submission: { file }, rows }) => `${file} ${rows.length}`),
  ]);

test('spellings of a unit are one group; the list’s order, then strangers by name, then nobody’s', () => {
  const files = [
    submission('a.xlsx', null, ['甲']),
    submission('b.xlsx', '县 教育局', ['甲', '乙']),
    submission('c.xlsx', '县林场', ['甲']),
    submission('d.xlsx', '县教育局（盖章）', ['丙']),
    submission('e.xlsx', '城关镇', []),
  ];
  expect(grouped(files)).toEqual([
    ['城关镇', ['e.xlsx 0']],
    ['县教育局', ['b.xlsx 2', 'd.xlsx 1']],
    ['县林场', ['c.xlsx 1']],
    [null, ['a.xlsx 1']],
  ]);
});

test('rows that name no unit are their file’s', () => {
  const mixed = {
    ...submission('a.xlsx', '县教育局', []),
    rows: [...rowsOf('a.xlsx', null, ['甲']), ...rowsOf('a.xlsx', '城关镇', ['乙'])],
  };
  expect(grouped([mixed])).toEqual([
    ['城关镇', ['a.xlsx 1']],
    ['县教育局', ['a.xlsx 1']],
  ]);
});
