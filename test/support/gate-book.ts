import type { IsoDate } from '../../core/calendar/iso-date';
import type { CampaignPack } from '../../core/campaign/pack';
import { packNamed } from '../../core/campaign/registry';
import { type GatesReport, reportGates } from '../../core/gate/evaluate-gates';
import type { GateResult } from '../../core/gate/gate-result';
import { type GateRecords, gatherRecords } from '../../core/gate/gather-records';
import type { Grid } from '../../core/table/grid';
import { workbook } from './sheet';

/** A campaign of ours by its id. */
export function pack(id = 'mass-line-2014'): CampaignPack {
  const found = packNamed(id);
  if (found === null) throw new Error(`no pack ${id}`);
  return found;
}

/** The day these tests are asked on. */
export const askedOn: IsoDate = '2024-06-20';

/** The records of drawn sheets. */
export function recordsIn(sheets: readonly Grid[], id?: string): GateRecords {
  return gatherRecords([workbook('工作簿.xlsx', ...sheets)], pack(id), { today: askedOn, yearOf: () => 2024 });
}

/** The gates of drawn sheets. */
export function gatesIn(sheets: readonly Grid[], id?: string, unit: string | null = null): GatesReport {
  return reportGates(pack(id), recordsIn(sheets, id), unit, askedOn);
}

/** One gate of the first unit. */
export function gateOf(report: GatesReport, id: string): GateResult {
  const found = report.units[0]?.gates.find(({ gate }) => gate.id === id);
  if (found === undefined) throw new Error(`no gate ${id}`);
  return found;
}

/** Codes of findings, in order. */
export function codesOf({ findings }: Pick<GatesReport, 'findings'>): readonly string[] {
  return findings.map(({ code }) => code);
}
