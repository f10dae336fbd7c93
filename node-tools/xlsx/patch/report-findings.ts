import type { Finding, Place } from '../../../core/finding/finding';
import { quoted } from '../../../core/finding/quotation';
import type { AddedColumn, PatchReport } from './workbook-patch';

function placeOf(file: string, { sheet, row, column }: AddedColumn): Place {
  return { file, sheet, row, ...(column === null ? {} : { column }) };
}

/** What a mark-up has to tell, as findings of that file. `header` is that of the text column. */
export function reportFindings(file: string, report: PatchReport, header: string): readonly Finding[] {
  const { protectedSheets, besideConversations, columns, keptColumns, keptWords } = report;
  return [
    ...protectedSheets.map((sheet): Finding => ({ code: 'sheet-protected-marked', at: { file, sheet }, params: { sheet } })),
    ...besideConversations.map(
      ({ sheet, row, column, text }): Finding => ({ code: 'note-beside-conversation', at: { file, sheet, row, column }, params: { text } }),
    ),
    ...columns
      .filter(({ column }) => column === null)
      .map(({ sheet }): Finding => ({ code: 'no-free-column', at: { file, sheet }, params: { header } })),
    ...columns
      .filter(({ hidden }) => hidden)
      .map((column): Finding => ({ code: 'column-hidden', at: placeOf(file, column), params: { header } })),
    ...columns
      .filter(({ unprinted }) => unprinted)
      .map((column): Finding => ({ code: 'column-not-printed', at: placeOf(file, column), params: { header } })),
    ...keptWords.map(
      ({ sheet, row, column, text }): Finding => ({
        code: 'words-kept',
        at: { file, sheet, row, column },
        params: { header, text: quoted(text) },
      }),
    ),
    ...keptColumns.map((sheet): Finding => ({ code: 'column-kept', at: { file, sheet }, params: { header } })),
  ];
}
