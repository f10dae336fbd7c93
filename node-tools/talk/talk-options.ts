import type { TalkKind } from '../../core/campaign/pack';
import { pairRules, talkKinds } from '../../core/talk-plan/pairs/registry';
import type { PlanSettings } from '../../core/talk-plan/plan-settings';
import { clashingParts, partTimes } from '../../core/talk-plan/slots/slot-times';
import type { SlotRange } from '../../core/talk-plan/slots/slots';
import { listedTexts, looksLikeSeveral, readRooms, usualParts } from '../../core/talk-plan/slots/timetable-texts';
import type { Invocation } from '../command';
import { UsageError } from '../options/usage-error';

/** What the flags say of the timetable; what they leave out, the earlier plan says, else the usual. */
interface TimetableOptions {
  readonly range: SlotRange;
  readonly rooms: readonly string[] | null;
  readonly maxPerDay: number | null;
  readonly travel: number | null;
}

/** What a flag lists, null where it is left out. Throws `UsageError` where a blank seems to stand for a comma. */
function listOf(option: 'slots' | 'rooms', { flags, messages }: Invocation): string | null {
  const text = flags.text(option);
  const unparted = listedTexts(text ?? '').find(looksLikeSeveral);
  if (unparted !== undefined) {
    const written = unparted.split(/\s+/u);
    throw new UsageError(messages.talk.command.blankWithin({ option: `--${option}`, text: unparted, words: written }));
  }
  return text;
}

function partsOf(call: Invocation, settings: PlanSettings | null): readonly string[] {
  const text = listOf('slots', call);
  const words = call.messages.talk.command;
  const parts = text === null ? (settings?.slots ?? []) : listedTexts(text);
  if (text !== null && parts.length === 0) throw new UsageError(words.slotsNeeded());
  const unreal = parts.find((part) => /^[\d０-９]{1,2}\s*[:：时点]/u.test(part) && partTimes(part) === null);
  if (text !== null && unreal !== undefined) throw new UsageError(words.slotUnreal({ part: unreal }));
  const clash = clashingParts(parts);
  if (clash !== null) throw new UsageError(words.slotsClash({ a: clash[0], b: clash[1] }));
  return parts.length === 0 ? usualParts : parts;
}

/** The timetable that the flags ask for. Throws `UsageError` for slots that overlap or name no time, no room at all, names parted by a blank, a last day before the first, a number that is none. */
export function timetableOptions(call: Invocation, settings: PlanSettings | null): TimetableOptions {
  const { flags, today, messages, language } = call;
  const roomsText = listOf('rooms', call);
  const rooms = roomsText === null ? (settings?.rooms ?? null) : readRooms(roomsText, language);
  if (roomsText !== null && (rooms === null || rooms.length === 0)) throw new UsageError(messages.talk.command.roomsNeeded());
  const from = flags.day('from') ?? settings?.from ?? today;
  const to = flags.day('to') ?? settings?.to ?? null;
  if (to !== null && to < from) throw new UsageError(messages.talk.command.toBeforeFrom({ from, to }));
  return {
    range: { from, to, parts: partsOf(call, settings), everyDay: flags.given('every-day') || settings?.everyDay === true },
    rooms,
    maxPerDay: flags.whole('per-day', 1, 100) ?? settings?.perDay ?? null,
    travel: flags.whole('travel', 0, 20),
  };
}

const shortNames: Readonly<Partial<Record<string, TalkKind>>> = {
  支部书记: 'secretary-branch',
  督导组: 'supervisors-team',
  党员: 'party-members',
  群众: 'party-masses',
};

/** The further kinds of talks that `--kinds` asks for, by id, name or short name. Throws `UsageError` for any other. */
export function kindsAsked({ flags, messages, language }: Invocation): readonly TalkKind[] {
  return flags
    .texts('kinds')
    .flatMap(listedTexts)
    .map((value) => {
      const kind =
        talkKinds.find((id) => id === value || pairRules[id].name.zh === value || pairRules[id].name.en === value) ?? shortNames[value];
      if (kind === undefined)
        throw new UsageError(
          messages.talk.command.unknownKind({ value, choices: talkKinds.map((id) => (language === 'zh' ? pairRules[id].name.zh : id)) }),
        );
      return kind;
    });
}
