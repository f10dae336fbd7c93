import { tables } from '../../../core/table/registry';

test('every table stands under its own id, with a name of its own', () => {
  for (const [id, table] of Object.entries(tables)) expect(table.id).toBe(id);
  const names = Object.values(tables).map(({ zh }) => zh);
  expect(new Set(names).size).toBe(names.length);
});

test('every reading and choice speaks of columns the table has', () => {
  for (const { columns, readings = [] } of Object.values(tables) as readonly {
    columns: object;
    readings?: readonly { field: string }[];
  }[]) {
    for (const { field } of readings) expect(Object.keys(columns)).toContain(field);
  }
});
