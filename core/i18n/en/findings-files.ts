import type { CellsParams, NoParams, zhFindingsFiles } from '../zh-cn/findings-files';

function cellList({ cells, count }: CellsParams): string {
  return cells.join(', ') + (count > cells.length ? ` (${count} in all)` : '');
}

const resend = 'ask the sender to open the original in WPS or Excel, save it as an Excel workbook (.xlsx) and send it again';
const saveAsXlsx = 'open it in WPS or Excel, save it as an Excel workbook (.xlsx) and try again';

export const enFindingsFiles: typeof zhFindingsFiles = {
  'file-empty': {
    reason: (_: NoParams) => 'the file is empty',
    fix: (_: NoParams) => resend,
  },
  'file-xls': {
    reason: (_: NoParams) => 'this is an old .xls or WPS .et file, which cannot be read directly',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-encrypted': {
    reason: (_: NoParams) => 'the file needs a password to open',
    fix: (_: NoParams) =>
      'open it with the password, clear the password to open (WPS: File, Encrypt; Excel: File, Info, Protect Workbook, Encrypt with Password), save it as an Excel workbook (.xlsx) and try again',
  },
  'file-html': {
    reason: (_: NoParams) => 'this is a web page, not an Excel workbook (often a table exported by a web site)',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-xml-2003': {
    reason: (_: NoParams) => 'this is an “XML Spreadsheet 2003” file, which cannot be read directly',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-csv': {
    reason: (_: NoParams) => 'this is a plain text or CSV file, not an Excel workbook',
    fix: (_: NoParams) => `${saveAsXlsx}; before saving see that no characters are garbled and that dates and numbers stand as they were`,
  },
  'file-pdf': {
    reason: (_: NoParams) => 'this is a PDF file, not an Excel workbook',
    fix: (_: NoParams) => 'ask the sender for the editable .xlsx original',
  },
  'file-archive': {
    reason: (_: NoParams) => 'this is an archive, not an Excel workbook',
    fix: (_: NoParams) => 'unpack it and put the .xlsx files inside here',
  },
  'file-image': {
    reason: (_: NoParams) => 'this is a picture, not an Excel workbook',
    fix: (_: NoParams) => 'ask the sender for the editable .xlsx original',
  },
  'file-other-document': {
    reason: ({ kind }) => `this is a ${kind === 'word' ? 'Word document' : 'slide show'}, not an Excel workbook`,
    fix: (_) => 'paste its table into a new Excel workbook (.xlsx) and try again',
  },
  'file-xlsb': {
    reason: (_: NoParams) => 'this is a binary workbook (.xlsb), which cannot be read directly',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-ods': {
    reason: (_: NoParams) => 'this is an ODF spreadsheet (.ods), which cannot be read directly',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'file-unknown': {
    reason: (_: NoParams) => 'the content is not an Excel workbook',
    fix: (_: NoParams) => `if your office encrypts documents, decrypt it first; otherwise ${saveAsXlsx}`,
  },
  'file-not-text': {
    reason: (_: NoParams) => 'this is no text file, or its encoding cannot be told',
    fix: (_: NoParams) => 'open it in Notepad and, where it reads well, save it as UTF-8; save a Word document as plain text (.txt)',
  },
  'file-truncated': {
    reason: (_: NoParams) => 'the file is incomplete, its end is missing (an unfinished download, most likely)',
    fix: (_: NoParams) => 'download it again, or ask the sender to send it again',
  },
  'file-damaged': {
    reason: ({ part }) => (part === '' ? 'the file is damaged' : `the file is damaged: its part “${part}” cannot be read`),
    fix: (_) => resend,
  },
  'file-no-workbook': {
    reason: (_: NoParams) => 'there is no workbook in the file; it may be an archive renamed to .xlsx',
    fix: (_: NoParams) => `if it is an archive, unpack it first; otherwise ${saveAsXlsx}`,
  },
  'file-unsafe': {
    reason: ({ part }) => `the inner structure of the file is not normal (“${part}”), so it is not read`,
    fix: (_) => resend,
  },
  'file-too-large': {
    reason: ({ mib, limit }) => `unpacked the file has ${mib} MB, over the limit of ${limit} MB, or its compression is not normal`,
    fix: (_) =>
      'copy the ledger sheet into a new workbook without pictures and other sheets, save it and try again; split very many rows by unit or year',
  },
  'file-too-many-parts': {
    reason: ({ parts, limit }) => `the file has ${parts} inner parts, over the limit of ${limit}`,
    fix: (_) => 'copy the ledger sheet into a new workbook without pictures and other sheets, save it and try again',
  },
  'file-too-many-rows': {
    reason: ({ sheet, limit }) => `sheet “${sheet}” has more than ${limit} rows with content`,
    fix: (_) => 'split the file by unit or year and try again',
  },
  'file-too-many-cells': {
    reason: ({ limit }) => `the file has more than ${limit} cells with content`,
    fix: (_) => 'split the file by unit or year and try again',
  },
  'file-text-too-long': {
    reason: ({ cell, limit }) => `the text of ${cell} is longer than ${limit} characters`,
    fix: (_) => 'check this cell, move its text into a document and try again',
  },
  'file-secret': {
    reason: ({ text }) => `the file is marked as classified (“${text}”) and must not be processed with this tool; reading has stopped`,
    fix: (_) => 'handle it on a classified computer; if the mark is a mistake, have it corrected by the responsible officer',
  },
  'file-missing': {
    reason: () => 'there is no such file or folder',
    fix: ({ near }) =>
      near.length > 0
        ? `the same folder holds “${near.join('”, “')}”; write it in full if it is meant`
        : 'check the name and its folder; names with spaces need quotation marks; a file dragged into the window writes its own name',
  },
  'file-no-access': {
    reason: () => 'the file may not be read, or another program holds it',
    fix: () => 'close the program that uses it, or copy it to a folder of your own',
  },
  'file-not-plain': {
    reason: () => 'this is no ordinary file (a folder, a pipe or a device) and was not read',
    fix: () => 'check the name and give the ledger file itself',
  },
  'file-too-big-to-read': {
    reason: ({ mib, limit }) => `the file has ${mib} MB, over the limit of ${limit} MB, and was not read`,
    fix: () => 'check that it is a ledger; if so, copy the ledger sheet into a new workbook, save it and try again',
  },
  'file-name-too-long': {
    reason: () => 'the name of the file, or of its place, is too long for the system to open',
    fix: () => 'shorten the name, or move the file to a folder less deep, and try again',
  },
  'file-link-loop': {
    reason: () => 'this is a link that leads back to itself; there is no file behind it',
    fix: () => 'delete the link and put the file itself here',
  },
  'file-read-failed': {
    reason: ({ detail }) => `the system failed to read it (${detail})`,
    fix: () => 'check the disk, USB drive or network drive, copy the file to this computer and try again',
  },
  'folder-unreadable': {
    reason: () => 'this folder cannot be opened; none of the files in it were read',
    fix: () => 'check that you may open it, or copy its files elsewhere, and try again',
  },
  'file-changed': {
    reason: () => 'the file was changed while it was being read; no copy of it was written',
    fix: () => 'run the command again',
  },
  'unit-list-empty': {
    reason: () => 'no unit list was found in it',
    fix: () => 'a unit list needs a column 单位名称, one unit a row; taizhang init makes a blank one',
  },
  'sheet-missing': {
    reason: ({ sheet }) => `the workbook lists sheet “${sheet}”, but the file does not hold it; it was not read`,
    fix: (_) => 'open the file in WPS or Excel, see whether the sheet is there, save and try again',
  },
  'sheet-name-repeated': {
    reason: ({ sheet }) => `two sheets are called “${sheet}” (or differ in letter case only), so places of findings may be unclear`,
    fix: (_) => 'rename one of the sheets',
  },
  'styles-unreadable': {
    reason: (_: NoParams) =>
      'the formats of the file are missing or damaged, so dates cannot be told from numbers; they are read as numbers',
    fix: (_: NoParams) => saveAsXlsx,
  },
  'properties-unreadable': {
    reason: (_: NoParams) => 'the properties of the file are damaged, so when it was last saved is unknown',
    fix: (_: NoParams) => 'where a unit sent several copies, see for yourself which is the newest',
  },
  'text-missing': {
    reason: (p) => `the text of ${cellList(p)} is not in the file; read as blank`,
    fix: (_) => 'check these cells, write them again and save',
  },
  'cell-repeated': {
    reason: (p) => `the file holds ${cellList(p)} more than once; the last one was read`,
    fix: (_) => 'check these cells, save and try again',
  },
  'cell-value-unreadable': {
    reason: (p) => `the value of ${cellList(p)} does not follow the file format; read as the text it is`,
    fix: (_) => 'check these cells, correct them and save',
  },
  'date-out-of-range': {
    reason: (p) => `${cellList(p)} has a date format, but its number is no date between 1900 and 9999; read as a number`,
    fix: (_) => 'write a date such as 2024-03-31',
  },
  'formula-unsettled': {
    reason: (p) =>
      `${cellList(p)} is a formula that the file wants calculated anew on opening; the stored result may be old and was read as it is`,
    fix: (_) => 'open the file in WPS or Excel, check and save it',
  },
  'cell-picture': {
    reason: (p) => `${cellList(p)} holds a picture, read as “[图片]”; the picture stays in its file and does not come into the master`,
    fix: (_) => 'where the picture shows words that count, write them into the cell',
  },
  'file-signed': {
    reason: (_) => 'the file carries a digital signature, which any mark would break; it was not marked',
    fix: (_) => 'use the unsigned original, or remove the signature in Excel (File, Info, View Signatures), save and try again',
  },
  'file-cannot-mark': {
    reason: ({ part }) => `the file is built in an unusual way (“${part}”) and marking might lose something; it was not marked`,
    fix: (_) => 'open it in WPS or Excel, save it as an Excel workbook (.xlsx) and try again',
  },
  'note-beside-conversation': {
    reason: ({ text }) => `this cell carries a threaded conversation, so no note was added; it would have said: ${text}`,
    fix: (_) => 'act on what is said here, or answer in the conversation',
  },
  'no-free-column': {
    reason: ({ header }) => `no column is free on the right of the sheet; the column “${header}” was not added`,
    fix: (_) => 'delete unused columns on the right (or a merge that reaches the last column) and try again',
  },
  'column-hidden': {
    reason: ({ header }) => `every free column on the right is hidden, so the column “${header}” stands in a hidden one and is not seen`,
    fix: (_) => 'select the columns on the right of the table and choose Unhide',
  },
  'column-not-printed': {
    reason: ({ header }) => `the sheet prints only its print area, and the column “${header}” added stands outside of it`,
    fix: (_) => 'to print it, set the print area anew (Page Layout) so that it takes the column in',
  },
  'words-kept': {
    reason: ({ header, text }) => `somebody wrote “${text}” in the column “${header}”; it was left there, and the column with it`,
    fix: (_) => 'move it to a column of your own if it is wanted, such as remarks; else delete it by hand',
  },
  'column-kept': {
    reason: ({ header }) =>
      `the header of the added column “${header}” has been changed, so the column was left when the marks were taken out`,
    fix: (_) => 'see whether the column is still wanted, and delete it by hand if not',
  },
  'text-cut': {
    reason: ({ length }) =>
      `the text has ${length} characters, more than the 32,767 a cell of Excel holds; only its beginning is written here`,
    fix: () => 'the whole text is in the original file; keep it in a document and write its name in the cell',
  },
  'sheet-protected-marked': {
    reason: ({ sheet }) => `sheet “${sheet}” is protected; it was marked and the protection left alone`,
    fix: (_) => 'nothing to do; to edit by hand, unprotect the sheet with its password first',
  },
};
