/** `1` → `A`, `27` → `AA`: written here once more, so that the sample's truth leans on none of the product's code. */
export function columnLetter(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : `${columnLetter(Math.floor((column - 1) / 26))}${columnLetter(((column - 1) % 26) + 1)}`;
}
