import { countsOf } from '../../lists/counts';
import { findMarkers, type Marker, type MarkerKind } from './markers';

/** Where a stretch of the pasted text lies, in UTF-16 units. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of the pasted notes. `item`: an opinion; `heading`: a numbered line with opinions below it; `rest`: what stands before the first
 * number, a title or who was there. All of them in order are the text, character for character.
 */
export interface NotePiece extends Slice {
  readonly kind: 'item' | 'heading' | 'rest';
  /** 1, 1.1 …: where it stands among the others; '' for the rest. */
  readonly path: string;
  /** From 1, the outermost; 0 for the rest. */
  readonly level: number;
  /** What was said: without the number and the space around it; a slice of the text. */
  readonly body: Slice;
  /** The pieces it stands under, outermost first, as numbers of pieces. */
  readonly under: readonly number[];
}

/** How deep to split. `lines`: where lines are numbered, numbers inside a line belong to what that person said; `all`: those split too. */
export type Depth = 'lines' | 'all';

/** A chain of numbers of one kind, in which each follows the last. */
interface Open {
  readonly kind: MarkerKind;
  number: number;
  readonly inline: boolean;
}

/** Kinds that never hold one of their own kind; the first of a list may be any number where it begins a line, since notes are pasted in parts. */
function continues(open: Open, { kind, number }: Marker): boolean {
  return open.kind === kind && (kind === 'bullet' || number === open.number + 1 || number === open.number);
}

/** Inner numbers that number something, and whether their run began a line（①会议多 ②文件多）. */
type Runs = ReadonlyMap<Marker, 'line' | 'inside'>;

/** Inner numbers that belong to a run 1, 2 … of at least two; a lone 一是 or 1、 in a sentence numbers nothing. */
function runsInside(markers: readonly Marker[]): Runs {
  const runs = new Map<Marker, 'line' | 'inside'>();
  const open = new Map<MarkerKind, Marker[]>();
  const close = (kind: MarkerKind): void => {
    const run = open.get(kind) ?? [];
    const began = run[0]?.opensLine === true ? 'line' : 'inside';
    if (run.length > 1) for (const marker of run) if (!marker.opensLine) runs.set(marker, began);
    open.delete(kind);
  };
  for (const marker of markers) {
    const run = open.get(marker.kind);
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && marker.number === last.number + 1) run.push(marker);
    else if (marker.number === 1) {
      close(marker.kind);
      open.set(marker.kind, [marker]);
    }
  }
  for (const kind of [...open.keys()]) close(kind);
  return runs;
}

/** The markers that part the text, each with its level. */
function levelled(found: readonly Marker[], depth: Depth): readonly { readonly marker: Marker; readonly level: number }[] {
  const ofKind = countsOf(found.map(({ kind }) => kind));
  // 十一、二月份… at the beginning of a line: the only one of its kind, and not the first of anything
  const markers = found.filter(({ kind, number }) => number <= 1 || (ofKind.get(kind) ?? 0) > 1);
  const numbersLines = markers.some(({ opensLine }) => opensLine);
  const inner = runsInside(markers);
  const stack: Open[] = [];
  const taken: { marker: Marker; level: number }[] = [];
  for (const marker of markers) {
    if (!marker.opensLine && !(inner.get(marker) === 'line' || (inner.has(marker) && (!numbersLines || depth === 'all')))) continue;
    const at = stack.map((open) => continues(open, marker)).lastIndexOf(true);
    const again = at < 0 && marker.opensLine ? stack.map(({ kind, inline }) => kind === marker.kind && !inline).lastIndexOf(true) : -1;
    const level = at >= 0 ? at : again >= 0 ? again : stack.length;
    stack.length = level;
    stack.push({ kind: marker.kind, number: marker.number, inline: !marker.opensLine });
    taken.push({ marker, level: level + 1 });
  }
  return taken;
}

const space = /[\s\u3000]/u;

/** The slice without the space around it. */
function trimmed(text: string, { start, end }: Slice): Slice {
  let [from, to] = [start, end];
  while (from < to && space.test(text.charAt(from))) from++;
  while (to > from && space.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Each line that holds something, where nothing is numbered. */
function byLine(text: string): readonly NotePiece[] {
  const pieces: NotePiece[] = [];
  let number = 0;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const [line] = match;
    if (line === '') continue;
    const slice = { start: match.index, end: match.index + line.length };
    const body = trimmed(text, slice);
    const isBlank = body.start === body.end;
    if (!isBlank) number++;
    pieces.push({
      ...slice,
      kind: isBlank ? 'rest' : 'item',
      path: isBlank ? '' : String(number),
      level: isBlank ? 0 : 1,
      body,
      under: [],
    });
  }
  return pieces;
}

/**
 * Splits pasted notes of a meeting into numbered opinions: `1.` `1、` `（1）` `①` `一、` `（一）` `一是` `第一，` and bullets, nested, with lines that go on.
 * Numbers inside a text（1.5万元、2024.6.30、一是 alone）part nothing. Notes without any number are taken line by line.
 *
 * Nothing is changed: the pieces in order are the text, and each body is a slice of it. A numbered line with numbered lines below it is
 * their heading.
 */
export function splitNotes(text: string, depth: Depth = 'lines'): readonly NotePiece[] {
  const parts = levelled(findMarkers(text), depth);
  const [first] = parts;
  if (first === undefined) return byLine(text);
  const pieces: NotePiece[] = [];
  const lineStart = (at: number): number => {
    let start = at;
    while (start > 0 && /[ \t\u3000\u00a0]/u.test(text.charAt(start - 1))) start--;
    return start;
  };
  const starts = parts.map(({ marker }) => (marker.opensLine ? lineStart(marker.start) : marker.start));
  const begin = starts[0] ?? 0;
  if (begin > 0) {
    const rest = { start: 0, end: begin };
    pieces.push({ ...rest, kind: 'rest', path: '', level: 0, body: trimmed(text, rest), under: [] });
  }
  const counters: number[] = [];
  const open: number[] = [];
  parts.forEach(({ marker, level }, at) => {
    counters.length = level;
    for (let index = 0; index < level; index++) counters[index] = counters[index] ?? (index === level - 1 ? 0 : 1);
    counters[level - 1] = (counters[level - 1] ?? 0) + 1;
    open.length = Math.min(open.length, level - 1);
    const slice = { start: starts[at] ?? 0, end: starts[at + 1] ?? text.length };
    const isHeading = (parts[at + 1]?.level ?? 0) > level;
    const body = trimmed(text, { start: marker.end, end: slice.end });
    pieces.push({ ...slice, kind: isHeading ? 'heading' : 'item', path: counters.join('.'), level, body, under: [...open] });
    open.push(pieces.length - 1);
  });
  return pieces;
}

/** The text of a slice. */
export function sliceOf(text: string, { start, end }: Slice): string {
  return text.slice(start, end);
}
