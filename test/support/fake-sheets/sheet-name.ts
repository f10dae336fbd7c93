import type { Host } from './host';

/** A name for a sheet: not empty, not over 100 characters, not taken (Sheets tells 「A」 from 「a」 no more than Excel does). */
export function checkSheetName(host: Host, name: string): void {
  if (typeof name !== 'string' || name === '' || name.length > 100) host.fail('sheetNameBad', { name: String(name) });
  if (host.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) host.fail('sheetNameTaken', { name });
}
