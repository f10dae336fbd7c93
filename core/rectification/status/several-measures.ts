import { carriedOn } from './kept-up';
import type { Status } from './vocabulary';

const firstMark = /^\s*(?:[(（]?[1１一][)）.．、](?!\d{1,3}(?!\d))|[(（]一[)）]|[①⑴]|一是)/u;
const secondMark = /[\n;；,，。、\s)）](?:[(（]?[2２][)）.．、](?!\d{1,3}(?!\d))|二、)|[(（][2２二][)）]|[②⑵]|二是/u;
const mark =
  /[①-⑳⑴-⒇]|[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]|(?:^|(?<=[\n;；,，。、\s]))(?:[0-9０-９]{1,2}[)）.．、](?!\d{1,3}(?!\d))|[一二三四五六七八九十]、)|(?:^|(?<=[\n;；,，。\s]))[一二三四五六七八九十]是/gu;
/** A line shorter than this may be a piece of a word that a narrow cell broke. */
const shortestLine = 3;

/** The items of a text that numbers them（1.已完成 2.正在推进; ①…②…; 一是…二是…）; null where it numbers none. */
export function numberedItems(text: string): readonly string[] | null {
  if (!firstMark.test(text) || !secondMark.test(text)) return null;
  const items = text
    .split(mark)
    .map((item) => item.replace(/^[\s:：]+|[\s;；,，。、]+$/gu, ''))
    .filter((item) => item !== '');
  return items.length > 1 ? items : null;
}

/** The lines of a text, one for each measure; null where there is one only, or where a line is too short to stand by itself. */
export function statusLines(text: string): readonly string[] | null {
  if (!text.includes('\n')) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 && lines.every(({ length }) => length >= shortestLine) ? lines : null;
}

const finished: ReadonlySet<Status> = new Set<Status>(['closed', 'done', 'done_sustained', 'ongoing', 'pending_acceptance']);

const isCarriedOn = new RegExp(carriedOn);

/**
 * What an item has come to whose measures stand as given: open while one of them is. One of the numbered `items` that is carried on
 * （1.已完成 2.持续整改）keeps it from being done, one that is kept up（2.长期坚持）does not.
 */
export function allTogether(statuses: readonly Status[], items: readonly string[] | null): Status | null {
  const counted = statuses.filter((status) => status !== 'cancelled');
  const [first = statuses[0] ?? null] = counted;
  if (counted.every((status) => status === first)) return first;
  if (counted.some((status) => !finished.has(status))) return 'in_progress';
  if (counted.includes('pending_acceptance')) return 'pending_acceptance';
  if (items?.some((item, at) => statuses[at] === 'ongoing' && isCarriedOn.test(item))) return 'ongoing';
  return counted.every((status) => status === 'done' || status === 'closed') ? 'done' : 'done_sustained';
}
