import { resolve } from 'node:path';
import { type Carried, carryOver, type Verdict } from '../../core/carry/carry';
import { carryWorkbook } from '../../core/carry/carry-plan';
import { coverGivers } from '../../core/carry/cover-givers';
import { type CarryEntry, opinionEntries, problemEntries } from '../../core/carry/entries';
import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import { revealCheck } from '../../core/opinion/feedback/reveals';
import { type Mask, maskOf } from '../../core/opinion/givers/mask-givers';
import { joinGivers } from '../../core/opinion/givers/read-givers';
import type { Command, Invocation } from '../command';
import { collectFiles, type Intake } from '../intake/collect-files';
import { readListedGivers } from '../intake/lists/people-files';
import { type CyclesRead, readCycles } from '../intake/read-cycles';
import { exitCodeOf, intakeOf, sayUnread } from '../intake/walk-ledgers';
import { maskedObject, maskedObjects, printMasked } from '../opinion/mask-givers';
import { UsageError } from '../options/usage-error';
import { saveWorkbook } from '../output/save-workbook';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';
import { rowPlace } from '../print/row-place';

/** The files of both years; where two have one name（2023/台账.xlsx、2024/台账.xlsx）all are named with their folders. */
function toldApart(last: Intake, now: Intake): readonly [Intake, Intake] {
  const labels = new Set(last.files.map(({ label }) => label));
  if (!now.files.some(({ label }) => labels.has(label))) return [last, now];
  const both = collectFiles([...last.files, ...now.files].map(({ path }) => path)).files;
  const labelOf = new Map(both.map(({ path, label }) => [path, label]));
  const renamed = (one: Intake): Intake => ({
    ...one,
    files: one.files.map(({ path, label }) => ({ path, label: labelOf.get(path) ?? label })),
  });
  return [renamed(last), renamed(now)];
}

/** The problems and opinions of a year, file by file. */
function entriesOf({ files }: CyclesRead, { today }: Invocation): readonly CarryEntry[] {
  return files.flatMap(({ items, opinions }) => [...problemEntries(items, today), ...opinionEntries(opinions)]);
}

function countVerdicts(carried: readonly Carried[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { mended: 0, 'not-mended': 0, relapsed: 0, undecided: 0 };
  for (const { verdict } of carried) counts[verdict] += 1;
  return counts;
}

/** An entry for programs: the words that may not be shown are null there. */
function entryObject({ kind, id, file, sheet, row, unit, text, stateText, mended }: CarryEntry, withheld: string, mask: Mask): object {
  const place = maskedObject({ file, sheet }, mask) as object;
  const shown = (words: string): string | null => (words === withheld ? null : words);
  return { kind, id, ...place, row, unit, text: shown(text), state: shown(stateText), mended };
}

function print({ io, messages }: Invocation, carried: readonly Carried[], mask: Mask): void {
  const { headings, verdicts, reasons, totals } = messages.opinion.carry;
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.verdict },
      { heading: headings.place, most: 34 },
      { heading: headings.text, most: 34 },
      { heading: headings.reason, most: 30 },
      { heading: headings.now, most: 34 },
      { heading: headings.likeness, align: 'right' },
    ],
    carried.map(({ last, verdict, reason, matches }) => [
      verdicts[verdict],
      mask(rowPlace(last)),
      last.text,
      reasons[reason],
      matches.map(({ entry }) => mask(rowPlace(entry))).join('、'),
      matches[0] === undefined ? '' : `${matches[0].likeness}%`,
    ]),
  );
  io.err(totals(countVerdicts(carried)));
}

interface Shown {
  readonly carried: readonly Carried[];
  readonly findings: readonly Finding[];
  readonly withheld: string;
  readonly mask: Mask;
}

function printCarriedJson(call: Invocation, { carried, findings, withheld, mask }: Shown): void {
  const items = carried.map(({ last, verdict, reason, matches }) => ({
    verdict,
    reason,
    last: entryObject(last, withheld, mask),
    matches: matches.map(({ entry, likeness }) => ({ likeness, ...entryObject(entry, withheld, mask) })),
  }));
  const said = maskedObjects(findings, call, () => mask);
  printJson(call, 'carry', { asOf: call.today, totals: countVerdicts(carried), items, findings: said });
}

/** `taizhang carry`: what became of last year's problems and opinions. */
export const carry: Command = {
  name: 'carry',
  aliases: ['去年'],
  summary: {
    zh: '拿去年的台账、意见与今年的比：看来已改、未改、反弹、无法判断，附依据，由人确认',
    en: 'last year’s ledger and opinions against this year’s: mended, not mended, relapsed, undecided, with evidence',
  },
  usage: { zh: '<去年.xlsx> <今年.xlsx>', en: '<last-year.xlsx> <this-year.xlsx>' },
  details: {
    zh: '两年的表头、说法不同也能比：按相邻两字的重合程度找相近的，四成以上才算，逐条写明相近程度和两边的位置。\n判断只看两年表里写的状态和有没有再提，只供参考；-o 写出核对表，“人工确认”一栏留给人填。\n去年、今年可以各是一个文件，也可以各是一个文件夹；整改台账和征求意见台账都读。',
    en: 'Headers and wording may differ: texts are alike when two fifths of their pairs of characters are shared, and the share is shown with both places.\nThe verdict rests on what both years’ rows say and is only a hint; -o writes a list with a column for a person to confirm.\nEach year may be a file or a folder; ledgers and registers are both read.',
  },
  options: ['out', 'givers', 'as-of', 'year', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    { line: 'taizhang carry 2023台账.xlsx 2024台账.xlsx', says: { zh: '去年的哪些改了', en: 'what was mended' } },
    { line: 'taizhang 去年 2023台账.xlsx 2024台账.xlsx -o 去年事项核对.xlsx', says: { zh: '写成核对表', en: 'as a list to confirm' } },
  ],
  async run(call) {
    const { json, io, language, messages, today } = call;
    const [lastWord, thisWord] = call.positionals;
    if (lastWord === undefined || thisWord === undefined || call.positionals.length !== 2)
      throw new UsageError(messages.opinion.carry.twoFiles());
    if (resolve(lastWord) === resolve(thisWord)) throw new UsageError(messages.opinion.carry.sameInput());
    const intake = await intakeOf(call);
    const [ofLast, ofThis] = toldApart(collectFiles([lastWord]), collectFiles([thisWord]));
    const [last, now] = [await readCycles(call, ofLast), await readCycles(call, ofThis)];
    const [entriesThen, entriesNow] = [entriesOf(last, call), entriesOf(now, call)];
    const listed = readListedGivers(call);
    const givers = joinGivers([last.givers, now.givers, listed.givers]);
    const [reveals, mask] = [revealCheck(givers), maskOf(givers)];
    const withheld = messages.opinion.carry.withheld();
    const mayShow = (text: string): boolean => reveals(text, []).length === 0;
    const missing = entriesThen.length === 0 ? 'nothingThen' : entriesNow.length === 0 ? 'nothingNow' : null;
    const compared = missing === null ? carryOver(entriesThen, entriesNow, { allRead: now.walk.unread.length === 0 }) : [];
    const carried = coverGivers(compared, { mask, mayShow, withheld });
    const findings = [...last.findings, ...now.findings, ...listed.findings];
    if (json) printCarriedJson(call, { carried, findings, withheld, mask });
    else {
      printMasked(call, findings, () => mask);
      if (missing === null) print(call, carried, mask);
    }
    if (missing !== null) io.err(messages.opinion.carry[missing]());
    else sayUnread(call, { ledgers: now.walk.ledgers, unread: [...last.walk.unread, ...now.walk.unread] });
    if (call.out !== null && missing === null) await saveWorkbook(call, carryWorkbook(carried, mask, today, language), call.out, intake);
    const walk = {
      secret: last.walk.secret + now.walk.secret,
      refused: last.walk.refused + now.walk.refused,
      attention: needsAttention(findings) || missing !== null,
    };
    return exitCodeOf(
      walk,
      carried.some(({ verdict }) => verdict !== 'mended'),
    );
  },
};
