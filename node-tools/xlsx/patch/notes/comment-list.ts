import { parseRange } from '../../merge-ranges';
import { damagedPart } from '../../xml/xml-bytes';
import { decodeEscapes, decodeText } from '../../xml/xml-text';
import { attributeOf, collectElements, type Element, prefixOf } from '../xml/element';

/** A `<t>` of a comment: its content's bounds and what it says. */
interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it stands in a run `<r>`, or alone in the text. */
  readonly inRun: boolean;
}

/** One comment of a comments part. */
export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly element: Element;
  readonly textElement: Element | null;
  readonly runs: readonly TextRun[];
  /** Where a run may be added: behind the last `<r>` or `<t>` of the text. */
  readonly runsEnd: number;
}

/** A comments part. */
export interface CommentList {
  readonly bytes: Buffer;
  readonly part: string;
  readonly prefix: string;
  readonly authorsElement: Element | null;
  readonly authors: readonly string[];
  readonly listElement: Element;
  readonly comments: readonly Comment[];
}

const kept: ReadonlySet<string> = new Set(['author', 'comment', 'text', 'r', 't']);

function contentText(bytes: Buffer, { open, close }: Element, part: string): string {
  return decodeText(bytes, open, close, part);
}

/** Whether a comment stands for a threaded conversation, which Excel shows in its place. */
export function isConversation({ author }: Comment): boolean {
  return author.startsWith('tc=');
}

/** What a comment says. */
export function textOf({ runs }: Comment): string {
  return runs.map(({ text }) => text).join('');
}

/** Reads a comments part. Errors: RefusedFile where it is not one. */
export function readCommentList(bytes: Buffer, part: string): CommentList {
  const elements = collectElements(bytes, part, (name, depth) => depth <= 1 || kept.has(name));
  const root = elements[0];
  const listElement = elements.find(({ name, depth }) => depth === 1 && name === 'commentList');
  if (root === undefined || root.name !== 'comments' || listElement === undefined) throw damagedPart(part);
  const authorsElement = elements.find(({ name, depth }) => depth === 1 && name === 'authors') ?? null;
  const authors = elements.filter(({ name, depth }) => depth === 2 && name === 'author').map((author) => contentText(bytes, author, part));
  const comments: Comment[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined || element.depth !== 2 || element.name !== 'comment') continue;
    const inside: Element[] = [];
    for (let next = elements[index + 1]; next !== undefined && next.tag < element.close; next = elements[index + inside.length + 1])
      inside.push(next);
    comments.push(readComment(bytes, part, element, inside, authors));
  }
  return { bytes, part, prefix: prefixOf(bytes, root), authorsElement, authors, listElement, comments };
}

function readComment(bytes: Buffer, part: string, element: Element, inside: readonly Element[], authors: readonly string[]): Comment {
  const place = parseRange(attributeOf(bytes, element, 'ref', part) ?? '');
  const textElement = inside.find(({ name, depth }) => depth === 3 && name === 'text') ?? null;
  const blocks = inside.filter(({ name, depth }) => depth === 4 && (name === 'r' || name === 't'));
  const runs = inside
    .filter(({ name, depth }) => name === 't' && (depth === 4 || depth === 5))
    .filter(({ tag, depth }) => depth === 4 || blocks.some((block) => block.name === 'r' && block.tag < tag && tag < block.close))
    .map((t) => ({ start: t.open, end: t.close, text: decodeEscapes(contentText(bytes, t, part)), inRun: t.depth === 5 }));
  return {
    row: place?.top ?? 0,
    column: place?.left ?? 0,
    author: authors[Number(attributeOf(bytes, element, 'authorId', part) ?? -1)] ?? '',
    element,
    textElement,
    runs,
    runsEnd: blocks.at(-1)?.end ?? textElement?.open ?? 0,
  };
}
