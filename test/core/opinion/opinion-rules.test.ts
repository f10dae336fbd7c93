import { opinionRules } from '../../../core/opinion/opinion-rules';

test('every rule stands under its own code, names what it serves and quotes a sentence', () => {
  for (const [code, rule] of Object.entries(opinionRules)) {
    expect(rule.code).toBe(code);
    expect(rule.serves.length).toBeGreaterThan(0);
    expect(rule.source).toMatch(/“.+”/u);
  }
});
