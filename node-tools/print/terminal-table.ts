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

const gapWidth = 2;

/** A column of a table: its heading and side. */
export interface TableColumn {
  readonly heading: string;
  readonly align?: 'right';
  /** Widest it may get; longer cells are cut with …. */
  readonly most?: number;
  /** How narrow it may be cut where the table is wider than the terminal; such columns give way from the right. */
  readonly least?: number;
}

/** The widest that each column may be so that a line fits, as far as the columns that may be cut allow it. */
function fitted(columns: readonly TableColumn[], widths: readonly number[], room: number): readonly number[] {
  const fits = [...widths];
  let over = widths.reduce((sum, width) => sum + width + gapWidth, -gapWidth) - room;
  for (let at = columns.length - 1; at >= 0 && over > 0; at--) {
    const column = columns[at];
    if (column?.least === undefined) continue;
    const width = fits[at] ?? 0;
    const narrow = Math.max(width - over, column.least, displayWidth(column.heading));
    if (narrow >= width) continue;
    fits[at] = narrow;
    over -= width - narrow;
  }
  return fits;
}

/**
 * Lines of a table whose columns line up with Chinese text in them. Two spaces between columns, a rule under the headings. `room` is the width of
 * the terminal, which breaks longer lines.
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  room = Number.POSITIVE_INFINITY,
): string[] {
  const texts = rows.map((row) => columns.map(({ most }, at) => fitWidth((row[at] ?? '').replace(/\s*\n\s*/g, ' '), most ?? 60)));
  const whole = columns.map(({ heading }, at) => Math.max(displayWidth(heading), ...texts.map((row) => displayWidth(row[at] ?? ''))));
  const widths = fitted(columns, whole, room);
  const cells = texts.map((row) => row.map((cell, at) => fitWidth(cell, widths[at] ?? 0)));
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
