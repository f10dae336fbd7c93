import { enFindingsTable } from '../../../core/i18n/en/findings-table';
import { zhFindingsTable } from '../../../core/i18n/zh-cn/findings-table';
import { tableRules } from '../../../core/table/table-rules';

test('every finding of reading a table has a rule of its code, with its source, and sentences in both languages', () => {
  const codes = Object.keys(zhFindingsTable).sort();
  expect(Object.keys(tableRules).sort()).toEqual(codes);
  expect(Object.keys(enFindingsTable).sort()).toEqual(codes);
  for (const [code, rule] of Object.entries(tableRules)) {
    expect(rule.code).toBe(code);
    expect(rule.source).not.toBe('');
    expect(rule.serves.length).toBeGreaterThan(0);
  }
});

test('what is left aside on purpose is a note, what a ledger lacks is an error', () => {
  expect(tableRules['sheet-hidden'].level).toBe('note');
  expect(tableRules['column-missing'].level).toBe('error');
});
