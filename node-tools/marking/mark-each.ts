import type { Finding } from '../../core/finding/finding';
import type { Invocation } from '../command';
import type { InputFile } from '../intake/collect-files';
import { refusalOf } from '../intake/ledger-file';
import { printFindings } from '../print/print-findings';

/**
 * Does the same to each input and says what there is to tell; one that cannot be marked gets its line and the rest goes on. Gives how many
 * could not, and how many of these are classified. Errors: OutputFailed ends the run.
 */
export async function markEach<Item>(
  call: Invocation,
  items: readonly Item[],
  inputOf: (item: Item) => InputFile,
  mark: (item: Item) => Promise<readonly Finding[]>,
): Promise<{ readonly refused: number; readonly secret: number }> {
  let [refused, secret] = [0, 0];
  for (const item of items) {
    try {
      printFindings(call, await mark(item));
    } catch (error) {
      const refusal = refusalOf(error, inputOf(item));
      printFindings(call, [refusal]);
      if (refusal.code === 'file-secret') secret += 1;
      else refused += 1;
    }
  }
  return { refused, secret };
}
