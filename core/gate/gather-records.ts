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
import type { Opinion } from '../opinion/opinion';
import { type ReadOpinions, readOpinions } from '../opinion/register/read-opinions';
import type { OpinionField } from '../opinion/table';
import { checkPublications } from '../publication/check-publications';
import type { PublicationField } from '../publication/table';
import type { RecordContext } from '../record/record-rows';
import type { RectificationItem } from '../rectification/item';
import { readItems } from '../rectification/items/read-items';
import type { RectificationField } from '../rectification/table';
import { readRoster } from '../roster/read-roster';
import type { Roster } from '../roster/roster';
import type { RosterField } from '../roster/table';
import type { UnitListField } from '../roster/unit-list';
import { type UnitResolver, unitResolver } from '../roster/unit-resolver';
import { gradeFields } from '../satisfaction/grades';
import { type ReadSurvey, readSurvey } from '../satisfaction/read-survey';
import { surveysHeld } from '../satisfaction/surveys-held';
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
import { type RequiredPair, requiredPairs } from '../talk-plan/pairs/required-pairs';
import { planViewNames } from '../talk-plan/sheets/sheet-names';
import type { TalkField } from '../talk-plan/table';
import { type JudgedTalk, judgeTalks } from '../talk-plan/talks/judge-talks';
import { readTalks } from '../talk-plan/talks/read-talks';
import { readSignOffs, type SignOff } from './read-sign-offs';
import { ledgerDoubts } from './year-doubts';

/** Everything the gates look at, of every unit, read once. */
export interface GateRecords {
  readonly roster: Roster | null;
  readonly resolver: UnitResolver;
  readonly pairs: readonly RequiredPair[];
  readonly judged: readonly JudgedTalk[];
  readonly opinions: readonly Opinion[];
  /** Rows of those who were asked for an opinion and had none. */
  readonly asked: readonly Opinion[];
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

function parsedOf<Field extends string>(tables: readonly ParsedTable[], id: TableId): readonly ParsedTable<Field>[] {
  return tables.filter(({ table }) => table.id === id) as unknown as readonly ParsedTable<Field>[]; // the table of this id has these fields
}

/** What one workbook holds; opinions and surveys are read together with the sheets they stand on. */
interface BookRecords {
  readonly tables: readonly ParsedTable[];
  readonly registers: readonly ReadOpinions[];
  readonly survey: ReadSurvey;
}

function readBook(whole: Workbook, { today, yearOf }: RecordContext): BookRecords {
  const workbook = { ...whole, sheets: whole.sheets.filter(({ sheet }) => !planViewNames.has(sheet)) };
  const { tables } = locateEveryTable(workbook);
  const registers = parsedOf<OpinionField>(tables, 'opinion').flatMap((parsed) => {
    const grid = workbook.sheets.find(({ sheet }) => sheet === parsed.sheet);
    // what reading a register says cell by cell is `feedback`'s; here it would bury the gates
    return grid === undefined ? [] : readOpinions(parsed, grid, { today, year: yearOf(parsed) });
  });
  const isOther = new Set(tables.filter(({ table }) => table.id !== 'satisfaction').map(({ sheet }) => sheet));
  return {
    tables,
    registers,
    survey: surveysHeld(readSurvey({ ...workbook, sheets: workbook.sheets.filter(({ sheet }) => !isOther.has(sheet)) }), today),
  };
}

/** Where each kind of table stands, the first of it; a survey stands where its first tally does. */
function placesOf(books: readonly BookRecords[]): ReadonlyMap<TableId, Place> {
  const found = new Map<TableId, Place>();
  const [tally] = books.flatMap(({ survey }) => survey.tallies.slice(0, 1));
  if (tally !== undefined) found.set('satisfaction', { file: tally.at.file, sheet: tally.at.sheet ?? '' });
  for (const { table, file, sheet, headerBottom, columnOf } of books.flatMap(({ tables }) => tables)) {
    const id = table.id as TableId; // the registry's tables are the only ones located
    const column = Math.min(...Object.values(columnOf).filter((one) => one !== undefined));
    // Ballots have a unit and a time, but no counts: they are no such table.
    const isCounted = id !== 'satisfaction' || gradeFields.some((field) => field in columnOf);
    if (isCounted && !found.has(id)) found.set(id, { file, sheet, row: headerBottom, column });
  }
  return found;
}

/** Who is there, how units are called, and who must talk with whom. */
function readPeople(
  tables: readonly ParsedTable[],
  asked: CampaignPack['talks'],
  at: Place,
): Pick<GateRecords, 'roster' | 'resolver' | 'pairs' | 'findings'> {
  const people = parsedOf<RosterField>(tables, 'roster').filter(({ rows }) => rows.length > 0);
  const units = parsedOf<UnitListField>(tables, 'unit-list').filter(({ rows }) => rows.length > 0);
  const reading = people.length + units.length === 0 ? null : readRoster({ people, units, at });
  // Without a unit list the roster says how units are called: a survey of 县教育局 is 青禾县教育局's.
  const resolver = unitResolver(reading?.roster.units ?? []);
  const roster = people.length === 0 ? null : (reading?.roster ?? null);
  return {
    roster,
    resolver,
    ...(roster === null ? { pairs: [], findings: [] } : requiredPairs(roster, reading?.resolver ?? resolver, asked)),
  };
}

/** Attendance and criticisms of meetings, and columns that grade a person, wherever they stand. */
function readPersons(
  tables: readonly ParsedTable[],
  context: RecordContext,
): Pick<GateRecords, 'attendance' | 'criticisms' | 'findings'> & { readonly policy: readonly Finding[] } {
  const attendanceTables = parsedOf<AttendanceField>(tables, 'attendance');
  const { attendance, findings } = readAttendance(attendanceTables, context);
  const { criticisms, findings: ofCriticisms } = readCriticisms(parsedOf<CriticismField>(tables, 'criticism'));
  const hasOpinions = attendanceTables.some(({ columnOf }) => columnOf.opinion !== undefined);
  const personal = (['roster', 'attendance', 'criticism', 'materials'] as const).flatMap((id) => parsedOf(tables, id));
  return {
    attendance,
    criticisms,
    findings: [...findings, ...ofCriticisms],
    policy: [...gradingColumns(personal), ...policyFindings(attendance, criticisms, hasOpinions)],
  };
}

function readLedgers(tables: readonly ParsedTable[], { today, yearOf }: RecordContext): Pick<GateRecords, 'items' | 'findings'> {
  const ledgers = parsedOf<RectificationField>(tables, 'rectification').map((parsed) => {
    const year = yearOf(parsed);
    return { year, ...readItems(parsed, { today, year }) };
  });
  return {
    items: ledgers.flatMap(({ items }) => items),
    findings: ledgers.flatMap(({ findings, year }) => ledgerDoubts(findings, year)),
  };
}

/** The surveys of all workbooks. */
function surveysOf(books: readonly BookRecords[]): Pick<GateRecords, 'tallies' | 'stated' | 'findings'> {
  const surveys = books.map(({ survey }) => survey).filter(({ tallies }) => tallies.length > 0);
  return {
    tallies: surveys.flatMap(({ tallies }) => tallies),
    stated: new Map(surveys.flatMap(({ stated }) => [...stated])),
    findings: surveys.flatMap(({ findings }) => findings),
  };
}

/**
 * Reads every table that a gate looks at from the workbooks given, each found by its headers. Two workbooks may hold the same table: a unit's own
 * and the office's.
 *
 * Errors: none; what cannot be read is a finding, and a table that is not there is found missing by the gate that needs it.
 */
export function gatherRecords(workbooks: readonly Workbook[], pack: CampaignPack, context: RecordContext): GateRecords {
  const at: Place = { file: workbooks[0]?.file ?? '' };
  const books = workbooks.map((workbook) => readBook(workbook, context));
  const tables = books.flatMap((book) => book.tables);
  const surveys = surveysOf(books);
  const people = readPeople(tables, pack.talks, at);
  const { roster, resolver, pairs } = people;
  const talks = readTalks(parsedOf<TalkField>(tables, 'talk'), context);
  const materials = readMaterials(parsedOf<MaterialField>(tables, 'materials'), context);
  const study = readStudy(parsedOf<StudyField>(tables, 'study'), pack.study, context);
  const meetings = readMeetings(parsedOf<MeetingField>(tables, 'meeting'), context);
  const persons = readPersons(tables, context);
  const signOffs = readSignOffs(parsedOf(tables, 'sign-off'), pack.gates, context);
  const stages = readStages(parsedOf<StageField>(tables, 'stage'), pack, context);
  const ledgers = readLedgers(tables, context);
  const registers = books.flatMap((book) => book.registers);
  return {
    ...people,
    judged: roster === null ? [] : judgeTalks(talks.talks, pairs, personFinder(roster, resolver), context.today),
    opinions: registers.flatMap(({ opinions }) => opinions),
    asked: registers.flatMap(({ asked }) => asked),
    materials: materials.materials,
    sessions: study.sessions,
    meetings: meetings.meetings,
    attendance: persons.attendance,
    criticisms: persons.criticisms,
    items: ledgers.items,
    tallies: surveys.tallies,
    stated: surveys.stated,
    signOffs: signOffs.signOffs,
    stages: stages.rows,
    found: placesOf(books),
    at,
    findings: [
      ...[surveys, people, talks, materials, study, meetings, persons, signOffs, stages, ledgers].flatMap(({ findings }) => findings),
      ...checkPublications(parsedOf<PublicationField>(tables, 'publication'), context),
      ...persons.policy,
    ],
  };
}
