/**
 * What the real services say. Live, the text comes in the language of the user's account, so code that reads it breaks for
 * half its users; a world made with `errorTexts: 'local'` says it in words nobody can match on.
 */
export const errorTexts = {
  rowsMismatch: (p: { data: number; range: number }) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${p.data} but the range has ${p.range}.`,
  columnsMismatch: (p: { data: number; range: number }) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${p.data} but the range has ${p.range}.`,
  rowsTooFew: () => 'The number of rows in the range must be at least 1.',
  columnsTooFew: () => 'The number of columns in the range must be at least 1.',
  rowTooSmall: () => 'The starting row of the range is too small.',
  columnTooSmall: () => 'The starting column of the range is too small.',
  outsideSheet: () => 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: () => 'Range not found',
  rowsOutOfBounds: () => 'Those rows are out of bounds.',
  columnsOutOfBounds: () => 'Those columns are out of bounds.',
  signature: (p: { given: string; member: string }) =>
    `The parameters (${p.given}) don't match the method signature for SpreadsheetApp.${p.member}.`,
  cellTooLong: () => 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells: () => 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  validationRefuses: (p: { cell: string }) => `The data you entered in cell ${p.cell} violates the data validation rules set on this cell.`,
  listTooLong: () => 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  typedFormat: () => "You can't set the number format of cells in a typed column.",
  typedValidation: () => 'This operation is not allowed on cells in typed columns.',
  sheetNameTaken: (p: { name: string }) => `A sheet with the name "${p.name}" already exists. Please enter another name.`,
  sheetNameBad: (p: { name: string }) => `"${p.name}" is not a valid sheet name.`,
  noCells: () => 'This operation is not supported on a sheet of this type.',
  lastSheet: () => "You can't remove all the sheets in a document.",
  lastVisibleSheet: () => "You can't hide all the sheets in a document.",
  sheetGone: (p: { id: number }) => `Sheet ${p.id} not found`,
  allRowsDeleted: () => 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumnsDeleted: () => 'Sorry, it is not possible to delete all non-frozen columns.',
  allRowsFrozen: () => "You can't freeze all visible rows on the sheet.",
  allColumnsFrozen: () => "You can't freeze all visible columns on the sheet.",
  mergeCut: () => 'You must select all cells in a merged range to merge or unmerge them.',
  mergeFrozenRows: () => "You can't merge frozen and non-frozen rows.",
  mergeFrozenColumns: () => "You can't merge frozen and non-frozen columns.",
  filterOverMerge: () => "You can't create a filter over a range containing vertical merges.",
  mergeInFilter: () => "You can't vertically merge cells that intersect an existing filter.",
  filterExists: () => "You can't create a filter in a sheet that already has a filter.",
  ruleElsewhere: () => 'Conditional format rule cannot reference a different sheet.',
  ruleIncomplete: () => 'A conditional format rule must have at least one range and a condition.',
  invalidColour: (p: { colour: string }) => `Invalid color: ${p.colour}`,
  invalidArgument: (p: { argument: string }) => `Invalid argument: ${p.argument}`,
  metadataRange: () =>
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  protectedCell: () =>
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  readerWrites: () => 'You do not have permission to perform that action.',
  noPermission: (p: { member: string; scopes: string }) =>
    `You do not have permission to call ${p.member}. Required permissions: ${p.scopes}`,
  noUi: () => 'Cannot call SpreadsheetApp.getUi() from this context.',
  propertyTooLarge: () => 'Argument too large: value',
  keyTooLarge: () => 'Argument too large: key',
  propertiesFull: () => 'You have exceeded the property storage quota. Please remove some properties and try again.',
  timeUp: () => 'Exceeded maximum execution time',
  lockTimeout: () => 'Lock timeout: another process was holding the lock for too long.',
  noSuchFile: (p: { name: string }) => `No HTML file named ${p.name} was found.`,
  twoAccounts: () => "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  injected: (p: { text: string }) => p.text,
} as const;

export type ErrorTexts = typeof errorTexts;
export type ErrorCode = keyof ErrorTexts;
/** What an error text needs to know, none for most. */
export type ErrorArguments<C extends ErrorCode> = Parameters<ErrorTexts[C]>;

/** Raised by the fake itself where real Sheets would keep silent or do something nobody meant. Never a text of Google's. */
export class FakeMisuse extends Error {
  override readonly name = 'FakeMisuse';
}
