import { rules } from '../../../../core/finding/registry';
import { breadthRules } from '../../../../core/opinion/breadth/breadth-rules';

test('every finding on breadth has its sentence and stands among the rules', () => {
  for (const [code, rule] of Object.entries(breadthRules)) {
    expect(rules).toHaveProperty([code], rule);
    expect(rule.source).toMatch(/^“.+”$/u);
  }
});
