import ExcelJS from 'exceljs';
import { fillLedgerSheet, fillTextSheet } from './build-sheet';
import { fixZipTimes } from './fixed-zip';
import type { LedgerFile } from './ledger-spec';

/** An empty workbook that its author saved at that moment. */
export function newWorkbook(author: string, saved: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  workbook.created = new Date('2024-04-08T01:30:00Z');
  workbook.modified = new Date(saved);
  return workbook;
}

/** The workbook's bytes; the same on every run. */
export async function workbookBytes(workbook: ExcelJS.Workbook, saved: string): Promise<Buffer> {
  return fixZipTimes(Buffer.from(await workbook.xlsx.writeBuffer()), saved);
}

/** A4 across, as offices print ledgers. */
export const ledgerPage: Partial<ExcelJS.PageSetup> = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** Builds one unit's workbook. */
export async function buildLedgerFile({ author, saved, sheets }: LedgerFile): Promise<Buffer> {
  const workbook = newWorkbook(author, saved);
  for (const spec of sheets) {
    const sheet = workbook.addWorksheet(spec.name, { pageSetup: ledgerPage });
    if (spec.kind === 'text') fillTextSheet(sheet, spec);
    else {
      fillLedgerSheet(sheet, spec);
      if (spec.hidden) sheet.state = 'hidden';
    }
  }
  return workbookBytes(workbook, saved);
}
