import { renderFinding } from '../../../core/finding/render';
import type { CopyDecision } from '../../../core/merge/copies/resolve-copies';
import { copyFindings, duplicateFinding, listFindings, unitFindings } from '../../../core/merge/merge-findings';
import { unitResolver } from '../../../core/roster/unit-resolver';
import { item } from '../rectification/items';
import { submission } from './submissions';

const resolver = unitResolver([{ name: '青禾县教育局' }]);
const part = (file: string, problems = ['学习不够系统深入'], change = {}) => {
  const made = submission(file, null, problems, change);
  return { submission: made, rows: made.rows };
};

test('[F101] what became of several copies is said in full, with the date that decided and the rows that are left out', () => {
  const parts = [
    part('a.xlsx', ['学习不够系统深入', '调研不够深入扎实'], { asOf: '2024-03-01' }),
    part('b.xlsx', ['学习不够系统深入'], { asOf: '2024-03-10' }),
  ];
  const said = (decision: CopyDecision): string => {
    const [finding] = copyFindings('县教育局', [decision], parts);
    return finding === undefined ? '' : renderFinding(finding, 'zh');
  };
  expect(said({ kind: 'newest', used: ['b.xlsx'], leftOut: ['a.xlsx'], by: 'as-of' })).toBe(
    'b.xlsx [copies-newest] 请核对：“县教育局”报了不止一稿，内容不同：采用截至日期最新的“b.xlsx”（2024-03-10，1行），没有采用“a.xlsx”（2行，其中1行采用的一稿里没有，不在总台账里）；要用另一稿，请用 --use 写明文件名',
  );
  expect(said({ kind: 'chosen', used: ['a.xlsx'], leftOut: ['b.xlsx'], by: null })).toContain(
    '按指定采用“a.xlsx”（2行），没有采用“b.xlsx”（1行，采用的一稿里都有）；不用处理',
  );
  expect(said({ kind: 'undecided', used: [], leftOut: ['a.xlsx', 'b.xlsx'], by: null })).toContain('[copies-undecided]');
  expect(said({ kind: 'undecided', used: [], leftOut: ['a.xlsx', 'b.xlsx'], by: 'as-of', newest: 'b.xlsx' })).toBe(
    'a.xlsx [copies-newest-short] 必须改：“县教育局”报了不止一稿，内容不同：截至日期最新的“b.xlsx”（2024-03-10，1行）缺少“a.xlsx”里的1行（共2行），不能代替；都没有合并；请问清以哪一稿为准，用 --use 写明文件名后再合并一次；只补报几行的，请单位报一份完整的',
  );
});

test('[R130] ledgers of different years among those taken are told by their titles, their names or their days', () => {
  const both = (...files: readonly (readonly [string, object])[]) => {
    const parts = files.map(([file, change]) => part(file, undefined, change));
    const [found] = copyFindings('县教育局', [{ kind: 'both', used: files.map(([file]) => file), leftOut: [], by: null }], parts);
    return found === undefined ? '' : renderFinding(found, 'zh');
  };
  expect(both(['a.xlsx', { titleYear: 2023 }], ['b.xlsx', { titleYear: 2024 }])).toBe(
    'a.xlsx [copies-years-differ] 请核对：“县教育局”的几份台账写的年份不同：“a.xlsx”是2023年的，“b.xlsx”是2024年的；都已合并，事项都算在内；往年的台账请移出文件夹再合并一次，要与今年的对照请用 taizhang 去年',
  );
  expect(both(['2023年台账.xlsx', {}], ['2024年台账.xlsx', {}])).toContain('[copies-years-differ]');
  expect(both(['a.xlsx', { asOf: '2023-07-01' }], ['b.xlsx', { asOf: '2024-07-01' }])).toContain('[copies-years-differ]');
  expect(both(['a.xlsx', { asOf: '2023-12-01', titleYear: 2023 }], ['b.xlsx', { asOf: '2024-01-05', titleYear: 2023 }])).toContain(
    '[copies-all-taken]',
  );
  expect(both(['县教育局.xlsx', {}], ['县教育局最终版.xlsx', {}])).toContain(
    '请核对：“县教育局”的几份台账（“县教育局.xlsx”、“县教育局最终版.xlsx”）文件名只差版本',
  );
  expect(both(['班子/台账.xlsx', {}], ['个人/台账.xlsx', {}])).toContain('[copies-all-taken]');
  expect(both(['班子20231215.xlsx', {}], ['个人20240105.xlsx', { titleYear: 2023 }])).toContain('[copies-all-taken]');
});

test('[F81] of rows that are nobody’s it is said whether 责任单位 names units; offices of one unit are none', () => {
  const codes = (...respUnits: readonly string[]) => {
    const made = submission('a.xlsx', null, []);
    const rows = respUnits.map((respUnit, at) => ({ item: item({ unit: null, row: 5 + at }, { respUnit }), extra: [] }));
    return unitFindings(null, [{ submission: made, rows }], true, resolver).map(({ code, params }) => ({ code, ...params }));
  };
  expect(codes('县水利局', '', '县教育局')).toEqual([{ code: 'unit-only-responsible', rows: 3, example: '县水利局' }]);
  expect(codes('办公室', '基教股')).toEqual([{ code: 'unit-unknown', rows: 2 }]);
  expect(codes('县水利局', '县水利局')).toEqual([{ code: 'unit-unknown', rows: 2 }]);
});

test('a unit known by the file’s name, by its ending, or not at all is said at the file', () => {
  const fromName = part('县教育局.xlsx', undefined, { unitFromName: true });
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
  expect(renderFinding(here, 'zh')).toContain('整改台账!第9行 [possible-duplicate] 请核对：问题“会议多、文件多”与第4行相同');
  const there = duplicateFinding({ item: item({ row: 9, file: 'b.xlsx' }, { problem: '会议多、文件多' }), earlier, likeness: 85 });
  expect(renderFinding(there, 'zh')).toContain('与“县教育局.xlsx”工作表“整改台账”第4行“会议多文件多”相近（85%）');
  const beside = duplicateFinding({ item: item({ row: 9, sheet: '个人' }, { problem: '会议多、文件多' }), earlier, likeness: 100 });
  expect(renderFinding(beside, 'zh')).toContain('与“县教育局.xlsx”工作表“整改台账”第4行相同');
});

const missing = (unit: string) => ({ unit, daysLate: null });

test('of the list: what is ambiguous, who is missing, which choice names nothing', () => {
  const resolver = {
    resolve: () => ({ name: '', written: '', at: null, how: 'unlisted' as const }),
    ambiguous: [{ alias: '财局', units: ['甲', '乙'] }],
  };
  expect(
    listFindings('名单.xlsx', resolver, [missing('丙'), missing('丁')], new Map([['丁', '总台账.xlsx']]), ['x.xlsx']).map(
      (finding) => renderFinding(finding, 'zh').split('；')[0],
    ),
  ).toEqual([
    '名单.xlsx [unit-alias-ambiguous] 请核对：“财局”在单位名单里对应不止一个单位：“甲”、“乙”',
    '名单.xlsx [unit-not-reported] 请核对：“丙”没有报送',
    '总台账.xlsx [unit-rows-gone] 请核对：“丁”在“各单位情况”里是已报，总台账里却没有事项，暂按未报列出',
    'x.xlsx [choice-unknown] 请核对：指定采用的“x.xlsx”对不上：这次合并的文件里没有这一份，或者其中没有这个单位的台账',
  ]);
});
