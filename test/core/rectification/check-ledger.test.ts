import { checkLedger } from '../../../core/rectification/check-ledger';
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

test('a careful row raises nothing but the note on its rhythm', () => {
  expect(checkLedger([item()], ledger).map(({ code }) => code)).toEqual(['no-frequency-column']);
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
  expect(checkLedger([early, item({ row: 4 })], ledger).map(({ code }) => code)).toEqual(['no-frequency-column']);
});
