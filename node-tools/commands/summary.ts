import { submissionOf } from '../../core/merge/submission';
import { unitResolver } from '../../core/merge/unit-resolver';
import { rateText } from '../../core/rectification/rates';
import type { UnitItem } from '../../core/summary/dimensions';
import { figureDefinitions, figureIds } from '../../core/summary/figures';
import { type Summary, summarise } from '../../core/summary/summarise';
import { rulesSheet, summarySheet, summaryWords } from '../../core/summary/summary-plan';
import type { Command, Invocation } from '../command';
import { dueOptionsOf } from '../due-soon-option';
import type { Intake } from '../intake/collect-files';
import { readUnitListFile } from '../intake/unit-list-file';
import { exitCodeOf, intakeOf, type Walk, walkLedgers } from '../intake/walk-ledgers';
import { findingPrinter } from '../print-findings';
import { printTable } from '../print-table';
import { saveWorkbook } from '../save-workbook';

function gather(call: Invocation, intake: Intake): { readonly walk: Walk; readonly summary: Summary } {
  const units = call.units === null ? [] : readUnitListFile(call.units);
  const { resolve } = unitResolver(units);
  const findings = findingPrinter(call);
  const rows: UnitItem[] = [];
  const reported = new Set<string>();
  const walk = walkLedgers(call, intake, false, (file) => {
    findings.print(file.findings);
    if (file.kind === 'refused') return;
    const { unit } = submissionOf(file.input.label, file.modified, file.sheets, []);
    if (unit !== null) reported.add(resolve(unit).name);
    for (const { items } of file.sheets) {
      for (const item of items) {
        const name = item.unit ?? unit;
        rows.push({ item, unit: name === null ? null : resolve(name).name });
      }
    }
  });
  findings.end();
  const summary = summarise(rows, {
    today: call.today,
    ...dueOptionsOf(call),
    units: units.map(({ name }) => name),
    reported: [...reported],
  });
  return { walk, summary };
}

function print(call: Invocation, summary: Summary): void {
  const { io, json, language, messages, today } = call;
  if (json) {
    io.out(JSON.stringify({ schema: 1, command: 'summary', asOf: today, ...summary, policy: summary.policy.id }));
    return;
  }
  const shown = figureIds.filter((id) => summary.total.figures[id] > 0 || id === 'all' || id === 'finished' || id === 'overdue');
  for (const { dimension, groups } of summary.tables) {
    io.out('');
    const names = shown.map((id) => figureDefinitions[id].name[language]);
    printTable(
      io,
      'always',
      [
        { heading: dimension.name[language], most: 30 },
        ...names.map((heading) => ({ heading, align: 'right' as const })),
        { heading: summaryWords.rate[language], align: 'right' },
      ],
      [...groups, summary.total].map(({ label, figures, rates }) => {
        const completion = rates.find(({ id }) => id === 'completion');
        return [label[language], ...shown.map((id) => `${figures[id]}`), completion === undefined ? '—' : rateText(completion)];
      }),
    );
  }
  if (call.units !== null) {
    io.out('');
    io.out(summary.missing.length === 0 ? messages.merge.allReported() : messages.merge.missing({ units: summary.missing }));
  }
  for (const { name, formula } of summary.total.rates) io.err(`${name[language]} = ${formula[language]}`);
}

/** `taizhang summary`: counts by unit, category, lead, status, month and type; parts equal totals. */
export const summary: Command = {
  name: 'summary',
  aliases: ['汇总'],
  summary: {
    zh: '按单位、类别、牵头领导、状态、到期月份汇总，分项之和等于合计',
    en: 'counts by unit, category, lead, status and month due; parts equal totals',
  },
  usage: { zh: '<台账.xlsx 或文件夹>...', en: '<ledger.xlsx or folder>...' },
  details: {
    zh: '每个比率都写明怎么算的；分项加起来不等于合计时不出结果。\n给了 --units 单位名单，就按名单顺序排列，并列出未报单位和零报告单位。\n从不按个人的数字高低排列：牵头领导只按姓名顺序列出。\n几份重复的版本请先用 merge 合并，这里给什么文件就数什么文件。',
    en: 'Each rate prints its formula; where parts do not add up to the total, nothing is given.\nWith --units the units follow the list’s order, and missing and nil reports are named.\nPersons are never ordered by a figure.\nMerge differing copies first: every file given here is counted.',
  },
  options: ['out', 'as-of', 'year', 'units', 'policy', 'start', 'force', 'dry-run'],
  examples: [
    { line: 'taizhang summary out/总台账.xlsx --as-of 2024-07-15', says: { zh: '总台账的汇总', en: 'the master ledger summed up' } },
    { line: 'taizhang 汇总 总台账.xlsx -o 汇总.xlsx', says: { zh: '存成表格', en: 'as a workbook' } },
  ],
  async run(call) {
    const intake = await intakeOf(call);
    const { walk, summary: result } = gather(call, intake);
    print(call, result);
    if (call.out !== null) {
      const { language, today } = call;
      const plan = {
        title: summarySheet(result, language).name,
        asOf: today,
        sheets: [summarySheet(result, language), rulesSheet(result, language)],
      };
      await saveWorkbook(call, plan, call.out, intake);
    }
    return exitCodeOf(walk);
  },
};
