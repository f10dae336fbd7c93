import { groupOpinions } from '../../../../core/opinion/alike/group-opinions';
import { families, labelledOpinions, pairScore } from '../../../support/labelled-opinions';

function scoreOf(half: 'odd' | 'even' | 'all') {
  const all = labelledOpinions();
  const groups = groupOpinions(all.map(({ id, text }) => ({ id, text })));
  const groupOf = new Map(groups.flatMap(({ members }, at) => members.map(({ id }) => [id, at] as const)));
  const part = all.filter(({ id }) => half === 'all' || (Number(id.split('-')[0]) % 2 === 1) === (half === 'odd'));
  return pairScore(part, groupOf);
}

test('the labelled register is large enough to be worth measuring', () => {
  expect(families().length).toBeGreaterThanOrEqual(80);
  expect(labelledOpinions().length).toBeGreaterThanOrEqual(300);
  expect(new Set(labelledOpinions().map(({ id }) => id)).size).toBe(labelledOpinions().length);
});

test('[F24] of the labelled pairs nearly all that belong together are together, and nearly none that do not, in both halves', () => {
  for (const half of ['odd', 'even', 'all'] as const) {
    const { precision, recall } = scoreOf(half);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.96);
  }
});

test('[F24] opposites, other figures and other places are kept apart from what they resemble', () => {
  const { wrong } = scoreOf('all');
  const together = wrong.flat().join('\n');
  for (const other of ['一周开两次会', '半个月没有人答复', '8万元', '西关村', '建议减少到两次', '窗口服务态度热情'])
    expect(together).not.toContain(other);
});
