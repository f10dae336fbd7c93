import { builtInFormat, type NumberFormat, parseNumberFormat } from '../../core/table/cell/number-format';
import { onceForBytes } from './known-parts';
import { XmlReader } from './xml/xml-reader';

/** What the style sheet says of numbers, by style index (`s`); undefined where the number stays plain. */
export interface Styles {
  readonly formats: readonly (NumberFormat | undefined)[];
  /** Styles whose font strikes out what stands in the cell; undefined where there are none. */
  readonly struck?: ReadonlySet<number>;
}

/** A workbook without style sheet: style 0 alone, and numbers are numbers. */
export const noStyles: Styles = { formats: [undefined] };

/**
 * The number formats of a styles part, and which styles strike out. A custom code wins over the built-in id of the same number,
 * wherever it stands: some programs list the codes behind the styles that use them.
 *
 * Errors: RefusedFile where the part is not well-formed.
 */
export const readStyles = onceForBytes((bytes: Buffer, part: string): Styles => {
  const reader = new XmlReader(bytes, part);
  const custom = new Map<number, NumberFormat | undefined>();
  const struckFonts = new Set<number>();
  /** By style index, the ids of its number format and of its font. */
  const styles: { readonly format: number; readonly font: number }[] = [];
  let fonts = 0;
  while (reader.nextElement()) {
    if (reader.isAt('styleSheet', 'numFmts', 'numFmt')) {
      custom.set(Number(reader.attribute('numFmtId')), parseNumberFormat(reader.attribute('formatCode') ?? ''));
    } else if (reader.isAt('styleSheet', 'fonts', 'font')) fonts++;
    else if (reader.isAt('styleSheet', 'fonts', 'font', 'strike')) {
      if (!/^(?:0|false|off)$/u.test(reader.attribute('val') ?? '')) struckFonts.add(fonts - 1);
    } else if (reader.isAt('styleSheet', 'cellXfs', 'xf'))
      styles.push({ format: Number(reader.attribute('numFmtId') ?? 0), font: Number(reader.attribute('fontId') ?? 0) });
  }
  const formats = styles.map(({ format }) => (custom.has(format) ? custom.get(format) : builtInFormat(format)));
  const struck = new Set(styles.flatMap(({ font }, style) => (struckFonts.has(font) ? [style] : [])));
  return struck.size === 0 ? { formats } : { formats, struck };
});
