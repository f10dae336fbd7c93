import type { Finding } from '../../core/finding/finding';
import type { Workbook } from '../../core/table/grid';
import type { InputFile } from './collect-files';
import { type RefusedInput, readInput } from './ledger-file';
import { readBook } from './read-book';

/** A workbook as it stands: the gates look at all of its tables at once. */
interface GateFile {
  readonly kind: 'read';
  readonly input: InputFile;
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
}

/** Reads one workbook for the gates; its tables are found later, among those of all files. */
export function readGateFile(input: InputFile): GateFile | RefusedInput {
  return readInput(input, (bytes): GateFile => {
    const { workbook, findings } = readBook(bytes, input.label);
    return { kind: 'read', input, workbook, findings };
  });
}
