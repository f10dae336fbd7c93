import { closeOutCells, closeOutRegister } from '../../../core/rectification/close-out/register';
import { awaitingReview, reviewCloseOut as decide } from '../../../core/rectification/close-out/review';
import { amendedLedger, type Chosen, chosenByKey, keyOfItems } from '../../read/chosen-rows';
import { type LocatedBook, locateBook } from '../../read/read-book';
import { anySelectionIn, type Selection } from '../../read/selection';
import { Trouble } from '../../run/trouble';
import { answerForm } from '../../ui/answer-form';
import type { FormAnswer, FormValues } from '../../ui/form';
import { openForm } from '../../ui/open-form';
import { type FieldOfFinding, refusal } from '../../ui/refusal';
import { recorded } from '../../undo/recorded';
import { addLines } from '../../write/add-lines';
import { changeLedger } from '../../write/change-ledger';
import { reviewForm } from './review-form';

/** The applications a review is about: those selected, else all of the active sheet's ledger, else all of the first ledger that has any. */
function applicationsIn(book: LocatedBook, { sheet, spans }: Selection): Chosen & { readonly isSelection: boolean } {
  const waiting = book.ledgers.flatMap((located): readonly Chosen[] => {
    const ledger = amendedLedger(book, located);
    const items = awaitingReview(ledger);
    return items.length === 0 ? [] : [{ located, ledger, items }];
  });
  const here = waiting.filter(({ located }) => located.parsed.sheet === sheet);
  for (const one of here) {
    const items = one.items.filter(({ row }) => spans.some(({ from, to }) => from <= row && row <= to));
    if (items.length > 0) return { ...one, items, isSelection: true };
  }
  const [first = waiting[0]] = here;
  if (first === undefined) throw new Trouble('没有等待审核的销号申请。请先由责任单位选中已完成的行，点“申请销号”。');
  return { ...first, isSelection: false };
}

/** Menu 整改台账 ▸ 销号 ▸ 审核销号…: shows what is to be decided on; a person decides, with name and day. */
export function reviewCloseOut(): void {
  openForm((book) => {
    const { located, ledger, items, isSelection } = applicationsIn(locateBook(book), anySelectionIn(book));
    return reviewForm(items, isSelection, ledger.today, keyOfItems(located.parsed.sheet, items));
  });
}

const fieldOf: FieldOfFinding = {
  'review-no-verdict': 'verdict',
  'review-no-name': 'reviewer',
  'review-by-owner': 'reviewer',
  'review-no-comment': 'comment',
  'close-out-day-unreadable': 'day',
  'close-out-day-future': 'day',
};

/** Called by the form 审核销号: writes the decision on all its rows, or on none. */
export function submitReview(values: FormValues): FormAnswer {
  return answerForm((book) =>
    recorded('审核销号', (): FormAnswer => {
      const located = locateBook(book);
      const chosen = chosenByKey(located, values);
      const { verdict = '', reviewer = '', day = '', comment = '' } = values;
      const rows = chosen.items.map(({ row }) => row);
      const amendment = decide(chosen.ledger, rows, { verdict, reviewer, day, comment });
      const refused = refusal('没有写入', amendment.findings, fieldOf);
      if (refused !== null) return refused;
      changeLedger(chosen, amendment);
      const register = addLines(book, located, closeOutRegister, amendment.lines.map(closeOutCells));
      return {
        ok: true,
        message: `${amendment.rows.length}项审核${verdict}，审核人${reviewer.trim()}；记在“${register ?? closeOutRegister.zh}”表`,
      };
    }),
  );
}
