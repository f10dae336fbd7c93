import type { OpinionDraft } from '../../../core/opinion/intake/draft';
import { fingerprintOf } from '../../../core/opinion/register/fingerprint';
import { readOpinionBook } from '../../read/opinion-book';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { hiddenFields } from '../../ui/hidden-fields';
import { openForm } from '../../ui/open-form';
import { fieldsFor, giverAdvice, registerFor, sharedOf } from '../../ui/opinion-fields';
import { recorded } from '../../undo/recorded';
import { objectionTo, registerOpinions } from '../../write/register-opinions';

/** Menu 征求意见 ▸ 登记一条…: asks for one opinion, word for word, and what the register says of it. */
export function registerOpinion(): void {
  openForm((book) => {
    const opened = readOpinionBook(book);
    const register = registerFor(book, opened);
    const summary = register.parsed.columnOf.summary;
    return {
      title: '登记一条意见',
      intro: `写进“${register.parsed.sheet}”，编号自动往下排，原文一字不改。\n${giverAdvice}`,
      fields: [
        { id: 'verbatim', label: '意见原文', kind: 'textarea', required: true, initial: '', help: '原话照录，一个字也不要改' },
        ...(summary === undefined
          ? []
          : [
              {
                id: 'summary',
                label: '归纳意见',
                kind: 'text' as const,
                required: false,
                initial: '',
                help: '要归纳的写在这里，不写进原文',
              },
            ]),
        ...fieldsFor(opened, register, opened.today),
        ...hiddenFields({ sheet: register.parsed.sheet }),
      ],
      submit: 'submitOpinion',
      action: '登记',
    };
  });
}

/** Called by the form 登记一条意见: adds one row to the register. */
export function submitOpinion(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('登记一条意见', (): FormAnswer => {
      const verbatim = values.verbatim ?? '';
      if (verbatim.trim() === '') return { ok: false, message: '请写意见原文', field: 'verbatim' };
      const draft: OpinionDraft = { verbatim, fingerprint: fingerprintOf(verbatim), from: '这一条', under: '' };
      const summary = (values.summary ?? '').trim();
      const shared = { ...sharedOf(values), ...(summary === '' ? {} : { summary }) };
      const objection = objectionTo([draft], shared);
      if (objection !== null) return objection;
      const opened = readOpinionBook(book);
      return { ok: true, message: registerOpinions(opened, registerFor(book, opened, values.sheet), [draft], shared) };
    }),
  );
}
