/** About what an A4 page shows across at a readable size, in characters of the default font. */
const pageWidth = 120;

/** How many columns a title is centred over: those a reader sees at first, so that it is not out of sight in a wide table. At least one. */
export function titleSpan(columns: readonly { readonly width: number }[]): number {
  let width = 0;
  const fit = columns.findIndex((column) => {
    width += column.width;
    return width > pageWidth;
  });
  return fit < 0 ? columns.length : Math.max(1, fit);
}
