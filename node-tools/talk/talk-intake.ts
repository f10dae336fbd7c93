import type { TalkRequirement } from '../../core/campaign/pack';
import type { Finding } from '../../core/finding/finding';
import { ledgerYear, yearsOfTables } from '../../core/rectification/ledger-year';
import { tables } from '../../core/table/registry';
import type { Table } from '../../core/table/schema';
import type { AbsenceNote } from '../../core/talk-plan/absences/absence';
import { withKinds } from '../../core/talk-plan/pairs/registry';
import type { PlanSettings } from '../../core/talk-plan/plan-settings';
import { type TalkRecords, talkRecords } from '../../core/talk-plan/talk-records';
import type { TalkTables } from '../../core/talk-plan/talk-tables';
import type { Invocation } from '../command';
import type { InputFile } from '../intake/collect-files';
import { readAbsenceFile } from '../intake/lists/absence-file';
import { readTalkFile } from '../intake/talk-files';
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

/**
 * Reads rosters, unit lists, plans and absences of a call, makes the required pairs and judges the talks.
 * Throws `UnreadableInput` where no file holds a roster, or none a plan though one is needed.
 */
export async function talkIntake(call: Invocation, needs: { readonly plan: boolean }): Promise<TalkIntake> {
  const { today, flags } = call;
  const intake = await intakeOf(call, wordsWithUnits(call));
  const requirements = withKinds(packOf(call).talks, kindsAsked(call));
  const asked = { today: flags.day('from') ?? today, named: call.year };
  const yearSet = new Map<string, number | null>();
  const findings: Finding[] = [];
  const rosters: TalkTables['rosters'][number][] = [];
  const unitLists: TalkTables['unitLists'][number][] = [];
  const plans: TalkTables['plans'][number][] = [];
  const absenceTables: TalkTables['absences'][number][] = [];
  const registers: TalkTables['registers'][number][] = [];
  let settings: PlanSettings | null = null;
  const ownSheets: string[] = [];
  const walk = await walkFiles(call, intake, readTalkFile, (file) => {
    findings.push(...file.findings);
    if (file.kind === 'refused') return;
    yearSet.set(file.input.label, file.yearSet);
    rosters.push(...file.rosters);
    unitLists.push(...file.unitLists);
    plans.push(...file.plans);
    absenceTables.push(...file.absences);
    registers.push(...file.registers);
    settings ??= file.settings;
    if (file.plans.length > 0) ownSheets.push(...file.ownSheets);
  });
  const [first] = intake.files;
  if (walk.refused + walk.secret > 0 && rosters.length === 0) throw new UnreadableInput(findings);
  if (rosters.length === 0) throw new UnreadableInput([...findings, missingTable(first, tables.roster)]);
  if (needs.plan && plans.length === 0) throw new UnreadableInput([...findings, missingTable(first, tables.talk)]);
  const away: AbsenceNote[] = [];
  for (const path of flags.texts('away')) {
    const read = readAbsenceFile(path, { today, year: ledgerYear({ ...asked, set: null }, null) });
    away.push(...read.notes);
    findings.push(...read.findings);
  }
  const records = talkRecords(
    { rosters, unitLists, plans, absences: absenceTables },
    { requirements, today, yearOf: yearsOfTables(asked, (file) => yearSet.get(file) ?? null), at: { file: first?.label ?? '' } },
  );
  return {
    ...records,
    files: intake.files,
    walk,
    requirements,
    absences: [...records.absences, ...away],
    settings,
    registers,
    ownSheets,
    findings: [...findings, ...records.findings],
  };
}

function missingTable(input: InputFile | undefined, table: Table): Finding {
  const { zh, en } = table;
  return { code: 'table-missing', at: { file: input?.label ?? '' }, params: { table: { zh, en }, seen: '', needed: true } };
}
