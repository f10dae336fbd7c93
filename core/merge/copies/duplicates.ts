import { inCodeOrder } from '../../lists/code-order';
import { grouped } from '../../lists/grouped';
import { bareText } from '../../rectification/checks/cell-says';
import type { RectificationItem } from '../../rectification/item';
import { once } from '../../table/once';
import { peopleKey } from '../../text/person-names';

/** A row that may say what an earlier one says. */
export interface PossibleDuplicate {
  readonly item: RectificationItem;
  readonly earlier: RectificationItem;
  /** `equal` once spaces and punctuation are left out, else how alike: shared two-character pieces in hundredths of all. */
  readonly likeness: number;
}

/** From this share of common two-character pieces on, two problems are reported as possibly one. */
const alikeFrom = 80;
/** Shorter texts are alike by chance. */
const shortest = 6;
/** Pieces found in more texts than this tell nothing; keeps the search near-linear in a large block. */
const commonest = 64;

/** Units of one county name the same leaders, and every row names somebody. */
const peopleOf = once(peopleKey);

interface Candidate {
  readonly item: RectificationItem;
  readonly text: string;
  /** Rows of the same people with the same figures: only these are compared. */
  readonly block: string;
}

function piecesOf(text: string): readonly string[] {
  const pieces = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) pieces.add(text.slice(at, at + 2));
  return [...pieces];
}

/** Common pieces in hundredths of all pieces of both, rounded down. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  const shared = b.reduce((count, piece) => count + (known.has(piece) ? 1 : 0), 0);
  return Math.floor((shared * 100) / (a.length + b.length - shared));
}

/**
 * The nearest earlier text for each later one. Two sets alike to 80 % share one of the rarest fifth of their pieces, so only texts that
 * meet there are compared (prefix filtering).
 */
function nearPairs(texts: readonly Candidate[]): PossibleDuplicate[] {
  const piecesAt = texts.map(({ text }) => piecesOf(text));
  const uses = new Map<string, number>();
  for (const pieces of piecesAt) for (const piece of pieces) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  const pairs: PossibleDuplicate[] = [];
  piecesAt.forEach((pieces, at) => {
    const rarest = [...pieces].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || inCodeOrder(a, b));
    const prefix = rarest.slice(0, pieces.length - Math.ceil((pieces.length * alikeFrom) / 100) + 1);
    const met = new Set<number>();
    for (const piece of prefix) {
      const known = holders.get(piece);
      if (known === undefined) holders.set(piece, [at]);
      else {
        if (known.length <= commonest) for (const other of known) met.add(other);
        known.push(at);
      }
    }
    let best: PossibleDuplicate | null = null;
    for (const other of [...met].sort((a, b) => a - b)) {
      const [earlier, later] = [texts[other], texts[at]];
      if (earlier === undefined || later === undefined) continue;
      const alike = likeness(piecesAt[other] ?? [], pieces);
      if (alike >= alikeFrom && (best === null || alike > best.likeness))
        best = { item: later.item, earlier: earlier.item, likeness: alike };
    }
    if (best !== null) pairs.push(best);
  });
  return pairs;
}

/**
 * Rows of one unit whose problem repeats an earlier row's, word for word or nearly, with the same people responsible.
 *
 * Skips: rows that share a problem through a merged cell, and measure rows following one another under the same problem; texts whose
 * figures differ（第1网格、第2网格）; texts under six characters. Nothing is removed.
 */
export function possibleDuplicates(items: readonly RectificationItem[]): readonly PossibleDuplicate[] {
  const found: PossibleDuplicate[] = [];
  const firsts = new Map<string, RectificationItem>();
  const candidates: Candidate[] = [];
  let before: RectificationItem | null = null;
  let beforeText = '';
  for (const item of items) {
    const problem = item.texts.problem;
    if (problem === undefined || item.inherited.includes('problem') || item.status === 'cancelled') continue;
    const text = bareText(problem);
    const followsOn: boolean = before !== null && before.file === item.file && before.sheet === item.sheet && beforeText === text;
    const sameMeasure: boolean = followsOn && bareText(before?.texts.measure ?? '') === bareText(item.texts.measure ?? '');
    before = item;
    beforeText = text;
    if (text.length < shortest || (followsOn && !sameMeasure)) continue;
    const people = peopleOf(item.texts.respPerson ?? item.texts.leadLeader ?? '');
    const key = `${people}\n${text}`;
    const first = firsts.get(key);
    if (first !== undefined) {
      found.push({ item, earlier: first, likeness: 100 });
      continue;
    }
    firsts.set(key, item);
    const figures = /[0-9]/.test(text) ? text.replace(/[^0-9]+/gu, ' ').trim() : '';
    candidates.push({ item, text, block: `${people}\n${figures}` });
  }
  for (const block of grouped(candidates, (one) => one.block).values())
    if (block.length > 1) for (const pair of nearPairs(block)) found.push(pair);
  return found;
}
