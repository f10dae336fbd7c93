import { messagesIn } from '../../i18n/messages';
import { problemsOfCriticisms } from '../../meeting/read-criticisms';
import { rectificationTable } from '../../rectification/table';
import type { SheetPlan } from '../../table/sheet-plan';
import { tableSheet } from '../../template/table-sheet';
import type { GateBook } from './gate-book';

const fields = ['seq', 'unit', 'source', 'problem', 'measure', 'respPerson', 'deadline'] as const;

/**
 * 会上批评转问题: the criticisms as rows of the ledger, word for word, measure and deadline left to be written. Who criticised is not in it; what goes on paper is
 * not either. Null where nobody was criticised.
 *
 * Source: “查摆出来的问题，以及相互批评的意见” (R097).
 */
export function problemSheet({ report, language }: GateBook): SheetPlan | null {
  const { gates: words } = messagesIn(language);
  const criticisms = report.units.flatMap(({ unit, records }) => records.criticisms.map((one) => ({ ...one, unit: unit ?? one.unit })));
  const rows = problemsOfCriticisms(criticisms);
  if (rows.length === 0) return null;
  return {
    ...tableSheet(rectificationTable, {
      fields,
      title: words.titles.problems,
      subtitles: [],
      body: rows.map((row) => fields.map((field) => row[field] ?? null)),
      room: rows.length,
      language,
    }),
    name: words.sheets.problems,
  };
}
