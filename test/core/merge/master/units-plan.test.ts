import type { MasterLedger } from '../../../../core/merge/master/ledger';
import { unitsSheet } from '../../../../core/merge/master/units-plan';
import { mergeLedgers } from '../../../../core/merge/merge-ledgers';
import { today } from '../../rectification/items';
import { rowsOf, submission } from '../submissions';

const finding = (file: string, row?: number) =>
  ({
    code: 'missing-measure',
    at: row === undefined ? { file } : { file, sheet: '整改台账', row },
    params: { problem: '', text: '' },
  }) as const;
const education = {
  ...submission('b.xlsx', '县教育局', []),
  rows: [
    ...rowsOf('b.xlsx', '县教育局', ['学习不够系统深入'], { status: 'done' }),
    ...rowsOf('b.xlsx', '县教育局', ['调研不够深入扎实'], { row: 6 }),
  ],
  findings: [finding('b.xlsx', 5), finding('b.xlsx')],
};
const order = ['城关镇', '县教育局', '县水利局', '县林业局'];
const files = [
  education,
  submission('c.xlsx', '县林场', ['护林巡查不到位呀']),
  submission('d.xlsx', '县水利局', []),
  submission('e.xlsx', '县林业局', ['同一问题甲甲甲', '同一问题乙乙乙']),
  submission('e(1).xlsx', '县林业局', ['同一问题甲甲甲']),
];
const master = mergeLedgers(files, { today, units: order.map((name) => ({ name })), reportDue: '2024-03-10' });
const lines = [...unitsSheet(master, today, {}, 'zh').body];

test('[F81] one line for each unit in official order, the missing in their place, strangers after', () => {
  expect(lines.map((cells) => cells.slice(0, 3))).toEqual([
    ['城关镇', '未报，超过报送时限5天', ''],
    ['县教育局', '已报', 'b.xlsx'],
    ['县水利局', '零报告', 'd.xlsx'],
    ['县林业局', '多稿待定', ''],
    ['县林场', '已报（名单外）', 'c.xlsx'],
  ]);
});

test('[R130] printed by itself it says of which day it is, and that files are missing from it', () => {
  const subtitle = (files: MasterLedger['files'], language: 'zh' | 'en') =>
    unitsSheet({ ...master, ...(files === undefined ? {} : { files }) }, today, {}, language).head[1]?.cells;
  expect(subtitle(undefined, 'zh')).toEqual([`截至${today}，4个单位报送，未报1个`]);
  const files = { read: 5, unread: ['坏.xlsx'], passedOver: [] };
  expect(subtitle(files, 'zh')).toEqual([`截至${today}，4个单位报送，未报1个，另有1份文件没有读成，不在其中`]);
  expect(subtitle(files, 'en')).toEqual([`As of ${today}: 4 units reported, 1 units missing, 1 file not read and not counted`]);
});

test('[F80] figures are counted from the unit’s rows, findings at rows and at its file', () => {
  expect(lines[1]?.slice(3)).toEqual([2, 1, 0, 0, 0, 0.5, '1/2=50.00%', 2, 0]);
  expect(lines[2]?.slice(8, 10)).toEqual([{ value: '—', style: 'centre' }, '—']);
});
