import { needsAttention } from '../../core/finding/registry';
import { earlierSettings } from '../../core/talk-plan/plan-settings';
import { changeReason, timeText } from '../../core/talk-plan/planning/change-text';
import { type Replan, replan, type TalkChange } from '../../core/talk-plan/planning/replan';
import { bookOfTalks } from '../../core/talk-plan/sheets/book-of-talks';
import { isTooLargeForSlips, planWorkbook } from '../../core/talk-plan/sheets/plan-workbook';
import { slotsBetween } from '../../core/talk-plan/slots/slots';
import type { Command, Invocation } from '../command';
import { exitCodeOf, sayUnread } from '../intake/walk-ledgers';
import { UsageError } from '../options/usage-error';
import { saveWorkbook } from '../output/save-workbook';
import { printFindings } from '../print/print-findings';
import { printJson } from '../print/print-json';
import { printTable } from '../print/print-table';
import { saveCalendars } from '../talk/save-calendars';
import { talkIntake } from '../talk/talk-intake';
import { timetableOptions } from '../talk/talk-options';
import { missingObject, printMissing } from '../talk/talk-report';

function print(call: Invocation, { changes, kept, held, missing }: Replan): void {
  const { io, messages } = call;
  const words = messages.talk.changes;
  printTable(
    io,
    'on a terminal',
    words.headings.map((heading) => ({ heading, most: 36 })),
    changes.map((change) => [
      words[change.kind],
      change.people[0].label,
      change.people[1].label,
      timeText(change.from),
      timeText(change.to),
      changeReason(change, call.language),
    ]),
  );
  printMissing(call, missing);
  const count = (kind: TalkChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) io.out(words.none);
  io.out(words.line({ moved: count('moved'), added: count('added'), unplaced: count('unplaced'), kept, held }));
}

function changesObject(call: Invocation, { changes, kept, held, missing }: Replan): object {
  return {
    asOf: call.today,
    changes: changes.map((change) => ({
      kind: change.kind,
      id: change.id,
      row: change.talk?.row ?? null,
      talker: change.people[0].label,
      talkee: change.people[1].label,
      from: change.from,
      to: change.to,
      reason: changeReason(change, call.language),
    })),
    kept,
    held,
    missing: missing.map((one) => missingObject(one, call)),
  };
}

/** `taizhang plan replan`: new absences move only the talks they must. */
export const planReplan: Command = {
  name: 'plan replan',
  aliases: ['谈话 重排'],
  summary: {
    zh: '有人请假后重排：只动必须动的谈话，先列出改动再写',
    en: 'after new absences: moves only the talks it must, and shows the difference first',
  },
  usage: { zh: '<谈话计划.xlsx> <花名册.xlsx> --away 请假表 -o 新计划.xlsx', en: '<plan.xlsx> <roster.xlsx> --away FILE -o NEW.xlsx' },
  details: {
    zh: '谈过的（填了实际谈话时间的）从不动；其余只动请假的人在那个时段的谈话，实在排不下时，才请一两场让出时间。没有写日期的行、花名册里新增而计划里没有的应谈，有空的时段就补上。\n改动逐条列出：原来什么时间、改为什么时间、为什么。-n 只列不写。\n-o 写出新的计划工作簿，原文件不动；各行填过的内容、另加的列照旧。日期、时段、场所沿用原计划，可用 --to 等另给。',
    en: 'Talks that were held never move; of the others only those of people who are away then, and where nothing else helps one or two that give way. Rows without a date and required talks the plan does not hold are given a time where there is room.\nEvery change is listed: when it was, when it will be, why. -n lists without writing.\n-o writes a new workbook, the old one stays; what was filled in and columns of your own are kept. Days, slots and rooms are those of the old plan, unless --to and the others say more.',
  },
  options: [
    'away',
    'from',
    'to',
    'slots',
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
      line: 'taizhang plan replan templates/sample/谈话计划.xlsx templates/sample/花名册.xlsx --away templates/sample/请假.csv --as-of 2024-06-05 -n',
      says: { zh: '有人请假，要改哪几场（只看不写）', en: 'what new absences would move, without writing' },
    },
  ],
  async run(call) {
    const { io, json, out, flags, today, messages } = call;
    if (!flags.given('away')) throw new UsageError(messages.talk.command.awayNeeded());
    const intake = await talkIntake(call, { plan: true });
    const options = timetableOptions(call, earlierSettings(intake.settings, intake.judged));
    const { range, rooms, maxPerDay, travel } = options;
    const { slots, findings: ofSlots } = slotsBetween({ ...range, to: range.to ?? range.from }, 1, intake.roster.at);
    const done = replan({
      judged: intake.judged,
      pairs: intake.pairs,
      slots,
      notBefore: range.to !== null && today > range.to ? null : today,
      absences: intake.absences,
      finder: intake.finder,
      maxPerDay,
      travel,
      rooms,
    });
    const findings = [...intake.findings, ...ofSlots, ...done.findings];
    printFindings(call, findings);
    if (json) printJson(call, 'plan replan', changesObject(call, done));
    else print(call, done);
    sayUnread(call, intake.walk);
    const parts = { ...options, records: intake, requirements: intake.requirements, today, language: call.language };
    const book = { ...bookOfTalks(parts, done.changes), missing: done.missing };
    if (out !== null) {
      if (isTooLargeForSlips(book)) io.err(messages.talk.command.slipsLeft({ talks: book.talks.length }));
      if (intake.ownSheets.length > 0) io.err(messages.talk.command.sheetsLeft({ sheets: intake.ownSheets }));
      await saveWorkbook(call, planWorkbook(book, intake.extra), out, intake);
    }
    await saveCalendars(call, book);
    const open = done.changes.some(({ kind }) => kind === 'unplaced') || done.missing.some(({ reason }) => reason.kind !== 'exempt');
    return exitCodeOf(intake.walk, needsAttention(findings) || open);
  },
};
