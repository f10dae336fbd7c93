import { extendDeadlines } from '../../../core/rectification/extension/extend';
import { countExtensions, extensionCells, extensionRegister } from '../../../core/rectification/extension/register';
import { chosenByKey, chosenBySelection, keyOfItems } from '../../read/chosen-rows';
import { locateBook } from '../../read/read-book';
import { selectionIn } from '../../read/selection';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { openForm } from '../../ui/open-form';
import { type FieldOfFinding, refusal } from '../../ui/refusal';
import { recorded } from '../../undo/recorded';
import { addLines, registerIn } from '../../write/add-lines';
import { changeLedger } from '../../write/change-ledger';
import { extensionForm } from './extension-form';

/** Menu 整改台账 ▸ 延期登记…: asks for the new deadline of the selected rows and the reason. */
export function registerExtension(): void {
  openForm((book) => {
    const selection = selectionIn(book);
    const { items } = chosenBySelection(locateBook(book), selection);
    return extensionForm(items, keyOfItems(selection.sheet, items));
  });
}

const fieldOf: FieldOfFinding = {
  'extension-day-unreadable': 'deadline',
  'extension-not-later': 'deadline',
  'extension-reason-blank': 'reason',
};

/** Called by the form 延期登记: writes the extension of all its rows, or of none. */
export function submitExtension(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('延期登记', (): FormAnswer => {
      const located = locateBook(book);
      const chosen = chosenByKey(located, values);
      const earlier = countExtensions(registerIn(located, extensionRegister));
      const rows = chosen.items.map(({ row }) => row);
      const request = { deadline: values.deadline ?? '', reason: values.reason ?? '' };
      const amendment = extendDeadlines(chosen.ledger, rows, request, earlier);
      const refused = refusal('没有登记', amendment.findings, fieldOf);
      if (refused !== null) return refused;
      changeLedger(chosen, amendment);
      const register = addLines(book, located, extensionRegister, amendment.lines.map(extensionCells));
      const place = register === null ? '延期情况记在台账的列里' : `延期情况记在“${register}”表`;
      return { ok: true, message: `已登记${amendment.rows.length}项延期，原时限已保留；${place}。要反悔，可点“撤销上次操作”` };
    }),
  );
}
