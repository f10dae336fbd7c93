import { needsAttention } from '../../core/finding/registry';
import { makePlan, type TalkPlan, trulyMissing } from '../../core/talk-plan/planning/make-plan';
import type { PlanBook, ShownTalk } from '../../core/talk-plan/sheets/plan-book';
import { isTooLargeForSlips, planWorkbook } from '../../core/talk-plan/sheets/plan-workbook';
import { coverageOf } from '../../core/talk-plan/talks/coverage';
import { plannedTalk } from '../../core/talk-plan/talks/judge-talks';
import type { TalkRow } from '../../core/talk-plan/talks/read-talks';
import type { TalkTime } from '../../core/talk-plan/talks/talk-time';
import type { Command, Invocation } from '../command';
import { exitCodeOf } from '../intake/walk-ledgers';
import { saveWorkbook } from '../output/save-workbook';
import { printFindings } from '../print/print-findings';
import { saveCalendars } from '../talk/save-calendars';
import { type TalkIntake, talkIntake } from '../talk/talk-intake';
import { timetableOptions } from '../talk/talk-options';
import { planObject, printPlan } from '../talk/talk-report';
import { planCheck } from './plan-check';
import { planReplan } from './plan-replan';

/** Times that a plan given beside the roster holds already; of a talk that stands twice, the first. */
function appointmentsOf({ judged }: TalkIntake): ReadonlyMap<string, TalkTime> {
  const times = new Map<string, TalkTime>();
  for (const { talk, id, pair } of judged) {
    const date = talk.actual ?? talk.planned;
    if (id === null || pair === null || date === null || times.has(id)) continue;
    times.set(id, { date, part: talk.part, place: talk.place === '' ? null : talk.place });
  }
  return times;
}

/** Rows of a plan given beside the roster that the timetable does not speak of: nothing of them is lost. */
function otherRows({ judged }: TalkIntake, { talks }: TalkPlan): readonly ShownTalk[] {
  const placed = new Set(talks.map(({ pair }) => pair.id));
  return judged.flatMap(({ talk, people, id, pair }): readonly ShownTalk[] => {
    // Of a pair that stands twice the first row has gone into the timetable.
    if (people === null || id === null || placed.delete(id)) return [];
    const time = { date: talk.planned, part: talk.part, place: talk.place === '' ? null : talk.place };
    return [{ id, talker: people[0], talkee: people[1], kinds: pair?.kinds ?? [], ...time, row: talk, exempt: pair?.exempt ?? null }];
  });
}

function bookOf(call: Invocation, intake: TalkIntake, plan: TalkPlan, options: ReturnType<typeof timetableOptions>): PlanBook {
  const rowOf = new Map<string, TalkRow>();
  for (const { id, talk } of intake.judged) if (id !== null && !rowOf.has(id)) rowOf.set(id, talk);
  return {
    roster: intake.roster,
    talks: [
      ...plan.talks.map(({ pair: { id, talker, talkee, kinds }, date, part, place }): ShownTalk => {
        const row = rowOf.get(id) ?? null;
        // A talk that was held stands in the timetable at the day it was held; its row keeps the day it was planned for.
        const time =
          row === null || row.actual === null ? { date, part, place } : { date: row.planned, part: row.part, place: row.place || null };
        return { id, talker, talkee, kinds, ...time, row };
      }),
      ...otherRows(intake, plan),
    ],
    loose: intake.judged.filter(({ people }) => people === null).map(({ talk }) => talk),
    missing: plan.missing,
    coverage: coverageOf(intake.pairs, planned(intake, plan)),
    range: options.range,
    rooms: options.rooms,
    maxPerDay: options.maxPerDay,
    requirements: intake.requirements,
    absences: intake.absences,
    outcome: plan,
    today: call.today,
    language: call.language,
  };
}

/** The talks of the plan as coverage sees them: those read from a table with their status, the new ones as planned. */
function planned({ judged }: TalkIntake, { talks }: TalkPlan): Parameters<typeof coverageOf>[1] {
  const read = new Map(judged.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  return talks.map(({ pair, date, part, place }) => {
    return read.get(pair.id) ?? plannedTalk(pair, { date, part, place });
  });
}

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
      appointments: appointmentsOf(intake),
      at: intake.roster.at,
    });
    const findings = [...intake.findings, ...made.findings];
    printFindings(call, findings);
    const book = bookOf(call, intake, made, options);
    if (json) io.out(JSON.stringify(planObject(made, call)));
    else printPlan(call, made, book);
    if (out !== null && isTooLargeForSlips(book)) io.err(messages.talk.command.slipsLeft({ talks: book.talks.length }));
    if (out !== null) await saveWorkbook(call, planWorkbook(book, intake.extra), out, intake);
    await saveCalendars(call, book);
    return exitCodeOf(intake.walk, needsAttention(findings) || trulyMissing(made).length > 0);
  },
};
