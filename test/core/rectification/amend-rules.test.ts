import { amendRules } from '../../../core/rectification/amend-rules';

test('every refusal keeps the row as it is, and rests on a requirement and a source', () => {
  for (const [code, rule] of Object.entries(amendRules)) {
    expect([rule.code, rule.level]).toEqual([code, 'error']);
    expect(rule.serves.length).toBeGreaterThan(0);
    expect(rule.source).not.toBe('');
  }
});
