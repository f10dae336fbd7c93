import { cellName, rangeName } from '../../core/table/address';
import type { Cell, DateShows, Grid } from '../../core/table/grid';
import { dateSerial } from '../../node-tools/xlsx/build/date-serial';
import { escapeXml, inline, makeBook } from './make-book';

const looks: readonly DateShows[] = ['day', 'month', 'monthDay', 'year'];
const formats = ['yyyy-mm-dd', 'yyyy"年"m"月"', 'm"月"d"日"', 'yyyy'];

function cellXml(place: string, cell: Cell): string {
  if (typeof cell === 'string') return inline(place, cell);
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  switch (cell.kind) {
    case 'date': {
      const [hours = 0, minutes = 0] = (cell.time ?? '00:00').split(':').map(Number);
      return `<c r="${place}" s="${looks.indexOf(cell.shows) + 1}"><v>${(dateSerial(cell.day) ?? 0) + (hours * 60 + minutes) / 1440}</v></c>`;
    }
    case 'error':
      return `<c r="${place}" t="e"><v>${escapeXml(cell.text)}</v></c>`;
    case 'uncalculated':
      return `<c r="${place}"><f>A1</f></c>`;
    case 'number':
      throw new Error('a number with a look of its own is not drawn');
  }
}

/** Drawn sheets as a file that Excel could have saved. */
export function bookDrawn(sheets: readonly Grid[]): Buffer {
  return makeBook({
    formats,
    sheets: sheets.map(({ sheet, hidden, rows, merges }) => ({
      name: sheet,
      ...(hidden && { state: 'hidden' }),
      rows: rows
        .map(({ row, hidden: isHidden, cells }) => {
          const inside = cells.map((cell, at) => (cell === undefined ? '' : cellXml(cellName(row, at + 1), cell))).join('');
          return `<row r="${row}"${isHidden ? ' hidden="1"' : ''}>${inside}</row>`;
        })
        .join(''),
      after:
        merges.length === 0 ? '' : `<mergeCells>${merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`).join('')}</mergeCells>`,
    })),
  });
}
