import type { IsoDate } from '../../calendar/iso-date';
import type { Finding } from '../../finding/finding';
import type { Language, LocalText } from '../../i18n/local-text';
import type { DueOptions } from '../../rectification/overdue/overdue';
import type { Summary } from '../../summary/summarise';
import { rulesSheet, summarySheet } from '../../summary/summary-plan';
import type { WorkbookPlan } from '../../table/sheet-plan';
import { findingsSheet } from './findings-plan';
import type { MasterLedger } from './ledger';
import { masterRowIndex, masterSheet } from './plan';
import { unitsSheet } from './units-plan';

const title: LocalText = { zh: '整改总台账', en: 'Master rectification ledger' };

/** What a merge came to. */
export interface MergedLedgers {
  readonly master: MasterLedger;
  readonly summary: Summary;
  /** Of files that could not be read first, then of the merge and of the files merged. */
  readonly findings: readonly Finding[];
}

/** The workbook of a merge: 总台账, 各单位情况, 疑点清单, 汇总 and 口径说明. */
export function masterWorkbook(
  { master, summary, findings }: MergedLedgers,
  asOf: IsoDate,
  options: DueOptions,
  language: Language,
): WorkbookPlan {
  return {
    title: title[language],
    asOf,
    sheets: [
      masterSheet(master, asOf, options, language),
      unitsSheet(master, asOf, options, language),
      findingsSheet(findings, masterRowIndex(master), language),
      summarySheet(summary, language),
      rulesSheet(summary, language),
    ],
  };
}
