import type { Finding, Place } from '../finding/finding';
import { recordRows } from '../record/record-rows';
import { isSensitive } from '../record/sensitive';
import type { RectificationField } from '../rectification/table';
import { cellText } from '../table/cell/text';
import type { ParsedTable } from '../table/parse-result';
import type { PlanValue } from '../table/sheet-plan';
import { personKey } from '../text/person-names';
import type { CriticismField } from './criticism-table';

/** A criticism, word for word. */
export interface Criticism {
  readonly unit: string;
  readonly to: string;
  /** Exactly as the cell holds it. */
  readonly text: string;
  readonly sensitive: boolean;
  readonly at: Place;
}

/** The criticisms of the tables. Rows without a text are skipped; somebody who criticises themselves is a finding. */
export function readCriticisms(tables: readonly ParsedTable<CriticismField>[]): {
  readonly criticisms: readonly Criticism[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const criticisms: Criticism[] = [];
  for (const parsed of tables) {
    const raw = new Map(parsed.rows.map(({ row, cells }) => [row, cells.text]));
    for (const row of recordRows(parsed, { today: '2000-01-01', yearOf: () => 2000 }, findings)) {
      if (row.text('text') === '') continue;
      const [from, to] = [row.text('from'), row.text('to')];
      if (from !== '' && personKey(from) === personKey(to))
        findings.push({ code: 'criticism-of-self', at: row.place('to'), params: { name: from } });
      criticisms.push({
        unit: row.unit,
        to,
        text: cellText(raw.get(row.row)),
        sensitive: isSensitive(row.text('sensitive')),
        at: row.place('text'),
      });
    }
  }
  return { criticisms, findings };
}

/**
 * The criticisms as rows of the rectification ledger: what was said is the problem, word for word; who said it stays behind, whose problem it
 * is goes along. Criticisms to be reported on paper are left out (R091).
 *
 * Source: “查摆出来的问题，以及相互批评的意见” (R097).
 */
export function problemsOfCriticisms(
  criticisms: readonly Criticism[],
): readonly Readonly<Partial<Record<RectificationField, PlanValue>>>[] {
  return criticisms
    .filter(({ sensitive }) => !sensitive)
    .map(({ unit, to, text }, at) => ({ seq: at + 1, unit, source: '相互批评', problem: text, respPerson: to }));
}
