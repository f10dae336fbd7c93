import { type CopyResult, resolveCopies } from '../../../../core/merge/copies/resolve-copies';
import type { Submission } from '../../../../core/merge/submission';
import { submission } from '../submissions';

const problems = ['理论学习不够系统', '调查研究不够深入', '文山会海没有减少', '服务群众不够主动', '制度执行不够严格'];
const resolve = (files: readonly Submission[], chosen: readonly string[] = []): CopyResult =>
  resolveCopies(
    files.map((one) => ({ submission: one, rows: one.rows })),
    new Set(chosen),
  );
const used = ({ parts }: CopyResult) => parts.map(({ submission: { file } }) => file);
const first = '县教育局.xlsx';
const final = '县教育局（最终版）.xlsx';
const ofUnit = (file: string, texts: readonly string[], change: Partial<Submission> = {}) => submission(file, '县教育局', texts, change);

test('one file is one file', () => {
  expect(resolve([ofUnit(first, problems)])).toMatchObject({ decisions: [] });
});

test('[F101] the same rows under another name are taken once, and nobody need choose', () => {
  const result = resolve([ofUnit(first, problems), ofUnit(final, problems)]);
  expect(used(result)).toEqual([first]);
  expect(result.decisions).toEqual([{ kind: 'equal', used: [first], leftOut: [final], by: null }]);
});

test('[F101] of differing copies the one with the later 截至 day is taken, even if saved earlier', () => {
  const result = resolve([
    ofUnit(first, problems, { asOf: '2024-03-01', modified: '2024-03-09T00:00:00Z' }),
    ofUnit(final, [...problems, '新问题六个字'], { asOf: '2024-03-10', modified: '2024-03-08T00:00:00Z' }),
  ]);
  expect(used(result)).toEqual([final]);
  expect(result.decisions).toEqual([{ kind: 'newest', used: [final], leftOut: [first], by: 'as-of' }]);
});

test('[F101] where not all state a 截至 day the day of saving decides', () => {
  const result = resolve([
    ofUnit(first, problems, { asOf: '2024-03-10', modified: '2024-03-08T00:00:00Z' }),
    ofUnit(final, problems.slice(1), { modified: '2024-03-09T00:00:00Z' }),
  ]);
  expect(used(result)).toEqual([final]);
  expect(result.decisions[0]).toMatchObject({ kind: 'newest', by: 'modified' });
});

test('[F101] equal or missing dates decide nothing: no copy is merged, none is mixed', () => {
  for (const change of [{}, { asOf: '2024-03-10' }, { modified: '2024-03-08T00:00:00Z' }] as const) {
    const result = resolve([ofUnit(first, problems, change), ofUnit(final, problems.slice(1), change)]);
    expect(used(result)).toEqual([]);
    expect(result.decisions).toEqual([{ kind: 'undecided', used: [], leftOut: [first, final], by: null }]);
  }
});

test('one copy without a date among dated ones leaves it undecided', () => {
  const result = resolve([ofUnit(first, problems, { modified: '2024-03-08T00:00:00Z' }), ofUnit(final, problems.slice(1))]);
  expect(used(result)).toEqual([]);
});

test('[F101] somebody’s choice is followed, against dates and among equal copies', () => {
  const result = resolve(
    [ofUnit(first, problems, { asOf: '2024-03-01' }), ofUnit(final, problems.slice(1), { asOf: '2024-03-10' })],
    [first],
  );
  expect(used(result)).toEqual([first]);
  expect(result.decisions).toEqual([{ kind: 'chosen', used: [first], leftOut: [final], by: null }]);
  expect(used(resolve([ofUnit(first, problems), ofUnit(final, problems)], [final]))).toEqual([final]);
});

test('a team’s ledger and its members’ are both taken, with a note', () => {
  const members = ofUnit('县教育局个人.xlsx', ['联系群众不多', '读书笔记没有写', '分管工作抓得不紧', '下乡次数少了些']);
  const result = resolve([ofUnit(first, problems), members]);
  expect(used(result)).toEqual(['县教育局.xlsx', '县教育局个人.xlsx']);
  expect(result.decisions).toEqual([{ kind: 'both', used: ['县教育局.xlsx', '县教育局个人.xlsx'], leftOut: [], by: null }]);
});

test('[R130] leaders’ ledgers with one stock problem in common are all taken', () => {
  const own = [
    ['分管的项目推进缓慢', '下访次数偏少', '批评别人怕得罪人', '对新业务钻研不深'],
    ['教研活动组织不够', '校园安全检查走过场', '节假日值班松懈', '与家长沟通偏少'],
    ['财务报销审核不严', '采购程序不够规范', '档案整理不及时', '外出报备不规范'],
  ];
  const files = own.map((texts, at) =>
    ofUnit(`县教育局${at}个人整改台账.xlsx`, ['理论学习不够深入系统', ...texts], { modified: `2024-03-0${at + 1}T00:00:00Z` }),
  );
  const result = resolve(files);
  expect(result.parts.flatMap(({ rows }) => rows)).toHaveLength(15);
  expect(result.decisions.map(({ kind }) => kind)).toEqual(['both']);
});

test('[R130] ledgers are versions when more than half of the smaller one’s rows are common', () => {
  const half = [...problems.slice(0, 2), '甲甲甲甲甲甲', '乙乙乙乙乙乙'];
  expect(resolve([ofUnit(first, problems), ofUnit('县教育局二.xlsx', half)]).decisions[0]).toMatchObject({ kind: 'both' });
  const most = [...problems.slice(0, 3), '甲甲甲甲甲甲', '乙乙乙乙乙乙'];
  expect(resolve([ofUnit(first, problems), ofUnit('县教育局二.xlsx', most)]).decisions[0]).toMatchObject({ kind: 'undecided' });
});

const withHow = (made: Submission, how: (at: number) => { measure: string; respPerson: string }): Submission => ({
  ...made,
  rows: made.rows.map((row, at) => ({ ...row, item: { ...row.item, texts: { ...row.item.texts, ...how(at) } } })),
});

test('[R130] the same words of two leaders with measures of their own are two matters', () => {
  const of = (person: string, texts: readonly string[]): Submission =>
    withHow(ofUnit(`县教育局${person}.xlsx`, texts, { modified: `2024-03-0${person.length}T00:00:00Z` }), (at) => ({
      measure: `${person}的第${at}条措施`,
      respPerson: person,
    }));
  expect(used(resolve([of('王强', problems), of('李梅梅', problems)]))).toHaveLength(2);
});

test('[R130] an item worded anew is the same item: by whom and how it is mended stays', () => {
  const how = (at: number) => ({ measure: `第${at}条措施要写得具体`, respPerson: '王强' });
  const earlier = withHow(ofUnit(first, problems.slice(0, 3), { asOf: '2024-03-01' }), how);
  const later = withHow(ofUnit(final, ['理论学习抓得不紧', ...problems.slice(1, 3)], { asOf: '2024-03-10' }), how);
  expect(resolve([earlier, later]).decisions).toEqual([{ kind: 'newest', used: [final], leftOut: [first], by: 'as-of' }]);
});

test('[R130] one changed row sent in later does not stand for the whole ledger: somebody must choose', () => {
  const six = [...problems, '路灯不亮群众出行不便'];
  const late = '县教育局（补报）.xlsx';
  const files = [
    ofUnit(first, six, { modified: '2024-03-01T08:00:00Z' }),
    ofUnit(late, six.slice(1, 2), { modified: '2024-03-05T08:00:00Z' }),
  ];
  const result = resolve(files);
  expect(used(result)).toEqual([]);
  expect(result.decisions).toEqual([{ kind: 'undecided', used: [], leftOut: [first, late], by: 'modified', newest: late }]);
  expect(used(resolve(files, [first]))).toEqual([first]);
});

test('[R130] the whole ledger sent in after a part of it is taken by itself', () => {
  const result = resolve([
    ofUnit('县教育局（部分）.xlsx', problems.slice(0, 1), { asOf: '2024-03-01' }),
    ofUnit(first, problems, { asOf: '2024-03-10' }),
  ]);
  expect(used(result)).toEqual([first]);
});

test('[R130] of ten rows one may be dropped without a question, two may not; of three each is asked for', () => {
  const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `第${at}个问题写得具体`);
  const kind = (earlier: readonly string[], later: readonly string[]) =>
    resolve([ofUnit(first, earlier, { asOf: '2024-03-01' }), ofUnit(final, later, { asOf: '2024-03-10' })]).decisions[0]?.kind;
  expect(kind(many(10), many(9))).toBe('newest');
  expect(kind(many(10), many(8))).toBe('undecided');
  expect(kind(many(4), many(3))).toBe('newest');
  expect(kind(many(3), many(2))).toBe('undecided');
});

test('[R130] in a chain of versions the newest is taken only where it holds the rows of every one of them', () => {
  const many = (from: number, to: number): readonly string[] =>
    Array.from({ length: to - from }, (_, at) => `第${at + from}个问题写得具体`);
  const chain = [
    ofUnit('县教育局一稿.xlsx', many(0, 10), { asOf: '2024-01-31' }),
    ofUnit('县教育局二稿.xlsx', many(4, 14), { asOf: '2024-02-29' }),
    ofUnit('县教育局三稿.xlsx', many(8, 18), { asOf: '2024-03-31' }),
  ];
  expect(resolve(chain).decisions).toMatchObject([{ kind: 'undecided', newest: '县教育局三稿.xlsx' }]);
  const grown = chain.map((file, at) => ofUnit(file.file, many(0, 10 + at), { asOf: file.asOf }));
  expect(used(resolve(grown))).toEqual(['县教育局三稿.xlsx']);
});

test('copies by name are versions where they share a row or both are small; else both are taken', () => {
  const other = '县教育局(1).xlsx';
  expect(resolve([ofUnit(first, problems), ofUnit(other, ['完全不同的另一个问题'])]).decisions[0]).toMatchObject({ kind: 'both' });
  expect(resolve([ofUnit(first, problems.slice(0, 1)), ofUnit(other, ['完全不同的另一个问题'])]).decisions[0]).toMatchObject({
    kind: 'undecided',
  });
  expect(
    resolve([ofUnit(first, problems), ofUnit(other, [...problems.slice(0, 1), '甲甲甲甲甲甲', '乙乙乙乙乙乙'])]).decisions[0],
  ).toMatchObject({
    kind: 'undecided',
  });
});

test('[R130] January’s content sent again in March is March’s: equal files speak with their latest date, and it is shown with its own file', () => {
  const january = ofUnit('1月.xlsx', problems, { asOf: '2024-01-31', modified: '2024-01-31T00:00:00Z' });
  const february = ofUnit('2月.xlsx', [...problems, '新问题六个字'], { asOf: '2024-02-20', modified: '2024-02-20T00:00:00Z' });
  const march = ofUnit('3月.xlsx', problems, { asOf: '2024-03-10', modified: '2024-03-10T00:00:00Z' });
  for (const files of [
    [january, february, march],
    [march, february, january],
  ]) {
    const result = resolve(files.map((file) => file));
    expect(used(result)).toEqual(['3月.xlsx']);
    expect(result.decisions).toEqual([
      { kind: 'equal', used: ['3月.xlsx'], leftOut: ['1月.xlsx'], by: null },
      { kind: 'newest', used: ['3月.xlsx'], leftOut: ['2月.xlsx'], by: 'as-of' },
    ]);
  }
});
