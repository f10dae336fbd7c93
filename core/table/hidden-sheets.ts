import type { Workbook } from './grid';

/** A workbook's hidden sheets alone, as if they were shown: nothing is counted from them, but some have to know what they hold. */
export function hiddenSheets({ sheets, ...file }: Workbook): Workbook {
  return { ...file, sheets: sheets.flatMap((grid) => (grid.hidden ? [{ ...grid, hidden: false }] : [])) };
}
