/** Where a row stands, as lists name it: `台账.xlsx!整改台账!5`. */
export function rowPlace({ file, sheet, row }: { readonly file: string; readonly sheet: string; readonly row: number }): string {
  return `${file}!${sheet}!${row}`;
}
