import { readRelationships } from '../relationships';
import { type Comment, readCommentList, textOf } from './comment-list';
import { escapeString } from './escape-xml';
import { type MarkTag, markTags, noteAuthor } from './mark-tags';
import { findParagraph } from './note-text';
import type { PackageDraft } from './package-draft';
import type { Splice } from './splice';
import { removeFromVml } from './vml';
import { targetOf } from './workbook-parts';

/** Cuts a stretch of the comment's text out of the `<t>`s it runs through. */
function cutText({ runs }: Comment, from: number, to: number): readonly Splice[] {
  const splices: Splice[] = [];
  let start = 0;
  for (const { start: at, end, text } of runs) {
    const cutFrom = Math.max(0, from - start);
    const cutTo = Math.min(text.length, to - start);
    if (cutFrom < cutTo) splices.push({ at, remove: end - at, text: escapeString(text.slice(0, cutFrom) + text.slice(cutTo)) });
    start += text.length;
  }
  return splices;
}

/**
 * Takes the notes of a tag out of a sheet's comments, known by their heading: a comment that says nothing else goes with its box, one that
 * says more keeps the rest.
 */
export function forgetNotes(draft: PackageDraft, sheetPart: string, tag: MarkTag): void {
  const relationships = readRelationships(draft, sheetPart);
  const part = targetOf(draft, relationships, 'comments');
  const headings = Object.values(markTags[tag]);
  if (part === null) return;
  const { comments } = readCommentList(draft.read(part), part);
  const gone = new Set<string>();
  const splices: Splice[] = [];
  for (const comment of comments) {
    const text = textOf(comment);
    const paragraph = findParagraph(text, headings);
    if (paragraph === null) continue;
    const { from, to } = paragraph;
    const blank = `${text.slice(0, from)}${text.slice(to)}`.trim() === '';
    if (blank && (comment.author === noteAuthor || from === 0)) {
      splices.push({ at: comment.element.tag, remove: comment.element.end - comment.element.tag, text: '' });
      gone.add(`${comment.row},${comment.column}`);
    } else splices.push(...cutText(comment, from, to));
  }
  draft.edit(part, splices);
  const vml = targetOf(draft, relationships, 'vmlDrawing');
  if (vml !== null && gone.size > 0) draft.edit(vml, removeFromVml(draft.read(vml), gone));
}
