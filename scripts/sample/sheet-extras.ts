import type { Worksheet } from 'exceljs';
import { columnLetter } from './column-letter';
import type { LedgerSheet } from './ledger-spec';
import { headerRows, resolvedRows } from './placed-rows';

/** Filter, freeze, drop-down, conditional format and comment of the office's own: all must survive every mark-up of ours. */
export function addExtras(sheet: Worksheet, spec: LedgerSheet): void {
  const { extras, columns } = spec;
  const { top, bottom } = headerRows(spec);
  sheet.pageSetup.printTitlesRow = `${top}:${bottom}`;
  if (!extras) return;
  const rows = resolvedRows(spec);
  const first = rows[0]?.row ?? bottom + 1;
  const last = rows.at(-1)?.row ?? first;
  const letter = (key: string): string => columnLetter(columns.findIndex((column) => column.key === key) + 1);
  if (extras.freeze) sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: bottom }];
  if (extras.filter) sheet.autoFilter = { from: { row: bottom, column: 1 }, to: { row: last, column: columns.length } };
  if (extras.dropDown) {
    const formulae = [`"${extras.dropDown.choices.join(',')}"`];
    for (const { row } of rows) {
      sheet.getCell(`${letter(extras.dropDown.key)}${row}`).dataValidation = { type: 'list', allowBlank: true, formulae };
    }
  }
  if (extras.redWhen) {
    const { key, text } = extras.redWhen;
    sheet.addConditionalFormatting({
      ref: `${letter(key)}${first}:${letter(key)}${last}`,
      rules: [
        { type: 'containsText', operator: 'containsText', text, priority: 1, style: { font: { color: { argb: 'FFFF0000' }, bold: true } } },
      ],
    });
  }
  if (extras.note) {
    const { key, nth, text } = extras.note;
    const row = rows[nth - 1]?.row;
    if (row !== undefined) sheet.getCell(`${letter(key)}${row}`).note = text;
  }
}
