import { checkLedger } from '../../../core/rectification/check-ledger';
import { checkedSheet } from '../../../core/rectification/checks/check';
import { readItems } from '../../../core/rectification/items/read-items';
import { rectificationTable } from '../../../core/rectification/table';
import { sheet as drawn } from '../../support/sheet';
import { tableIn } from '../../support/table-in';
import { deadline, item, sheet } from './items';

const ledger = sheet([
  'seq',
  'problem',
  'manifestation',
  'measure',
  'rectType',
  'respPerson',
  'deadline',
  'progress',
  'status',
  'actualDate',
  'evidence',
]);

test('a careful row raises nothing', () => {
  expect(checkLedger([item()], ledger)).toEqual([]);
});

test('[F110] findings come by row and column, each at its own cell', () => {
  const rows = [
    item({ row: 9, deadline: null }, { measure: '', respPerson: '' }),
    item({ row: 5, deadline: deadline('立行立改', null) }, { measure: '加强学习，提高认识' }),
  ];
  expect(checkLedger(rows, ledger).map(({ code, at }) => `${at.row}:${at.column} ${code}`)).toEqual([
    '5:4 slogan-measure',
    '5:9 immediate-still-open',
    '9:4 missing-measure',
    '9:6 missing-owner',
    '9:7 missing-deadline',
  ]);
});

test('[F110] a formula without a result is no blank cell, and nobody is asked to fill it in', () => {
  const day = { today: '2024-03-15', year: 2024 } as const;
  const parsed = tableIn(
    rectificationTable,
    drawn('整改台账')`
      序号 | 存在问题     | 具体表现     | 整改措施           | 责任人 | 完成时限
      1    | =?           |              | 每月下乡不少于4天  | 张三   | 2024年6月底前
      2    | 深入基层不够 | 全年只去2次  | #REF!              | 李四   | 2024年6月底前
      3    | 文山会海     | 发文增加12件 |                    | 王五   | 2024年6月底前
    `,
    '县教育局.xlsx',
  );
  const { items } = readItems(parsed, day);
  expect(parsed.findings.map(({ code }) => code)).toEqual(['cell-uncalculated', 'cell-error']);
  const blamed = checkLedger(items, checkedSheet(parsed, day)).filter(({ code }) => code.startsWith('missing-'));
  expect(blamed.map(({ code, at }) => `${at.row}:${at.column} ${code}`)).toEqual(['4:4 missing-measure']);
});

test('cancelled rows are asked nothing', () => {
  expect(checkLedger([item({ status: 'cancelled', deadline: null }, { measure: '', respPerson: '' })], ledger)).toEqual([]);
});

test('in a ledger of several units a column that one of them does not keep is not held against it', () => {
  const rows = [
    item(
      { row: 5, unit: '县教育局', status: 'done', actualDate: '2024-03-01' },
      { status: '已完成', actualDate: '2024-03-01', evidence: '会议记录' },
    ),
    item({ row: 6, unit: '城关镇', status: 'done' }, { status: '已完成', problem: '文山会海没有减少' }),
    item({ row: 7, unit: '县教育局', status: 'done', actualDate: '2024-03-01' }, { status: '已完成', actualDate: '2024-03-01' }),
  ];
  const codes = (unit: string) =>
    checkLedger(rows, ledger)
      .filter(({ at }) => rows.some(({ row, unit: own }) => row === at.row && own === unit))
      .map(({ code }) => code);
  expect(codes('城关镇')).toEqual([]);
  expect(codes('县教育局')).toEqual(['done-without-evidence']);
});

test('an empty ledger has no findings', () => {
  expect(checkLedger([], ledger)).toEqual([]);
});

test('[R104] what was put right before any stage of rectification began is a row like any other', () => {
  const early = item(
    { row: 3, status: 'done', deadline: deadline('2024-03-05', '2024-03-05') },
    { actualDate: '2024-03-04', evidence: '照片' },
  );
  expect(checkLedger([early, item({ row: 4 })], ledger)).toEqual([]);
});
