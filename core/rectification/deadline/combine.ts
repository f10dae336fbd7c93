import { freshScope, type Trouble } from '../../calendar/date-match';
import type { IsoDate } from '../../calendar/iso-date';
import { type ChosenDay, chooseDate, countDuration, extendDate } from './dates';
import { quotedText, remarkNotes, unlikelyYear } from './notes';
import { isSpan, originOf } from './origin';
import type { DeadlineNote, DeadlineReading } from './reading';
import { type DateToken, type DeadlineToken, type RecurrenceToken, scanDeadline } from './scan';
import {
  type DeadlineWords,
  findWords,
  hasAlternative,
  isBesideSomething,
  isDoneClause,
  isDoneText,
  isLaterTask,
  isPlaceholder,
  isTemplate,
} from './words';

/** What a deadline text may leave out. */
export interface DeadlineContext {
  /** The reference day: the start of lengths of time, the month of 月底前. */
  readonly today: IsoDate;
  /** The ledger's year: the year of a text that names none. */
  readonly year: number;
}

/** Longer texts are sentences: only a single clear date, or a kind, is taken from them. */
const longText = 64;

type Draft = Partial<Omit<DeadlineReading, 'text'>> & Pick<DeadlineReading, 'kind'>;

/** A reading with the parts that most readings leave empty. */
export function finish(text: string, draft: Draft): DeadlineReading {
  const due = draft.due ?? null;
  const isPlain = draft.kind === 'immediate' || draft.kind === 'ongoing' || draft.kind === 'immediate+ongoing' || draft.kind === 'done';
  const certainty = due === null && !isPlain ? 'unknown' : 'certain';
  return { text, due, certainty, notes: [], milestones: [], recurrence: null, finished: null, ...draft };
}

/** A text that names no day, with the reason. */
export function noDay(text: string, note: DeadlineNote, kind: 'invalid' | 'relative-unresolvable' = 'invalid'): DeadlineReading {
  return finish(text, { kind, notes: [note] });
}

const troubleCodes = {
  impossible: 'deadline-impossible',
  ambiguous: 'deadline-ambiguous',
  backwards: 'deadline-backwards',
  open: 'deadline-start-only',
  'festival-unknown': 'deadline-festival-unknown',
  'after-festival': 'deadline-after-festival',
} as const satisfies Record<Trouble, DeadlineNote['code']>;

interface Scanned {
  /** As it stands in the cell. */
  readonly shown: string;
  readonly text: string;
  readonly tokens: readonly DeadlineToken[];
  readonly dates: readonly DateToken[];
  readonly words: DeadlineWords;
  readonly context: DeadlineContext;
}

/** The text with every date blanked out, and every round（每季度）with a sign of its own, so that words are looked for only between them. */
function blankDates(text: string, tokens: readonly DeadlineToken[]): string {
  let out = '';
  let at = 0;
  for (const token of tokens) {
    out += text.slice(at, token.start) + (token.kind === 'recurrence' ? '\u0002' : '\u0001');
    at = token.end;
  }
  return out + text.slice(at);
}

function clauseSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const piece of text.split(/[,;\n()]/)) {
    spans.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return spans;
}

/** Adds what the choice of a day supplied, and how far its year lies from the ledger's. */
function dated(scanned: Scanned, chosen: ChosenDay, ongoing: boolean): DeadlineReading {
  const { shown, context } = scanned;
  const notes = [...chosen.notes, ...remarkNotes(shown, chosen.day, chosen.remarks, context.today)];
  if (hasAlternative(blankDates(scanned.text, scanned.tokens)))
    notes.push({ code: 'deadline-alternative', params: { text: quotedText(shown), day: chosen.day } });
  notes.push(...unlikelyYear(shown, chosen.day, context.year));
  const silent = notes.every(({ code }) => code === 'deadline-several' || code === 'deadline-year-unlikely');
  return finish(shown, {
    kind: ongoing ? 'dated+ongoing' : 'dated',
    due: chosen.day,
    certainty: silent ? 'certain' : 'assumed',
    notes,
    milestones: chosen.milestones,
    recurrence: chosen.recurrence,
  });
}

/** 1.已完成 2.9月底前; 前两项已完成，第三项9月底前: a limit, or a day still to come, of another item of the list. */
function isOtherItem(text: string, start: number, token: DateToken, today: IsoDate): boolean {
  const isItem = text.startsWith(';')
    ? /[;\n]$/.test(text.slice(0, start))
    : /^第[一二三四五六七八九十0-9、和至~-]+[项条个点期]/.test(text.slice(start));
  return isItem && token.last !== null && (token.before || token.last > today);
}

/** 已于2024年2月完成; 6月底（已完成）: the date is when it was done. Null where a later task has a date of its own. */
function readDone({ shown, text, dates, words, context }: Scanned): DeadlineReading | null {
  const clauses = clauseSpans(text).map((span) => ({ ...span, done: isDoneClause(text.slice(span.start, span.end)) }));
  const firstDone = clauses.find(({ done }) => done);
  if (firstDone === undefined) {
    if (dates.length === 0) return isDoneText(text) ? doneOn(null) : null;
    // 整改完成（2024年2月）; 完成整改（6月底前） is a limit.
    const [told, day] = [text.split('(', 1)[0] ?? '', dates[0]?.last ?? null];
    const isToldWithDay = told !== '' && isDoneText(told) && dates.length === 1 && dates[0]?.start === told.length + 1;
    return isToldWithDay && dates[0]?.before === false && day !== null && day <= context.today ? doneOn(day) : null;
  }
  const clauseOf = (token: DateToken) => clauses.find(({ start, end }) => token.start >= start && token.start <= end);
  const later = dates.some((token) => {
    const clause = clauseOf(token);
    return (
      token.role === 'due' &&
      clause !== undefined &&
      !clause.done &&
      clause.start > firstDone.start &&
      (isLaterTask(text.slice(clause.start, clause.end)) || isOtherItem(text, clause.start, token, context.today))
    );
  });
  if (later) return null;
  const own = dates.filter((token) => clauseOf(token)?.done === true && token.role === 'due');
  const token = (own.length > 0 ? own : dates.filter(({ role }) => role === 'due')).pop();
  if (token === undefined || token.last === null || token.first === null) return doneOn(null);
  // 已于3月完成, read in March: the day is not past today.
  const day = token.first <= context.today && token.last > context.today ? context.today : token.last;
  return doneOn(day);

  function doneOn(day: IsoDate | null): DeadlineReading {
    const notes: DeadlineNote[] = [{ code: 'deadline-done', params: { text: quotedText(shown) } }];
    if (words.ongoing) notes.push({ code: 'deadline-kept-up', params: { text: quotedText(shown) } });
    if (day !== null && day > context.today) notes.push({ code: 'deadline-done-later', params: { text: quotedText(shown), day } });
    return finish(shown, { kind: 'done', finished: day, notes });
  }
}

function trouble({ shown, text: normal, dates, tokens }: Scanned): DeadlineReading | null {
  const token = dates.find((each) => each.trouble !== null && each.role !== 'context' && each.role !== 'event');
  const text = quotedText(shown);
  if (token?.trouble != null) return noDay(shown, { code: troubleCodes[token.trouble], params: { text } });
  // 每季度首月10日前: a date right after a round belongs to it.
  const isTorn = tokens.some((each, index) => {
    const before = tokens[index - 1];
    return each.kind === 'date' && before?.kind === 'recurrence' && /^[的、和及/]?$/.test(normal.slice(before.end, each.start));
  });
  if (isTorn) return noDay(shown, { code: 'deadline-ambiguous', params: { text } });
  return tokens.some(({ kind }) => kind === 'stray') ? noDay(shown, { code: 'deadline-unreadable', params: { text } }) : null;
}

/** 3个月内; 反馈后1个月内 hangs on an event. Null where the text names no length of time. */
function readCounted(scanned: Scanned): DeadlineReading | null {
  const { shown, text, tokens, words, context } = scanned;
  const durations = tokens.filter((token) => token.kind === 'duration');
  if (durations.length === 0) return null;
  if (durations.some((token) => isSpan(text, token))) return noDay(shown, { code: 'deadline-vague', params: { text: quotedText(shown) } });
  const counted = durations.map((token) => countDuration(text, shown, token, tokens, context.today));
  if (counted.some(({ kind }) => kind === 'event')) return event(scanned);
  const unsure = counted.filter((each) => each.kind === 'origin').pop();
  if (unsure !== undefined) {
    const { from, day } = unsure;
    return noDay(shown, { code: 'deadline-origin-unclear', params: { text: quotedText(shown), from, day } }, 'relative-unresolvable');
  }
  if (counted.some(({ kind }) => kind === 'workdays')) {
    return noDay(shown, { code: 'deadline-workdays-unknown', params: { text: quotedText(shown) } });
  }
  const days = counted.flatMap((each) => (each.kind === 'day' ? [each.chosen] : [])).sort((a, b) => (a.day < b.day ? -1 : 1));
  const last = days[days.length - 1];
  if (last === undefined) return null;
  const earlier = [...new Set(days.map(({ day }) => day))].filter((day) => day < last.day);
  const several: readonly DeadlineNote[] =
    earlier.length > 0 ? [{ code: 'deadline-several', params: { text: quotedText(shown), day: last.day } }] : [];
  return dated(scanned, { ...last, notes: [...several, ...last.notes], milestones: earlier }, words.ongoing);
}

/** 2024年5月10日通报，1个月内整改: no date but the one that the length of time may begin with. */
function isCounted({ text, tokens, dates }: Scanned): boolean {
  if (tokens.some(({ kind }) => kind === 'recurrence')) return false;
  const from = tokens.flatMap((token) => (token.kind === 'duration' ? [originOf(text, token, tokens)?.date] : []));
  const isLimit = (date: DateToken): boolean => date.role === 'due' && date.last !== null && !date.secondary && !from.includes(date);
  return from.some((date) => date !== undefined) && !dates.some(isLimit);
}

function event({ shown }: Scanned): DeadlineReading {
  return noDay(shown, { code: 'deadline-event', params: { text: quotedText(shown) } }, 'relative-unresolvable');
}

function readRecurring(scanned: Scanned, token: RecurrenceToken): DeadlineReading {
  const { shown, text, words } = scanned;
  const recurrence = text.slice(token.start, token.end);
  const params = { text: quotedText(shown) };
  // 持续推进，每季度报送进展: the round is of the reports, the work has no end.
  if (words.ongoing) return finish(shown, { kind: words.immediate ? 'immediate+ongoing' : 'ongoing', recurrence });
  // 立行立改，每周报告
  if (words.immediate) return finish(shown, { kind: 'immediate', recurrence });
  if (token.next === null) {
    return finish(shown, { kind: 'ongoing', recurrence, notes: [{ code: 'deadline-recurring-open', params }] });
  }
  const notes: readonly DeadlineNote[] = [{ code: 'deadline-recurring', params: { ...params, day: token.next } }];
  return dated(scanned, { day: token.next, remarks: [], notes, milestones: [], recurrence }, false);
}

/** Kinds without a day: 立行立改, 长期坚持, an event, nothing definite. */
function readKind(scanned: Scanned): DeadlineReading {
  const { shown, words, dates } = scanned;
  const text = quotedText(shown);
  if (words.immediate && words.ongoing) return finish(shown, { kind: 'immediate+ongoing' });
  if (words.immediate) return finish(shown, { kind: 'immediate' });
  if (words.ongoing) return finish(shown, { kind: 'ongoing' });
  if (words.event || dates.some(({ role }) => role === 'event')) return event(scanned);
  if (dates.some(({ role }) => role === 'start')) return noDay(shown, { code: 'deadline-start-only', params: { text } });
  if (dates.some(({ role }) => role === 'after')) return noDay(shown, { code: 'deadline-after', params: { text } });
  if (isBesideSomething(scanned.text) && (!words.vague || /以后$/.test(scanned.text))) return event(scanned);
  return noDay(shown, { code: words.vague ? 'deadline-vague' : 'deadline-unreadable', params: { text } });
}

function combine(scanned: Scanned): DeadlineReading {
  const { shown, text, tokens, dates, words, context } = scanned;
  const done = readDone(scanned);
  if (done !== null) return done;
  const bad = trouble(scanned);
  if (bad !== null) return bad;
  const dues = dates.filter(({ role }) => role === 'due');
  const ongoing = words.ongoing || dues.some(({ throughout }) => throughout);
  if (isCounted(scanned)) {
    const fromOrigin = readCounted(scanned);
    if (fromOrigin !== null) return fromOrigin;
  }
  const chosen = chooseDate(text, shown, dues, context.today);
  if (chosen !== null) return dated(scanned, extendDate(text, shown, tokens, chosen), ongoing);
  const recurrence = tokens.find((token) => token.kind === 'recurrence');
  // 连续三年，每年12月底前: the round says when.
  const counted = recurrence !== undefined && /连续/.test(text) ? null : readCounted(scanned);
  if (counted !== null) return counted;
  return recurrence === undefined ? readKind(scanned) : readRecurring(scanned, recurrence);
}

/** A sentence: one clear date, or a kind, with a warning; else nothing is taken from it. */
function readLong(scanned: Scanned): DeadlineReading {
  const { shown, dates } = scanned;
  const plain = combine(scanned);
  const params = { text: quotedText(shown) };
  const note: DeadlineNote = { code: 'deadline-long-read', params };
  const isReckoned = plain.notes.some(({ code }) => code === 'deadline-counted-from');
  const named = new Set(dates.map(({ last }) => last));
  const isClear =
    plain.due !== null && named.size === 1 && dates.every(({ role }) => role === 'due') && plain.recurrence === null && !isReckoned;
  if (isClear) return { ...plain, certainty: 'assumed', notes: [note, ...plain.notes] };
  const isKind = plain.due === null && dates.length === 0 && plain.kind !== 'invalid' && plain.kind !== 'done';
  return isKind ? { ...plain, certainty: 'assumed', notes: [note, ...plain.notes] } : noDay(shown, { code: 'deadline-long', params });
}

/** Reads a normalised text; `shown` is the cell as it stands. */
export function interpretDeadline(shown: string, text: string, context: DeadlineContext): DeadlineReading {
  const params = { text: quotedText(shown) };
  if (isPlaceholder(text)) return noDay(shown, { code: 'deadline-placeholder', params });
  if (isTemplate(text)) return noDay(shown, { code: 'deadline-unreadable', params });
  const tokens = scanDeadline(text, freshScope(context.today, context.year));
  const dates = tokens.filter((token) => token.kind === 'date');
  const scanned: Scanned = {
    shown,
    text,
    tokens,
    dates,
    words: findWords(blankDates(text, tokens)),
    context,
  };
  return text.length > longText ? readLong(scanned) : combine(scanned);
}
