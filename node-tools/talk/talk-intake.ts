import type { TalkRequirement } from '../../core/campaign/pack';
import type { Finding } from '../../core/finding/finding';
import { ledgerYear, yearsOfTables } from '../../core/rectification/items/ledger-year';
import { tables } from '../../core/table/registry';
import type { Table } from '../../core/table/schema';
import { withKinds } from '../../core/talk-plan/pairs/registry';
import type { PlanSettings } from '../../core/talk-plan/plan-settings';
import { type TalkRecords, talkRecords } from '../../core/talk-plan/talk-records';
import type { TalkTables } from '../../core/talk-plan/talk-tables';
import type { Invocation } from '../command';
import type { InputFile, Intake } from '../intake/collect-files';
import type { RefusedInput } from '../intake/ledger-file';
import { readAbsenceFile } from '../intake/lists/absence-file';
import { readTalkFile, type TalkFile } from '../intake/talk-files';
import { UnreadableInput } from '../intake/unreadable-input';
import { intakeOf, type Walk, walkFiles, wordsWithUnits } from '../intake/walk-ledgers';
import { packOf } from '../options/pack-option';
import { kindsAsked } from './talk-options';

/** Everything a call on talks has read. */
interface TalkIntake extends TalkRecords {
  readonly files: readonly InputFile[];
  readonly walk: Walk;
  readonly requirements: readonly TalkRequirement[];
  readonly settings: PlanSettings | null;
  readonly registers: TalkTables['registers'];
  readonly ownSheets: readonly string[];
}

/** The tables of talk planning of a call's files as one. */
interface TablesRead {
  readonly walk: Walk;
  readonly files: readonly TalkFile[];
  readonly tables: Pick<TalkTables, 'rosters' | 'unitLists' | 'plans' | 'absences' | 'registers'>;
  readonly findings: readonly Finding[];
}

async function readTables(call: Invocation, intake: Intake): Promise<TablesRead> {
  const taken: (TalkFile | RefusedInput)[] = [];
  const walk = await walkFiles(call, intake, readTalkFile, (file) => taken.push(file));
  const files = taken.filter((file) => file.kind === 'read');
  return {
    walk,
    files,
    tables: {
      rosters: files.flatMap(({ rosters }) => rosters),
      unitLists: files.flatMap(({ unitLists }) => unitLists),
      plans: files.flatMap(({ plans }) => plans),
      absences: files.flatMap(({ absences }) => absences),
      registers: files.flatMap(({ registers }) => registers),
    },
    findings: taken.flatMap(({ findings }) => findings),
  };
}

/** Throws `UnreadableInput` where a table is lacking that a call cannot do without. */
function requireTables({ walk, tables: found, findings }: TablesRead, { files: [first] }: Intake, needs: { readonly plan: boolean }): void {
  if (walk.unread.length > 0 && found.rosters.length === 0) throw new UnreadableInput(findings, walk.ledgers === 0);
  if (found.rosters.length === 0) throw new UnreadableInput([...findings, missingTable(first, tables.roster)]);
  if (needs.plan && found.plans.length === 0) throw new UnreadableInput([...findings, missingTable(first, tables.talk)]);
}

/**
 * Reads rosters, unit lists, plans and absences of a call, makes the required pairs and judges the talks.
 * Throws `UnreadableInput` where no file holds a roster, or none a plan though one is needed.
 */
export async function talkIntake(call: Invocation, needs: { readonly plan: boolean }): Promise<TalkIntake> {
  const { today, flags } = call;
  const intake = await intakeOf(call, wordsWithUnits(call));
  const requirements = withKinds(packOf(call).talks, kindsAsked(call));
  const asked = { today: flags.day('from') ?? today, named: call.year };
  const read = await readTables(call, intake);
  requireTables(read, intake, needs);
  const { walk, files } = read;
  const year = ledgerYear({ ...asked, set: null }, null);
  const away = flags.texts('away').map((path) => readAbsenceFile(path, { today, year }));
  const yearSet = new Map(files.map((file) => [file.input.label, file.yearSet]));
  const records = talkRecords(read.tables, {
    requirements,
    today,
    yearOf: yearsOfTables(asked, (file) => yearSet.get(file) ?? null),
    at: { file: intake.files[0]?.label ?? '' },
  });
  return {
    ...records,
    files: intake.files,
    walk,
    requirements,
    absences: [...records.absences, ...away.flatMap(({ notes }) => notes)],
    settings: files.find((file) => file.settings !== null)?.settings ?? null,
    registers: read.tables.registers,
    ownSheets: files.flatMap(({ plans, ownSheets }) => (plans.length > 0 ? ownSheets : [])),
    findings: [...read.findings, ...away.flatMap(({ findings }) => findings), ...records.findings],
  };
}

function missingTable(input: InputFile | undefined, table: Table): Finding {
  const { zh, en } = table;
  return { code: 'table-missing', at: { file: input?.label ?? '' }, params: { table: { zh, en }, seen: '', needed: true } };
}
