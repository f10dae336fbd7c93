import type { MarkTag } from '../../../../core/marking/mark-tags';
import { findOwnWords, type Stretch, without } from '../../../../core/marking/own-note';
import { readRelationships } from '../../relationships';
import { noteAuthor } from '../mark-formula';
import { type Comment, readCommentList, textOf } from '../notes/comment-list';
import { removeFromVml } from '../notes/vml';
import type { PackageDraft } from '../package-draft';
import { targetOf } from '../workbook-parts';
import { escapeString } from '../xml/escape-xml';
import type { Splice } from '../xml/splice';

/** Cuts stretches of the comment's text out of the `<t>`s they run through. */
function cutText({ runs }: Comment, stretches: readonly Stretch[]): readonly Splice[] {
  const splices: Splice[] = [];
  let start = 0;
  for (const { start: at, end, text } of runs) {
    const inRun = stretches.map(({ from, to }) => ({ from: bounded(from - start, text), to: bounded(to - start, text) }));
    const rest = without(text, inRun);
    if (rest !== text) splices.push({ at, remove: end - at, text: escapeString(rest) });
    start += text.length;
  }
  return splices;
}

function bounded(at: number, { length }: string): number {
  return Math.min(Math.max(at, 0), length);
}

/**
 * Takes the notes of a tag out of a sheet's comments, known by their heading and the form of their words: a comment that says nothing else goes with
 * its box, one that says more keeps the rest, be it before, between or behind our words.
 */
export function forgetNotes(draft: PackageDraft, sheetPart: string, tag: MarkTag): void {
  const relationships = readRelationships(draft, sheetPart);
  const part = targetOf(draft, relationships, 'comments');
  if (part === null) return;
  const { comments } = readCommentList(draft.read(part), part);
  const gone = new Set<string>();
  const splices: Splice[] = [];
  for (const comment of comments) {
    const text = textOf(comment);
    const words = findOwnWords(text, tag);
    if (words === null) continue;
    const blank = without(text, words).trim() === '';
    if (blank && (comment.author === noteAuthor || words[0]?.from === 0)) {
      splices.push({ at: comment.element.tag, remove: comment.element.end - comment.element.tag, text: '' });
      gone.add(`${comment.row},${comment.column}`);
    } else splices.push(...cutText(comment, words));
  }
  draft.edit(part, splices);
  if (gone.size === 0) return;
  // A sheet may have another drawing, that of the pictures in its header; it holds no boxes of notes.
  for (const relationship of relationships) {
    const vml = targetOf(draft, [relationship], 'vmlDrawing');
    if (vml !== null) draft.edit(vml, removeFromVml(draft.read(vml), gone));
  }
}
