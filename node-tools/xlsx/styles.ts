import { builtInFormat, type NumberFormat, parseNumberFormat } from '../../core/table/number-format';
import { onceForBytes } from './known-parts';
import { XmlReader } from './xml-reader';

/** What the style sheet says of numbers, by style index (`s`); undefined where the number stays plain. */
export interface Styles {
  readonly formats: readonly (NumberFormat | undefined)[];
}

/** A workbook without style sheet: style 0 alone, and numbers are numbers. */
export const noStyles: Styles = { formats: [undefined] };

/**
 * The number formats of a styles part. A custom code wins over the built-in id of the same number.
 *
 * Errors: RefusedFile where the part is not well-formed.
 */
export const readStyles = onceForBytes((bytes: Buffer, part: string): Styles => {
  const reader = new XmlReader(bytes, part);
  const custom = new Map<number, NumberFormat | undefined>();
  const byId = new Map<number, NumberFormat | undefined>();
  const formats: (NumberFormat | undefined)[] = [];
  while (reader.nextElement()) {
    if (reader.isAt('styleSheet', 'numFmts', 'numFmt')) {
      custom.set(Number(reader.attribute('numFmtId')), parseNumberFormat(reader.attribute('formatCode') ?? ''));
    } else if (reader.isAt('styleSheet', 'cellXfs', 'xf')) {
      const id = Number(reader.attribute('numFmtId') ?? 0);
      if (!byId.has(id)) byId.set(id, custom.has(id) ? custom.get(id) : builtInFormat(id));
      formats.push(byId.get(id));
    }
  }
  return { formats };
});
