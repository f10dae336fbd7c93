import type { Finding } from '../../finding/finding';
import type { RectificationItem } from '../../rectification/item';
import type { CountedFiles } from '../../summary/counted-files';
import type { CopyDecision } from '../copies/resolve-copies';
import type { ExtraValue } from './extra-columns';
import type { RowOrigin } from './row-origin';

/** A row of the master ledger. */
export interface MasterRow {
  /** 序号 in the master, from 1. */
  readonly seq: number;
  /** By its official name where the list knows it; null where nothing says whose row it is. */
  readonly unit: string | null;
  readonly item: RectificationItem;
  /** The cells of the columns no field claims, in the order of `MasterLedger.extraHeaders`; '' where blank. */
  readonly extra: readonly ExtraValue[];
  /** Where a row comes from that was taken from another master. */
  readonly origin?: RowOrigin;
}

/** A unit that reported. */
export interface ReportingUnit {
  readonly unit: string | null;
  /** Whether the list knows it; true where there is no list. */
  readonly listed: boolean;
  readonly files: readonly string[];
  /** 零报告: files came, and there is no row in them. */
  readonly rows: number;
  /** Differing copies came and nobody has chosen: no row of them is in the master. */
  readonly undecided: boolean;
}

/** A unit that had to report and from which nothing is here. */
export interface MissingUnit {
  readonly unit: string;
  /** Days since reports were due; null where no such day was given or it has not passed. */
  readonly daysLate: number | null;
}

/** What became of several files of one unit. */
export interface UnitCopies extends CopyDecision {
  readonly unit: string | null;
}

/** Many ledgers as one. */
export interface MasterLedger {
  /** By official order of units, then file, sheet and row. */
  readonly rows: readonly MasterRow[];
  readonly extraHeaders: readonly string[];
  /** The units that had to report, in official order: of the unit list, else of the masters among the files; empty where there is neither. */
  readonly order: readonly string[];
  /** In the order of the rows; those without rows in their place. */
  readonly units: readonly ReportingUnit[];
  readonly missing: readonly MissingUnit[];
  readonly copies: readonly UnitCopies[];
  /** What was read to make it, where the caller has said so. */
  readonly files?: CountedFiles;
  /** What the merge itself found, then what was found in the files it used. */
  readonly findings: readonly Finding[];
}
