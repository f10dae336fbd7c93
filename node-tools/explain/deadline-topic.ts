import { findingSentence } from '../../core/finding/render';
import { readDeadlineText } from '../../core/rectification/deadline';
import { ledgerYear } from '../../core/rectification/ledger-year';
import type { Topic } from './explained';

/** Why a deadline text is read as it is. */
export const deadlineTopic: Topic = {
  name: 'deadline',
  aliases: ['时限', '完成时限'],
  explain(text, { today, year, language, messages }) {
    const reading = readDeadlineText(text, { today, year: ledgerYear({ today, named: year, set: null }, null) });
    const notes = (reading?.notes ?? []).map((note) => ({
      code: note.code,
      ...findingSentence({ ...note, at: { file: '' } } as never, language),
    })); // a note is a finding without its place
    const { due = null, kind = null, certainty = null, milestones = [], recurrence = null, finished = null } = reading ?? {};
    return {
      json: { text, due, kind, certainty, notes, milestones, recurrence, finished },
      lines: [
        messages.explain.deadline({ text, kind: kind === null ? messages.explain.blank() : messages.explain.kinds[kind], due }),
        ...notes.map(({ code, reason, fix }) => `  [${code}] ${reason}${language === 'zh' ? '；' : '; '}${fix}`),
      ],
    };
  },
};
