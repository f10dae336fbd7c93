import { rosterTable } from '../../../core/roster/table';
import { readHeader } from '../../../core/table/header/match';

test('[R005] [R057] principal and branch have their columns, name is required', () => {
  expect(rosterTable.columns.name.required).toBe(true);
  expect(rosterTable.columns.role.choices?.[0]).toBe('主要负责同志');
  expect(rosterTable.columns.partyBranch.zh).toBe('所在党支部');
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(rosterTable.columns)) {
    expect([zh, readHeader(rosterTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(rosterTable, en)]).toEqual([en, field]);
  }
});
