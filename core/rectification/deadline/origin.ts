import type { DateToken, DeadlineToken, DurationToken } from './scan';
import { isAnchored, isExtension, isFinishedIn, isGoingOnIn, isUpTo } from './words';

/**
 * The date that a length of time counts from. `said`: the text says so（3月20日起3个月内）; `seen`: the words around it show it（3月20日通报后3个月内; 3月20日开工，工期3个月）;
 * `unclear`: it may count from there or from when the paper arrived（3月20日交办，3个月内整改）, or the date may be the end; `event`: the date names a month
 * only, or the length of time hangs on something said after it（3月20日会议要求，验收后3个月内）.
 */
export interface Origin {
  readonly date: DateToken;
  readonly standing: 'said' | 'seen' | 'unclear' | 'event';
}

const clauseBreak = /[,;\n()]/;
/** 5月10日起[限期]3个月 */
const plainGap = /^(?:的|计|计算|算|算起|,|在|限|限期|期限|时限|工期|为期|历时|为|共|整改)*$/;
/** Words for how long something lasts from where it begins. */
const lasting = /(?:为期|工期|历时|用时)$/;

/** 长期(1-2年): a span of years explains the word before it and is no limit; 近两年 and 3个月以上 are none either. */
export function isSpan(text: string, { start, end }: DurationToken): boolean {
  return (
    /[长中短]期\(?$|[近前每]$/.test(text.slice(0, start)) ||
    /^以上|^多/.test(text.slice(end)) ||
    /(?:不少于|至少|不低于|超过)$/.test(text.slice(0, start).replace(/不超过$/, ''))
  );
}

const isOneDay = ({ grain, first, last }: DateToken): boolean => grain === 'day' && last !== null && first === last;

/** Whether a date could be where something begins: a day or a month by itself, with no word that makes it an end. */
function mayBegin(text: string, date: DateToken): boolean {
  const isMonth = date.grain === 'month' && date.first?.slice(0, 7) === date.last?.slice(0, 7);
  const isEnd = date.before || date.replaces || date.also.length > 0 || isUpTo(text.slice(0, date.start));
  return (isOneDay(date) || isMonth) && !isEnd;
}

function originBefore(text: string, duration: DurationToken, date: DateToken): Origin | null {
  const gap = text.slice(date.end, duration.start);
  const isStart = date.role === 'start' || date.role === 'after';
  if (isStart && plainGap.test(gap)) return { date, standing: isOneDay(date) ? 'said' : 'event' };
  if (!mayBegin(text, date)) return null;
  const [own = '', ...others] = gap.split(clauseBreak);
  if (isFinishedIn(own)) return null;
  const last = others[others.length - 1];
  const after = text.slice(duration.end);
  // 5月10日会议要求，验收后1个月内: it counts from the acceptance.
  if (/^(?:之?前|以?后)/.test(after) || (last !== undefined && isAnchored(last, after))) return { date, standing: 'event' };
  if (!isOneDay(date)) return { date, standing: 'event' };
  // 5月10日通报后1个月内, 5月10日开工，工期3个月
  const isSeen = isStart || (others.length === 0 && /后[的在]?$/.test(own)) || lasting.test(gap);
  return { date, standing: isSeen && !isGoingOnIn(own) && !gap.includes('(') ? 'seen' : 'unclear' };
}

/** 三个月内（从5月10日算起）, 30日内（5月10日通报）; a date alone in its brackets is the day it comes to. */
function originBehind(text: string, duration: DurationToken, date: DateToken): Origin | null {
  const between = text.slice(duration.end, date.start);
  const isStart = date.role === 'start';
  if (!/^[^,;\n()\d]{0,6}[,(](?:自|从|由|以|于)?$/.test(between) || (between.includes(',') && !isStart) || !mayBegin(text, date))
    return null;
  const own = text.slice(date.end).split(clauseBreak)[0] ?? '';
  if (!isStart && (own === '' || isFinishedIn(own) || isGoingOnIn(own) || /前|底/.test(own))) return null;
  return { date, standing: !isOneDay(date) ? 'event' : isStart ? 'seen' : 'unclear' };
}

/** The date that a length of time counts from, before it or in brackets behind it; null where no date has to do with it. */
export function originOf(text: string, duration: DurationToken, tokens: readonly DeadlineToken[]): Origin | null {
  if (isSpan(text, duration) || isExtension(text.slice(0, duration.start))) return null;
  if (/(?:延期|延长|顺延|推迟|展期|延后|连续|最后|第|首|前|头)$/.test(text.slice(0, duration.start))) return null;
  const dates = tokens.filter((token): token is DateToken => token.kind === 'date');
  const before = dates.filter(({ end }) => end <= duration.start).pop();
  const behind = dates.find(({ start }) => start >= duration.end);
  const found = before === undefined ? null : originBefore(text, duration, before);
  return found ?? (behind === undefined ? null : originBehind(text, duration, behind));
}
