import { type CopyResult, resolveCopies } from '../../../core/merge/copies';
import type { Submission } from '../../../core/merge/submission';
import { submission } from './submissions';

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

test('the line between versions and different ledgers: one problem in five is shared, or none', () => {
  const other = ['甲甲甲甲甲甲', '乙乙乙乙乙乙', '丙丙丙丙丙丙', '丁丁丁丁丁丁'];
  expect(resolve([ofUnit(first, problems), ofUnit('县教育局二.xlsx', ['理论学习不够系统', ...other])]).decisions[0]).toMatchObject({
    kind: 'undecided',
  });
  expect(resolve([ofUnit(first, problems), ofUnit('县教育局二.xlsx', other)]).decisions[0]).toMatchObject({ kind: 'both' });
});

test('copies by name are versions, however different their rows', () => {
  expect(resolve([ofUnit(first, problems), ofUnit('县教育局(1).xlsx', ['完全不同的另一个问题'])]).decisions[0]).toMatchObject({
    kind: 'undecided',
  });
});
