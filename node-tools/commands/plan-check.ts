import { needsAttention } from '../../core/finding/registry';
import { readOpinions } from '../../core/opinion/register/read-opinions';
import { ledgerYear } from '../../core/rectification/items/ledger-year';
import { pairRules } from '../../core/talk-plan/pairs/registry';
import { bookOfTalks } from '../../core/talk-plan/sheets/book-of-talks';
import { coverageSheet, missingSheet } from '../../core/talk-plan/sheets/coverage-sheet';
import { matrixSheet } from '../../core/talk-plan/sheets/matrix-sheet';
import { kindsText } from '../../core/talk-plan/sheets/plan-book';
import { type Coverage, type CoverageFigures, coverageOf, isWanting } from '../../core/talk-plan/talks/coverage';
import { talkFindings } from '../../core/talk-plan/talks/talk-findings';
import { fedBackOpinions } from '../../core/trace/fed-back';
import type { Command, Invocation } from '../command';
import { exitCodeOf, sayUnread } from '../intake/walk-ledgers';
import { saveWorkbook } from '../output/save-workbook';
import { printFindings } from '../print/print-findings';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';
import { talkIntake } from '../talk/talk-intake';
import { timetableOptions } from '../talk/talk-options';

function checkObject({ pairs, byKind, byDuty, total, beyond }: Coverage, { today, messages }: Invocation): object {
  return {
    asOf: today,
    total,
    must: byDuty.get('must'),
    byKind: Object.fromEntries(byKind),
    beyond,
    pairs: pairs.map(({ pair, state, talk }) => ({
      id: pair.id,
      talker: pair.talker.label,
      talkee: pair.talkee.label,
      rules: pair.kinds,
      duty: pair.duty,
      state,
      row: talk?.talk.row ?? null,
    })),
    missing: pairs
      .filter(({ state }) => isWanting(state) || state === 'exempt')
      .map(({ pair, state }) => ({
        talker: pair.talker.label,
        talkee: pair.talkee.label,
        rules: pair.kinds,
        reason:
          pair.exempt === null
            ? messages.talk.states[state]
            : messages.talk.exempt({ name: pair.exempt.person.label, text: pair.exempt.exemption.text }),
      })),
  };
}

function print(call: Invocation, coverage: Coverage): void {
  const { io, language, messages } = call;
  const { coverage: words, states, duties, command } = messages.talk;
  const cells = (name: string, { asked, exempt, done, open, notCounted, planned, missing }: CoverageFigures): readonly string[] => [
    name,
    ...[asked, exempt, done, open, notCounted, planned, missing].map(String),
  ];
  printTable(
    io,
    'always',
    [words.byKind[0] ?? '', ...words.byKind.slice(2, 9)].map((heading, at) => ({ heading, ...(at > 0 && { align: 'right' as const }) })),
    [...[...coverage.byKind].map(([kind, figures]) => cells(pairRules[kind].name[language], figures)), cells(words.total, coverage.total)],
  );
  io.out('');
  printTable(
    io,
    'on a terminal',
    [
      { heading: command.headings.state },
      { heading: command.headings.talker, most: 24 },
      { heading: command.headings.talkee, most: 24 },
      { heading: command.headings.duty },
      { heading: command.headings.kinds, most: 40 },
    ],
    coverage.pairs
      .filter(({ state }) => isWanting(state))
      .map(({ pair, state }) => [states[state], pair.talker.label, pair.talkee.label, duties[pair.duty], kindsText(pair.kinds, language)]),
  );
  const must = coverage.byDuty.get('must');
  if (must !== undefined) io.out(command.covered({ done: must.done, asked: must.asked, exempt: must.exempt }));
}

/** `taizhang plan check`: which required talks are held, to come, missing; what is wrong in the plan's rows. */
export const planCheck: Command = {
  name: 'plan check',
  aliases: ['谈话 检查'],
  summary: { zh: '检查谈话计划的覆盖：谈了哪些、缺哪些、哪些不算', en: 'how far a talk plan has come: held, missing, not counted' },
  usage: { zh: '<谈话计划.xlsx> <花名册.xlsx>', en: '<plan.xlsx> <roster.xlsx>' },
  details: {
    zh: '一对一、面对面、五个谈透都打√（或写明理由）的才算谈过；集体谈、电话谈的指出来，不算。免谈的列出理由。\n一个人撞了时间、请假期间有约、日期读不懂、名字不在花名册里的，逐格指出；一起给出征求意见台账的，反馈意见编号也核对。\n-o 存成覆盖情况、缺谈清单、覆盖矩阵。',
    en: 'A talk counts one to one, face to face, with all five topics ticked or a written reason; group and telephone talks are pointed out and do not count. Exempt pairs show why.\nDouble bookings, appointments of people who are away, unreadable dates and unknown names are pointed out cell by cell; where an opinion register is given too, so are numbers of opinions fed back that it does not hold.\n-o saves coverage, missing talks and matrix.',
  },
  options: ['away', 'kinds', 'pack', 'units', 'out', 'as-of', 'year', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    {
      line: 'taizhang plan check templates/sample/谈话计划.xlsx templates/sample/花名册.xlsx --as-of 2024-06-12',
      says: { zh: '示例计划到6月12日谈了多少', en: 'how far the sample plan is on 12 June' },
    },
  ],
  async run(call) {
    const { json, out } = call;
    const intake = await talkIntake(call, { plan: true });
    const coverage = coverageOf(intake.pairs, intake.judged);
    const opinions = intake.registers.flatMap(({ parsed, grid }) => {
      const year = ledgerYear({ today: call.today, named: call.year, set: null }, parsed.frame.asOf);
      return readOpinions(parsed, grid, { today: call.today, year }).opinions;
    });
    const findings = [
      ...intake.findings,
      ...talkFindings(intake.judged, { finder: intake.finder, today: call.today, absences: intake.absences }),
      ...fedBackOpinions(opinions, intake.talks).findings,
    ];
    printFindings(call, findings);
    if (json) printJson(call, 'plan check', checkObject(coverage, call));
    else print(call, coverage);
    sayUnread(call, intake.walk);
    if (out !== null) {
      const { requirements, settings } = intake;
      const book = bookOfTalks({
        ...timetableOptions(call, settings),
        records: intake,
        requirements,
        today: call.today,
        language: call.language,
      });
      const matrix = matrixSheet(book);
      const sheets = [coverageSheet(book), missingSheet(book), ...(matrix === null ? [] : [matrix])];
      await saveWorkbook(call, { title: call.messages.talk.titles.coverage, asOf: call.today, sheets }, out, intake);
    }
    const open = coverage.pairs.some(({ state, pair }) => pair.duty === 'must' && isWanting(state));
    return exitCodeOf(intake.walk, needsAttention(findings) || open);
  },
};
