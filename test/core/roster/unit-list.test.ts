import { unitListTable } from '../../../core/roster/unit-list';
import { readHeader } from '../../../core/table/header-match';

test('[R003] [R004] [F04] a unit has its order, short and former names, group and linked leader', () => {
  expect(Object.keys(unitListTable.columns)).toEqual(
    expect.arrayContaining(['order', 'name', 'shortNames', 'formerNames', 'layer', 'supervisingGroup', 'contactLeader']),
  );
  expect(unitListTable.columns.name.required).toBe(true);
});

test('[F07] every standard header reads as its own column', () => {
  for (const [field, { zh, en }] of Object.entries(unitListTable.columns)) {
    expect([zh, readHeader(unitListTable, zh)]).toEqual([zh, field]);
    expect([en, readHeader(unitListTable, en)]).toEqual([en, field]);
  }
});
