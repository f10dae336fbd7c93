import type { TalkRequirement } from '../../core/campaign/pack';
import type { Finding } from '../../core/finding/finding';
import { checkRoster } from '../../core/roster/check-roster';
import { readRoster } from '../../core/roster/read-roster';
import type { Roster } from '../../core/roster/roster';
import type { AbsenceNote } from '../../core/talk-plan/absence';
import { readAbsences } from '../../core/talk-plan/absence';
import { type PersonFinder, personFinder } from '../../core/talk-plan/find-person';
import { type JudgedTalk, judgeTalks } from '../../core/talk-plan/judge-talks';
import { withKinds } from '../../core/talk-plan/pairs/registry';
import { type RequiredPair, requiredPairs } from '../../core/talk-plan/pairs/required-pairs';
import { readTalks, type TalkRow } from '../../core/talk-plan/read-talks';
import type { Invocation } from '../command';
import { readAbsenceFile } from '../intake/absence-file';
import type { InputFile, Intake } from '../intake/collect-files';
import type { PlanSettings } from '../intake/talk-files';
import { readTalkFile } from '../intake/talk-files';
import { intakeOf, type Walk, walkFiles } from '../intake/walk-ledgers';
import { packOf } from '../pack-option';
import { UnreadableInput } from '../unreadable-input';
import { kindsAsked } from './talk-options';

/** Everything a call on talks has read. */
export interface TalkIntake {
  readonly files: readonly InputFile[];
  readonly walk: Walk;
  readonly roster: Roster;
  readonly finder: PersonFinder;
  readonly requirements: readonly TalkRequirement[];
  readonly pairs: readonly RequiredPair[];
  readonly talks: readonly TalkRow[];
  readonly judged: readonly JudgedTalk[];
  /** Columns of the plan that no field claims. */
  readonly extra: readonly { readonly column: number; readonly header: string }[];
  readonly absences: readonly AbsenceNote[];
  readonly settings: PlanSettings | null;
  readonly ownSheets: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads rosters, unit lists, plans and absences of a call, makes the required pairs and judges the talks.
 * Throws `UnreadableInput` where no file holds a roster, or none a plan though one is needed.
 */
export async function talkIntake(call: Invocation, needs: { readonly plan: boolean }): Promise<TalkIntake> {
  const { today, units: unitFile, flags, messages } = call;
  const intake: Intake = await intakeOf(unitFile === null ? call : { ...call, positionals: [...call.positionals, unitFile] });
  const requirements = withKinds(packOf(call).talks, kindsAsked(call));
  const year = call.year ?? Number((flags.day('from') ?? today).slice(0, 4));
  const context = { today, year };
  const findings: Finding[] = [];
  const rosters: Parameters<typeof readRoster>[0]['people'][number][] = [];
  const unitLists: Parameters<typeof readRoster>[0]['units'][number][] = [];
  const plans: Parameters<typeof readTalks>[0][number][] = [];
  const absences: AbsenceNote[] = [];
  let settings: PlanSettings | null = null;
  const ownSheets: string[] = [];
  const walk = walkFiles(call, intake, readTalkFile, (file) => {
    findings.push(...file.findings);
    if (file.kind === 'refused') return;
    rosters.push(...file.rosters);
    unitLists.push(...file.unitLists);
    plans.push(...file.plans);
    settings ??= file.settings;
    if (file.plans.length > 0) ownSheets.push(...file.ownSheets);
    const read = readAbsences(file.absences, context);
    absences.push(...read.notes);
    findings.push(...read.findings);
  });
  const [first] = intake.files;
  if (walk.refused + walk.secret > 0 && rosters.length === 0) throw new UnreadableInput(findings);
  if (rosters.length === 0) throw new UnreadableInput([...findings, missingTable(first, messages.talk.command.noRoster(), 'roster')]);
  if (needs.plan && plans.length === 0)
    throw new UnreadableInput([...findings, missingTable(first, messages.talk.command.noPlan(), 'talk')]);
  for (const path of flags.texts('away')) {
    const read = readAbsenceFile(path, context);
    absences.push(...read.notes);
    findings.push(...read.findings);
  }
  const { roster, resolver, findings: whileReading } = readRoster({ people: rosters, units: unitLists, at: { file: first?.label ?? '' } });
  const { pairs, findings: ofPairs } = requiredPairs(roster, resolver, requirements);
  const finder = personFinder(roster, resolver);
  const { talks, findings: ofTalks } = readTalks(plans, context);
  return {
    files: intake.files,
    walk,
    roster,
    finder,
    requirements,
    pairs,
    talks,
    judged: judgeTalks(talks, pairs, finder, today),
    extra: plans.flatMap(({ unknownColumns }) => unknownColumns.filter(({ header }) => header !== '')),
    absences,
    settings,
    ownSheets,
    findings: [...findings, ...whileReading, ...checkRoster(roster, resolver), ...ofPairs, ...ofTalks],
  };
}

function missingTable(input: InputFile | undefined, seen: string, table: 'roster' | 'talk'): Finding {
  const names = { roster: { zh: '花名册', en: 'Roster' }, talk: { zh: '谈心谈话计划表', en: 'Talk plan' } };
  return { code: 'table-missing', at: { file: input?.label ?? '' }, params: { table: names[table], seen } };
}
