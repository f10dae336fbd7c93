import type { IsoDate } from '../calendar/iso-date';
import type { CampaignPack, Gate } from '../campaign/pack';
import { sha256OfText } from '../digest/sha256';
import type { Finding } from '../finding/finding';
import { messagesIn } from '../i18n/messages';
import { materialFindings } from '../materials/material-findings';
import { meetingFindings } from '../meeting/meeting-findings';
import { stageFindings } from '../stage/stage-findings';
import { notReached, withoutSupervisors } from '../study/study-days';
import { type TableId, tables } from '../table/registry';
import type { CheckOutcome, Evidence, GateState } from './check';
import { checks } from './checks/registry';
import type { GateResult } from './gate-result';
import type { GateRecords } from './gather-records';
import { materialStandings } from './material-standings';
import { type Signatures, signaturesOf } from './signatures';
import { advancesOf, type StageAdvance } from './stage-advance';
import { recordsOf, type UnitRecords, unitless, unitsOf, unknownUnits } from './unit-records';

/** The gates of one unit. `unit` is null where no table names any. */
export interface UnitGates {
  readonly unit: string | null;
  readonly gates: readonly GateResult[];
  readonly advances: readonly StageAdvance[];
  readonly records: UnitRecords;
  readonly findings: readonly Finding[];
}

/** The gates of every unit asked for. */
export interface GatesReport {
  readonly units: readonly UnitGates[];
  /** Of the records as wholes and of all units. */
  readonly findings: readonly Finding[];
  /** 特批 without name or reason: nothing is to be written. */
  readonly refused: number;
}

/** What the sentences of the evidence come to: a signature given on other sentences is void. The day of asking is no part of it. */
function fingerprintOf(gate: Gate, evidence: readonly Evidence[]): string {
  const { evidence: words } = messagesIn('zh').gates;
  return sha256OfText(JSON.stringify([gate.id, ...evidence.map(({ text, done }) => [done, text(words, 'zh')])])).slice(0, 12);
}

/**
 * The state of a gate: what the tables say, then what people signed. A person may refuse a gate the tables pass, never pass one they fail but by 特批.
 * 四个不放过 pass only with all three signatures; a gate for people only with theirs.
 */
function stateOf({ group }: Gate, { state }: CheckOutcome, { levels, override }: Signatures): GateState {
  if (override !== null) return 'pass';
  if (state === 'fail' || levels.some((level) => level.state === 'refused')) return 'fail';
  const isSigned = levels.every((level) => level.state === 'signed');
  if (group === 'release' || state === 'human') return isSigned ? 'pass' : 'human';
  return 'pass';
}

function resultOf(gate: Gate, records: UnitRecords, pack: CampaignPack, today: IsoDate): GateResult {
  const outcome = checks[gate.check]({ pack, records, today });
  const fingerprint = fingerprintOf(gate, outcome.evidence);
  const signatures = signaturesOf(gate, records.signOffs, pack, fingerprint, today);
  const state = stateOf(gate, outcome, signatures);
  return { gate, state, byTables: outcome.state, evidence: outcome.evidence, signatures, fingerprint, missing: outcome.missing };
}

/** Each missing table once, however many units wait for it, with the gates that do; a gate that people let pass waits for none. */
function missingTables(gates: readonly GateResult[], { at }: GateRecords): readonly Finding[] {
  const waiting = new Map<TableId, Set<string>>();
  for (const { gate, missing, state } of gates) {
    for (const table of state === 'pass' ? [] : missing) {
      const names = waiting.get(table) ?? new Set();
      waiting.set(table, names.add(gate.name));
    }
  }
  return [...waiting].map(([table, names]) => {
    const { zh, en } = tables[table];
    return { code: 'gate-table-missing', at, params: { table: { zh, en }, gates: [...names] } };
  });
}

/**
 * Every gate of one unit with its evidence, its signatures and what is wrong in its tables.
 *
 * Units:  a unit by its name in the unit list; null for everything in the tables.
 * Errors: none; a table that is not there fails its gate, and `reportGates` has the finding. Nothing is signed.
 * Source: “该有的环节一个都不能少，该走的步骤一个都不能缺，该履行的程序一个都不能乱” (R082).
 */
function evaluateGates(pack: CampaignPack, records: UnitRecords, today: IsoDate): UnitGates {
  const gates = pack.gates.map((gate) => resultOf(gate, records, pack, today));
  const advances = advancesOf(records.stages, gates, pack);
  const { unit, roster, sessions, people } = records;
  const findings: readonly Finding[] = [
    ...materialStandings(records, pack).flatMap((standing) => materialFindings(standing, unit ?? '', roster)),
    ...withoutSupervisors(sessions),
    ...notReached(sessions, people),
    ...meetingFindings(records),
    ...stageFindings(records.stages, pack, today),
    ...advances.flatMap((advance) => advance.findings),
    ...gates.flatMap(({ signatures }) => signatures.findings),
  ];
  return { unit, gates, advances, records, findings };
}

/**
 * The gates of every unit that the tables name, in official order; of one where `only` names it (in any of its spellings). No unit is compared with
 * another. A unit that no table names gives no result.
 */
export function reportGates(pack: CampaignPack, records: GateRecords, only: string | null, today: IsoDate): GatesReport {
  const units = unitsOf(records);
  const wanted = only === null ? null : records.resolver.resolve(only).name;
  const asked: readonly (string | null)[] =
    units.length === 0 ? (wanted === null ? [null] : []) : units.filter((unit) => wanted === null || unit === wanted);
  const reports = asked.map((unit) => evaluateGates(pack, recordsOf(records, unit, units), today));
  return {
    units: reports,
    findings: [
      ...records.findings,
      ...unknownUnits(records),
      ...unitless(records, units),
      ...missingTables(
        reports.flatMap(({ gates }) => gates),
        records,
      ),
      ...reports.flatMap(({ findings }) => findings),
    ],
    refused: reports.reduce((sum, { gates }) => sum + gates.reduce((own, { signatures }) => own + signatures.refused.length, 0), 0),
  };
}
