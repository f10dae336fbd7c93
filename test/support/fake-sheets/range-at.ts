import type { Whole } from './a1';
import type { Host } from './host';
import type { Box } from './layer';
import type { SheetModel } from './sheet-model';

/** A range as the fakes share it. */
export interface RangeAt {
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly box: Box;
  readonly whole: Whole;
}
