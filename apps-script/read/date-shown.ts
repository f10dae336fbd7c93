import type { NumberFormat } from '../../core/table/cell/number-format';
import type { DateShows } from '../../core/table/grid';

/** Texts of dates that leave something out, as cells display them: 2024年6月, 6-30, 2024年. */
const partial: readonly (readonly [RegExp, DateShows])[] = [
  [/^\d{4} ?(?:年|[-/.]) ?\d{1,2} ?月?$/u, 'month'],
  [/^\d{1,2} ?(?:月|[-/.]) ?\d{1,2} ?日?$/u, 'monthDay'],
  [/^\d{4} ?年?$/u, 'year'],
];

/**
 * The reading of a date that its number format calls whole, by what the cell displays: of a date that was typed as 6-30 or 2024年6月 nobody has said that
 * the service gives the very format it shows. A part that is not displayed is no evidence.
 */
export function dateAsShown(read: NumberFormat & { readonly kind: 'date' }, shown: string): NumberFormat & { readonly kind: 'date' } {
  if (read.shows !== 'day') return read;
  const found = partial.find(([pattern]) => pattern.test(shown.trim()));
  return found === undefined ? read : { kind: 'date', shows: found[1] };
}
