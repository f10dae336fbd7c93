import { opinionTable } from '../opinion/table';
import { rectificationTable } from '../rectification/table';
import { rosterTable } from '../roster/table';
import { unitListTable } from '../roster/unit-list';
import { satisfactionTable } from '../satisfaction/table';
import { settingsTable } from '../settings/table';
import { talkTable } from '../talk-plan/table';
import type { Table } from './schema';

/** Every table by id. */
export const tables = {
  rectification: rectificationTable,
  talk: talkTable,
  opinion: opinionTable,
  satisfaction: satisfactionTable,
  roster: rosterTable,
  'unit-list': unitListTable,
  settings: settingsTable,
} as const satisfies Record<string, Table>;

/** The id of a table. */
export type TableId = keyof typeof tables;
