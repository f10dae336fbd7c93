import { renderFinding } from '../../../core/finding/render';
import { copyFindings, duplicateFinding, listFindings, unitFindings } from '../../../core/merge/merge-findings';
import { unitResolver } from '../../../core/merge/unit-resolver';
import { item } from '../rectification/items';
import { submission } from './submissions';

const resolver = unitResolver([{ name: '青禾县教育局' }]);
const part = (file: string, change = {}) => {
  const made = submission(file, null, ['学习不够系统深入'], change);
  return { submission: made, rows: made.rows };
};

test('[F101] what became of several copies is said in full, with the date that decided', () => {
  const parts = [part('a.xlsx', { asOf: '2024-03-01' }), part('b.xlsx', { asOf: '2024-03-10' })];
  const [finding] = copyFindings('县教育局', [{ kind: 'newest', used: ['b.xlsx'], leftOut: ['a.xlsx'], by: 'as-of' }], parts);
  expect(finding && renderFinding(finding, 'zh')).toBe(
    'b.xlsx [copies-newest] “县教育局”报了不止一稿，内容不同：采用截至日期最新的“b.xlsx”（2024-03-10），没有采用“a.xlsx”；请核对；要用另一稿，请用 --use 写明文件名',
  );
  expect(
    copyFindings('县教育局', [{ kind: 'undecided', used: [], leftOut: ['a.xlsx', 'b.xlsx'], by: null }], parts).map(({ code }) => code),
  ).toEqual(['copies-undecided']);
});

test('a unit known by the file’s name, by its ending, or not at all is said at the file', () => {
  const fromName = part('县教育局.xlsx', { unitFromName: true });
  const unit = { name: '青禾县教育局', written: '县教育局', at: 0, how: 'ending' } as const;
  expect(unitFindings(unit, [fromName], true, resolver).map(({ code }) => code)).toEqual(['unit-from-file-name', 'unit-by-ending']);
  expect(unitFindings({ ...unit, at: null, how: 'unlisted' }, [part('a.xlsx')], false, resolver).map(({ code }) => code)).toEqual([
    'unit-not-listed',
  ]);
  expect(unitFindings(null, [part('a.xlsx')], true, resolver).map(({ code }) => code)).toEqual(['unit-unknown']);
});

test('a possible duplicate names the other row, and its file only where that is another', () => {
  const earlier = item({ row: 4 }, { problem: '会议多文件多' });
  const here = duplicateFinding({ item: item({ row: 9 }, { problem: '会议多、文件多' }), earlier, likeness: 100 });
  expect(renderFinding(here, 'zh')).toContain('整改台账!第9行 [possible-duplicate] 问题“会议多、文件多”与第4行相同');
  const there = duplicateFinding({ item: item({ row: 9, file: 'b.xlsx' }, { problem: '会议多、文件多' }), earlier, likeness: 85 });
  expect(renderFinding(there, 'zh')).toContain('与“县教育局.xlsx”工作表“整改台账”第4行“会议多文件多”相近（85%）');
});

test('of the list: what is ambiguous, who is missing, which choice names nothing', () => {
  const resolver = {
    resolve: () => ({ name: '', written: '', at: null, how: 'unlisted' as const }),
    ambiguous: [{ alias: '财局', units: ['甲', '乙'] }],
  };
  expect(
    listFindings('名单.xlsx', resolver, [{ unit: '丙', daysLate: null }], ['x.xlsx']).map(
      (finding) => renderFinding(finding, 'zh').split('；')[0],
    ),
  ).toEqual([
    '名单.xlsx [unit-alias-ambiguous] “财局”在单位名单里对应不止一个单位：“甲”、“乙”',
    '名单.xlsx [unit-not-reported] “丙”没有报送',
    'x.xlsx [choice-unknown] 指定采用的“x.xlsx”不在这次合并的文件里',
  ]);
});
