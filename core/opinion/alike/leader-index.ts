import { minHash } from '../../text/min-hash';
import { type Likeness, likenessOf, reaches, type Shingles, shingleOf } from '../../text/shingles';
import { Buckets } from './buckets';

/** By a name of its own: a script's host may take long to look a global up, and this is asked for millions of times. */
const { imul } = Math;

/**
 * How alike two opinions must be to be one, in hundredths: of all their shingles, and of those that are not said everywhere（希望进一步加强）, which are
 * what an opinion is about. Measured on the labelled opinions among the tests.
 */
const atLeast = 45;

/** A pair of likeness 0.6 meets in one of the bands with probability 1 − (1 − 0.6⁴)²⁴ = 96 %, one of 0.3 with 18 %. */
const bands = 24;
const rowsOfBand = 4;
/** Where most of a text is said everywhere, it is also looked for by all of it: a form letter with a word changed here and there. */
const wholeBands = 8;
/** Likeness, in hundredths of all shingles, from which texts that share only what is said everywhere may still be one. */
const formLetter = 60;
/** A bucket keeps its first leaders, those of the commonest wordings: more of them would tell little and make a crowd costly. */
const mostInBucket = 64;
/** What most of a text says everywhere makes crowds of its own; they are kept smaller. */
const mostOfForm = 16;
/** Leaders verified for one text: those met in most bands. */
const mostVerified = 12;

/** One distinct text: all its shingles, those that tell it from others, and its figures; only texts of the same figures meet. */
export interface Said {
  readonly text: string;
  /** What is compared of it: `all` are the shingles of this. */
  readonly matter: string;
  readonly figures: string;
  readonly all: Shingles;
  readonly about: Shingles;
}

/** A leader that a text is like. */
export interface Match {
  readonly leader: number;
  readonly likeness: Likeness;
}

/**
 * Leaders of groups, to be asked for the one a text is most like. MinHash bands over the telling shingles give the candidates, so that what
 * everybody says does not bring everybody together; each candidate is verified on the exact sets.
 */
export class LeaderIndex {
  private readonly leaders: Said[] = [];
  private readonly buckets = new Buckets();
  /** In how many bands each leader was met by the text asked for; zeros between two questions. */
  private times = new Uint8Array(1024);

  constructor(private readonly parted: (a: string, b: string) => boolean) {}

  /** The bucket of each band. To be asked once for a text; both `add` and `closest` take it. */
  keysOf({ about, all, figures }: Said): Int32Array {
    const start = textKey(figures);
    const told = bandKeys(minHash(about, bands * rowsOfBand), bands, start);
    if (about.length * 2 >= all.length) return told;
    const whole = bandKeys(minHash(all, wholeBands * rowsOfBand), wholeBands, start);
    const keys = new Int32Array(bands + wholeBands);
    keys.set(told);
    keys.set(whole, bands);
    return keys;
  }

  /** Makes the text a leader and gives its number. */
  add(said: Said, keys: Int32Array): number {
    const leader = this.leaders.length;
    this.leaders.push(said);
    for (let band = 0; band < keys.length; band++)
      this.buckets.add(band, keys[band] ?? 0, leader, band < bands ? mostInBucket : mostOfForm);
    if (leader >= this.times.length) this.times = new Uint8Array(this.times.length * 2);
    return leader;
  }

  /** How like a leader a text is. */
  likenessTo(leader: number, { all }: Said): Likeness {
    const other = this.leaders[leader];
    if (other === undefined) throw new RangeError(`there is no leader ${leader}`);
    return likenessOf(all, other.all);
  }

  /** The leaders met in most bands, at most so many as are verified. */
  private met(keys: Int32Array): readonly number[] {
    const { times, buckets } = this;
    const met: number[] = [];
    for (let band = 0; band < keys.length; band++) {
      for (let link = buckets.first(band, keys[band] ?? 0); link >= 0; link = buckets.after(link)) {
        const leader = buckets.at(link);
        if (times[leader] === 0) met.push(leader);
        times[leader] = (times[leader] ?? 0) + 1;
      }
    }
    if (met.length > mostVerified) met.sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || a - b);
    for (const leader of met) times[leader] = 0;
    return met.length > mostVerified ? met.slice(0, mostVerified) : met;
  }

  /** The leader the text is most like, the earliest of equals, no worse than the one already found; null where it is like none. */
  closest(said: Said, keys: Int32Array, found: Match | null = null): Match | null {
    let best = found;
    for (const leader of this.met(keys)) {
      const other = this.leaders[leader];
      if (other === undefined || other.figures !== said.figures) continue;
      const likeness = likenessOf(said.all, other.all);
      if (!reaches(likeness, atLeast) || !isBetter(likeness, leader, best)) continue;
      const sameMatter =
        reaches(likenessOf(said.about, other.about), atLeast) || (reaches(likeness, formLetter) && !otherWord(said, other));
      if (!sameMatter || this.parted(said.text, other.text)) continue;
      best = { leader, likeness };
    }
    return best;
  }
}

function bandKeys(signature: Int32Array, count: number, start: number): Int32Array {
  const keys = new Int32Array(count);
  for (let band = 0; band < count; band++) {
    let key = start ^ band;
    for (let row = 0; row < rowsOfBand; row++) key = imul(key ^ (signature[band * rowsOfBand + row] ?? 0), 0x01000193) + 0x811c9dc5;
    keys[band] = key | 0;
  }
  return keys;
}

/** Whether `matter` holds a word of two characters or more that is not in the other text: three pairs in a row that it lacks. */
function hasOwnWord({ matter }: Said, { all }: Said): boolean {
  let [before, missing] = [-1, 0];
  for (const character of matter) {
    const code = character.codePointAt(0) ?? 0;
    missing = before < 0 || holds(all, shingleOf(before, code)) ? 0 : missing + 1;
    if (missing >= 3) return true;
    before = code;
  }
  return false;
}

/** Whether the ascending shingles hold this one. */
function holds(shingles: Shingles, wanted: number): boolean {
  let [low, high] = [0, shingles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shingles[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return shingles[low] === wanted;
}

/** Each has a word where the other has another（对路灯问题、对供暖问题）: what they share is only the form. */
function otherWord(a: Said, b: Said): boolean {
  return hasOwnWord(a, b) && hasOwnWord(b, a);
}

function textKey(text: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) key = imul(key ^ text.charCodeAt(at), 0x01000193);
  return key;
}

function isBetter(likeness: Likeness, leader: number, best: Match | null): boolean {
  if (best === null) return true;
  const more = likeness.shared * best.likeness.union - best.likeness.shared * likeness.union;
  return more > 0 || (more === 0 && leader < best.leader);
}
