import { RefusedFile } from '../../node-tools/xlsx/refused-file';

/** The refusal that `act` ends with, as code and parameters; anything else it throws is thrown on, and if it throws nothing, that is an error. */
export function refusalOf(act: () => unknown): { readonly code: string; readonly params: unknown } {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedFile) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('expected a refusal');
}
