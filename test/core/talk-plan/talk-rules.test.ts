import { talkRules } from '../../../core/talk-plan/talk-rules';

test('every rule stands under its own code, quotes a source and serves something', () => {
  for (const [code, rule] of Object.entries(talkRules)) {
    expect(rule.code).toBe(code);
    expect(rule.source.length).toBeGreaterThan(8);
    expect(rule.serves.length).toBeGreaterThan(0);
  }
});
