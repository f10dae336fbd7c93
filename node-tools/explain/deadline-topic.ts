import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { findingSentence, gradedSentence } from '../../core/finding/render';
import { readDeadlineText } from '../../core/rectification/deadline/read-deadline';
import { ledgerYear } from '../../core/rectification/items/ledger-year';
import type { Topic } from './explained';

/** Why a deadline text is read as it is. */
export const deadlineTopic: Topic = {
  name: 'deadline',
  aliases: ['时限', '完成时限'],
  explain(text, { today, year, language, messages }) {
    const reading = readDeadlineText(text, { today, year: ledgerYear({ today, named: year, set: null }, null) });
    // A note is a finding without its place.
    const findings = (reading?.notes ?? []).map((note) => ({ ...note, at: { file: '' } }) as Finding);
    const notes = findings.map((finding) => ({ code: finding.code, level: levelOf(finding), ...findingSentence(finding, language) }));
    const { due = null, kind = null, certainty = null, milestones = [], recurrence = null, finished = null } = reading ?? {};
    return {
      json: { text, due, kind, certainty, notes, milestones, recurrence, finished },
      lines: [
        messages.explain.deadline({ text, kind: kind === null ? messages.explain.blank() : messages.explain.kinds[kind], due }),
        ...findings.map((finding) => `  [${finding.code}] ${gradedSentence(finding, language)}`),
      ],
    };
  },
};
