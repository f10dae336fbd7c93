import { zhFindingsMerge } from '../../../core/i18n/zh-cn/findings-merge';
import { mergeRules } from '../../../core/merge/merge-rules';

test('every code of merging has a rule under its own name, with a source', () => {
  expect(Object.keys(mergeRules).sort()).toEqual(Object.keys(zhFindingsMerge).sort());
  for (const [code, rule] of Object.entries(mergeRules)) {
    expect(rule.code).toBe(code);
    expect(rule.source).toMatch(/“.+”/u);
    expect(rule.serves.every((id) => /^[RF]\d{2,3}$/.test(id))).toBe(true);
  }
});

test('[F101] only what keeps rows out of the master, or counts them twice, is an error', () => {
  expect(
    Object.values(mergeRules)
      .filter(({ level }) => level === 'error')
      .map(({ code }) => code),
  ).toEqual(['copies-undecided', 'copies-undecided-before', 'copies-newest-short', 'copies-all-counted']);
});
