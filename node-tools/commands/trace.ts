import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import { type Mask, maskOf } from '../../core/opinion/givers/mask-givers';
import type { Opinion } from '../../core/opinion/opinion';
import { orphansOf } from '../../core/trace/orphans';
import type { TracedProblem } from '../../core/trace/problems';
import { byWeight, type LinkedProblem, type Trace, traceOpinions } from '../../core/trace/trace';
import { traceWorkbook } from '../../core/trace/trace-plan';
import type { Command, Invocation } from '../command';
import { readCycles } from '../intake/read-cycles';
import { exitCodeOf, intakeOf, sayUnread } from '../intake/walk-ledgers';
import { maskedObject, maskedObjects, printMasked } from '../opinion/mask-givers';
import { UsageError } from '../options/usage-error';
import { saveWorkbook } from '../output/save-workbook';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';
import { rowPlace } from '../print/row-place';

function problemObject({ problem, opinions }: LinkedProblem, mask: Mask): object {
  const { id, file, sheet, row, unit, causes, measures } = problem;
  return { id, file, sheet, row, unit, problem: problem.problem, causes, measures, opinions: opinions.map((opinion) => mask(opinion.id)) };
}

const refOf = ({ id, file, sheet, row }: Pick<Opinion | TracedProblem, 'id' | 'file' | 'sheet' | 'row'>): object => ({
  id,
  file,
  sheet,
  row,
});

function printTraceJson(call: Invocation, trace: Trace, findings: readonly Finding[], mask: Mask): void {
  const problems = call.flags.given('by-opinions') ? byWeight(trace.problems) : trace.problems;
  printJson(call, 'trace', {
    asOf: call.today,
    opinions: trace.opinions.map(({ opinion, problems: own }) => ({
      ...(maskedObject(refOf(opinion), mask) as object),
      answer: opinion.answer,
      problems: own.map(({ id }) => id),
    })),
    problems: problems.map((problem) => problemObject(problem, mask)),
    orphans: {
      opinionsWithoutProblem: trace.opinionsWithoutProblem.map(({ id }) => mask(id)),
      unanswered: trace.unanswered.map(({ id }) => mask(id)),
      problemsWithoutOpinion: trace.problemsWithoutOpinion.map(({ id }) => id),
      problemsWithoutCause: trace.problemsWithoutCause.map(({ id }) => id),
      problemsWithoutMeasure: trace.problemsWithoutMeasure.map(({ id }) => id),
      measuresWithoutProblem: trace.measuresWithoutProblem.map(refOf),
    },
    findings: maskedObjects(findings, call, () => mask),
  });
}

/** The ledger's problems, those with most opinions first. */
function printWeights({ io, messages }: Invocation, { problems }: Trace, mask: Mask): void {
  const { weightHeadings: headings } = messages.opinion.trace;
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.number },
      { heading: headings.opinions, align: 'right' },
      { heading: headings.place, most: 40 },
      { heading: headings.text, most: 44 },
    ],
    byWeight(problems).map(({ problem, opinions }) => [problem.id, String(opinions.length), mask(rowPlace(problem)), problem.problem]),
  );
}

function printOrphans({ io, messages }: Invocation, orphans: ReturnType<typeof orphansOf>, mask: Mask): void {
  const { headings, kinds } = messages.opinion.trace;
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.kind },
      { heading: headings.number, most: 24 },
      { heading: headings.place, most: 40 },
      { heading: headings.text, most: 36 },
    ],
    orphans.map(({ kind, at, text }) => [kinds[kind], mask(at.id), mask(rowPlace(at)), text]),
  );
}

function print(call: Invocation, trace: Trace, mask: Mask): void {
  const { io, flags, messages } = call;
  const text = messages.opinion.trace;
  const orphans = orphansOf(trace);
  if (flags.given('by-opinions')) printWeights(call, trace, mask);
  else printOrphans(call, orphans, mask);
  io.err(
    text.totals({
      opinions: trace.opinions.length,
      problems: trace.problems.length,
      measures: trace.problems.reduce((sum, { problem }) => sum + problem.measures.length, 0),
      links: trace.problems.reduce((sum, { opinions }) => sum + opinions.length, 0),
    }),
  );
  if (orphans.length === 0) io.err(text.nothingMissing());
}

/** `taizhang trace`: opinion → problem → cause → measure, and what hangs on nothing. */
export const trace: Command = {
  name: 'trace',
  aliases: ['溯源'],
  summary: {
    zh: '意见→问题→原因→措施逐条对应，列出两头对不上的和没有回应的意见',
    en: 'follows opinion, problem, cause and measure; lists what hangs on nothing either way',
  },
  usage: { zh: '<整改台账.xlsx> <征求意见台账.xlsx>...', en: '<ledger.xlsx> <register.xlsx>...' },
  details: {
    zh: '按编号对应：征求意见台账的“关联问题”写整改台账的编号，整改台账的“对应意见编号”写意见的编号，写哪一头都行；“3、5-7；9”这样的写法能读。先后次序不限，两张表在一本工作簿里也行。\n列出：没有归入问题的意见、没有回应的意见、写明来自征求意见却没有意见的问题、没有原因或措施的问题、没有问题的措施。\n--by-opinions 改为按对应意见的条数列出问题，多的在前。意见只列编号，不引原文。\n-o 写成工作簿：溯源检查（写明怎么补）、意见与问题（问题按意见条数）。',
    en: 'Links are numbers: 关联问题 of the register names problems, 对应意见编号 of the ledger names opinions; either side will do, and “3、5-7；9” is read. Order does not matter; both tables may stand in one workbook.\nListed are opinions without a problem or an answer, problems said to come from opinions without any, problems without cause or measure, measures without problem.\n--by-opinions lists problems by the number of opinions behind them instead. Opinions are named, never quoted.\n-o writes a workbook: what hangs on nothing with what to do, and the problems by their opinions.',
  },
  options: ['out', 'by-opinions', 'as-of', 'year', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    { line: 'taizhang trace 整改台账.xlsx 征求意见台账.xlsx', says: { zh: '哪些对不上', en: 'what hangs on nothing' } },
    {
      line: 'taizhang 溯源 整改台账.xlsx 征求意见台账.xlsx --by-opinions',
      says: { zh: '群众意见大的问题在前', en: 'problems with most opinions first' },
    },
  ],
  async run(call) {
    const { messages } = call;
    const intake = await intakeOf(call);
    const { walk, opinions, items, givers, findings } = await readCycles(call, intake);
    if (walk.ledgers > 0 && items.length === 0) throw new UsageError(messages.opinion.trace.noLedger());
    if (walk.ledgers > 0 && opinions.length === 0) throw new UsageError(messages.opinion.trace.noRegister());
    const traced = traceOpinions(opinions, items);
    const all = [...findings, ...traced.findings];
    const mask = maskOf(givers);
    if (call.json) printTraceJson(call, traced, all, mask);
    else {
      printMasked(call, all, () => mask);
      if (walk.ledgers > 0) print(call, traced, mask);
    }
    sayUnread(call, walk);
    if (call.out !== null && walk.ledgers > 0)
      await saveWorkbook(call, traceWorkbook(traced, findings, { mask }, call.today, call.language), call.out, intake);
    const orphans = orphansOf(traced).length > 0;
    return exitCodeOf(walk, needsAttention(all) || orphans);
  },
};
