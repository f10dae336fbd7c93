import { fingerprintOf } from '../register/fingerprint';
import type { OpinionField } from '../table';
import type { NotePiece } from './split-notes';
import { sliceOf } from './split-notes';

/** An opinion about to be registered, for a person to look over first. */
export interface OpinionDraft {
  /** Word for word: a slice of the notes, or the answer as its cell holds it. */
  readonly verbatim: string;
  readonly fingerprint: string;
  /** Where it comes from, for the register’s office: 第3–4行 of the notes, or a cell of the questionnaire. */
  readonly from: string;
  /** The heading or question it stands under; '' where there is none. It is no part of what was said. */
  readonly under: string;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/u).length;
}

/** The opinions among the pieces of pasted notes; headings stand beside them, the rest is left out. Empty ones say nothing. */
export function draftsOfNotes(text: string, pieces: readonly NotePiece[]): readonly OpinionDraft[] {
  return pieces.flatMap(({ kind, body, under }): OpinionDraft[] => {
    const verbatim = sliceOf(text, body);
    if (kind !== 'item' || verbatim === '') return [];
    const [first, last] = [lineOf(text, body.start), lineOf(text, Math.max(body.start, body.end - 1))];
    const headings = under.flatMap((at) => {
      const piece = pieces[at];
      return piece === undefined ? [] : [sliceOf(text, piece.body).replace(/\s+/gu, ' ')];
    });
    return [
      {
        verbatim,
        fingerprint: fingerprintOf(verbatim),
        from: first === last ? `第${first}行` : `第${first}–${last}行`,
        under: headings.filter((heading) => heading !== '').join('／'),
      },
    ];
  });
}

/** Cells of the register for drafts that a person has looked over; what is the same for all of them（渠道、日期）is given once. */
export function registerRows(
  drafts: readonly OpinionDraft[],
  shared: Readonly<Partial<Record<OpinionField, string>>>,
  numberOf: (at: number) => string,
): readonly Readonly<Partial<Record<OpinionField, string>>>[] {
  return drafts.map(({ verbatim, fingerprint }, at) => ({ ...shared, seq: numberOf(at), verbatim, fingerprint }));
}
