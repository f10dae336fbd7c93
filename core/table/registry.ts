import { signOffTable } from '../gate/sign-off-table';
import { materialTable } from '../materials/table';
import { attendanceTable } from '../meeting/attendance-table';
import { criticismTable } from '../meeting/criticism-table';
import { meetingTable } from '../meeting/table';
import { keywordTable } from '../opinion/classify/keyword-table';
import { giverTable } from '../opinion/givers/giver-table';
import { opinionTable } from '../opinion/table';
import { publicationTable } from '../publication/table';
import { rectificationTable } from '../rectification/table';
import { rosterTable } from '../roster/table';
import { unitListTable } from '../roster/unit-list';
import { satisfactionTable } from '../satisfaction/table';
import { settingsTable } from '../settings/table';
import { stageTable } from '../stage/table';
import { studyTable } from '../study/table';
import { absenceTable } from '../talk-plan/absences/absence-table';
import { talkTable } from '../talk-plan/table';
import type { Table } from './schema';

/** Every table by id. */
export const tables = {
  rectification: rectificationTable,
  talk: talkTable,
  opinion: opinionTable,
  keywords: keywordTable,
  satisfaction: satisfactionTable,
  roster: rosterTable,
  'unit-list': unitListTable,
  absence: absenceTable,
  settings: settingsTable,
  materials: materialTable,
  study: studyTable,
  meeting: meetingTable,
  attendance: attendanceTable,
  criticism: criticismTable,
  'sign-off': signOffTable,
  stage: stageTable,
  publication: publicationTable,
  giver: giverTable,
} as const satisfies Record<string, Table>;

/** All of them; at a tie the first one counts. */
export const everyTable: readonly Table[] = Object.values(tables);

/** The id of a table. */
export type TableId = keyof typeof tables;
