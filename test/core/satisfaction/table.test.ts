import { satisfactionTable } from '../../../core/satisfaction/table';
import { readHeader } from '../../../core/table/header/match';

test('[R119] [R120] unit and satisfied ballots are required, the subjects are offered', () => {
  expect(satisfactionTable.columns.satisfied.required).toBe(true);
  expect(satisfactionTable.columns.subject.choices).toEqual(expect.arrayContaining(['民主生活会', '组织生活会']));
});

test('the share of one grade is no overall rate', () => {
  expect(readHeader(satisfactionTable, '基本满意率')).toBeNull();
  expect(readHeader(satisfactionTable, '满意率（%）')).toBe('rate');
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(satisfactionTable.columns)) {
    expect([zh, readHeader(satisfactionTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(satisfactionTable, en)]).toEqual([en, field]);
  }
});
