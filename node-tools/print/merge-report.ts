import { countLevels } from '../../core/finding/count-levels';
import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { renderFinding } from '../../core/finding/render';
import { findingCounts } from '../../core/merge/master/finding-counts';
import type { MasterLedger } from '../../core/merge/master/ledger';
import { rateText } from '../../core/rectification/rates';
import type { Invocation } from '../command';
import { findingObject } from './finding-object';
import type { MergeOutcome } from './merge-outcome';
import { printFindings } from './print-findings';
import { printJson } from './print-json';
import { printTable } from './print-table';

function mergeObject(call: Invocation, { walk, master, summary, findings }: MergeOutcome): object {
  return {
    asOf: call.today,
    files: walk.files,
    ledgers: walk.ledgers,
    refused: walk.unread.length,
    rows: master.rows.length,
    units: master.units,
    missing: master.missing,
    copies: master.copies,
    figures: summary.total.figures,
    findings: findings.map((finding) => findingObject(finding, call.language)),
  };
}

/** They stand at a header and speak of all that is below it. */
const ofWholeSheets: ReadonlySet<Finding['code']> = new Set(['items-on-two-sheets', 'header-too-few', 'no-status-column']);

/** Findings about a file or a sheet as a whole have to be settled before the figures mean anything; those of cells stand in the findings sheet. */
function settleFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (finding.at.row === undefined || ofWholeSheets.has(finding.code)) &&
      levelOf(finding) !== 'note' &&
      finding.code !== 'unit-not-reported',
  );
}

/** The units whose copies wait for `--use`, and those whose copies waited in a master already and are not here to choose from. */
function undecidedUnits({ units, copies }: MasterLedger): { readonly now: readonly string[]; readonly before: readonly string[] } {
  const here = new Set(copies.filter(({ kind }) => kind === 'undecided').map(({ unit }) => unit));
  const waiting = units.flatMap(({ unit, undecided }) => (undecided && unit !== null ? [unit] : []));
  return { now: waiting.filter((unit) => here.has(unit)), before: waiting.filter((unit) => !here.has(unit)) };
}

/** What a merge came to, in the order a person wants to know it. */
export function printMerge(call: Invocation, outcome: MergeOutcome): void {
  const { io, json, language, messages } = call;
  const { walk, master, summary, findings } = outcome;
  if (json) {
    printJson(call, 'merge', mergeObject(call, outcome));
    return;
  }
  const { figures, rates } = summary.total;
  const text = messages.merge;
  io.out(text.read({ files: walk.files, ledgers: walk.ledgers, refused: walk.unread.length }));
  io.out(text.rows({ rows: master.rows.length, units: master.units.filter(({ unit }) => unit !== null).length }));
  if (call.units !== null || master.missing.length > 0) {
    io.out(master.missing.length === 0 ? text.allReported() : text.missing({ units: master.missing.map(({ unit }) => unit) }));
  }
  if (walk.ledgers === 0) {
    printFindings(call, settleFirst(findings));
    io.err(messages.run.noneRead());
    return;
  }
  const [completion, closeOut] = (['completion', 'close-out'] as const).map((id) => rates.find((rate) => rate.id === id));
  io.out(
    text.figures({
      completion: completion === undefined ? '—' : rateText(completion, language),
      closeOut: closeOut === undefined ? '—' : rateText(closeOut, language),
      overdue: figures.overdue,
      pending: figures.pendingDue,
      immediate: figures.immediateOpen,
    }),
  );
  io.out(findings.length === 0 ? messages.run.noFindings() : messages.run.findingTotals(countLevels(findings)));
  printUnits(call, outcome);
  const { now, before } = undecidedUnits(master);
  const first = settleFirst(findings);
  if (first.length > 0) io.err(text.needsAttention());
  for (const finding of first) io.err(`  ${renderFinding(finding, language)}`);
  if (now.length > 0) io.err(text.undecided({ units: now.length }));
  if (before.length > 0) io.err(text.undecidedBefore({ units: before }));
}

function printUnits({ io, messages, language }: Invocation, { master, summary }: MergeOutcome): void {
  const { headings } = messages.merge;
  const byUnit = summary.tables.find(({ dimension }) => dimension.id === 'unit')?.groups ?? [];
  const counts = findingCounts(master);
  const filesOf = new Map(master.units.map(({ unit, files }) => [unit ?? '', files]));
  printTable(
    io,
    'always',
    [
      { heading: headings.unit, most: 30, least: 20 },
      { heading: headings.rows, align: 'right' },
      { heading: headings.done, align: 'right' },
      { heading: headings.overdue, align: 'right' },
      { heading: headings.findings, align: 'right' },
      { heading: headings.files, most: 50, least: 12 },
    ],
    byUnit.map(({ key, label, figures }) => {
      const { errors, warnings } = counts.get(key === '' ? null : key) ?? { errors: 0, warnings: 0 };
      const files = filesOf.get(key) ?? [];
      return [label[language], `${figures.all}`, `${figures.finished}`, `${figures.overdue}`, `${errors + warnings}`, files.join('、')];
    }),
  );
}
