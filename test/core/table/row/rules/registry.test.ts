import { walkMerges } from '../../../../../core/table/row/merge-walk';
import { rowRules } from '../../../../../core/table/row/rules/registry';
import type { RowRule } from '../../../../../core/table/row/rules/rule';
import { RowTeller, type ToldRow } from '../../../../../core/table/row/tell-row';
import type { RowLayout } from '../../../../../core/table/row/view';
import { drawnRows } from '../../../../support/sheet';

// 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限
const layout: RowLayout = {
  left: 1,
  right: Number.MAX_SAFE_INTEGER,
  seqColumn: 1,
  isField: (column) => column <= 5,
  requiredColumns: [2, 3, 4, 5],
  headerColumns: 5,
  isChinese: true,
  arabicNumbers: true,
};

/** 类别 | 序号 | 存在问题 | 整改措施 | 完成时限 */
const numberSecond: RowLayout = { ...layout, seqColumn: 2, requiredColumns: [3, 4, 5] };

/** What the row behind the arrow, or the last one, is told to be, and every rule that would take it. */
function toldIn(rows: string, own = layout): { readonly told: ToldRow | null; readonly apply: readonly RowRule[] } {
  const grid = drawnRows('台账', rows.replace('→', ''));
  const lines = rows.split('\n');
  const arrow = lines.findIndex((line) => line.startsWith('→'));
  const wanted = arrow < 0 ? lines.length : arrow + 1;
  const merges = walkMerges(grid.merges, 0, 6, own.isField);
  const teller = new RowTeller(own, merges);
  let told: ToldRow | null = null;
  let items = 0;
  for (const row of grid.rows) {
    if (row.row > wanted) break;
    merges.enter(row);
    told = teller.tell(row, items > 0);
    if (told?.kind === 'data') items++;
  }
  const view = told?.view;
  return { told, apply: view === undefined ? [] : rowRules.filter(({ applies }) => applies(view)) };
}

const namesOf = (rules: readonly RowRule[]): readonly string[] => rules.map(({ name }) => name);

test.each(rowRules.map((rule) => [rule.name, rule] as const))(
  '[F08] the example of %s is told by it and by none before it',
  (name, rule) => {
    expect(toldIn(rule.example).told?.rule.name).toBe(name);
  },
);

test('rules have names of their own, and one line of reason', () => {
  expect(new Set(namesOf(rowRules)).size).toBe(rowRules.length);
  for (const { name, because } of rowRules) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(because).toMatch(/^[^\n|]{20,160}$/u);
  }
});

const item = '1 | 学习不够 | 每月学习 | 张三 | 6月底\n';
/** Where two rules would tell a row, which of them must, by the row that shows it, and why. */
const orders: readonly (readonly [string, string, string, string])[] = [
  ['nothing-to-report', 'numbered-item', '1 | 无 | 无 | 无 | 无', 'an item of nothing is none'],
  ['note-goes-on', 'numbered-item', `${item}注：1.本表每月报送\n2 | 时限写到日`, 'the number is that of the note'],
  ['note-goes-on', 'unnumbered-item', `${item} | 注：1.本表每月报送\n | 2.时限写到日`, 'it stands in a field because the note does'],
  ['numbered-note', 'numbered-item', `${item}2 | 注：本表每月报送`, 'no problem begins with 注：'],
  ['column-numbers', 'numbered-item', '1 | 2 | 3 | 4 | 5', 'a header with its columns numbered is no item'],
  [
    'translated-header',
    'unnumbered-item',
    'No. | Problem | Measure | Responsible | Deadline',
    'it stands in the fields as the header does',
  ],
  ['numbered-total', 'numbered-item', `${item}5 | 合计 | 5条`, '合计 and counts alone are no problem'],
  ['numbered-item', 'signature', '班子 | 1 | 会议多 | 少开会 | 6月底\n分管领导：张三 | 2 | 文件多', 'a number of its own outweighs a word'],
  [
    'numbered-item',
    'example',
    '班子 | 1 | 会议多 | 少开会 | 6月底\n示例 | 2 | 文件多 | 少发文 | 6月底',
    'a number of its own outweighs a word',
  ],
  ['total-at-number', 'unnumbered-item', `${item}统计 | 共2项 | 已完成1项 | 整改中1项 | 完成率50%`, 'words beside 统计 sum up'],
  ['total-line', 'lone-title', `${item}班子小计`, 'a total alone in its row names no section'],
  ['total-line', 'unnumbered-item', `${item} | 小计：3项`, 'a field may hold it'],
  ['counted-section', 'count-row', `${item}一、领导班子 | 3项`, 'where rows are numbered 1, 2, 3, 一、 numbers a section'],
  ['count-row', 'unnumbered-item', `${item}累计完成 | | 3`, 'a count is no measure'],
  ['example', 'unnumbered-item', '示例 | 学习不够 | 每月学习 | 张三 | 6月底', 'it would count as one of the items'],
  ['prompts', 'unnumbered-item', ' | 一句话概括 | 逐条列出 | 写到人 | 写到日', 'it would count as one of the items'],
  [
    'beside-note-label',
    'unnumbered-item',
    `${item}说明 | 本表每月报送\n^ | 时限写到日 | 责任人写全名`,
    'it stands in a field because the note does',
  ],
  ['number-of-merged', 'number-alone', `${item}2 | ^ | ^ | ^ | ^`, 'it has a problem, passed down to it'],
  ['note', 'unnumbered-item', `${item} | 注：本表每月报送`, 'a field may hold it'],
  ['note', 'below-signature', `${item}填表人：张三\n注：本表一式两份`, 'the next row may go on with a note, not with a signature'],
  ['signature', 'unnumbered-item', `${item} | | | | 2024年3月5日`, 'a field may hold it'],
  ['day-alone', 'unnumbered-item', `${item} | | | | @2024-07-05`, 'a field may hold it'],
  [
    'next-problem',
    'section-title',
    ' | 一、学习不深入 | 每月学习 | 张三 | 6月底\n | 二、调研不够',
    'the problems are numbered so, not the sections',
  ],
  ['section-title', 'below-signature', `${item}填表人：张三\n二、班子成员`, 'the next section begins below the signature of the last'],
  ['section-title', 'unnumbered-item', `${item} | 二、班子成员`, 'a field may hold it'],
  ['title-beside-number', 'unnumbered-item', `${item}二 | 班子成员个人问题`, 'it would count as a problem'],
  [
    'title-beside-merges',
    'unnumbered-item',
    `${item}→一、领导班子 | | | 李书记\n2 | 会议多 | 少开会 | ^ | 7月底`,
    'the leader is that of the rows below',
  ],
  ['below-signature', 'lone-title', `${item}填表人：张三\n请于每月5日前报送`, 'what stands below a signature opens no section'],
  ['page-count', 'unnumbered-item', `${item} | | 第1页，共3页`, 'a field may hold it'],
  ['closing-in-field', 'unnumbered-item', `${item} | 以上问题均已整改到位`, 'it would count as a problem'],
  ['closing', 'lone-title', `${item}以上问题均已整改到位 | < | < | < | <`, 'it opens no section'],
  ['total-line', 'closing', `${item} | 小计：3项`, 'it counts the items, which needs no word'],
  ['total-line', 'closing-in-field', `${item} | 小计：3项`, 'it counts the items, which needs no word'],
  ['closing-in-field', 'closing', `${item} | 以上问题均已整改到位`, 'where problems stand it may be one, and is said'],
  ['unnumbered-item', 'unread', `${item} | 补充学习一次`, 'every row may be unread'],
];

test.each(orders)('[F08] %s stands before %s', (first, second, rows) => {
  const { told, apply } = toldIn(rows, rows.startsWith('班子') ? numberSecond : layout);
  expect(namesOf(apply)).toEqual(expect.arrayContaining([first, second]));
  expect(told?.rule.name).toBe(first);
});

/** What a row is by its place alone is asked last, so that whatever its words say goes first. */
const byPlace: ReadonlySet<string> = new Set(['unnumbered-item', 'lone-title', 'unread']);

test('of the rows above, none is told otherwise by a later rule without a reason', () => {
  const explained = new Set(orders.map(([first, second]) => `${first} < ${second}`));
  const seen = [...rowRules.map(({ example }) => example), ...orders.map(([, , rows]) => rows)].flatMap((rows) => {
    const [first, ...others] = toldIn(rows, rows.startsWith('班子') ? numberSecond : layout).apply;
    return others.filter(({ kind, name }) => kind !== first?.kind && !byPlace.has(name)).map(({ name }) => `${first?.name} < ${name}`);
  });
  expect([...new Set(seen)].filter((order) => !explained.has(order))).toEqual([]);
});

test.each([
  '1 | 暂无',
  '1 | 无问题',
  '1 | 本单位暂无整改事项。',
  '1 | 零报告 | / | / | /',
  ' | 无',
  `${item}二、立行立改\n | 本月无新增问题`,
])('[F81] %s has nothing to report', (rows) => {
  expect(toldIn(rows).told?.rule.name).toBe('nothing-to-report');
});

test.each([
  '1 | 没有问题意识',
  '1 | 无问题 | 每月学习 | 张三 | 6月底',
  `${item}2 | 无`,
  '1 | 学习不够 | 每月学习 | 张三 | 6月底\n^ | ^ | 无',
])('%s is an item', (rows) => {
  expect(toldIn(rows).told?.kind).toBe('data');
});

test.each([`班子 | 1 | 会议多 | 少开会 | 6月底\n合计 | | 共7项`, `班子 | 1 | 会议多 | 少开会 | 6月底\n总计 | | 共计7个问题 | | `])(
  '%s ends with a total',
  (rows) => {
    expect(toldIn(rows, numberSecond).told?.kind).toBe('total');
  },
);
