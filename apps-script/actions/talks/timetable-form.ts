import { isCivilDay } from '../../../core/calendar/civil-day';
import { messagesIn } from '../../../core/i18n/messages';
import type { PlanSettings } from '../../../core/talk-plan/plan-settings';
import type { Arrangement } from '../../../core/talk-plan/planning/arrange';
import { changeReason, timeText } from '../../../core/talk-plan/planning/change-text';
import type { TalkChange } from '../../../core/talk-plan/planning/replan';
import { missingText } from '../../../core/talk-plan/sheets/plan-book';
import { clashingParts } from '../../../core/talk-plan/slots/slot-times';
import type { SlotRange } from '../../../core/talk-plan/slots/slots';
import { listedTexts, looksLikeSeveral, readRooms, usualParts } from '../../../core/talk-plan/slots/timetable-texts';
import type { FormAnswer, FormField, FormValues } from '../../ui/form';
import { hiddenFields } from '../../ui/hidden-fields';
import type { OwnForm } from '../../ui/open-form';

const words = messagesIn('zh').talk;

/** What the dialog asks for. */
interface AskedTimetable {
  readonly range: SlotRange;
  readonly rooms: readonly string[] | null;
  readonly maxPerDay: number | null;
}

const workdays = '否，只用工作日';
const everyDay = '是，休息日也用';

/** From when to when talks may be held. */
function rangeFields({ from, to }: PlanSettings, today: string): readonly FormField[] {
  return [
    { id: 'from', label: '起始日期', kind: 'date', required: true, initial: from ?? today },
    {
      id: 'to',
      label: '截止日期',
      kind: 'date',
      required: false,
      initial: to ?? '',
      help: '空着：从起始日期往后，需要几天用几天',
    },
  ];
}

/** What a day holds. */
function dayFields({ slots, rooms, perDay }: PlanSettings): readonly FormField[] {
  return [
    {
      id: 'slots',
      label: '每天的时段',
      kind: 'text',
      required: true,
      initial: (slots.length === 0 ? usualParts : slots).join('、'),
      help: '上午、下午，或9:00-10:00、10:00-11:00；一人一个时段只谈一场',
    },
    {
      id: 'perDay',
      label: '每人每天最多几场',
      kind: 'text',
      required: false,
      initial: perDay === null ? '' : String(perDay),
      help: '空着：不限',
    },
    {
      id: 'rooms',
      label: '谈话地点',
      kind: 'text',
      required: false,
      initial: rooms === null ? '' : rooms.join('、'),
      help: '谈话室一、谈话室二，或只写有几间；一间一个时段只排一场。空着：地点自定',
    },
  ];
}

/** The dialog of 排时间表…. */
export function timetableForm(settings: PlanSettings, today: string, waiting: number): OwnForm {
  return {
    title: '排时间表',
    intro: `${waiting === 0 ? '每一对都有时间了；有人请假或名册有变，可以重排。' : `有${waiting}对还没有时间。`}谈过的不动，自己写的日期不动；“请假外出”表里的人那几天不排。已有安排的，先列出改动，看过再写。`,
    fields: [
      ...rangeFields(settings, today),
      ...dayFields(settings),
      {
        id: 'everyDay',
        label: '休息日也用',
        kind: 'choice',
        required: true,
        initial: settings.everyDay ? everyDay : workdays,
        choices: [workdays, everyDay],
        help: '工作日按国务院公布的放假调休安排',
      },
      ...hiddenFields({ print: '' }),
    ],
    submit: 'submitTimetable',
    action: '排',
  };
}

/** What is filled in, or what has to be changed in it. */
export function readTimetable(values: FormValues): AskedTimetable | FormAnswer {
  const said = (id: string): string => (values[id] ?? '').normalize('NFKC').trim();
  const refuse = (field: string, message: string): FormAnswer => ({ ok: false, message, field });
  const [from, to, perDay] = [said('from'), said('to'), said('perDay')];
  if (!isCivilDay(from)) return refuse('from', `“${from}”不是一个日期，请写2024-06-03这样的日期`);
  if (to !== '' && !isCivilDay(to)) return refuse('to', `“${to}”不是一个日期，请写2024-06-14这样的日期，或者空着`);
  if (isCivilDay(to) && to < from) return refuse('to', words.command.toBeforeFrom({ from, to }));
  const parts = listedTexts(values.slots ?? '');
  if (parts.length === 0) return refuse('slots', '请写每天有哪些时段，如“上午、下午”');
  const clash = clashingParts(parts);
  if (clash !== null) return refuse('slots', words.command.slotsClash({ a: clash[0], b: clash[1] }));
  for (const [id, unparted] of [
    ['slots', parts.find(looksLikeSeveral)],
    ['rooms', listedTexts(values.rooms ?? '').find(looksLikeSeveral)],
  ] as const) {
    if (unparted !== undefined) return refuse(id, `“${unparted}”像是几个，请用顿号隔开；是一个的，请去掉空格`);
  }
  if (perDay !== '' && !/^[1-9]\d?$/u.test(perDay)) return refuse('perDay', `“${perDay}”不行，请写1至99的数，或者空着`);
  return {
    range: { from, to: isCivilDay(to) ? to : null, parts, everyDay: values.everyDay === everyDay },
    rooms: readRooms(values.rooms ?? '', 'zh'),
    maxPerDay: perDay === '' ? null : Number(perDay),
  };
}

/** Lines a list in a dialog shows; the rest is counted. */
const mostLines = 60;

function shortened(lines: readonly string[]): string {
  return [...lines.slice(0, mostLines), ...(lines.length > mostLines ? [`……共${lines.length}场`] : [])].join('\n');
}

function changeLine(change: TalkChange): string {
  const [one, other] = change.people;
  const from = change.from === null ? '' : `原来${timeText(change.from)}，`;
  const to = change.to === null ? '没有别的时间' : `${change.from === null ? '' : '改为'}${timeText(change.to)}`;
  return `${words.changes[change.kind]}　${one.label}与${other.label}：${from}${to}；${changeReason(change, 'zh')}`;
}

/** Required pairs that have found no time, a line each. */
export function missingLines({ missing }: Arrangement): readonly string[] {
  return missing.flatMap((one) =>
    one.reason.kind === 'exempt' ? [] : [`${one.pair.talker.label}与${one.pair.talkee.label}：${missingText(one, 'zh')}`],
  );
}

/** The dialog that shows what would change, before anything is written. `print` tells these changes from any others. */
export function previewForm(arrangement: Arrangement, outcome: string, values: FormValues, print: string): OwnForm {
  const { changes, kept, held } = arrangement;
  const count = (kind: TalkChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const missing = missingLines(arrangement);
  const { from = '', to = '', slots = '', perDay = '', rooms = '', everyDay: onDaysOff = '' } = values;
  return {
    title: '排时间表',
    intro: `还没有写。${words.changes.line({ moved: count('moved'), added: count('added'), unplaced: count('unplaced'), kept, held })}。\n${outcome}`,
    fields: [
      { id: 'changes', label: '改动', kind: 'readonly', required: false, initial: shortened(changes.map(changeLine)), tall: true },
      ...(missing.length === 0
        ? []
        : [{ id: 'missing', label: '排不下的', kind: 'readonly' as const, required: false, initial: shortened(missing) }]),
      ...hiddenFields({ from, to, slots, perDay, rooms, everyDay: onDaysOff, print }),
    ],
    submit: 'submitTimetable',
    action: '照此写入',
  };
}
