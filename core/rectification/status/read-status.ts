import { boxes, tickedWord } from '../../text/ticked-box';
import { readBareAnswer } from '../../text/yes-no';
import type { ReadingDay } from '../reading-day';
import { endsAmiss } from './amiss-tail';
import { classify } from './classify';
import { countsShort } from './counted-short';
import { finishedStatuses } from './counting';
import { endsOnDayAhead } from './day-ahead';
import { reportEndsWhole } from './end-told-last';
import { saysLaterOpen } from './later-open';
import { normaliseStatus } from './normalise';
import { asked } from './question';
import { allTogether, numberedItems, statusLines } from './several-measures';
import { withoutStory } from './story';
import { isConditional, mayTakeBack } from './taken-back';
import { type Status, statusNames } from './vocabulary';

/** Longer texts are reports: only a first clause that is a status by itself is taken, and no 已完成 that the rest takes back. */
const longText = 40;

const finishes = (status: Status | null): boolean => status !== null && finishedStatuses.has(status);

/** What stands behind an end without what only tells what was done for it（是，合格率98.5%）. */
const storyLeftOut = (rest: string, end: string): string => withoutStory(`${end},${rest}`).slice(end.length + 1);

/**
 * What a bare answer means, undefined where the text gives none. A status behind it（是，已销号; 否（尚未启动））is taken as the more exact
 * word, and null comes back where the two contradict one another（是，正在整改）
 * or the words may take the answer back（是，但效果差）.
 */
function answer(text: string, question: boolean | string): Status | null | undefined {
  const meaning = asked(question);
  const said = meaning === null ? null : readBareAnswer(text);
  if (meaning === null || said === null) return undefined;
  const [, yes, no] = meaning;
  const own = said ? yes : no;
  const behindIt = text.slice(text.indexOf(',') + 1 || text.length);
  const rest = finishes(own) ? storyLeftOut(behindIt, own === 'closed' ? '已销号' : '已完成') : behindIt;
  const behind = rest.length <= longText ? classify(rest) : null;
  const isOpen =
    finishes(own) && (rest.split(',').some(mayTakeBack) || endsAmiss(`已完成,${behindIt}`) || (own === 'closed' && isConditional(rest)));
  if (behind === null) return isOpen ? null : (own ?? undefined);
  if (behind === 'ongoing') return own === 'done' ? 'done_sustained' : (own ?? undefined);
  if (finishes(yes) && (said ? !finishes(behind) && behind !== 'pending_acceptance' : finishes(behind))) return null;
  return behind;
}

/** The names that outputs show, in both languages: what was written out is read back. */
const ownNames: ReadonlyMap<string, Status> = new Map(
  (Object.keys(statusNames) as Status[]) // the keys of the vocabulary
    .flatMap((status) => Object.values(statusNames[status]).map((name) => [normaliseStatus(name).toLowerCase(), status] as const)),
);

/** What a status column asks. */
export interface StatusOptions {
  /** `true`, or the header's own text, where the column asks yes or no（是否完成、是否销号）. */
  readonly question?: boolean | string;
  /** The day of reading, by which an end on a day to come（2024年12月30日销号）is a plan; without it such an end counts as one. */
  readonly on?: ReadingDay;
}

/** 已完 over 成: a narrow cell broke the word. */
function unbroken(text: string, plain: string): Status | null {
  return text.includes('\n') && plain.length <= 8 ? classify(normaliseStatus(text.replace(/\s*\n\s*/g, ''))) : null;
}

/** What a long report begins with, unless it is an end that the rest takes back; else the end of the whole that it closes with. */
function beginning(text: string, plain: string): Status | null {
  const first = plain.split(',')[0] ?? '';
  const begins = first.length <= 12 ? classify(first) : null;
  if (begins === null && reportEndsWhole(text)) return classify(plain.split(',').pop() ?? '');
  return finishes(begins) && saysLaterOpen(text) ? null : begins;
}

/** What a text says that speaks of several measures, one an item or a line; undefined where it does not, or where they say no status. */
function ofSeveral(text: string, options: StatusOptions): Status | null | undefined {
  const items = numberedItems(text);
  const pieces = items ?? statusLines(text);
  if (pieces === null) return undefined;
  const read = pieces.map((piece) => readStatus(piece, options));
  const known = read.filter((status) => status !== null);
  if (known.length === read.length) return allTogether(known, items);
  // One item that nobody can read leaves the whole open to doubt, whatever the others say.
  return items === null || known.length === 0 ? undefined : known.every(finishes) ? null : undefined;
}

/**
 * A status text as read, or null where it is blank, unknown, or a type and not a status（立行立改）.
 *
 * Asked in the order that the words need: 未 and 没有 before 完成, 基本, 部分 and 阶段性 before 完成, 逾期未… before 未…, 申请销号 before 销号.
 * 未整改 is not begun; 未完成 is only not done, so it counts as in progress. 是、否、√、× mean something only where the header asks:
 * 是否完成 否 is in progress, 是否整改 否 not begun, 是否销号 否 says nothing about the work. Words are read as words under any header:
 * 已启动 is no yes to 是否完成.
 * Source: published counts of rectification: only 完成 counts as done; 部分整改 and 正在整改 are in progress; 基本完成 stands by itself.
 */
export function readStatus(text: string, options: StatusOptions = {}): Status | null {
  const chosen = boxes.test(text) ? tickedWord(text) : null;
  if (chosen !== null) return chosen === '' ? null : readStatus(chosen, options);
  const several = ofSeveral(text, options);
  if (several !== undefined) return several;
  const plain = normaliseStatus(text);
  if (plain === '') return null;
  const answered = options.question === undefined ? undefined : answer(plain, options.question);
  if (answered !== undefined) return answered;
  const own = ownNames.get(plain.toLowerCase());
  if (own !== undefined) return own;
  const read = plain.length <= longText ? (classify(plain) ?? unbroken(text, plain)) : beginning(text, plain);
  if (!finishes(read)) return read;
  const isAhead = options.on !== undefined && endsOnDayAhead(text, options.on);
  return isAhead || endsAmiss(text) || countsShort(text) ? null : read;
}
