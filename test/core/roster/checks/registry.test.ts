import { rosterChecks, rosterRules } from '../../../../core/roster/checks/registry';

test('every check stands under its own code, quotes a source and serves something', () => {
  for (const [code, { rule }] of Object.entries(rosterChecks)) expect(rule.code).toBe(code);
  for (const { source, serves } of Object.values(rosterRules)) {
    expect(source.length).toBeGreaterThan(8);
    expect(serves.length).toBeGreaterThan(0);
  }
});
