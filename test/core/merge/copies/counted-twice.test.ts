import { countedTwice } from '../../../../core/merge/copies/counted-twice';
import type { Submission } from '../../../../core/merge/submission';
import { unitResolver } from '../../../../core/roster/unit-resolver';
import { submission } from '../submissions';

const ledger = ['理论学习不够系统', '调查研究不够深入', '文山会海没有减少', '服务群众不够主动'];
const other = ['公车使用登记不全', '办公用房清理不彻底', '值班值守有脱岗', '接待审批手续不齐'];
const told = (...files: readonly Submission[]) =>
  countedTwice(files, unitResolver([]), '2024-07-15').map(({ code, at, params }) => ({ code, at, params }));

test('[R130] ledgers of different units, and the different ledgers of a team and its leader, are counted as they are', () => {
  expect(told(submission('县教育局.xlsx', '县教育局', ledger), submission('县财政局.xlsx', '县财政局', other))).toEqual([]);
  expect(told(submission('班子.xlsx', '县教育局', ledger), submission('张局长.xlsx', '县教育局', other))).toEqual([]);
  expect(told(submission('县教育局.xlsx', '县教育局', ledger))).toEqual([]);
});

test('[R130] one ledger under the names of two units, as of a master and its source, is said of itself', () => {
  expect(told(submission('总台账.xlsx', '青禾县教育局', ledger), submission('县教育局.xlsx', '县教育局', ledger))).toMatchObject([
    { code: 'ledger-of-other-unit', params: { unit: '青禾县教育局', other: '县教育局', rows: 4 } },
  ]);
});

test('[R130] a ledger beside its copy counts every item twice, and that is said', () => {
  expect(told(submission('县教育局.xlsx', '县教育局', ledger), submission('转发：县教育局.xlsx', '县教育局', ledger))).toEqual([
    {
      code: 'copies-all-counted',
      at: { file: '县教育局.xlsx' },
      params: { unit: '县教育局', files: '“县教育局.xlsx”、“转发：县教育局.xlsx”', count: 2, whole: true },
    },
  ]);
});

test('[F101] so does a draft beside its final version, with nothing to tell which is the newest', () => {
  const [found, ...more] = told(
    submission('县教育局.xlsx', '县教育局', ledger),
    submission('县教育局最终版.xlsx', '县教育局', [...ledger.slice(1), ...other.slice(0, 1)]),
  );
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'copies-all-counted', params: { count: 2 } });
});

test('files that hang together are told in one line, at most five of them by name', () => {
  const copies = ['1', '2', '3', '4', '5', '6', '7'].map((number) => submission(`县教育局(${number}).xlsx`, '县教育局', ledger));
  const pair = [submission('甲.xlsx', '县财政局', other), submission('乙.xlsx', '县财政局', other)];
  const found = told(...copies, ...pair);
  expect(found).toMatchObject([
    { params: { count: 7, whole: false, unit: '县教育局' } },
    { params: { count: 2, whole: true, unit: '县财政局' } },
  ]);
});

test('equal files that name no unit are one ledger too', () => {
  const nobody = (file: string) => submission(file, null, ledger);
  expect(told(nobody('台账.xlsx'), nobody('台账(1).xlsx'))).toMatchObject([{ code: 'copies-all-counted', params: { unit: '' } }]);
});
