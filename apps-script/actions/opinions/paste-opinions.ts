import { draftsOfNotes, type OpinionDraft } from '../../../core/opinion/intake/draft';
import { type Depth, type NotePiece, sliceOf, splitNotes } from '../../../core/opinion/intake/split-notes';
import { readOpinionBook } from '../../read/opinion-book';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { hiddenFields } from '../../ui/hidden-fields';
import { openForm } from '../../ui/open-form';
import { fieldsFor, giverAdvice, registerFor, sharedOf, sharedText } from '../../ui/opinion-fields';
import { recorded } from '../../undo/recorded';
import { objectionTo, registerOpinions } from '../../write/register-opinions';

/** How deep notes are split, as the dialog says it. */
const depths: Readonly<Record<string, Depth>> = { '按行首的编号（1. 一、①）': 'lines', '行里的编号也拆（一是…二是…）': 'all' };
const [usualDepth = ''] = Object.keys(depths);

/** Most letters of each opinion that the preview shows, and most opinions. */
const shownLetters = 200;
const mostShown = 300;

/** Menu 征求意见 ▸ 粘贴分行…: asks for the notes of a meeting and what is the same for all their opinions. */
export function pasteOpinions(): void {
  openForm((book) => {
    const opened = readOpinionBook(book);
    const register = registerFor(book, opened);
    return {
      title: '粘贴分行',
      intro: `把座谈记录整段贴进来，先看怎样分条，再一次写进“${register.parsed.sheet}”。\n${giverAdvice}`,
      fields: [
        {
          id: 'notes',
          label: '会议记录',
          kind: 'textarea',
          tall: true,
          required: true,
          initial: '',
          help: '编号写成 1. （一） ① 一是 都认得；没有编号的一行算一条',
        },
        { id: 'depth', label: '怎样分条', kind: 'choice', required: true, initial: usualDepth, choices: Object.keys(depths) },
        ...fieldsFor(opened, register, opened.today),
        ...hiddenFields({ sheet: register.parsed.sheet }),
      ],
      submit: 'previewOpinions',
      action: '看怎样分条',
    };
  });
}

interface Split {
  readonly drafts: readonly OpinionDraft[];
  /** What is no opinion: titles, who was there. */
  readonly left: readonly string[];
}

function splitOf(values: FormValues): Split {
  const notes = values.notes ?? '';
  const pieces: readonly NotePiece[] = splitNotes(notes, depths[values.depth ?? ''] ?? 'lines');
  const drafts = draftsOfNotes(notes, pieces);
  const left = pieces.filter(({ kind }) => kind !== 'item').map(({ body }) => sliceOf(notes, body).trim());
  return { drafts, left: left.filter((text) => text !== '') };
}

const shortened = (text: string): string => (text.length > shownLetters ? `${text.slice(0, shownLetters)}……（共${text.length}字）` : text);

function previewText(drafts: readonly OpinionDraft[]): string {
  const lines = drafts
    .slice(0, mostShown)
    .map(({ verbatim, under }, at) => `${at + 1}. ${shortened(verbatim)}${under === '' ? '' : `　（标题：${shortened(under)}）`}`);
  return [...lines, ...(drafts.length > mostShown ? [`……共${drafts.length}条`] : [])].join('\n');
}

/** Called by the form 粘贴分行: shows how the notes split, before anything is written. */
export function previewOpinions(values: FormValues): FormAnswer {
  return answerForm((): FormAnswer => {
    const { drafts, left } = splitOf(values);
    if (drafts.length === 0) return { ok: false, message: '没有分出意见：请贴上记录的正文', field: 'notes' };
    const objection = objectionTo(drafts, sharedOf(values));
    if (objection !== null) return objection.field === 'verbatim' ? { ...objection, field: 'notes' } : objection;
    const { notes = '', depth = '', sheet = '' } = values;
    return {
      ok: true,
      next: {
        title: '粘贴分行',
        intro: `分成${drafts.length}条，请核对。原话没有改动，编号不算原话。不对的点“上一步”改。`,
        fields: [
          { id: 'preview', label: '将登记的意见', kind: 'readonly', tall: true, required: false, initial: previewText(drafts) },
          ...(left.length === 0
            ? []
            : [
                {
                  id: 'left',
                  label: '不算意见，不登记',
                  kind: 'readonly' as const,
                  required: false,
                  initial: left.map(shortened).join('\n'),
                },
              ]),
          { id: 'shared', label: '每条都写上', kind: 'readonly', required: false, initial: sharedText(values) },
          ...hiddenFields({ notes, depth, sheet, ...sharedOf(values) }),
        ],
        submit: 'submitOpinions',
        action: `登记这${drafts.length}条`,
      },
    };
  });
}

/** Called by the preview: adds a row for each opinion, with one write. */
export function submitOpinions(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('粘贴分行', (): FormAnswer => {
      const { drafts } = splitOf(values);
      const shared = sharedOf(values);
      const objection = objectionTo(drafts, shared);
      if (objection !== null) return { ok: false, message: objection.message };
      const opened = readOpinionBook(book);
      return { ok: true, message: registerOpinions(opened, registerFor(book, opened, values.sheet), drafts, shared) };
    }),
  );
}
