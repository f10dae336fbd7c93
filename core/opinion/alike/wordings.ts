import { inCodeOrder } from '../../lists/code-order';
import { comparableText, type Shingles, shinglesOf } from '../../text/shingles';
import { figuresIn } from './figures';
import type { Said } from './leader-index';

/** An opinion to be grouped; the text is read, never changed. */
export interface Voice {
  readonly id: string;
  readonly text: string;
}

/** Pairs of characters in more texts than this share of all（in thousandths）tell nothing of what an opinion is about. */
const everywhere = 40;
/** In small registers a pair must be in at least so many texts to count as said everywhere. */
const atLeastTexts = 12;
/** What several voices say in the same words, punctuation apart. */
export interface Wording {
  readonly text: string;
  readonly figures: string;
  /** Positions in the list of voices. */
  readonly voices: number[];
}

/** Without the number of a list in front（1. （一） ① 一是）: it is the note-taker's, not the speaker's. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.、．](?!\d)|[①-⑳]|[一二三四五六七八九十]是)\s*/u, '');
}

/** Without the words in front that say only that something is said（希望、建议、群众反映）. */
const courtesy =
  /^(?:(?:我|我们|本人|大家|群众|有同志|有党员|有的同志|基层同志|服务对象|基层)?(?:希望|建议|恳请|请求|要求|提议|反映|认为|觉得|提出|盼望|期望|请|望))+/u;

/** And without those at the end that ask only to be heard（请认真研究、盼尽快解决）. */
const closing =
  /(?:(?:请|盼|望|希望|恳请|建议|要求)?(?:领导|班子|组织|上级|县里|镇里|单位|有关部门|相关部门)?(?:能够?|予以|给予|尽快|抓紧|及时|高度|切实|认真)*(?:研究|解决|重视|引起重视|整改|处理|改进|答复)(?:一下|为盼)?)$/u;

/** Words that carry no matter; opinions are compared without them. */
const fillers = /[的了着很都也还]|比较|存在|有些|一些|现象|情况/gu;

/** What is compared of a wording; the wording itself where little is left of it. */
function matterOf(text: string): string {
  const opened = text.replace(courtesy, '');
  // looked for in the last characters alone, since only there can it stand
  const closed = opened.slice(0, -24) + opened.slice(-24).replace(closing, '');
  const bare = (closed.length * 2 > opened.length ? closed : opened).replace(fillers, '');
  return [...bare].length < 4 ? text : bare;
}

/** Equal wordings once. What is said in signs alone（……、？）has no wording to compare and is taken as it stands. */
export function wordingsOf(voices: readonly Voice[]): readonly Wording[] {
  const byText = new Map<string, Wording>();
  const known = new Map<string, Wording>();
  voices.forEach(({ text }, at) => {
    const same = byText.get(text);
    if (same !== undefined) {
      same.voices.push(at);
      return;
    }
    const bare = withoutNumber(text);
    const [comparable, figures] = [comparableText(bare), figuresIn(bare)];
    const key = comparable === '' ? `\n${text.trim()}` : `${comparable}\n${figures}`;
    const wording = known.get(key) ?? { text: comparable, figures, voices: [] };
    wording.voices.push(at);
    known.set(key, wording);
    byText.set(text, wording);
  });
  return [...known.values()];
}

/** Said most often first, then the fullest, then by code points: an order that does not depend on the order of the register. */
export function byWeight(a: Wording, b: Wording): number {
  return (
    b.voices.length - a.voices.length || b.text.length - a.text.length || inCodeOrder(a.text, b.text) || inCodeOrder(a.figures, b.figures)
  );
}

/** Shingles of each wording, and those of them that are not said everywhere. */
export function saidOf(wordings: readonly Wording[]): readonly Said[] {
  const matters = wordings.map(({ text }) => matterOf(text));
  const sets = matters.map(shinglesOf);
  const texts = new Map<number, number>();
  for (const set of sets) for (const shingle of set) texts.set(shingle, (texts.get(shingle) ?? 0) + 1);
  const most = Math.max(atLeastTexts, Math.floor((sets.length * everywhere) / 1000));
  return wordings.map(({ text, figures }, at) => {
    const all = sets[at] ?? new Float64Array(0);
    const telling: Shingles = all.filter((shingle) => (texts.get(shingle) ?? 0) <= most);
    return { text, matter: matters[at] ?? text, figures, all, about: telling.length >= 2 ? telling : all };
  });
}
