import { cellName } from '../../../../core/table/address';
import { readRelationships } from '../../relationships';
import { lessThan } from '../../xml/xml-bytes';
import { ensureDefault, ensureOverride } from '../content-types';
import { noteAuthor } from '../mark-formula';
import type { PackageDraft } from '../package-draft';
import { addRelationship } from '../relationship-edit';
import { freeName, targetOf } from '../workbook-parts';
import { appendTo } from '../xml/element';
import { escapeText } from '../xml/escape-xml';
import type { Splice } from '../xml/splice';
import { type Comment, type CommentList, isConversation, readCommentList } from './comment-list';
import { appendedRuns, type Note, noteRuns } from './note-text';
import { appendToVml, type NoteBox, newVml } from './vml';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const charactersPerLine = 17;

/** The sheet that notes go to. */
interface NotedSheet {
  readonly part: string;
  readonly index: number;
  readonly strict: boolean;
}

/** What became of the notes. */
interface AddedNotes {
  /** The relationship of a drawing that the sheet must now name in `legacyDrawing`; null where it names one already. */
  readonly legacyDrawing: string | null;
  /** Notes left out because a threaded conversation stands at their cell. */
  readonly besideConversations: readonly Note[];
}

function lineCount(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
}

function boxOf({ row, column, text }: Note): NoteBox {
  return { row, column, lines: 1 + lineCount(text) };
}

/** Notes by cell, row by row; several at one cell become one of several lines. */
function gather(notes: readonly Note[]): readonly Note[] {
  const byCell = new Map<string, Note>();
  for (const note of notes) {
    const key = cellName(note.row, note.column);
    const before = byCell.get(key);
    byCell.set(key, before === undefined ? note : { ...note, text: `${before.text}\n${note.text}` });
  }
  return [...byCell.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function commentXml(prefix: string, heading: string, note: Note, authorId: number): string {
  const p = prefix;
  const text = `<${p}text>${noteRuns(p, heading, note.text)}</${p}text>`;
  return `<${p}comment ref="${cellName(note.row, note.column)}" authorId="${authorId}">${text}</${p}comment>`;
}

function createComments(draft: PackageDraft, sheet: NotedSheet, heading: string, notes: readonly Note[]): void {
  const part = freeName(draft, 'xl/comments', 'xml');
  const namespace = sheet.strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const list = notes.map((note) => commentXml('', heading, note, 0)).join('');
  const body = `<authors><author>${noteAuthor}</author></authors><commentList>${list}</commentList>`;
  draft.add(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">${body}</comments>`);
  ensureOverride(draft, part, commentsType);
  addRelationship(draft, sheet.part, 'comments', part, sheet.strict);
}

/** Our paragraph behind what a comment says already. A text without runs becomes one run first, because runs and bare text do not mix. */
function joinComment(
  { prefix }: CommentList,
  bytes: Buffer,
  { textElement, runs, runsEnd, element }: Comment,
  xml: string,
): readonly Splice[] {
  const p = prefix;
  if (textElement === null) return [appendTo(bytes, element, `<${p}text>${xml}</${p}text>`)];
  if (textElement.selfClosed) return [appendTo(bytes, textElement, xml)];
  const bare = runs.length === 1 ? runs.find(({ inRun }) => !inRun) : undefined;
  if (bare === undefined) return [{ at: runsEnd, remove: 0, text: xml }];
  const tag = bytes.lastIndexOf(lessThan, bare.start - 1);
  return [
    { at: tag, remove: 0, text: `<${p}r>` },
    { at: runsEnd, remove: 0, text: `</${p}r>${xml}` },
  ];
}

interface Joined {
  readonly fresh: readonly Note[];
  readonly besideConversations: readonly Note[];
}

function joinComments(draft: PackageDraft, part: string, heading: string, notes: readonly Note[], threaded: ReadonlySet<string>): Joined {
  const list = readCommentList(draft.read(part), part);
  const { bytes, prefix, authors, authorsElement, listElement } = list;
  const standing = new Map(list.comments.map((comment) => [cellName(comment.row, comment.column), comment]));
  const splices: Splice[] = [];
  const fresh: Note[] = [];
  const besideConversations: Note[] = [];
  for (const note of notes) {
    const name = cellName(note.row, note.column);
    const comment = standing.get(name);
    if (threaded.has(name) || (comment !== undefined && isConversation(comment))) besideConversations.push(note);
    else if (comment === undefined) fresh.push(note);
    else splices.push(...joinComment(list, bytes, comment, appendedRuns(prefix, heading, note.text)));
  }
  if (fresh.length > 0) {
    const known = authors.indexOf(noteAuthor);
    const author = `<${prefix}author>${escapeText(noteAuthor)}</${prefix}author>`;
    if (known < 0 && authorsElement !== null) splices.push(appendTo(bytes, authorsElement, author));
    if (authorsElement === null) splices.push({ at: listElement.tag, remove: 0, text: `<${prefix}authors>${author}</${prefix}authors>` });
    const xml = fresh.map((note) => commentXml(prefix, heading, note, known < 0 ? authors.length : known)).join('');
    splices.push(appendTo(bytes, listElement, xml));
  }
  draft.edit(part, splices);
  return { fresh, besideConversations };
}

/** Boxes for new comments: in the drawing that the sheet names for such things, or in a new one. */
function addBoxes(draft: PackageDraft, sheet: NotedSheet, named: string | null, notes: readonly Note[]): string | null {
  const relationships = readRelationships(draft, sheet.part);
  const relationship = relationships.find(({ id, type }) => type === 'vmlDrawing' && id === named);
  const part = relationship === undefined ? null : targetOf(draft, [relationship], 'vmlDrawing');
  if (part !== null) {
    draft.edit(part, appendToVml(draft.read(part), notes.map(boxOf), part));
    return null;
  }
  const fresh = freeName(draft, 'xl/drawings/vmlDrawing', 'vml');
  draft.add(fresh, newVml(notes.map(boxOf), sheet.index));
  ensureDefault(draft, fresh, vmlType);
  return addRelationship(draft, sheet.part, 'vmlDrawing', fresh, sheet.strict);
}

/** Cells where a threaded conversation stands. */
function threadedCells(draft: PackageDraft, sheetPart: string): ReadonlySet<string> {
  const cells = new Set<string>();
  const part = targetOf(draft, readRelationships(draft, sheetPart), 'threadedComment');
  if (part === null) return cells;
  for (const [, name = ''] of draft
    .read(part)
    .toString('utf8')
    .matchAll(/<(?:\w+:)?threadedComment\s[^>]*?\bref\s*=\s*["']([A-Z]{1,3}\d{1,7})["']/gu))
    cells.add(name);
  return cells;
}

/**
 * Puts notes at cells. Where a note of someone else stands, ours becomes a paragraph behind it; where a threaded conversation stands it is
 * left out and given back, because Excel shows the conversation and rewrites what stands in its stead.
 *
 * `named` is the relationship id of the sheet's `legacyDrawing`, or null.
 */
export function addNotes(
  draft: PackageDraft,
  sheet: NotedSheet,
  named: string | null,
  heading: string,
  given: readonly Note[],
): AddedNotes {
  const notes = gather(given);
  if (notes.length === 0) return { legacyDrawing: null, besideConversations: [] };
  const part = targetOf(draft, readRelationships(draft, sheet.part), 'comments');
  if (part === null) {
    createComments(draft, sheet, heading, notes);
    return { legacyDrawing: addBoxes(draft, sheet, named, notes), besideConversations: [] };
  }
  const { fresh, besideConversations } = joinComments(draft, part, heading, notes, threadedCells(draft, sheet.part));
  const legacyDrawing = fresh.length === 0 ? null : addBoxes(draft, sheet, named, fresh);
  return { legacyDrawing, besideConversations };
}
