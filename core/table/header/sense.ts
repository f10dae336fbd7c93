import type { HeaderChoice } from '../schema';

/**
 * What a header says by itself. `known`: one field; `choice`: one of several, as the other columns decide; `joined`: two fields share
 * the column（责任单位及责任人）; `unknown`: none of the table's.
 */
export type HeaderSense<Field extends string = string> =
  | { readonly kind: 'known'; readonly field: Field; readonly bare: boolean }
  | { readonly kind: 'choice'; readonly choice: HeaderChoice<Field> }
  | { readonly kind: 'joined'; readonly fields: readonly Field[] }
  | { readonly kind: 'unknown' };

/** None of the table's. */
export const unknownHeader = { kind: 'unknown' } as const;
