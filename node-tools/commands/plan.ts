import { needsAttention } from '../../core/finding/registry';
import { makePlan, trulyMissing } from '../../core/talk-plan/planning/make-plan';
import { appointmentsOf, bookOfTimetable } from '../../core/talk-plan/sheets/book-of-timetable';
import { isTooLargeForSlips, planWorkbook } from '../../core/talk-plan/sheets/plan-workbook';
import type { Command } from '../command';
import { exitCodeOf, sayUnread } from '../intake/walk-ledgers';
import { saveWorkbook } from '../output/save-workbook';
import { printFindings } from '../print/print-findings';
import { printJson } from '../print/print-json';
import { saveCalendars } from '../talk/save-calendars';
import { talkIntake } from '../talk/talk-intake';
import { timetableOptions } from '../talk/talk-options';
import { planObject, printPlan } from '../talk/talk-report';
import { planCheck } from './plan-check';
import { planReplan } from './plan-replan';

/** `taizhang plan`: from a roster to a timetable of every required talk. */
export const plan: Command = {
  name: 'plan',
  aliases: ['谈话'],
  summary: {
    zh: '谈心谈话：按花名册列出应谈的每一对，排成不撞时间的计划表',
    en: 'heart-to-heart talks: every required pair from the roster, in a timetable without clashes',
  },
  usage: { zh: '<花名册.xlsx>...', en: '<roster.xlsx>...' },
  details: {
    zh: '花名册、单位名单按表头找，可以在一个文件里，也可以分开给。应谈：主要负责同志与班子成员、班子成员相互之间、班子成员与分管部门主要负责同志，原则上还有班子成员与本人所在党支部的党员；--kinds 加上别的。\n一人一个时段只谈一场，请假的避开，用的时段尽量少，并说明最少需几个时段、是否已证明。工作日按国务院公布的放假调休安排；没有公布的年份不猜。\n排不下的、免谈的逐对列出原因。一起给出的谈话计划表里已经定好的时间不动。\n-o 存成工作簿：计划表（带下拉选项）、按日、按人、预约单、覆盖情况、缺谈清单、覆盖矩阵。',
    en: 'Rosters and unit lists are found by their headers, in one file or several. Asked for: the principal with each team member, team members with each other, each with the heads of the departments in charge, and in principle with the members of their own branch; --kinds adds others.\nNobody talks twice in a slot or while away; as few slots as can be, with how many are needed at least and whether that is proved. Working days follow the official schedule; a year without one is not guessed.\nPairs without room and exempt ones are listed with the reason. Times in a talk plan given beside the roster stay.\n-o saves a workbook: plan, by day, by person, appointment slips, coverage, missing talks, matrix.',
  },
  options: [
    'from',
    'to',
    'slots',
    'away',
    'rooms',
    'per-day',
    'travel',
    'every-day',
    'kinds',
    'pack',
    'units',
    'out',
    'ics',
    'as-of',
    'year',
    'force',
    'dry-run',
  ],
  output: 'workbook',
  examples: [
    {
      line: 'taizhang plan templates/sample/花名册.xlsx --from 2024-06-03 --to 2024-06-14 --slots 上午、下午',
      says: { zh: '示例县教育局，两周内谈完', en: 'the sample education bureau within two weeks' },
    },
    {
      line: 'taizhang 谈话 花名册.xlsx --from 2024-06-03 --away 请假.csv -o 谈话计划.xlsx --ics 日历',
      says: { zh: '避开请假，存成工作簿，每人一份日历', en: 'around absences, as a workbook, with a calendar for each person' },
    },
  ],
  parts: [planCheck, planReplan],
  async run(call) {
    const { io, json, out, messages } = call;
    const intake = await talkIntake(call, { plan: false });
    const options = timetableOptions(call, null);
    const made = makePlan({
      pairs: intake.pairs,
      ...options,
      absences: intake.absences,
      finder: intake.finder,
      appointments: appointmentsOf(intake.judged),
      at: intake.roster.at,
    });
    const findings = [...intake.findings, ...made.findings];
    printFindings(call, findings);
    const { requirements } = intake;
    const book = bookOfTimetable({ ...options, records: intake, requirements, today: call.today, language: call.language }, made);
    if (json) printJson(call, 'plan', planObject(made, call));
    else printPlan(call, made, book);
    sayUnread(call, intake.walk);
    if (out !== null && isTooLargeForSlips(book)) io.err(messages.talk.command.slipsLeft({ talks: book.talks.length }));
    if (out !== null) await saveWorkbook(call, planWorkbook(book, intake.extra), out, intake);
    await saveCalendars(call, book);
    return exitCodeOf(intake.walk, needsAttention(findings) || trulyMissing(made).length > 0);
  },
};
