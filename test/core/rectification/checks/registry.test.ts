import { zhFindingsRectification } from '../../../../core/i18n/zh-cn/findings-rectification';
import { ledgerChecks, rectificationRules } from '../../../../core/rectification/checks/registry';

test('every check stands under the code of its own rule, with a source and a requirement', () => {
  expect(Object.keys(ledgerChecks).sort()).toEqual(Object.keys(zhFindingsRectification).sort());
  for (const [code, { rule }] of Object.entries(ledgerChecks)) {
    expect(rule.code).toBe(code);
    expect(rule.source).toMatch(/“.+”|本工具/u);
    expect(rule.serves.length).toBeGreaterThan(0);
    expect(rule.serves.every((id) => /^[RF]\d{2,3}$/.test(id))).toBe(true);
  }
  expect(rectificationRules['missing-measure'].level).toBe('error');
});

test('only what the requirements call an error is one: owner, measure, deadline', () => {
  const errors = Object.values(rectificationRules).filter(({ level }) => level === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['missing-measure', 'missing-owner', 'missing-deadline']);
});
