import type { PlanValue } from '../../core/table/sheet-plan';
import { inputOf, textInput } from '../write/cell-input';

/**
 * A sample value as a cell of the given number format takes it without its format changing: into cells of the format '@' texts as they are,
 * dates as dates only where the cell shows dates already, else as text.
 */
export function sampleInput(value: PlanValue, format: string): string | number {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.day : String(value);
  if (format === '@') return text;
  if (typeof value === 'object') return /y/iu.test(format) ? inputOf(value) : textInput(text);
  return inputOf(value);
}
