import type { Worksheet } from 'exceljs';
import type { FrameRow, LedgerSheet, Look } from './ledger-spec';
import { box, centred, leftAligned, linesNeeded, looks } from './looks';

/** A row above or below the table. */
export function writeFrameRow(sheet: Worksheet, at: number, frame: FrameRow, columns: number, look: Look): void {
  const { title, line } = looks[look];
  const row = sheet.getRow(at);
  const first = row.getCell(1);
  if (frame.kind === 'blank') return;
  if (frame.kind === 'cells') {
    frame.cells.forEach((text, index) => {
      const cell = row.getCell(index + 1);
      if (text !== '') cell.value = text;
      cell.font = line;
    });
    return;
  }
  if (frame.kind === 'halves') {
    const middle = Math.ceil(columns / 2);
    first.value = frame.left;
    row.getCell(middle + 1).value = frame.right;
    row.getCell(middle + 1).alignment = { horizontal: 'right', vertical: 'middle' };
    sheet.mergeCells(at, 1, at, middle);
    sheet.mergeCells(at, middle + 1, at, columns);
    for (const at of [1, middle + 1]) row.getCell(at).font = line;
    row.height = 22;
    return;
  }
  first.value = frame.text;
  sheet.mergeCells(at, 1, at, columns);
  first.font = frame.kind === 'title' ? title : line;
  first.alignment = frame.kind === 'line' ? leftAligned : centred;
  row.height = frame.kind === 'title' ? 34 : 22 * linesNeeded(frame.text, columns * 12);
}

/** Header texts with their merges: '' under a text joins it downwards, the same group text side by side joins across. */
export function writeHeader(sheet: Worksheet, { columns, look, above }: LedgerSheet): void {
  const top = above.length + 1;
  const levels = Math.max(...columns.map(({ head }) => head.length));
  const text = (level: number, index: number): string => columns[index]?.head[level] ?? '';
  for (let level = 0; level < levels; level += 1) {
    const row = sheet.getRow(top + level);
    const lines = Math.max(...columns.map(({ head, width }) => (head[level] === '' ? 1 : linesNeeded(head[level] ?? '', width))));
    row.height = levels === 1 ? Math.max(32, lines * 16) : 26;
    columns.forEach((_, index) => {
      const cell = row.getCell(index + 1);
      const own = text(level, index);
      const continues = levels > 1 && level < levels - 1 && index > 0 && own !== '' && own === text(level, index - 1);
      if (own !== '' && !continues) cell.value = own;
      cell.font = looks[look].header;
      cell.alignment = centred;
      cell.border = box;
      const fill = looks[look].headerFill;
      if (fill) cell.fill = fill;
    });
  }
  for (let level = 0; level < levels; level += 1) {
    for (let index = 0; index < columns.length; index += 1) {
      const own = text(level, index);
      if (own === '') continue;
      let right = index;
      while (level < levels - 1 && text(level, right + 1) === own && right + 1 < columns.length) right += 1;
      let bottom = level;
      while (bottom + 1 < levels && text(bottom + 1, index) === '' && right === index) bottom += 1;
      if (right > index || bottom > level) sheet.mergeCells(top + level, index + 1, top + bottom, right + 1);
      index = right;
    }
  }
}
