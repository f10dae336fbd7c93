import { findingAt } from '../../../core/rectification/amendment';
import { applyForCloseOut, lackingFor } from '../../../core/rectification/close-out/apply';
import { closeOutCells, closeOutRegister } from '../../../core/rectification/close-out/register';
import { chosenByKey, chosenBySelection, findingsText, keyOfItems } from '../../read/chosen-rows';
import { locateBook } from '../../read/read-book';
import { selectionIn } from '../../read/selection';
import { Trouble } from '../../run/trouble';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { openForm } from '../../ui/open-form';
import { type FieldOfFinding, refusal } from '../../ui/refusal';
import { recorded } from '../../undo/recorded';
import { addLines } from '../../write/add-lines';
import { changeLedger } from '../../write/change-ledger';
import { applicationForm } from './application-form';

/** Menu 整改台账 ▸ 销号 ▸ 申请销号…: looks whether the selected rows are finished and proved, says per cell what is lacking, asks for the day. */
export function applyCloseOut(): void {
  openForm((book) => {
    const selection = selectionIn(book);
    const { items, ledger } = chosenBySelection(locateBook(book), selection);
    const judged = items.map((item) => ({
      item,
      lacking: lackingFor(item, ledger).map((objection) => findingAt(ledger, item.row, objection)),
    }));
    const ready = judged.filter(({ lacking }) => lacking.length === 0).map(({ item }) => item);
    const lacking = judged.flatMap((one) => one.lacking);
    if (ready.length === 0) throw new Trouble(`选中的${items.length}项都还不能申请销号：\n${findingsText(lacking)}`);
    return applicationForm(ready, lacking, ledger.today, keyOfItems(selection.sheet, ready));
  });
}

const fieldOf: FieldOfFinding = { 'close-out-day-unreadable': 'day', 'close-out-day-future': 'day' };

/** Called by the form 申请销号: hands in all its rows, or none. */
export function submitApplication(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('申请销号', (): FormAnswer => {
      const located = locateBook(book);
      const chosen = chosenByKey(located, values);
      const amendment = applyForCloseOut(
        chosen.ledger,
        chosen.items.map(({ row }) => row),
        values.day ?? '',
      );
      const refused = refusal('没有申请', amendment.findings, fieldOf);
      if (refused !== null) return refused;
      changeLedger(chosen, amendment);
      const register = addLines(book, located, closeOutRegister, amendment.lines.map(closeOutCells));
      return { ok: true, message: `已为${amendment.rows.length}项申请销号，记在“${register ?? closeOutRegister.zh}”表；等审核的人审核` };
    }),
  );
}
