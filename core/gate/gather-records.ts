import type { CampaignPack } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import { type Material, readMaterials } from '../materials/read-materials';
import type { MaterialField } from '../materials/table';
import type { AttendanceField } from '../meeting/attendance-table';
import type { CriticismField } from '../meeting/criticism-table';
import { gradingColumns, policyFindings } from '../meeting/policy-findings';
import { type Attendance, readAttendance } from '../meeting/read-attendance';
import { type Criticism, readCriticisms } from '../meeting/read-criticisms';
import { type Meeting, readMeetings } from '../meeting/read-meetings';
import type { MeetingField } from '../meeting/table';
import { type UnitResolver, unitResolver } from '../merge/unit-resolver';
import type { Opinion } from '../opinion/opinion';
import { readOpinions } from '../opinion/read-opinions';
import type { OpinionField } from '../opinion/table';
import { checkPublications } from '../publication/check-publications';
import type { PublicationField } from '../publication/table';
import type { RectificationItem } from '../rectification/item';
import { readItems } from '../rectification/read-items';
import type { RectificationField } from '../rectification/table';
import { readRoster } from '../roster/read-roster';
import type { Roster } from '../roster/roster';
import type { RosterField } from '../roster/table';
import type { UnitListField } from '../roster/unit-list';
import { readSurvey } from '../satisfaction/read-survey';
import type { Tally } from '../satisfaction/tally';
import { readStages, type StageRow } from '../stage/read-stages';
import type { StageField } from '../stage/table';
import { readStudy, type StudySession } from '../study/read-study';
import type { StudyField } from '../study/table';
import type { Workbook } from '../table/grid';
import { locateEveryTable } from '../table/locate-every-table';
import type { ParsedTable } from '../table/parse-result';
import type { TableId } from '../table/registry';
import { personFinder } from '../talk-plan/find-person';
import { type JudgedTalk, judgeTalks } from '../talk-plan/judge-talks';
import { type RequiredPair, requiredPairs } from '../talk-plan/pairs/required-pairs';
import { readTalks } from '../talk-plan/read-talks';
import { planSheetNames } from '../talk-plan/sheets/plan-workbook';
import { type TalkField, talkTable } from '../talk-plan/table';
import { readSignOffs, type SignOff } from './read-sign-offs';
import type { RecordContext } from './record-rows';
import { ledgerDoubts } from './year-doubts';

/** Everything the gates look at, of every unit, read once. */
export interface GateRecords {
  readonly roster: Roster | null;
  readonly resolver: UnitResolver;
  readonly pairs: readonly RequiredPair[];
  readonly judged: readonly JudgedTalk[];
  readonly opinions: readonly Opinion[];
  readonly materials: readonly Material[];
  readonly sessions: readonly StudySession[];
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly Attendance[];
  readonly criticisms: readonly Criticism[];
  readonly items: readonly RectificationItem[];
  readonly tallies: readonly Tally[];
  readonly stated: ReadonlyMap<Tally, string>;
  readonly signOffs: readonly SignOff[];
  readonly stages: readonly StageRow[];
  /** Where each kind of table stands, the first of it; absent where none of the files holds one. */
  readonly found: ReadonlyMap<TableId, Place>;
  readonly at: Place;
  readonly findings: readonly Finding[];
}

/** Sheets that our own outputs show beside the table they were made from. */
const views: ReadonlySet<string> = new Set(
  [...planSheetNames].filter((name) => name !== talkTable.zh && name !== talkTable.en && !/请假|Absence/u.test(name)),
);

function parsedOf<Field extends string>(tables: readonly ParsedTable[], id: TableId): readonly ParsedTable<Field>[] {
  return tables.filter(({ table }) => table.id === id) as unknown as readonly ParsedTable<Field>[]; // the table of this id has these fields
}

/**
 * Reads every table that a gate looks at from the workbooks given, each found by its headers. Two workbooks may hold the same table: a unit's own
 * and the office's.
 *
 * Errors: none; what cannot be read is a finding, and a table that is not there is found missing by the gate that needs it.
 */
export function gatherRecords(workbooks: readonly Workbook[], pack: CampaignPack, context: RecordContext): GateRecords {
  const findings: Finding[] = [];
  const tables: ParsedTable[] = [];
  const opinions: Opinion[] = [];
  const tallies: Tally[] = [];
  const stated = new Map<Tally, string>();
  const at: Place = { file: workbooks[0]?.file ?? '' };
  const found = new Map<TableId, Place>();
  for (const whole of workbooks) {
    const workbook = { ...whole, sheets: whole.sheets.filter(({ sheet }) => !views.has(sheet)) };
    const located = locateEveryTable(workbook);
    tables.push(...located.tables);
    for (const parsed of parsedOf<OpinionField>(located.tables, 'opinion')) {
      const grid = workbook.sheets.find(({ sheet }) => sheet === parsed.sheet);
      // what reading a register says cell by cell is `feedback`'s; here it would bury the gates
      if (grid !== undefined) opinions.push(...readOpinions(parsed, grid).opinions);
    }
    const isOther = new Set(located.tables.filter(({ table }) => table.id !== 'satisfaction').map(({ sheet }) => sheet));
    const survey = readSurvey({ ...workbook, sheets: workbook.sheets.filter(({ sheet }) => !isOther.has(sheet)) });
    tallies.push(...survey.tallies);
    for (const [tally, rate] of survey.stated) stated.set(tally, rate);
    if (survey.tallies.length > 0) findings.push(...survey.findings);
    const [tally] = survey.tallies;
    if (tally !== undefined && !found.has('satisfaction')) found.set('satisfaction', { file: tally.at.file, sheet: tally.at.sheet ?? '' });
  }
  for (const { table, file, sheet, headerBottom, columnOf } of tables) {
    const id = table.id as TableId; // the registry's tables are the only ones located
    const column = Math.min(...Object.values(columnOf).filter((one) => one !== undefined));
    if (id !== 'satisfaction' && !found.has(id)) found.set(id, { file, sheet, row: headerBottom, column });
  }
  const people = parsedOf<RosterField>(tables, 'roster').filter(({ rows }) => rows.length > 0);
  const units = parsedOf<UnitListField>(tables, 'unit-list').filter(({ rows }) => rows.length > 0);
  const reading = people.length + units.length === 0 ? null : readRoster({ people, units, at });
  const resolver = reading?.resolver ?? unitResolver([]);
  const roster = people.length === 0 ? null : (reading?.roster ?? null);
  const pairs = roster === null ? { pairs: [], findings: [] } : requiredPairs(roster, resolver, pack.talks);
  const talks = readTalks(parsedOf<TalkField>(tables, 'talk'), context);
  const attendanceTables = parsedOf<AttendanceField>(tables, 'attendance');
  const criticismTables = parsedOf<CriticismField>(tables, 'criticism');
  const materials = readMaterials(parsedOf<MaterialField>(tables, 'materials'), context);
  const study = readStudy(parsedOf<StudyField>(tables, 'study'), pack.study, context);
  const meetings = readMeetings(parsedOf<MeetingField>(tables, 'meeting'), context);
  const attendance = readAttendance(attendanceTables, context);
  const criticisms = readCriticisms(criticismTables);
  const signOffs = readSignOffs(parsedOf(tables, 'sign-off'), pack.gates, context);
  const stages = readStages(parsedOf<StageField>(tables, 'stage'), pack, context);
  const ledgers = parsedOf<RectificationField>(tables, 'rectification').map((parsed) => {
    const year = context.yearOf(parsed);
    return { year, ...readItems(parsed, { today: context.today, year }) };
  });
  const hasOpinions = attendanceTables.some(({ columnOf }) => columnOf.opinion !== undefined);
  const personal = [
    ...parsedOf<RosterField>(tables, 'roster'),
    ...attendanceTables,
    ...criticismTables,
    ...parsedOf<MaterialField>(tables, 'materials'),
  ];
  findings.push(
    ...pairs.findings,
    ...talks.findings,
    ...materials.findings,
    ...study.findings,
    ...meetings.findings,
    ...attendance.findings,
    ...criticisms.findings,
    ...signOffs.findings,
    ...stages.findings,
    ...ledgers.flatMap((ledger) => ledgerDoubts(ledger.findings, ledger.year)),
    ...checkPublications(parsedOf<PublicationField>(tables, 'publication'), context),
    ...gradingColumns(personal as readonly ParsedTable[]), // their fields are not asked for
    ...policyFindings(attendance.attendance, criticisms.criticisms, hasOpinions),
  );
  return {
    roster,
    resolver,
    pairs: pairs.pairs,
    judged: roster === null ? [] : judgeTalks(talks.talks, pairs.pairs, personFinder(roster, resolver), context.today),
    opinions,
    materials: materials.materials,
    sessions: study.sessions,
    meetings: meetings.meetings,
    attendance: attendance.attendance,
    criticisms: criticisms.criticisms,
    items: ledgers.flatMap(({ items }) => items),
    tallies,
    stated,
    signOffs: signOffs.signOffs,
    stages: stages.rows,
    found,
    at,
    findings,
  };
}
