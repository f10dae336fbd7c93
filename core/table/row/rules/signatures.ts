import { isSignatureText } from '../signature-text';
import { isSignedPlainly, namesSigner } from '../signer';
import type { RowView } from '../view';
import type { RowRule } from './rule';

/** How many cells of a row are signature lines: 填表人：… 审核人：… 2024年3月5日. Dates are where the first text names who signed. */
function linesOf({ written, text }: RowView): number {
  const hasDay = isSignedPlainly(text) && namesSigner(text);
  return written.filter((cell) =>
    typeof cell === 'string' ? isSignatureText(cell.trim()) : hasDay && typeof cell === 'object' && cell.kind === 'date',
  ).length;
}

/** 部门负责人：会议多 alone where problems stand, in the first column that an item must have, and not below a signature: nobody has signed. */
const mayBeProblem = (row: RowView): boolean =>
  row.isLone && row.first === Math.min(...row.layout.requiredColumns) && !row.isWide && !row.before.footer && !namesSigner(row.text);

export const signature: RowRule = {
  name: 'signature',
  kind: 'footer',
  because: 'who signs or reports, the day or the seal; filled in like an item only where several of its cells are such lines',
  example: '填表人：张三 | | 审核人：李四 | | 2024年3月5日',
  applies: (row) => {
    if (!isSignatureText(row.text) || mayBeProblem(row)) return false;
    if (row.isLone) return !row.goesOnWithItem || row.isWide;
    return !row.goesOnWithItem && (row.required <= 1 || row.beginsAtNumber || linesOf(row) >= 2);
  },
};

export const dayAlone: RowRule = {
  name: 'day-alone',
  kind: 'footer',
  because: 'a date alone in its row is the day of the signature',
  example: ' | | | | @2024-07-05',
  applies: (row) => row.isLone && typeof row.firstCell === 'object' && row.firstCell.kind === 'date' && !row.isHeir,
};

/** 2.… after 注：1.… */
const continued = /^[（(]?\d{1,2}[）)]?\s*[.．、)）]/u;

export const belowSignature: RowRule = {
  name: 'below-signature',
  kind: 'footer',
  because: 'below a signature or a note, a text over the whole width or in no field belongs to it',
  example: '填表人：张三\n请于每月5日前报送 | < | < | < | <',
  applies: (row) =>
    row.isLone &&
    row.before.footer &&
    !row.isHeir &&
    (row.isWide || !row.beginsInField || (row.before.note !== null && continued.test(row.text))),
};
