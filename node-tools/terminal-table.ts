import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that join the character before them, and characters that are not drawn. */
const drawnOnOthers = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns a text takes on a terminal: a Chinese character takes two, an ambiguous one (“”…) two as well, as Chinese terminals draw it. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!drawnOnOthers.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  }
  return width;
}

/** The text cut to a width, with … where something was left out. */
export function fitWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = displayWidth('…');
  let kept = '';
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A column of a table: its heading and side. */
export interface TableColumn {
  readonly heading: string;
  readonly align?: 'right';
  /** Widest it may get; longer cells are cut with …. */
  readonly most?: number;
}

/** Lines of a table whose columns line up with Chinese text in them. Two spaces between columns, a rule under the headings. */
export function tableLines(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => columns.map(({ most }, at) => fitWidth((row[at] ?? '').replace(/\s*\n\s*/g, ' '), most ?? 60)));
  const widths = columns.map(({ heading }, at) => Math.max(displayWidth(heading), ...cells.map((row) => displayWidth(row[at] ?? ''))));
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, at) => {
        const cell = row[at] ?? '';
        const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell)));
        return align === 'right' ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ heading }) => heading)), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)];
}
